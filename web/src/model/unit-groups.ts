// What units measure or count: 人, 名 and 人次 people, 元 and 美元 money. Those of one group are listed together, and a
// filter takes all of them at once.
import type { MetricFact } from "./facts.ts";

/** Each counts one person, as 人 does. */
const kPersons: ReadonlySet<string> = new Set(["名", "位", "口", "口人", "号人", "员"]);
const kPeople: ReadonlySet<string> = new Set([...kPersons, "人", "人次", "门诊人次", "people", "persons", "person"]);

export const personUnit = (unit: string | null): string | null => (unit !== null && kPersons.has(unit) ? "人" : unit);

/** No unit begins so. */
const kMark = "@";
const kThings = `${kMark}count`;

/** What a filter by unit writes for all units of the figure's group. */
export const unitGroup = ({ unit, kind }: Pick<MetricFact, "unit" | "kind">): string =>
  kMark + (kind === "count" && unit !== null && kPeople.has(unit) ? "people" : kind);

export const isUnitGroup = (value: string): boolean => value.startsWith(kMark);

/** The kind of figures a group is of, or `people`. */
export const groupName = (group: string): string => group.slice(kMark.length);

/** `chosen` with or without one unit; of a group chosen whole the others stay. */
export function unitToggled(chosen: readonly string[], unit: string, group: string, units: readonly string[]): string[] {
  if (chosen.includes(group)) return [...chosen.filter((value) => value !== group), ...units.filter((other) => other !== unit)];
  return chosen.includes(unit) ? chosen.filter((value) => value !== unit) : [...chosen, unit];
}

/** `chosen` with a whole group, or without it. */
export function groupToggled(chosen: readonly string[], group: string, units: readonly string[]): string[] {
  const others = chosen.filter((value) => value !== group && !units.includes(value));
  return chosen.includes(group) ? others : [...others, group];
}

/** The units of each group of the figures taken, a unit of several kinds (年) in the group of most of its figures. */
export class UnitGroups {
  #counts = new Map<string, Map<string, number>>();

  take(row: Pick<MetricFact, "unit" | "kind">) {
    if (!row.unit) return;
    const groups = this.#counts.get(row.unit) ?? new Map<string, number>();
    this.#counts.set(row.unit, groups);
    const group = unitGroup(row);
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }

  /** The groups and the units in each, the most frequent first; last what counts things of all sorts. */
  get all(): Map<string, string[]> {
    const found = new Map<string, { total: number; units: [string, number][] }>();
    for (const [unit, groups] of this.#counts) {
      const [group] = [...groups].reduce((most, other) => (other[1] > most[1] ? other : most));
      const n = [...groups.values()].reduce((sum, count) => sum + count, 0);
      const { total, units } = found.get(group) ?? { total: 0, units: [] };
      found.set(group, { total: total + n, units: [...units, [unit, n]] });
    }
    return new Map([...found].sort(([a, x], [b, y]) => Number(a === kThings) - Number(b === kThings) || y.total - x.total)
      .map(([group, { units }]) => [group, units.sort((a, b) => b[1] - a[1]).map(([unit]) => unit)]));
  }
}
