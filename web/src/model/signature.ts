// One-permutation MinHash over character shingles: two signatures agree in about as many places as the texts share
// shingles, so reposts and near-duplicates are found without comparing texts.
import type { Span } from "shuwen";

const kPlaces = 32;
const kShingle = 8;
const kFewest = 40;
const kNone = 0xffffffff;

export function signatureOf(text: string, spans: Span[]): Uint32Array {
  const body = spans.map(([start, end]) => text.slice(start, end)).join("").replace(/[\s\p{P}]+/gu, "");
  const count = body.length - kShingle + 1;
  if (count < kFewest) return new Uint32Array(0);
  const places = new Uint32Array(kPlaces).fill(kNone);
  for (let at = 0; at < count; at++) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < kShingle; i++) hash = Math.imul(hash ^ body.charCodeAt(at + i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    const place = hash % kPlaces;
    if (hash < places[place]!) places[place] = hash;
  }
  return places;
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
