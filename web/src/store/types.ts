// Where the person is and what they chose.
import type { Span } from "shuwen";

export const views = ["files", "metrics", "initiatives", "entities", "compare", "search"] as const;
export type View = (typeof views)[number];

export const facetKeys = ["unit", "kind", "change", "basis", "status", "year", "actor", "file"] as const;
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
  /** Whether it was opened from the table of figures: then one steps through what that lists. */
  listed: boolean;
}

export interface Ui {
  view: View;
  query: string;
  /** Whether the query was typed; one made by a click may hold words of a document and stays out of the address. */
  typed: boolean;
  searchAs: "snippets" | "concordance";
  filter: string;
  /** Whether the words of the filter are looked for in the figures' sentences, too. */
  inSentences: boolean;
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
  inSentences: false,
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
