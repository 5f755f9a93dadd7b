import type { MetricFact } from "./facts.ts";
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
