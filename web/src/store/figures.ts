// The figures as the table shows them: filtered at once, sorted in the background, kept until something changes.
import { type Locale, language } from "../i18n/index.ts";
import { type ColumnKey, mayBeEmpty } from "../model/columns.ts";
import { type Filtered, Sieve } from "./facets.ts";
import { resolved } from "./place.ts";
import { type SortValue, comparing, eachInSlices, sortedInSlices } from "./sorting.ts";
import type { Store } from "./store.ts";
import { type Totals, totalsOf } from "./totals.ts";
import type { MetricRow } from "../model/rows.ts";
import type { Sort } from "./types.ts";

const numberOf = (row: MetricRow): number | null => {
  const value = row.value ?? row.low ?? row.high;
  return value === null ? null : Number(value);
};

/** In the base of its dimension, so that 3 吨 stands above 20 公斤. */
const normalOf = (row: MetricRow): number | null => {
  const { normalized } = row;
  const value = normalized ? (normalized.value ?? normalized.low ?? normalized.high) : null;
  return value === null ? numberOf(row) : Number(value);
};

/** What the table's columns need to know of its rows: which are empty, and how long the longest value is. */
export interface Shape {
  filled: Set<ColumnKey>;
  digits: number;
}

function shapeOf(rows: readonly MetricRow[]): Shape {
  const filled = new Set<ColumnKey>();
  let digits = 0;
  for (const row of rows) {
    for (const key of mayBeEmpty) if (row[key]) filled.add(key);
    const range = row.value === null && row.low !== null && row.high !== null;
    digits = Math.max(digits, range ? row.low!.length + row.high!.length + 1 : (row.value ?? row.low ?? row.high ?? "").length);
  }
  return { filled, digits };
}

const kSortValues: Record<string, (row: MetricRow) => SortValue> = {
  text: normalOf,
  value: numberOf,
  subject: (row) => row.subject,
  unit: (row) => row.unit,
  kind: (row) => row.kind,
  change: (row) => (row.change || row.basis ? `${row.change ?? ""} ${row.basis ?? ""}` : null),
  status: (row) => row.status,
  period: (row) => row.to ?? row.from,
  actor: (row) => row.actor,
  place: (row) => row.place,
  section: (row) => row.section,
  file: (row) => row.doc.path,
  source: (row) => row.doc.facts?.source ?? null,
  normalized: normalOf,
};

/** Lists up to this long are filtered at once, longer ones in slices. */
const kAtOnce = 3000;

export class Figures {
  rows: MetricRow[] = [];
  counts: Filtered["counts"] | null = null;
  totals: Totals = totalsOf([]);
  shape: Shape = shapeOf([]);
  sorting = false;
  #store: Store;
  #locale: () => Locale;
  #key = "";
  #ticket = 0;
  #lastAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store, locale: () => Locale) {
    this.#store = store;
    this.#locale = locale;
  }

  /** Brings the list up to what the store holds; cheap when nothing it depends on has changed. */
  refresh(): this {
    const { ui, revision } = this.#store;
    const asked = JSON.stringify([ui.filter, ui.facets, ui.everywhere, ui.sorts["metrics"], this.#locale()]);
    const key = `${revision} ${asked}`;
    if (key === this.#key) return this;
    const onlyData = this.#key.endsWith(` ${asked}`);
    // While hundreds of files stream in, a list of thousands need not be made anew for each.
    if (onlyData && this.#store.queue.busy && performance.now() - this.#lastAt < 1000) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#store.changed();
      }, 1000);
      return this;
    }
    this.#key = key;
    this.#lastAt = performance.now();
    const facets = resolved(ui.facets, this.#store.metrics);
    if (facets) this.#store.ui = { ...ui, facets };
    const sieve = new Sieve(this.#store.ui, language(this.#locale()));
    const ticket = ++this.#ticket;
    const all = this.#store.metrics;
    if (all.length <= kAtOnce) {
      for (const row of all) sieve.take(row);
      this.#filtered(sieve.result, ui.sorts["metrics"], ticket);
      return this;
    }
    this.sorting = true;
    void eachInSlices(all.slice(), (row) => sieve.take(row), () => ticket !== this.#ticket).then((whole) => {
      if (!whole) return;
      this.#filtered(sieve.result, ui.sorts["metrics"], ticket);
      this.#store.changed();
    });
    return this;
  }

  #filtered({ rows, counts }: Filtered, sort: Sort | undefined, ticket: number) {
    this.counts = counts;
    this.totals = totalsOf(rows);
    this.shape = shapeOf(rows);
    const value = sort && kSortValues[sort.key];
    if (!value) {
      this.rows = rows;
      this.sorting = false;
      return;
    }
    this.sorting = true;
    const compare = comparing(value, sort.down, this.#locale());
    void sortedInSlices(rows, compare, () => ticket !== this.#ticket).then((sorted) => {
      if (!sorted) return;
      this.rows = sorted;
      this.sorting = false;
      this.#store.changed();
    });
  }
}
