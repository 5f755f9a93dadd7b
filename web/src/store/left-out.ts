// The numbers that were not counted, as their list shows them: asked of the workers when one looks at them, filtered and
// sorted in the background, let go when one looks at something else.
import { type Locale, language } from "../i18n/index.ts";
import type { ExcludedRow } from "../work/protocol.ts";
import { Fetched, doneIds } from "./fetched.ts";
import type { Figures } from "./figures.ts";
import { KnownUnits, LeftOutSieve } from "./left-out-sieve.ts";
import { comparing, eachInSlices, sortedInSlices } from "./sorting.ts";
import type { Store } from "./store.ts";

/** Lists up to this long are filtered and sorted at once, longer ones in slices. */
const kAtOnce = 1000;

export class LeftOut {
  rows: ExcludedRow[] = [];
  /** What the filters let through, and how much of what there is; null until it is known. */
  sieve: LeftOutSieve | null = null;
  /** The filters and the order that gave these rows. */
  listing = "";
  /** The one reason whose numbers are listed, or kOutside; null: all that the articles themselves hold. */
  reason: string | null = null;
  #store: Store;
  #figures: Figures;
  #locale: () => Locale;
  #fetched: Fetched<ExcludedRow[]> | null = null;
  #of: ExcludedRow[] | null = null;
  #key = "";

  constructor(store: Store, figures: Figures, locale: () => Locale) {
    this.#store = store;
    this.#figures = figures;
    this.#locale = locale;
  }

  /** How many of the articles' own the filters let through, whatever their reasons. */
  get matching(): number {
    return [...(this.sieve?.reasons.values() ?? [])].reduce((sum, n) => sum + n, 0);
  }

  choose(reason: string | null) {
    this.reason = reason;
    this.#store.changed();
  }

  /** Brings the list up to what store and filters say; what there was stays until all is ready. */
  refresh(): this {
    this.#fetched ??= new Fetched(this.#store, async () => (await this.#store.pool.excluded(doneIds(this.#store))).sort((a, b) => a.doc - b.doc));
    const all = this.#fetched.refresh();
    const { ui: { filter, facets, sorts }, revision } = this.#store;
    const { shape } = this.#figures;
    const listing = JSON.stringify([this.reason, filter, facets.unit, facets.file, sorts["excluded"]]);
    const key = [listing, revision, shape.taken, this.#locale()].join(" ");
    if (all && (all !== this.#of || key !== this.#key)) {
      this.#of = all;
      this.#key = key;
      this.#sift(all, listing, () => all !== this.#of || key !== this.#key);
    }
    return this;
  }

  release() {
    this.#fetched = this.#of = this.sieve = null;
    this.rows = [];
  }

  #sift(all: ExcludedRow[], listing: string, stale: () => boolean) {
    const { ui } = this.#store;
    const units = new KnownUnits(this.#figures.shape.units.all);
    const sieve = new LeftOutSieve(ui, this.reason, units, (id) => this.#store.doc(id), language(this.#locale()));
    const sort = ui.sorts["excluded"];
    const compare = sort ? comparing((row: ExcludedRow) => (sort.key === "reason" ? (row.outside ?? row.reason) : row.text), sort.down, this.#locale()) : null;
    const show = (rows: ExcludedRow[]) => Object.assign(this, { sieve, rows, listing });
    if (all.length <= kAtOnce) {
      for (const row of all) sieve.take(row);
      return void show(compare ? sieve.rows.sort(compare) : sieve.rows);
    }
    void (async () => {
      if (!(await eachInSlices(all, (row) => sieve.take(row), stale))) return;
      const rows = compare ? await sortedInSlices(sieve.rows, compare, stale) : sieve.rows;
      if (!rows || stale()) return;
      show(rows);
      this.#store.changed();
    })();
  }
}
