import type { MetricFact } from "./facts.ts";

interface Comparable {
  value: string | null;
  /** Where a range ends. */
  high: string | null;
  unit: string | null;
}

/** The figure in the base of its dimension when there is one. */
export function comparable(row: Pick<MetricFact, "value" | "low" | "high" | "unit" | "normalized">): Comparable {
  const { normalized } = row;
  if (normalized && normalized.unit !== null) {
    return { value: normalized.value ?? normalized.low ?? normalized.high, high: normalized.high, unit: normalized.unit };
  }
  return { value: row.value ?? row.low ?? row.high, high: row.high, unit: row.unit };
}
