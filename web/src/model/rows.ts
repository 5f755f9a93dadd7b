// A file and what was found in it, as the lists show them.
import type { Failure } from "./failure.ts";
import type { DocFacts, InitiativeFact, MetricFact } from "./facts.ts";

/** A file on its way in. */
export interface NewFile {
  file: Blob;
  name: string;
  path?: string;
  encoding?: string | null;
}

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
