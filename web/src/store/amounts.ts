// The order of figures by size. Figures of different units do not compare, so they stand in groups of one unit, each in
// order: 3 吨 and 20 公斤 are of one, in the base of their dimension; 元 and 美元 are of two. The group that holds the
// largest number of all comes first; from the smallest up, the one with the smallest.
import { comparable, currencyOf } from "../model/comparable.ts";
import type { MetricRow } from "../model/rows.ts";
import { unitGroup } from "../model/unit-groups.ts";
import type { Comparing } from "./sorting.ts";

/**
 * What tells the groups apart: the unit. Money without one (市值突破3000亿) stands with that of its article's currency, if
 * it has but one; what else has none stands with its own kind, for 三分之二 and an index do not compare either.
 */
export const amountGroup = (row: MetricRow): string => comparable(row).unit ?? (row.kind === "money" ? currencyOf(row.doc) : null) ?? unitGroup(row);

interface Amount {
  unit: string;
  value: number | null;
  /** Where a range ends; for others the value. */
  end: number;
  /** Whether the figure lies below its number, at it or beyond: 近6亿, 6亿, 超过6亿. */
  side: number;
}

function sideOf(approx: string | null): number {
  if (!approx) return 0;
  if (/more_than|at_least/.test(approx)) return approx.includes("more_than") ? 2 : 1;
  return /less_than|nearly/.test(approx) ? -2 : approx.includes("at_most") ? -1 : 0;
}

/** Takes the rows one by one, so that a long list can be ordered in slices. */
export class Amounts {
  #of = new Map<MetricRow, Amount>();
  /** Of each unit the numbers as written, which tell what stands out to a reader's eye. */
  #ends = new Map<string, { low: number; high: number }>();

  take(row: MetricRow) {
    const { value, high } = comparable(row);
    const unit = amountGroup(row);
    this.#of.set(row, {
      unit, value: value === null ? null : Number(value), end: Number(row.value === null ? (high ?? value) : value), side: sideOf(row.approx),
    });
    const written = row.value ?? row.low ?? row.high;
    if (value === null || written === null) return;
    const ends = this.#ends.get(unit) ?? { low: Infinity, high: -Infinity };
    this.#ends.set(unit, { low: Math.min(ends.low, Number(written)), high: Math.max(ends.high, Number(written)) });
  }

  get groups(): number {
    return this.#ends.size;
  }

  /** Those without a number (数十) stand last in either direction. */
  comparing(down: boolean): Comparing<MetricRow> {
    const units = [...this.#ends].sort(([a, x], [b, y]) => (down ? y.high - x.high : x.low - y.low) || (a < b ? -1 : 1));
    const rank = new Map(units.map(([unit], i) => [unit, i]));
    const turn = down ? -1 : 1;
    return (a, b) => {
      const x = this.#of.get(a)!;
      const y = this.#of.get(b)!;
      if (x.value === null || y.value === null) return Number(x.value === null) - Number(y.value === null);
      return rank.get(x.unit)! - rank.get(y.unit)! || turn * (x.value - y.value || x.end - y.end || x.side - y.side);
    };
  }
}
