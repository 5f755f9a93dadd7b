// What tells the figures of a measure apart, in a few words each.
import { shortTitles } from "./article-names.ts";
import type { Measured } from "./compare.ts";
import type { MetricRow } from "./rows.ts";

type Words = (row: MetricRow) => string | null;

/** The kinds of words that may tell one figure from another, the likeliest first. */
function kindsOfWords(figures: readonly Measured[], statusName: (code: string) => string): Words[] {
  const titles = shortTitles(figures.map(({ row }) => row.doc));
  return [
    (row) => row.period, (row) => row.place, (row) => row.actor, (row) => titles.get(row.doc)!, (row) => row.section, (row) => statusName(row.status), (row) => row.action,
  ];
}

/** For each figure as few kinds of words as tell most of them from the others. */
function toldApart(figures: readonly Measured[], kinds: readonly Words[]): string[] {
  let best = figures.map(() => "");
  const unused = new Set(kinds);
  for (let distinct = 1; distinct < figures.length; ) {
    const given = best;
    let taken: Words | undefined;
    for (const kind of unused) {
      const labels = figures.map(({ row }, i) => {
        const word = kind(row);
        return !word ? given[i]! : given[i] ? `${given[i]} · ${word}` : word;
      });
      const told = new Set(labels).size;
      if (told > distinct) [best, distinct, taken] = [labels, told, kind];
    }
    if (!taken) break;
    unused.delete(taken);
  }
  return best;
}

export const casesIn = (figures: readonly Measured[]): number => new Set(toldApart(figures, kindsOfWords(figures, String))).size;

/** The words for each figure that tell it from the others: its period, place, who, article or section; a number where nothing else does. */
export function labelsOf(figures: readonly Measured[], statusName: (code: string) => string): string[] {
  const kinds = kindsOfWords(figures, statusName);
  const labels = toldApart(figures, kinds).map((label, i) => label || kinds.map((kind) => kind(figures[i]!.row)).find(Boolean) || "");
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const seen = new Map<string, number>();
  return labels.map((label) => {
    if (counts.get(label) === 1) return label;
    seen.set(label, (seen.get(label) ?? 0) + 1);
    return `${label} (${seen.get(label)})`.trim();
  });
}
