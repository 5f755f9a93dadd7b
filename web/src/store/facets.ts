// Filtering the figures: by typing and by facets.
import type { FacetKey, MetricRow, Ui } from "./types.ts";
import { facetKeys } from "./types.ts";

/** The value a facet groups a row by; empty where it has none. */
export function facetValue(row: MetricRow, key: FacetKey): string {
  switch (key) {
    case "unit":
      return row.unit ?? "";
    case "kind":
      return row.kind;
    case "status":
      return row.status;
    case "year":
      return (row.to ?? row.from ?? "").slice(0, 4);
    case "actor":
      return row.actor ?? "";
    case "file":
      return row.doc.path;
  }
}

/** Folds case and width, so that ％ finds % and ＡＢ finds ab. */
export const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

function holds(row: MetricRow, words: string[]): boolean {
  return words.every((word) => {
    for (const text of [row.text, row.subject, row.action, row.actor, row.place, row.period, row.section, row.value, row.doc.name, row.doc.facts?.title]) {
      if (text && folded(text).includes(word)) return true;
    }
    return false;
  });
}

export interface Filtered {
  rows: MetricRow[];
  /** For each facet how many rows each of its values would show, the other facets applied. */
  counts: Record<FacetKey, Map<string, number>>;
}

export function filterMetrics(all: MetricRow[], ui: Pick<Ui, "filter" | "facets" | "everywhere">): Filtered {
  const words = folded(ui.filter).split(/\s+/).filter(Boolean);
  const active = facetKeys.filter((key) => ui.facets[key]?.length);
  const chosen = new Map(active.map((key) => [key, new Set(ui.facets[key])]));
  const counts = Object.fromEntries(facetKeys.map((key) => [key, new Map()])) as Filtered["counts"];
  const rows: MetricRow[] = [];
  for (const row of all) {
    if (!ui.everywhere && row.region !== "article") continue;
    if (words.length && !holds(row, words)) continue;
    const misses = active.filter((key) => !chosen.get(key)!.has(facetValue(row, key)));
    if (misses.length === 0) rows.push(row);
    if (misses.length > 1) continue;
    for (const key of misses.length ? misses : facetKeys) {
      const value = facetValue(row, key);
      counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  }
  return { rows, counts };
}
