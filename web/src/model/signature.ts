// One-permutation MinHash over character shingles: two signatures agree in about as many places as the texts share
// shingles, so reposts and near-duplicates are found without comparing texts.
import type { Span } from "shuwen";

const kPlaces = 32;
const kShingle = 8;
const kFewest = 40;
const kNone = 0xffffffff;

/** Letters and digits alone decide; which code units these are is found out once. */
let passedOver: Uint8Array | null = null;
const findPassedOver = (): Uint8Array => Uint8Array.from({ length: 0x10000 }, (_, code) => (/[\s\p{P}]/u.test(String.fromCharCode(code)) ? 1 : 0));

const kBase = 0x01000193;
const kBaseToShingle = Array.from({ length: kShingle }).reduce<number>((power) => Math.imul(power, kBase), 1);

/** Each letter is looked at once: the hash of a shingle is that of the one before, without its first letter and with one more. */
export function signatureOf(text: string, spans: Span[]): Uint32Array {
  passedOver ??= findPassedOver();
  const places = new Uint32Array(kPlaces).fill(kNone);
  const last = new Uint16Array(kShingle);
  let count = 0;
  let rolling = 0;
  for (const [start, end] of spans) {
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (passedOver[code]) continue;
      const slot = count % kShingle;
      rolling = (Math.imul(rolling, kBase) + code - Math.imul(last[slot]!, kBaseToShingle)) | 0;
      last[slot] = code;
      if (++count < kShingle) continue;
      let hash = Math.imul(rolling ^ (rolling >>> 15), 0x85ebca6b);
      hash = (hash ^ (hash >>> 13)) >>> 0;
      const place = hash % kPlaces;
      if (hash < places[place]!) places[place] = hash;
    }
  }
  return count - kShingle + 1 < kFewest ? new Uint32Array(0) : places;
}

/** Share of places in which the two agree, 0 when either file is too short to say. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let same = 0;
  let filled = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === kNone && b[i] === kNone) continue;
    filled++;
    if (a[i] === b[i]) same++;
  }
  return filled ? same / filled : 0;
}

const kSame = 0.7;
const kBand = 4;

/** Finds for each signature the position of the first one it repeats, or its own position; takes them one by one. */
export class Reposts {
  readonly first: number[] = [];
  #signatures: Uint32Array[] = [];
  #buckets = new Map<string, number[]>();

  take(signature: Uint32Array) {
    const at = this.#signatures.push(signature) - 1;
    this.first.push(at);
    for (let band = 0; band + kBand <= signature.length && this.first[at] === at; band += kBand) {
      const key = `${band}:${signature.subarray(band, band + kBand).join(",")}`;
      const bucket = this.#buckets.get(key) ?? [];
      const twin = bucket.find((other) => likeness(this.#signatures[other]!, signature) >= kSame);
      if (twin !== undefined) this.first[at] = this.first[twin]!;
      bucket.push(at);
      this.#buckets.set(key, bucket);
    }
  }
}
