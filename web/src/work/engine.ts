// The wasm module as the worker uses it: one instance, one index over the worker's own files.
import { type Index, type Proposal, type QueryStatistics, type Shuwen, mergeStatistics, open } from "shuwen";
import type { EngineSource, ShardHit, Statistics } from "./protocol.ts";

/** A page-sized look at a document for the list of hits. */
const kSnippetUnits = 140;
const kMostSpans = 2000;

async function bytesOf(source: EngineSource): Promise<Uint8Array | undefined> {
  if (source.kind !== "packed") return undefined;
  const text = atob(source.base64);
  const packed = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export interface EngineAnswer {
  total: number;
  hits: Omit<ShardHit, "contexts" | "outside">[];
  interpretation: string;
  didYouMean: Proposal[];
}

export class Engine {
  readonly version: string;
  #shuwen: Shuwen;
  #index: Index;

  private constructor(shuwen: Shuwen) {
    this.version = shuwen.version;
    this.#shuwen = shuwen;
    this.#index = shuwen.createIndex();
  }

  static async open(source: EngineSource): Promise<Engine> {
    const wasmBinary = await bytesOf(source);
    const shuwen = await open(wasmBinary ? { wasmBinary } : { wasmUrl: (source as { url: string }).url });
    return new Engine(shuwen);
  }

  /** Analyses a file and makes it searchable; a file analysed before is replaced. The contract's JSON. */
  analyze(doc: number, bytes: Uint8Array, options: { name: string; encoding: string }): string {
    return this.#index.analyzeToJson(bytes, { ...options, id: String(doc) });
  }

  /** Goes through the motions of `analyze` and leaves nothing behind. */
  rehearse(bytes: Uint8Array): string {
    const index = this.#shuwen.createIndex();
    const json = index.analyzeToJson(bytes, { name: "", id: "" });
    index.close();
    return json;
  }

  remove(doc: number) {
    this.#index.remove(String(doc));
  }

  commit() {
    this.#index.commit();
  }

  statistics(query: string): Statistics {
    return this.#index.statistics(query);
  }

  /** `statistics` of all shards, this one's among them; none when this shard is all there is. */
  search(query: string, top: number, statistics: Statistics[]): EngineAnswer {
    const shared = statistics.length ? { statistics: mergeStatistics(statistics as QueryStatistics[]) } : {};
    const result = this.#index.search(query, { top, maxSpans: kMostSpans, snippetUnits: kSnippetUnits, ...shared });
    return {
      total: result.total,
      hits: result.hits.map(({ id, score, spans, snippet, metrics }) => ({
        doc: Number(id), score, spans, snippet: snippet ?? { text: "", highlights: [] }, metrics,
      })),
      interpretation: result.interpretation ?? "exact",
      didYouMean: result.did_you_mean ?? [],
    };
  }
}
