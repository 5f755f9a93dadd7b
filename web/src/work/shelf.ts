// The analyses of one worker's files. A thousand of them as objects would weigh far more than their texts, so they are
// kept compressed and unpacked when asked for; the last few stay at hand.
import type { Analysis } from "shuwen";

const kAtHand = 8;
/** Beyond this many the oldest is compressed at once, so that memory stays bounded while thousands stream in. */
const kMostFresh = 256;
/** Waiting this long after the last file before compressing, so that analysing is never slowed. */
const kQuietMs = 400;

async function through(bytes: BlobPart, stream: GenericTransformStream): Promise<Response> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream as unknown as TransformStream));
}

export class Shelf {
  #fresh = new Map<number, Analysis>();
  #packed = new Map<number, ArrayBuffer>();
  #atHand = new Map<number, Analysis>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  put(doc: number, analysis: Analysis) {
    this.remove(doc);
    this.#fresh.set(doc, analysis);
    clearTimeout(this.#timer);
    if (this.#fresh.size > kMostFresh) void this.#packOne();
    this.#timer = setTimeout(() => void this.#packAll(), kQuietMs);
  }

  remove(doc: number) {
    this.#fresh.delete(doc);
    this.#packed.delete(doc);
    this.#atHand.delete(doc);
  }

  async get(doc: number): Promise<Analysis> {
    const near = this.#fresh.get(doc) ?? this.#atHand.get(doc);
    if (near) return near;
    const analysis = await this.#unpacked(doc);
    this.#atHand.set(doc, analysis);
    if (this.#atHand.size > kAtHand) this.#atHand.delete(this.#atHand.keys().next().value!);
    return analysis;
  }

  async #unpacked(doc: number): Promise<Analysis> {
    const packed = this.#packed.get(doc);
    if (!packed) throw { code: "not_here", message: "This file is no longer loaded." };
    return (await through(packed, new DecompressionStream("gzip"))).json() as Promise<Analysis>;
  }

  async #packAll() {
    while (this.#fresh.size > 0) await this.#packOne();
  }

  async #packOne() {
    const [doc, analysis] = this.#fresh.entries().next().value!;
    const packed = await (await through(JSON.stringify(analysis), new CompressionStream("gzip"))).arrayBuffer();
    // The file may have been analysed again or removed meanwhile.
    if (this.#fresh.get(doc) !== analysis) return;
    this.#packed.set(doc, packed);
    this.#fresh.delete(doc);
  }
}
