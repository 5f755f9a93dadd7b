// What the page and its workers say to each other. Every request has one answer: `value` or `error`.
import type { Analysis, EntityKind, Excluded, Proposal, Span } from "shuwen";
import type { Failure } from "../model/failure.ts";
import type { Sheet } from "../model/sheet.ts";
import type { DocFacts } from "../model/facts.ts";

/** Where a worker gets the module from. */
export type EngineSource =
  | { kind: "url"; url: string }
  | { kind: "packed"; base64: string };

/** A file of a batch, as it was chosen: the worker reads it. */
export interface BatchFile {
  doc: number;
  path: string;
  encoding: string | null;
  content: Blob;
}

/** What became of a file: what was found in it, the files in it when it is an archive, or why neither. */
export type Outcome = { doc: number } & ({ facts: DocFacts } | { members: Unpacked[] } | { failure: Failure });

export interface Context {
  span: Span;
  /** The kind of furniture it stands in; null: the article. */
  outside: string | null;
  left: string;
  match: string;
  right: string;
}

export interface ShardHit {
  doc: number;
  score: number;
  spans: Span[];
  /** The kind of furniture that all of it was found in; null: some of it stands in the article. */
  outside: string | null;
  snippet: { text: string; highlights: Span[] };
  metrics: number[];
  /** Of the first spans, or of the figures where the query asks for these alone. */
  contexts: Context[];
}

export interface ShardAnswer {
  total: number;
  hits: ShardHit[];
  /** `exact` as written, `pinyin` read as the sound of Han text, `partial` where only some words stand. */
  interpretation: string;
  didYouMean: Proposal[];
}

export interface ExcludedRow extends Excluded {
  doc: number;
  /** What stands around it on its line, and where in that it stands. */
  sentence: string;
  at: number;
  /** The kind of furniture it stands in; null: the article. */
  outside: string | null;
}

export interface EntityRow {
  kind: EntityKind;
  text: string;
  note: string | null;
  places: { doc: number; mentions: Span[] }[];
}

/** A member of an archive: its content, or why there is none. */
export interface Unpacked {
  path: string;
  file: Blob;
  failure: Failure | null;
}

/** What one shard knows of a query's words, to be added up over the shards before scoring. */
export type Statistics = unknown;

export interface Operations {
  open: { ask: EngineSource; answer: { version: string } };
  /** In the order of the files; a file that ends the module is the last one answered for. */
  analyze: { ask: { files: BatchFile[] }; answer: Outcome[] };
  analysis: { ask: { doc: number }; answer: Analysis };
  remove: { ask: { docs: number[] }; answer: null };
  statistics: { ask: { query: string }; answer: Statistics };
  search: { ask: { query: string; top: number; statistics: Statistics[] }; answer: ShardAnswer };
  excluded: { ask: { docs: number[] }; answer: ExcludedRow[] };
  entities: { ask: { docs: number[] }; answer: EntityRow[] };
  slices: { ask: { wanted: { doc: number; span: Span }[] }; answer: string[] };
  xlsx: { ask: { sheets: Sheet[] }; answer: Blob };
}
export type Operation = keyof Operations;

export interface Request<K extends Operation = Operation> {
  id: number;
  op: K;
  ask: Operations[K]["ask"];
}

export type Reply =
  | { id: number; value: unknown }
  | { id: number; error: Failure };
