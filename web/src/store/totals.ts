// The line under the table: how many, and where units agree the total or the range.
import { comparable } from "../model/comparable.ts";
import { compareDecimals, isDecimal, sumDecimals } from "../model/decimal.ts";
import type { MetricRow } from "../model/rows.ts";

export interface Totals {
  count: number;
  files: number;
  unit: string | null;
  /** Absent where adding makes no sense: percentages, changes, mixed units. */
  sum: string | null;
  low: string | null;
  high: string | null;
  /** Rows left out of the sum: parts of a whole that is in it, targets and rules, figures without a value. */
  left: number;
  reason: "mixed" | "not_additive" | "none";
}

const kAdditive = new Set(["count", "money", "length", "area", "volume", "mass", "duration", "energy", "data"]);

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
  const added: string[] = [];
  for (const row of rows) {
    const value = valueOf(row);
    if (!isDecimal(value)) continue;
    if (totals.low === null || compareDecimals(value, totals.low) < 0) totals.low = value;
    if (totals.high === null || compareDecimals(value, totals.high) > 0) totals.high = value;
    const part = row.partOf !== null && whole.has(`${row.doc.id}-${row.partOf}`);
    if (!part && row.status === "actual" && row.change === null) added.push(value);
  }
  totals.left = rows.length - added.length;
  if (rows.every((row) => kAdditive.has(row.kind))) totals.sum = added.length ? sumDecimals(added) : null;
  else totals.reason = "not_additive";
  return totals;
}
