// The same measure across articles and periods: figures grouped by what is counted and in what, reposts counted
// once, and figures that disagree about the same thing at the same time flagged.
import { folded } from "./folded.ts";
import { comparable } from "./comparable.ts";
import { casesIn } from "./compare-labels.ts";
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
  /** How many of the first figures are told apart by their labels. */
  cases: number;
  contradictions: [Measured, Measured][];
}

/** What is counted, without the place it is counted in, which a figure has beside it: 东莞工业增加值. */
function thingOf({ subject, place }: MetricRow): string {
  return place && subject!.length > place.length + 1 && subject!.startsWith(place) ? subject!.slice(place.length).replace(/^[的\s]+/, "") : subject!;
}

/** The same without the marks around it that vary from article to article. */
function subjectKey(subject: string): string {
  return folded(subject).replace(/[\s“”"'‘’《》〈〉「」、,.·()（）的]/g, "");
}

const kMostCases = 100;

/** Takes the figures one by one, so that a long list can be compared in slices. */
export class Comparison {
  #original: Map<Doc, Doc>;
  #measures = new Map<string, Measure>();
  /** Of each measure, value, period and article the first figure: what a repost repeats. */
  #first = new Map<string, Measured>();
  /** How many figures do not say what they count, or how much. */
  nameless = 0;

  constructor(original: Map<Doc, Doc>) {
    this.#original = original;
  }

  take(row: MetricRow) {
    if (row.region !== "article") return;
    if (!row.subject) return void this.nameless++;
    const { value, unit } = comparable(row);
    const thing = thingOf(row);
    const subject = subjectKey(thing);
    if (value === null || !subject) return void this.nameless++;
    const key = [subject, unit ?? "", row.change ?? "", row.basis ?? ""].join("\n");
    const again = [key, value, row.from ?? "", row.to ?? "", this.#original.get(row.doc)?.id].join("\n");
    const first = this.#first.get(again);
    if (first && first.row.doc !== row.doc) return void first.reposts.push(row);
    const figure: Measured = { row, value, reposts: [] };
    if (!first) this.#first.set(again, figure);
    const measure = this.#measures.get(key);
    if (measure) measure.figures.push(figure);
    else this.#measures.set(key, { key, subject: thing, unit: unit ?? "", change: row.change, basis: row.basis, figures: [figure], files: 0, cases: 0, contradictions: [] });
  }

  /** What has more than one figure, each still to be settled. */
  repeated(): Measure[] {
    return [...this.#measures.values()].filter(({ figures }) => figures.length > 1);
  }

  /** How many figures are the only one of their measure. */
  get alone(): number {
    return this.#measures.size - this.repeated().length;
  }
}

/** Orders the figures of a measure by time and finds those that disagree. */
export function settle(measure: Measure) {
  keepUnit(measure);
  measure.files = new Set(measure.figures.map(({ row }) => row.doc)).size;
  measure.contradictions = contradictionsIn(measure.figures);
  measure.cases = casesIn(measure.figures.slice(0, kMostCases));
  const when = ({ row }: Measured) => row.to ?? row.from ?? "";
  measure.figures.sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
}

/** Where all are written in one unit there is no need for the base of its dimension: 平方公里 stays. */
function keepUnit(measure: Measure) {
  const { unit } = measure.figures[0]!.row;
  if (unit === null || unit === measure.unit || measure.figures.some(({ row }) => row.unit !== unit)) return;
  const values = measure.figures.map(({ row }) => row.value ?? row.low ?? row.high);
  if (values.includes(null)) return;
  measure.unit = unit;
  measure.figures.forEach((figure, i) => (figure.value = values[i]!));
}

/** Whether time alone parts them: figures of two places, or of two articles that do not say where, are no course of one thing. */
export function isCourse({ figures, files }: Measure): boolean {
  const whose = new Set(figures.map(({ row }) => row.place ?? row.actor));
  if (files === 1) whose.delete(null);
  return whose.size < 2 && (files === 1 || !whose.has(null));
}

/** Several figures of one case, all in one place, say nothing to each other. */
export const telling = ({ cases, contradictions }: Measure): boolean => cases > 1 || contradictions.length > 0;

/** What deserves a look first. */
export const byInterest = (a: Measure, b: Measure): number =>
  b.contradictions.length - a.contradictions.length || b.files - a.files || b.cases - a.cases || b.figures.length - a.figures.length;

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
