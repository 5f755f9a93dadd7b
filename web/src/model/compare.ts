// The same measure across articles and periods: figures grouped by what is counted and in what, reposts counted
// once, and figures that disagree about the same thing at the same time flagged.
import { repostGroups } from "./signature.ts";
import { folded } from "./folded.ts";
import { comparable } from "./comparable.ts";
import type { Doc, MetricRow } from "./rows.ts";

export interface Measured {
  row: MetricRow;
  value: string;
  /** The same sentence in reposts of this article. */
  reposts: MetricRow[];
}

export interface Measure {
  key: string;
  subject: string;
  unit: string;
  /** Null for levels; else the change the figures state. */
  change: string | null;
  basis: string | null;
  figures: Measured[];
  files: number;
  contradictions: [Measured, Measured][];
}

/** What is counted, without the marks and words around it that vary from article to article. */
function subjectKey(subject: string): string {
  return folded(subject).replace(/[\s“”"'‘’《》〈〉「」、,.·()（）的]/g, "");
}

/** The first file of each group of reposts, for every file. */
export function originals(docs: Doc[]): Map<Doc, Doc> {
  const done = docs.filter((doc) => doc.facts);
  const first = repostGroups(done.map((doc) => doc.facts!.signature));
  return new Map(done.map((doc, i) => [doc, done[first[i]!]!]));
}

export function measuresOf(rows: MetricRow[], original: Map<Doc, Doc>): Measure[] {
  const measures = new Map<string, Measure>();
  for (const row of rows) {
    if (!row.subject || row.region !== "article") continue;
    const { value, unit } = comparable(row);
    const subject = subjectKey(row.subject);
    if (value === null || !subject) continue;
    const key = [subject, unit ?? "", row.change ?? "", row.basis ?? ""].join("\n");
    const measure = measures.get(key) ?? {
      key, subject: row.subject, unit: unit ?? "", change: row.change, basis: row.basis, figures: [], files: 0, contradictions: [],
    };
    const twin = measure.figures.find((other) =>
      other.row.doc !== row.doc && other.value === value && other.row.from === row.from && other.row.to === row.to &&
      original.get(other.row.doc) === original.get(row.doc));
    if (twin) twin.reposts.push(row);
    else measure.figures.push({ row, value, reposts: [] });
    measures.set(key, measure);
  }
  const compared: Measure[] = [];
  for (const measure of measures.values()) {
    if (measure.figures.length < 2) continue;
    measure.files = new Set(measure.figures.map(({ row }) => row.doc)).size;
    measure.contradictions = contradictionsIn(measure.figures);
    measure.figures.sort((a, b) => ((a.row.to ?? a.row.from ?? "") < (b.row.to ?? b.row.from ?? "") ? -1 : 1));
    compared.push(measure);
  }
  return compared.sort((a, b) => b.contradictions.length - a.contradictions.length || b.files - a.files || b.figures.length - a.figures.length);
}

function contradictionsIn(figures: Measured[]): [Measured, Measured][] {
  const byCase = new Map<string, Measured>();
  const found: [Measured, Measured][] = [];
  for (const figure of figures) {
    const { row } = figure;
    if (row.status !== "actual" || (!row.from && !row.to) || row.partOf !== null) continue;
    const key = [row.from ?? "", row.to ?? "", row.place ?? "", row.actor ?? ""].join("\n");
    const other = byCase.get(key);
    if (!other) byCase.set(key, figure);
    else if (other.value !== figure.value && !oneSentence(other.row, row) && !agree(other.row, row)) found.push([other, figure]);
  }
  return found;
}

/** A sentence that gives several figures tells them apart itself: 船舶、汽车出口分别增长108.4%、28.3%. */
function oneSentence(a: MetricRow, b: MetricRow): boolean {
  return a.doc === b.doc && a.sentence[0] === b.sentence[0];
}

/** The word for each figure that tells it from the others: its period, else its place, who, or its article. */
export function labelsOf(figures: readonly Measured[]): string[] {
  const kinds: ((row: MetricRow) => string | null)[] = [
    (row) => row.period, (row) => row.place, (row) => row.actor, (row) => row.doc.facts?.title ?? row.doc.name, (row) => row.section,
  ];
  let best: string[] = [];
  let most = 0;
  for (const kind of kinds) {
    const labels = figures.map(({ row }) => kind(row) ?? "");
    const different = new Set(labels.filter(Boolean)).size;
    if (different > most) [best, most] = [labels, different];
  }
  return figures.map(({ row }, i) => best[i] || row.period || row.place || row.actor || (row.doc.facts?.title ?? row.doc.name));
}

/** Two figures with bounds agree when their ranges meet: 近3000 and 2980 do. */
function agree(a: MetricRow, b: MetricRow): boolean {
  if (a.approx?.includes("about") || b.approx?.includes("about")) return close(a, b);
  const bounds = (row: MetricRow): [number, number] => {
    const one = row.value === null ? null : Number(row.value);
    const low = row.low === null ? -Infinity : Number(row.low);
    const high = row.high === null ? Infinity : Number(row.high);
    return row.approx || one === null ? [low, high] : [one, one];
  };
  if (a.unit !== b.unit) return close(a, b);
  const [aLow, aHigh] = bounds(a);
  const [bLow, bHigh] = bounds(b);
  return aLow <= bHigh && bLow <= aHigh && ((!a.approx && !b.approx) || close(a, b));
}

function close(a: MetricRow, b: MetricRow): boolean {
  const x = Number(comparable(a).value);
  const y = Number(comparable(b).value);
  return Math.abs(x - y) <= 0.15 * Math.max(Math.abs(x), Math.abs(y));
}
