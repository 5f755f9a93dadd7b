// Shuwen in JavaScript. All calls are synchronous and take as long as the text is long: use a worker in pages.
// Every failure is a ShuwenError; nothing else is thrown.

import type { Analysis, Span } from './analysis.js';
export type * from './analysis.js';

export type Bytes = Uint8Array | ArrayBuffer | ArrayBufferView;

export interface OpenOptions {
  /** Where shuwen.wasm is, or the answer of a request for it. Default: beside this file. */
  wasmUrl?: string | URL | Response | Promise<Response>;
  /** The content of shuwen.wasm, when the caller has it already. Takes precedence over wasmUrl. */
  wasmBinary?: Bytes | Promise<Bytes>;
  /** Called with 'shuwen.wasm'; gives its URL. Takes precedence over a wasmUrl that is a string or URL. */
  locate?: (file: string) => string | URL;
}

/** Loads the module. Every call makes an instance with memory of its own. Fails with code not_loaded. */
export function open(options?: OpenOptions): Promise<Shuwen>;

export class ShuwenError extends Error {
  readonly name: 'ShuwenError';
  /**
   * Stable, for programs. Of the input: empty_file, not_text, too_large, unknown_encoding, bad_option, bad_query,
   * bad_statistics, not_a_snapshot, newer_version, truncated, damaged. Of the use: bad_argument, closed,
   * not_loaded, crashed (the instance is of no more use).
   */
  readonly code: string;
  /** The stage of the pipeline that could not go on; null when it is none. */
  readonly stage: string | null;
  /** Counted from 0: bytes of the input for stage bytes, UTF-16 units of the query for stage query. */
  readonly position: number | null;
  /** What to do about it, where there is more to say than the message does. */
  readonly hint: string | null;
  constructor(error: { code: string; message: string; stage?: string | null; position?: number | null; hint?: string | null }, options?: ErrorOptions);
}

export interface AnalyzeOptions {
  /** The file's name: for messages, and a weak hint of its format. */
  name?: string;
  /** Overrides the detection of the encoding. */
  encoding?: string;
  /** YYYY-MM-DD: stands in where the page gives no publication date. */
  date?: string;
  /** Where the page was saved from. */
  url?: string;
  /** When the caller knows; by default it is recognised by content. */
  format?: 'text' | 'html' | 'markdown' | 'mhtml';
}

export interface Shuwen {
  readonly version: string;
  /** Analyses one file. A string counts as its UTF-8 bytes. The bytes are copied; the caller keeps them. */
  analyze(bytes: Bytes | string, options?: AnalyzeOptions): Analysis;
  /** The same as JSON text in one line, byte for byte what `shuwen analyze --format ndjson` writes. */
  analyzeToJson(bytes: Bytes | string, options?: AnalyzeOptions): string;
  /** A new, empty index. */
  createIndex(): Index;
  /** Opens what Index.serialize gave. Fails with not_a_snapshot, newer_version, truncated, damaged. */
  openIndex(snapshot: Bytes): Index;
}

export interface SearchOptions {
  /** Number of hits wanted, 20 by default; `total` counts all whatever this says. */
  top?: number;
  offset?: number;
  spans?: boolean;
  snippets?: boolean;
  snippetUnits?: number;
  maxSpans?: number;
  /** What to do when nothing matches: try pinyin and parts (automatic), nothing (never), parts at once (always). */
  relax?: 'automatic' | 'never' | 'always';
  /** The sum over all shards, when this index is one of several. */
  statistics?: QueryStatistics;
}

export interface Hit {
  id: string;
  /** Comparable within one query. */
  score: number;
  title: string;
  spans: Span[];
  snippet: { text: string; highlights: Span[]; span?: Span } | null;
  /** Of the analysis: those that satisfy the conditions on metrics. */
  metrics: number[];
}

export interface Proposal {
  query: string;
  documents: number;
}

export interface SearchResult {
  query: string;
  total: number;
  hits: Hit[];
  interpretation?: 'exact' | 'pinyin' | 'partial';
  /** Only when nothing matched: queries that find something, what finds most documents first. */
  did_you_mean?: Proposal[];
}

/** Opaque: to be summed with mergeStatistics and given to a search. */
export type QueryStatistics = Record<string, unknown>;

export interface ConcordanceOptions {
  order?: 'document' | 'left' | 'right';
  width?: number;
  top?: number;
}

export interface Concordance {
  total: number;
  lines: { id: string; match: Span; left: string; middle: string; right: string }[];
}

export interface Suggestion {
  text: string;
  kind: 'term' | 'subject' | 'initiative' | 'organisation';
  documents: number;
}

/** An index over documents, in the instance's memory until it is closed. */
export interface Index {
  /** Analyses a file and adds it, under `id` or else its name; adding an id again replaces the document. */
  analyze(bytes: Bytes | string, options?: AnalyzeOptions & { id?: string }): Analysis;
  /** The same, with the analysis as JSON text. */
  analyzeToJson(bytes: Bytes | string, options?: AnalyzeOptions & { id?: string }): string;
  /** Adds a document as it is; spans index `title + "\n" + body`. */
  add(document: { id: string; title?: string; body?: string }): void;
  /** False when there is no such document. */
  remove(id: string): boolean;
  readonly size: number;
  /** Makes all changes searchable now, so that the next search need not. */
  commit(): void;
  /** Fails with bad_query and the position in the query. */
  search(query: string, options?: SearchOptions): SearchResult;
  /** This index's share in the statistics of a query over several indexes. */
  statistics(query: string, options?: SearchOptions): QueryStatistics;
  concordance(query: string, options?: ConcordanceOptions): Concordance;
  suggest(prefix: string, top?: number): Suggestion[];
  /** The whole index as bytes to keep. */
  serialize(): Uint8Array;
  /** Frees the memory. Closing twice does nothing; every other call then fails with code closed. */
  close(): void;
  /** close(), for `using`. */
  [Symbol.dispose](): void;
}

export function mergeStatistics(shards: QueryStatistics[]): QueryStatistics;
/** The best of what several indexes propose for the same query, as mergeResults gives them. */
export function mergeProposals(shards: Proposal[][]): Proposal[];
/** One answer from those of several indexes, each searched with the summed statistics and `top + offset` hits from 0. */
export function mergeResults(shards: SearchResult[], options?: { top?: number; offset?: number }): SearchResult;
