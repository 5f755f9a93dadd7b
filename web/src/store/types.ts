// The shapes the store keeps and the views draw.
import type { Span } from "../model/analysis.ts";
import type { DocFacts, InitiativeFact, MetricFact } from "../model/facts.ts";
import type { Failure } from "../work/protocol.ts";

export type DocState = "queued" | "reading" | "analysing" | "done" | "failed" | "cancelled";

export interface Doc {
  id: number;
  name: string;
  /** With its folders, when it came from one; what `file:` searches. */
  path: string;
  file: Blob;
  state: DocState;
  encoding: string | null;
  facts: DocFacts | null;
  error: Failure | null;
  /** Raised by every new attempt, so that an answer to an old one is dropped. */
  attempt: number;
  /** Taken away by the person; can still be undone. */
  removed: boolean;
  /** Whether this browser keeps a copy. */
  kept: boolean;
}

export interface MetricRow extends MetricFact {
  doc: Doc;
  id: string;
}

export interface InitiativeRow extends InitiativeFact {
  doc: Doc;
}

export const views = ["files", "metrics", "initiatives", "entities", "compare", "search"] as const;
export type View = (typeof views)[number];

export const facetKeys = ["unit", "kind", "status", "year", "actor", "file"] as const;
export type FacetKey = (typeof facetKeys)[number];

export interface Sort {
  key: string;
  down: boolean;
}

export interface Opened {
  doc: number;
  metric: number | null;
  span: Span | null;
  hits: Span[];
}

export interface Ui {
  view: View;
  query: string;
  /** Whether the query was typed; one made by a click may hold words of a document and stays out of the address. */
  typed: boolean;
  searchAs: "snippets" | "concordance";
  filter: string;
  facets: Partial<Record<FacetKey, string[]>>;
  sorts: Partial<Record<string, Sort>>;
  columns: string[] | null;
  everywhere: boolean;
  excluded: boolean;
  opened: Opened | null;
}

export const startUi = (): Ui => ({
  view: "files",
  query: "",
  typed: true,
  searchAs: "snippets",
  filter: "",
  facets: {},
  sorts: {},
  columns: null,
  everywhere: false,
  excluded: false,
  opened: null,
});

export interface Toast {
  text: string;
  undo: (() => void) | null;
}
