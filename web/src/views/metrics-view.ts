// The figures: filter, facets, columns, totals, and one click away what was not counted.
import { css, html, nothing } from "lit";
import { state } from "lit/decorators.js";
import { type ColumnKey, columnKeys, columnLabel, mayBeEmpty, phoneColumns, wideColumns } from "../model/columns.ts";
import { withUnit } from "../model/figure-text.ts";
import { wordsOf } from "../model/matches.ts";
import { comparisonIn } from "../model/query-parts.ts";
import type { MetricRow } from "../model/rows.ts";
import { amountGroup } from "../store/amounts.ts";
import { chosenDocs } from "../store/facets.ts";
import type { Sort } from "../store/types.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { filterBox } from "../ui/cells.ts";
import "../ui/menu.ts";
import type { ShuwenTable } from "../ui/table.ts";
import "../ui/table.ts";
import "./excluded-list.ts";
import "./facet-bar.ts";
import { metricColumns, phoneRowHeight } from "./metric-columns.ts";
import { whyNone } from "./why-none.ts";

/** More numbers not counted than these are gone through only when one looks at them. */
const kMostSought = 20_000;

export class MetricsView extends Part {
  static override styles = [controls, viewStyles, css`
    .bar {
      padding-block: 10px;
      border: 0;
    }
    .bar shuwen-menu {
      margin-inline-start: auto;
    }
  `];
  /** What a menu holds is drawn while it is open. */
  @state() private choosing = false;

  override render() {
    const { store, t } = this;
    const { ui } = store;
    if (ui.excluded) return html`<shuwen-excluded-list .host=${this.host}></shuwen-excluded-list>`;
    const { figures, narrow, tight } = this.host;
    const { shape } = figures;
    const usual = narrow ? phoneColumns : wideColumns.filter((key) => shape.filled.has(key) || !(mayBeEmpty as readonly ColumnKey[]).includes(key));
    const keys = (ui.columns as ColumnKey[] | null) ?? usual;
    return html`
      <div class="bar">
        ${filterBox(t("metrics.filter"), ui.filter, (filter) => store.set({ filter }))}
        ${this.#toSearch()}
        <shuwen-menu end bare glyph="columns" label=${t("metrics.columns")} @toggle=${(event: CustomEvent<boolean>) => (this.choosing = event.detail)}>
          ${this.choosing ? this.#columnChoice() : nothing}
        </shuwen-menu>
      </div>
      <shuwen-facet-bar .host=${this.host}></shuwen-facet-bar>
      ${figures.rows.length === 0 && !figures.sorting ? this.#nothing() : html`<shuwen-table
        label=${t("view.metrics")}
        .columns=${metricColumns(this.language, keys, { phone: narrow, chosen: ui.columns !== null, shape, reading: ui.opened?.doc ?? null, words: wordsOf(ui.filter), columns: ui.columns, inSentences: ui.inSentences })}
        .rows=${figures.rows}
        listing=${figures.listing}
        .keyOf=${(row: MetricRow) => row.id}
        .sort=${ui.sorts["metrics"]}
        .sortLabel=${ui.sorts["metrics"] ? columnLabel(this.language, ui.sorts["metrics"].key as ColumnKey) : ""}
        .groupOf=${figures.groups > 1 ? amountGroup : null}
        .rowHeight=${narrow ? phoneRowHeight(shape, ui.inSentences) : 44}
        .selected=${ui.opened && ui.opened.metric !== null ? `${ui.opened.doc}-${ui.opened.metric}` : null}
        @sort=${(event: CustomEvent<Sort | undefined>) => store.set({ sorts: { ...ui.sorts, metrics: event.detail } })}
        @open=${(event: CustomEvent<{ row: MetricRow }>) => this.#open(event.detail.row)}
        @move=${(event: CustomEvent<{ row: MetricRow }>) => ui.opened && !tight && this.#open(event.detail.row)}
      ></shuwen-table>`}
      ${this.#foot()}
    `;
  }

  /** The box finds words; what compares numbers is asked for elsewhere. */
  #toSearch() {
    const query = comparisonIn(this.host.locale, this.store.ui.filter);
    return query ? html`<button class="link" @click=${() => this.#search(query)}>${this.t("metrics.toSearch", { query })}</button>` : nothing;
  }

  #search(query: string) {
    this.store.set({ view: "search", query, typed: true, searchAs: "concordance", opened: null });
  }

