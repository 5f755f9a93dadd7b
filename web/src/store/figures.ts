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
const kAtOnceLoading = 200;

/** The figures that have gone through the filters: of a list that has only grown since, the rest is all that has to. */
interface Taken {
  metrics: readonly MetricRow[];
  /** The filters. */
  by: string;
  /** How many of them have. */
  count: number;
  sieve: Sieve;
  shape: Shape;
  amounts: Amounts;
  /** How many of those let through have been measured for their order by size. */
  measured: number;
}

export class Figures {
  rows: MetricRow[] = [];
  /** The filters and the order that gave these rows. */
  listing = "";
  counts: Filtered["counts"] | null = null;
  /** How many more there are whose sentences hold the words. */
  inSentences = 0;
  totals: Totals = totalsOf([]);
  shape = new Shape(false);
  /** In how many groups of one unit the rows stand when they are sorted by size; 0 when they are not. */
  groups = 0;
  sorting = false;
  #store: Store;
  #locale: () => Locale;
  #key = "";
  #taken: Taken | null = null;
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
    const ticket = ++this.#ticket;
    const taken = this.#take();
    if (taken.metrics.length <= (this.#store.queue.busy ? kAtOnceLoading : kAtOnce)) this.#atOnce(taken);
    else {
      this.sorting = true;
      void this.#inSlices(taken, () => ticket !== this.#ticket);
    }
    return this;
  }

  /** Goes on with those taken before where nothing but more figures came; begins anew otherwise. */
  #take(): Taken {
    const { ui, metrics } = this.#store;
    const by = JSON.stringify([ui.filter, ui.inSentences, ui.facets, ui.everywhere, ui.columns, this.#locale()]);
    if (this.#taken?.metrics === metrics && this.#taken.by === by) return this.#taken;
    const known = this.#taken?.metrics === metrics ? this.#taken.shape : null;
    const shape = known?.everywhere === ui.everywhere ? known : new Shape(ui.everywhere);
    return (this.#taken = { metrics, by, count: 0, sieve: new Sieve(ui, language(this.#locale())), shape, amounts: new Amounts(), measured: 0 });
  }

  /** What chooses the rows and orders them. */
  #wanted() {
    const { ui } = this.#store;
    return [ui.filter, ui.inSentences, ui.facets, ui.everywhere, ui.sorts["metrics"]];
  }

  #atOnce(taken: Taken) {
    const { metrics, sieve: { result }, amounts } = taken;
    for (const row of metrics.slice(taken.count)) takeRow(taken, row);
    if (this.#bySize) for (const row of result.rows.slice(taken.measured)) measure(taken, row);
    const compare = this.#order(amounts);
    this.#show(taken, compare ? [...result.rows].sort(compare) : result.rows.slice());
  }

  /** The same with pauses between, for a list too long for one task; what is shown stays until all is ready. */
  async #inSlices(taken: Taken, stale: () => boolean) {
    const { metrics, sieve: { result }, amounts } = taken;
    if (!(await eachInSlices(metrics.slice(taken.count), (row) => takeRow(taken, row), stale))) return;
    if (this.#bySize && !(await eachInSlices(result.rows.slice(taken.measured), (row) => measure(taken, row), stale))) return;
    const compare = this.#order(amounts);
    const rows = compare ? await sortedInSlices(result.rows, compare, stale) : result.rows.slice();
    await pause();
    if (!rows || stale()) return;
    this.#show(taken, rows);
    await pause();
    this.#store.changed();
  }

  get #bySize(): boolean {
    return kSizes.has(this.#store.ui.sorts["metrics"]?.key ?? "");
  }

  #order(amounts: Amounts): Comparing<MetricRow> | null {
    const sort = this.#store.ui.sorts["metrics"];
    if (!sort) return null;
    const value = kSortValues[sort.key];
    return this.#bySize ? amounts.comparing(sort.down) : value ? comparing(value, sort.down, this.#locale()) : null;
  }

  #show({ sieve: { result }, shape, amounts }: Taken, rows: MetricRow[]) {
    this.counts = result.counts;
    this.inSentences = result.inSentences;
    this.totals = totalsOf(rows);
    this.shape = shape;
    this.groups = this.#bySize ? amounts.groups : 0;
    this.rows = rows;
    this.listing = JSON.stringify(this.#wanted());
    this.sorting = false;
  }
}

function takeRow(taken: Taken, row: MetricRow) {
  taken.sieve.take(row);
  if (taken.count === taken.shape.taken) taken.shape.take(row);
  taken.count++;
}

function measure(taken: Taken, row: MetricRow) {
  taken.measured++;
  taken.amounts.take(row);
}
