// What a table's columns need to know of the figures: which columns are empty, and how long the longest entries are.
// Made of all figures, whatever filters let through: columns that came and went with each filter would jump.
import { type ColumnKey, mayBeEmpty } from "../model/columns.ts";
import type { Doc, MetricRow } from "../model/rows.ts";
import { hanWidth } from "../model/text-width.ts";
import { UnitGroups } from "../model/unit-groups.ts";
import { countFacet, facetMaps } from "./facets.ts";
import { facetKeys } from "./types.ts";

export class Shape {
  readonly filled = new Set<ColumnKey>();
  /** For each approximation how long the longest number with it is; "" where there is none. */
  readonly digits = new Map<string, number>();
  /** As written in the text, in Han characters. */
  letters = 0;
  /** The longest unit. */
  unit = 0;
  /** For each facet its values, and how many figures have each: menus list them in an order that no filter changes. */
  readonly values = facetMaps();
  readonly units = new UnitGroups();
  #files = new Set<Doc>();

  /** Of the list it is made of, how many it has seen. */
  taken = 0;

  /** `everywhere`: whether figures outside of articles are among them. */
  constructor(readonly everywhere: boolean) {}

  get files(): number {
    return this.#files.size;
  }

  take(row: MetricRow) {
    this.taken++;
    if (!this.everywhere && row.region !== "article") return;
    this.#files.add(row.doc);
    for (const key of facetKeys) countFacet(this.values, row, key);
    this.units.take(row);
    for (const key of mayBeEmpty) if (row[key]) this.filled.add(key);
    this.letters = Math.max(this.letters, hanWidth(row.text));
    this.unit = Math.max(this.unit, row.unit?.length ?? 0);
    const range = row.value === null && row.low !== null && row.high !== null;
    const length = range ? row.low!.length + row.high!.length + 1 : (row.value ?? row.low ?? row.high ?? "").length;
    this.digits.set(row.approx ?? "", Math.max(this.digits.get(row.approx ?? "") ?? 0, length));
  }
}
