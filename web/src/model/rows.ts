// A file and what was found in it, as the lists show them.
import type { Failure } from "./failure.ts";
import type { DocFacts, InitiativeFact, MetricFact } from "./facts.ts";

/** A file on its way in. */
export interface NewFile {
  file: Blob;
  name: string;
  path?: string;
  encoding?: string | null;
  /** The archive it came out of. */
  archive?: Doc;
  /** Why there is nothing to read: `file` is empty then. */
  lost?: Failure | null;
}

export type DocState = "queued" | "analysing" | "done" | "failed" | "cancelled";

export interface Doc {
  id: number;
  name: string;
  /** With its folders, when it came from one; what `file:` searches. */
  path: string;
  file: Blob;
  state: DocState;
  encoding: string | null;
  facts: FoundIn | null;
  error: Failure | null;
  /** Raised by every new attempt, so that an answer to an old one is dropped. */
  attempt: number;
  /** Taken away by the person; can still be undone. */
  removed: boolean;
  /** Whether this browser keeps a copy. */
  kept: boolean;
  /** The archive it came out of. */
  archive: number | null;
  /** Why it could not be taken out of its archive. */
  lost: Failure | null;
}

/** What was found in a file, each figure and initiative as the row that every list shows. */
export interface FoundIn extends DocFacts {
  metrics: MetricRow[];
  initiatives: InitiativeRow[];
}

/** The figures of the articles themselves, whatever filters say. */
export const counted = (docs: readonly Doc[]): number => docs.reduce((sum, doc) => sum + (doc.facts?.counted ?? 0), 0);

export interface MetricRow extends MetricFact {
  doc: Doc;
  id: string;
}

export interface InitiativeRow extends InitiativeFact {
  doc: Doc;
}

/** What repeats from figure to figure; a message from a worker brings each anew. */
const kRepeated = [
  "region", "section", "approx", "unit", "kind", "change", "basis", "status", "subject", "action", "actor", "place", "reportedBy", "period", "from", "to",
] as const satisfies (keyof MetricFact)[];

/** The rows of a file just analysed, which take the place of its facts; `known` keeps one copy of each word. */
export function metricRows(doc: Doc, facts: MetricFact[], known: Map<string, string>): MetricRow[] {
  const shared = (text: string): string => {
    const kept = known.get(text);
    if (kept === undefined) known.set(text, text);
    return kept ?? text;
  };
  return facts.map((fact) => {
    const row: MetricRow = { ...fact, doc, id: `${doc.id}-${fact.index}` };
    for (const key of kRepeated) {
      const text = row[key];
      if (text !== null) (row as Record<typeof key, string>)[key] = shared(text);
    }
    if (row.normalized?.unit) row.normalized = { ...row.normalized, unit: shared(row.normalized.unit) };
    return row;
  });
}

export function initiativeRows(doc: Doc, facts: InitiativeFact[]): InitiativeRow[] {
  return facts.map((fact) => ({ ...fact, doc }));
}
