import type { MetricFact } from "./facts.ts";
import type { Doc } from "./rows.ts";
import { personUnit } from "./unit-groups.ts";

interface Comparable {
  value: string | null;
  /** Where a range ends. */
  high: string | null;
  unit: string | null;
}

/** The figure in the base of its dimension when there is one; 名 and 位 count as 人 does. */
export function comparable(row: Pick<MetricFact, "value" | "low" | "high" | "unit" | "normalized">): Comparable {
  const { normalized } = row;
  if (normalized && normalized.unit !== null) {
    return { value: normalized.value ?? normalized.low ?? normalized.high, high: normalized.high, unit: personUnit(normalized.unit) };
  }
  return { value: row.value ?? row.low ?? row.high, high: row.high, unit: personUnit(row.unit) };
}

const kCurrencies = new WeakMap<object, string | null>();

/** The currency of all the money an article names one for; null where there is none, or more than one. */
export function currencyOf({ facts }: Pick<Doc, "facts">): string | null {
  if (!facts) return null;
  let currency = kCurrencies.get(facts);
  if (currency === undefined) {
    const named = new Set(facts.metrics.filter(({ kind, unit, region }) => kind === "money" && unit !== null && region === "article").map((row) => comparable(row).unit));
    kCurrencies.set(facts, (currency = named.size === 1 ? [...named][0]! : null));
  }
  return currency;
}
