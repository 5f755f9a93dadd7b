// The figures as the table shows them: filtered at once, sorted in the background, kept until something changes.
import { type Locale, language } from "../i18n/index.ts";
import { type ColumnKey, mayBeEmpty } from "../model/columns.ts";
import { comparable } from "../model/comparable.ts";
import { type Filtered, Sieve } from "./facets.ts";
import { resolved } from "./place.ts";
import { type Comparing, type SortValue, comparing, eachInSlices, pause, sortedInSlices } from "./sorting.ts";
import type { Store } from "./store.ts";
import { type Totals, totalsOf } from "./totals.ts";
import type { MetricRow } from "../model/rows.ts";

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

/** What the table's columns need to know of its rows: which are empty, and how long the longest figure is. */
export interface Shape {
  filled: Set<ColumnKey>;
  digits: number;
  /** As written in the text, in Han characters. */
  letters: number;
  /** The longest unit. */
  unit: number;
}

/** How many Han characters wide a bold text is, about: digits and Latin letters take two thirds of one. */
function hanWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e7f ? 1 : 0.66;
  return width;
}

function shapeOf(rows: readonly MetricRow[]): Shape {
  const filled = new Set<ColumnKey>();
  let digits = 0;
  let letters = 0;
  let unit = 0;
  for (const row of rows) {
    for (const key of mayBeEmpty) if (row[key]) filled.add(key);
    letters = Math.max(letters, hanWidth(row.text));
    unit = Math.max(unit, row.unit?.length ?? 0);
    const range = row.value === null && row.low !== null && row.high !== null;
    digits = Math.max(digits, range ? row.low!.length + row.high!.length + 1 : (row.value ?? row.low ?? row.high ?? "").length);
  }
  return { filled, digits, letters, unit };
}

/** Whether all are of one dimension: 3 吨 and 20 公斤 compare, 2 亿元 and 256 GB only as numbers. */
function ofOneDimension(rows: readonly MetricRow[]): boolean {
  const unit = rows[0] && comparable(rows[0]).unit;
  return rows.every((row) => comparable(row).unit === unit);
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

/** Lists up to this long are filtered and sorted at once, longer ones in slices. */
const kAtOnce = 1000;

export class Figures {
  rows: MetricRow[] = [];
  counts: Filtered["counts"] | null = null;
  totals: Totals = totalsOf([]);
  shape: Shape = shapeOf([]);
  sorting = false;
  #store: Store;
  #locale: () => Locale;
  #key = "";
  /** What the filters last let through, kept so that another order need not ask them again. */
  #sifted: { key: string; result: Filtered } | null = null;
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
    const sort = ui.sorts["metrics"];
    const order = (rows: readonly MetricRow[]): Comparing<MetricRow> | null => {
      const value = sort?.key === "text" && !ofOneDimension(rows) ? numberOf : kSortValues[sort?.key ?? ""];
      return sort && value ? comparing(value, sort.down, this.#locale()) : null;
    };
    const sifted = `${revision} ${JSON.stringify([ui.filter, ui.facets, ui.everywhere, this.#locale()])}`;
    const ticket = ++this.#ticket;
    if (this.#store.metrics.length <= kAtOnce) {
      const sieve = new Sieve(this.#store.ui, language(this.#locale()));
      for (const row of this.#store.metrics) sieve.take(row);
      this.#sifted = { key: sifted, result: sieve.result };
      const compare = order(sieve.result.rows);
      this.#show(sieve.result, compare ? [...sieve.result.rows].sort(compare) : sieve.result.rows);
      return this;
    }
    this.sorting = true;
    void this.#inSlices(sifted, order, () => ticket !== this.#ticket);
    return this;
  }

  /** The same with pauses between, for a list too long for one task; what is shown stays until all is ready. */
  async #inSlices(key: string, order: (rows: readonly MetricRow[]) => Comparing<MetricRow> | null, stale: () => boolean) {
    let result = this.#sifted?.key === key ? this.#sifted.result : null;
    if (!result) {
      const sieve = new Sieve(this.#store.ui, language(this.#locale()));
      if (!(await eachInSlices(this.#store.metrics.slice(), (row) => sieve.take(row), stale))) return;
      ({ result } = sieve);
    }
    const compare = order(result.rows);
    const rows = compare ? await sortedInSlices(result.rows, compare, stale) : result.rows;
    await pause();
    if (!rows || stale()) return;
    this.#sifted = { key, result };
    this.#show(result, rows);
    await pause();
    this.#store.changed();
  }

  #show({ rows: found, counts }: Filtered, rows: MetricRow[]) {
    this.counts = counts;
    this.totals = totalsOf(found);
    this.shape = shapeOf(found);
    this.rows = rows;
    this.sorting = false;
  }
}
