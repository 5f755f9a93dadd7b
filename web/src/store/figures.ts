// The figures as the table shows them: filtered at once, sorted in the background, kept until something changes.
import { type Locale, language } from "../i18n/index.ts";
import type { MetricRow } from "../model/rows.ts";
import { Amounts } from "./amounts.ts";
import { type Filtered, Sieve } from "./facets.ts";
import { resolved } from "./place.ts";
import { Shape } from "./shape.ts";
import { type Comparing, type SortValue, comparing, eachInSlices, pause, sortedInSlices } from "./sorting.ts";
import type { Store } from "./store.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** Columns that stand for how large a figure is. */
const kSizes = new Set(["text", "value", "normalized"]);

const kSortValues: Record<string, (row: MetricRow) => SortValue> = {
  subject: (row) => row.subject,
  unit: (row) => row.unit,
  kind: (row) => row.kind,
  change: (row) => (row.change || row.basis ? `${row.change ?? ""} ${row.basis ?? ""}` : null),
  status: (row) => row.status,
  period: (row) => row.to ?? row.from,
  actor: (row) => row.actor,
  place: (row) => row.place,
  partOf: (row) => row.partOf,
  section: (row) => row.section,
  file: (row) => row.doc.path,
  source: (row) => row.doc.facts?.source ?? null,
};

/** Lists up to this long are filtered and sorted at once, longer ones in slices. */
const kAtOnce = 1000;

export class Figures {
  rows: MetricRow[] = [];
  /** The filters and the order that gave these rows. */
  listing = "";
  counts: Filtered["counts"] | null = null;
  totals: Totals = totalsOf([]);
  shape = new Shape(0, false);
  /** In how many groups of one unit the rows stand when they are sorted by size; 0 when they are not. */
  groups = 0;
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
    const asked = JSON.stringify([this.#wanted(), ui.columns, this.#locale()]);
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
    const sifted = `${revision} ${JSON.stringify([ui.filter, ui.facets, ui.everywhere, ui.columns, this.#locale()])}`;
    const ticket = ++this.#ticket;
    if (this.#store.metrics.length <= kAtOnce) this.#atOnce(sifted);
    else {
      this.sorting = true;
      void this.#inSlices(sifted, () => ticket !== this.#ticket);
    }
    return this;
  }

  /** What chooses the rows and orders them. */
  #wanted() {
    const { ui } = this.#store;
    return [ui.filter, ui.facets, ui.everywhere, ui.sorts["metrics"]];
  }

  #atOnce(key: string) {
    const sieve = new Sieve(this.#store.ui, language(this.#locale()));
    const shape = this.#newShape();
    const amounts = this.#newAmounts();
    for (const row of this.#store.metrics) {
      sieve.take(row);
      shape?.take(row);
    }
    const { result } = sieve;
    if (amounts) for (const row of result.rows) amounts.take(row);
    this.#sifted = { key, result };
    const compare = this.#order(amounts);
    this.#show(result, compare ? [...result.rows].sort(compare) : result.rows, shape, amounts);
  }

  /** The same with pauses between, for a list too long for one task; what is shown stays until all is ready. */
  async #inSlices(key: string, stale: () => boolean) {
    const all = this.#store.metrics.slice();
    const shape = this.#newShape();
    const amounts = this.#newAmounts();
    if (shape && !(await eachInSlices(all, (row) => shape.take(row), stale))) return;
    let result = this.#sifted?.key === key ? this.#sifted.result : null;
    if (!result) {
      const sieve = new Sieve(this.#store.ui, language(this.#locale()));
      if (!(await eachInSlices(all, (row) => sieve.take(row), stale))) return;
      ({ result } = sieve);
    }
    if (amounts && !(await eachInSlices(result.rows, (row) => amounts.take(row), stale))) return;
    const compare = this.#order(amounts);
    const rows = compare ? await sortedInSlices(result.rows, compare, stale) : result.rows;
    await pause();
    if (!rows || stale()) return;
    this.#sifted = { key, result };
    this.#show(result, rows, shape, amounts);
    await pause();
    this.#store.changed();
  }

  /** Null where the one there is still holds. */
  #newShape(): Shape | null {
    const { revision, ui } = this.#store;
    const { shape } = this;
    return shape.revision === revision && shape.everywhere === ui.everywhere ? null : new Shape(revision, ui.everywhere);
  }

  #newAmounts(): Amounts | null {
    return kSizes.has(this.#store.ui.sorts["metrics"]?.key ?? "") ? new Amounts() : null;
  }

  #order(amounts: Amounts | null): Comparing<MetricRow> | null {
    const sort = this.#store.ui.sorts["metrics"];
    if (!sort) return null;
    const value = kSortValues[sort.key];
    return amounts ? amounts.comparing(sort.down) : value ? comparing(value, sort.down, this.#locale()) : null;
  }

  #show({ rows: found, counts }: Filtered, rows: MetricRow[], shape: Shape | null, amounts: Amounts | null) {
    this.counts = counts;
    this.totals = totalsOf(found);
    if (shape) this.shape = shape;
    this.groups = amounts?.groups ?? 0;
    this.rows = rows;
    this.listing = JSON.stringify(this.#wanted());
    this.sorting = false;
  }
}
