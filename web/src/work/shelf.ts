// The analyses of one worker's files, as JSON. A thousand of them as objects would weigh far more than their texts, so
// they are kept compressed and unpacked when asked for; the last few stay at hand.
import type { Analysis } from "shuwen";
import { Quiet } from "./quiet.ts";

const kAtHand = 8;
/** More letters than these do not wait for the quiet, so that memory stays bounded while thousands of files stream in. */
const kMostFresh = 16_000_000;
/** So long after the last file the rest is compressed: analysing is not slowed. */
const kQuietMs = 400;

async function through(bytes: BlobPart, stream: GenericTransformStream): Promise<Response> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream as unknown as TransformStream));
}

export class Shelf {
  #fresh = new Map<number, string>();
  #freshLetters = 0;
  #packed = new Map<number, ArrayBuffer>();
  #atHand = new Map<number, Analysis>();
  #quiet = new Quiet(kQuietMs, () => void this.#packWhile(() => this.#fresh.size > 0 && this.#quiet.lasts));

  /** Kept when the promise is: at once, unless there is too much to compress. */
  async put(doc: number, json: string) {
    this.remove(doc);
    this.#fresh.set(doc, json);
    this.#freshLetters += json.length;
    this.#quiet.putOff();
    await this.#packWhile(() => this.#freshLetters > kMostFresh);
  }

  remove(doc: number) {
    this.#unfresh(doc);
    this.#packed.delete(doc);
    this.#atHand.delete(doc);
  }

  async get(doc: number): Promise<Analysis> {
    const near = this.#atHand.get(doc);
    if (near) return near;
    const fresh = this.#fresh.get(doc);
    const analysis = fresh === undefined ? await this.#unpacked(doc) : (JSON.parse(fresh) as Analysis);
    this.#atHand.set(doc, analysis);
    if (this.#atHand.size > kAtHand) this.#atHand.delete(this.#atHand.keys().next().value!);
    return analysis;
  }

  async #unpacked(doc: number): Promise<Analysis> {
    const packed = this.#packed.get(doc);
    if (!packed) throw { code: "not_here", message: "This file is no longer loaded." };
    return (await through(packed, new DecompressionStream("gzip"))).json() as Promise<Analysis>;
  }

  #unfresh(doc: number) {
    this.#freshLetters -= this.#fresh.get(doc)?.length ?? 0;
    this.#fresh.delete(doc);
  }

  /** The oldest first. */
  async #packWhile(wanted: () => boolean) {
    while (wanted()) {
      const [doc, json] = this.#fresh.entries().next().value!;
      const packed = await (await through(json, new CompressionStream("gzip"))).arrayBuffer();
      // The file may have been analysed again or removed meanwhile.
      if (this.#fresh.get(doc) !== json) continue;
      this.#packed.set(doc, packed);
      this.#unfresh(doc);
    }
  }
}