  /** No row to show: because there is none in these articles, or because of the filters. */
  #nothing() {
    const { store, t } = this;
    const { filter, facets } = store.ui;
    const filtered = filter.trim() !== "" || Object.values(facets).some((values) => values?.length);
    if (!filtered && store.queue.busy) return html`<div class="empty"><p>${t("metrics.soon")}</p></div>`;
    const why = whyNone(this.host, chosenDocs(store));
    return html`<div class="empty">
      <h2>${t(filtered && why === nothing ? "metrics.noMatch" : "metrics.none")}</h2>
      ${why === nothing ? nothing : html`<p>${why}</p>`}
      ${this.#inSentences("metrics.onlyInSentences", "")}
      ${filtered ? html`<button @click=${() => store.set({ filter: "", facets: {} })}>${t("facet.clear")}</button>` : nothing}
      ${filter.trim() ? html`<button class="link" @click=${() => this.#search(filter.trim())}>${t("metrics.searchText", { words: filter.trim() })}</button>` : nothing}
    </div>`;
  }

  /** The way to figures whose sentences hold the words, where cells do not: who said so mostly stands there. */
  #inSentences(text: "metrics.inSentences" | "metrics.onlyInSentences", look: string) {
    const { inSentences: n } = this.host.figures;
    if (!n) return nothing;
    return html`<button class=${look} @click=${() => this.store.set({ inSentences: true })}>${this.t(text, { n, words: this.store.ui.filter.trim() })}</button>`;
  }

  #open(row: MetricRow) {
    this.store.open(row.doc.id, { metric: row.index, listed: true });
  }

  #columnChoice() {
    const table = this.renderRoot.querySelector<ShuwenTable>("shuwen-table");
    const keys = (this.store.ui.columns ?? table?.shown ?? wideColumns) as ColumnKey[];
    const shown = new Set(keys);
    return html`
      ${columnKeys.map((key) => html`
        <label class="option">
          <input type="checkbox" .checked=${shown.has(key)} ?disabled=${key === "text"} @change=${() => this.#chooseColumn(keys, key)} />
          <span>${columnLabel(this.language, key)}</span>
        </label>`)}
      <label class="option">
        <input type="checkbox" .checked=${this.store.ui.everywhere} @change=${() => this.store.set({ everywhere: !this.store.ui.everywhere })} />
        <span>${this.t("metrics.everywhere")}</span>
      </label>
      <button class="quiet" @click=${() => this.store.set({ columns: null })}>${this.t("metrics.usualColumns")}</button>
    `;
  }

  #chooseColumn(keys: readonly ColumnKey[], key: ColumnKey) {
    const next = new Set(keys);
    if (!next.delete(key)) next.add(key);
    this.store.set({ columns: columnKeys.filter((other) => next.has(other)) });
  }

  /** How many numbers were not counted, and how many of them words and units chosen hold of: no other filter can. */
  #excluded(n: number, docs: number): string {
    const { store, t, language, host: { leftOut } } = this;
    const files = t("count.files", { n: docs });
    const { filter, facets } = store.ui;
    const filtered = filter.trim() !== "" || Boolean(facets.unit?.length);
    if (!filtered || n > kMostSought || store.queue.busy || !leftOut.refresh().sieve) return t("metrics.excluded", { n, files });
    return t("metrics.excludedSome", { n, files, some: language.number(leftOut.matching) });
  }

  #foot() {
    const { t, language } = this;
    const { totals, groups } = this.host.figures;
    const docs = chosenDocs(this.store).filter(({ facts }) => facts);
    const excluded = docs.reduce((sum, doc) => sum + doc.facts!.excluded, 0);
    const range = totals.low !== null && totals.high !== null && totals.low !== totals.high;
    return html`
      <div class="foot" role="status">
        <span>${t("count.metrics", { n: totals.count })} · ${t("count.files", { n: totals.files })}</span>
        ${totals.count > 1 && totals.sum !== null
          ? html`<span title=${totals.left ? t("totals.left", { n: totals.left }) : ""}>${t("totals.sum")} <strong>${withUnit(language.number(totals.sum), totals.unit)}</strong>${totals.left ? html` <span class="soft small">${t("totals.left", { n: totals.left })}</span>` : nothing}</span>`
          : nothing}
        ${range ? html`<span>${t("totals.range")} <strong>${withUnit(`${language.number(totals.low!)} – ${language.number(totals.high!)}`, totals.unit)}</strong></span>` : nothing}
        ${groups > 1
          ? html`<span class="soft" title=${t("totals.groupedWhy")}>${t("totals.grouped")}</span>`
          : totals.reason === "mixed" ? html`<span class="soft">${t("totals.mixed")}</span>` : nothing}
        ${totals.count ? this.#inSentences("metrics.inSentences", "link") : nothing}
        ${excluded ? html`<button class="link" @click=${() => this.store.set({ excluded: true, opened: null })}>${this.#excluded(excluded, docs.length)}</button>` : nothing}
      </div>
    `;
  }
}

define("shuwen-metrics-view", MetricsView);
