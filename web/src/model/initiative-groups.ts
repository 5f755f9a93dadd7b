// The same initiative in several files is one.
import { folded } from "./folded.ts";
import type { InitiativeRow } from "./rows.ts";

export interface Group {
  key: string;
  first: InitiativeRow;
  rows: InitiativeRow[];
  mentions: number;
  metrics: number;
}

/** The last grouping of each list, kept until the list grows or another takes its place. */
const known = new WeakMap<readonly InitiativeRow[], { of: number; groups: Group[] }>();

export function groupsOf(all: readonly InitiativeRow[]): readonly Group[] {
  const kept = known.get(all);
  if (kept?.of === all.length) return kept.groups;
  const groups = new Map<string, Group>();
  for (const row of all) {
    const key = `${row.type}\n${folded(row.name)}`;
    const group = groups.get(key) ?? { key, first: row, rows: [], mentions: 0, metrics: 0 };
    group.rows.push(row);
    group.mentions += row.mentions.length;
    group.metrics += row.metrics.length;
    groups.set(key, group);
  }
  const list = [...groups.values()];
  known.set(all, { of: all.length, groups: list });
  return list;
}
