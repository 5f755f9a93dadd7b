// The line under the table: how many, and where units agree the total or the range.
import { comparable } from "../model/comparable.ts";
import { compareDecimals, isDecimal, sumDecimals } from "../model/decimal.ts";
import type { Doc, MetricRow } from "../model/rows.ts";

export interface Totals {
  count: number;
  files: number;
  unit: string | null;
  /** Absent where adding makes no sense: percentages, changes, mixed units. */
  sum: string | null;
  low: string | null;
  high: string | null;
  /** Rows left out of the sum: parts of a whole that is in it (a month of its year), what was said before, targets and rules, figures without a value. */
  left: number;
  reason: "mixed" | "not_additive" | "none";
}

const kAdditive = new Set(["count", "money", "length", "area", "volume", "mass", "duration", "energy", "data"]);

/** Figures of one article that are compared with each other; a table of more tells its own parts. */
const kMostCompared = 60;

/** As many digits are hardly met twice in an article for two things. */
const kTelling = 3;

const digitsOf = (value: string): number => value.replace(/\D/g, "").replace(/^0+|0+$/g, "").length;

/** Finds what an article says again: the headline's figure in its text, the text's in a summary. */
class Said {
  #said = new Map<string, MetricRow[]>();

  before(row: MetricRow, value: string): boolean {
    const key = `${row.doc.id} ${value} ${row.unit}`;
    const said = this.#said.get(key);
    if (!said) this.#said.set(key, [row]);
    else said.push(row);
    // What stands in one sentence stands there for two things.
    return said?.some((other) => other !== row && other.sentence[0] !== row.sentence[0] && (digitsOf(value) >= kTelling || other.subject === row.subject)) ?? false;
  }
}

const within = (a: string | null, b: string | null): boolean => a !== null && b !== null && (a.includes(b) || b.includes(a));

/** Whether the one is said of a time within that of the other and of the same thing: 4月进出口, 今年前4个月进出口总值. */
const isPart = (row: MetricRow, whole: MetricRow): boolean =>
  row.from !== null && row.to !== null && whole.from !== null && whole.to !== null &&
  whole.from <= row.from && row.to <= whole.to && (whole.from !== row.from || whole.to !== row.to) && within(row.subject, whole.subject);

/** Those of one article that are part of another of it. */
function partsAmong(rows: readonly MetricRow[]): Set<MetricRow> {
  const byDoc = new Map<Doc, MetricRow[]>();
  for (const row of rows) {
    const mine = byDoc.get(row.doc);
    if (mine) mine.push(row);
    else byDoc.set(row.doc, [row]);
  }
  return new Set([...byDoc.values()].filter(({ length }) => length <= kMostCompared).flatMap((mine) => mine.filter((row) => mine.some((whole) => isPart(row, whole)))));
}

export function totalsOf(rows: MetricRow[]): Totals {
  const totals: Totals = {
    count: rows.length, files: new Set(rows.map((row) => row.doc)).size,
    unit: null, sum: null, low: null, high: null, left: 0, reason: "none",
  };
  const first = rows[0];
  if (!first) return totals;
  const { unit } = comparable(first);
  const written = rows.every((row) => row.unit === first.unit);
  const agree = written || rows.every((row) => comparable(row).unit === unit);
  if (!agree) return { ...totals, reason: "mixed" };
  const valueOf = (row: MetricRow) => (written ? (row.value ?? row.low ?? row.high) : comparable(row).value);
  totals.unit = written ? first.unit : unit;

  const whole = new Set(rows.map((row) => row.id));
  const summed: { row: MetricRow; value: string }[] = [];
  const said = new Said();
  for (const row of rows) {
    const value = valueOf(row);
    if (!isDecimal(value)) continue;
    if (totals.low === null || compareDecimals(value, totals.low) < 0) totals.low = value;
    if (totals.high === null || compareDecimals(value, totals.high) > 0) totals.high = value;
    const part = row.partOf !== null && whole.has(`${row.doc.id}-${row.partOf}`);
    if (part || row.status !== "actual" || row.change !== null || said.before(row, value)) continue;
    summed.push({ row, value });
  }
  const parts = partsAmong(summed.map(({ row }) => row));
  const added = summed.filter(({ row }) => !parts.has(row)).map(({ value }) => value);
  totals.left = rows.length - added.length;
  if (rows.every((row) => kAdditive.has(row.kind))) totals.sum = added.length ? sumDecimals(added) : null;
  else totals.reason = "not_additive";
  return totals;
}
