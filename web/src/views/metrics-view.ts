// The figures: filter, facets, columns, totals, and one click away what was not counted.
import { css, html, nothing } from "lit";
import { state } from "lit/decorators.js";
import { type ColumnKey, columnKeys, columnLabel, mayBeEmpty, phoneColumns, wideColumns } from "../model/columns.ts";
import { changeText, withUnit } from "../model/figure-text.ts";
import type { MetricRow } from "../model/rows.ts";
import { type FacetKey, type Sort, facetKeys } from "../store/types.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { filterBox } from "../ui/cells.ts";
import { icon } from "../ui/icons.ts";
import "../ui/menu.ts";
import type { ShuwenTable } from "../ui/table.ts";
import "../ui/table.ts";
import "./excluded-list.ts";
import { metricColumns } from "./metric-columns.ts";

const kMostOptions = 200;

export class MetricsView extends Part {
  static override styles = [controls, viewStyles, css`
    summary {
      padding: 8px;
      cursor: pointer;
      font-weight: 600;
    }
    .facet-filter {
      width: 100%;
      margin-bottom: 6px;
    }
  `];
  /** What a menu holds is drawn while it is open: hundreds of values would be drawn anew with every change. */
  @state() private unfolded: string | null = null;
  #typed: Partial<Record<FacetKey, string>> = {};

  override render() {
    const { store, t } = this;
    const { ui } = store;
    if (ui.excluded) return html`<shuwen-excluded-list .host=${this.host}></shuwen-excluded-list>`;
    const { figures, narrow, tight } = this.host;
    const { shape } = figures;
    const usual = narrow ? phoneColumns : wideColumns.filter((key) => shape.filled.has(key) || !(mayBeEmpty as readonly ColumnKey[]).includes(key));
    const keys = (ui.columns as ColumnKey[] | null) ?? usual;
    const { counts } = figures;
    return html`
      <div class="bar">
        ${filterBox(t("metrics.filter"), ui.filter, (filter) => store.set({ filter }))}
        ${tight || ui.opened ? this.#allFacets() : facetKeys.map((key) => html`
          <shuwen-menu label=${t(`facet.${key}`)} count=${ui.facets[key]?.length ?? 0} ?disabled=${!ui.facets[key]?.length && (!counts || counts[key].size === 0)} @toggle=${this.#onFold(key)}>
            ${counts && this.unfolded === key ? this.#facet(key, counts[key]) : nothing}
          </shuwen-menu>`)}
        <shuwen-menu end bare glyph="columns" label=${t("metrics.columns")} @toggle=${this.#onFold("columns")}>${this.unfolded === "columns" ? this.#columnChoice() : nothing}</shuwen-menu>
      </div>
      ${this.#chips()}
      ${figures.rows.length === 0 && !figures.sorting ? this.#nothing() : html`<shuwen-table
        label=${t("view.metrics")}
        .columns=${metricColumns(this.language, keys, narrow, ui.columns !== null, shape)}
        .rows=${figures.rows}
        .keyOf=${(row: MetricRow) => row.id}
        .sort=${ui.sorts["metrics"]}
        .rowHeight=${narrow ? 56 : 44}
        .selected=${ui.opened && ui.opened.metric !== null ? `${ui.opened.doc}-${ui.opened.metric}` : null}
        @sort=${(event: CustomEvent<Sort | undefined>) => store.set({ sorts: { ...ui.sorts, metrics: event.detail } })}
        @open=${(event: CustomEvent<{ row: MetricRow }>) => this.#open(event.detail.row)}
        @move=${(event: CustomEvent<{ row: MetricRow }>) => ui.opened && !tight && this.#open(event.detail.row)}
      ></shuwen-table>`}
      ${this.#foot()}
    `;
  }

  /** No row to show: because of the filters, or because there is none at all. */
  #nothing() {
    const { store, t } = this;
    const { filter, facets } = store.ui;
    const filtered = filter.trim() !== "" || Object.values(facets).some((values) => values?.length);
    if (!filtered && store.queue.busy) return html`<div class="empty"><p>${t("metrics.soon")}</p></div>`;
    return html`<div class="empty">
      <h2>${t(filtered ? "metrics.noMatch" : "metrics.none")}</h2>
      ${filtered ? html`<button @click=${() => store.set({ filter: "", facets: {} })}>${t("facet.clear")}</button>` : nothing}
    </div>`;
  }

  #onFold(name: string) {
    return (event: Event) => {
      if (event.target !== event.currentTarget) return;
      if ((event as CustomEvent<boolean>).detail) this.unfolded = name;
      else if (this.unfolded === name) this.unfolded = null;
    };
  }

  #open(row: MetricRow) {
    this.store.open(row.doc.id, row.index);
  }

  /** Where there is little room: one menu, a fold for each facet. */
  #allFacets() {
    const { counts } = this.host.figures;
    const { facets } = this.store.ui;
    if (!counts) return nothing;
    return html`
      <shuwen-menu end label=${this.t("facet.all")} count=${facetKeys.reduce((sum, key) => sum + (facets[key]?.length ?? 0), 0)} @toggle=${this.#onFold("all")}>
        ${this.unfolded !== "all" ? nothing : facetKeys.filter((key) => counts[key].size > 0).map((key) => html`
          <details ?open=${Boolean(facets[key]?.length)}><summary>${this.t(`facet.${key}`)}</summary>${this.#facet(key, counts[key])}</details>`)}
      </shuwen-menu>
    `;
  }

  #facet(key: FacetKey, counts: Map<string, number>) {
    const chosen = new Set(this.store.ui.facets[key]);
    const wanted = (this.#typed[key] ?? "").toLowerCase();
    const options = [...counts]
      .filter(([value]) => !wanted || this.#facetName(key, value).toLowerCase().includes(wanted))
      .sort((a, b) => (key === "year" ? (a[0] < b[0] ? 1 : -1) : b[1] - a[1]));
    for (const value of chosen) if (!counts.has(value)) options.unshift([value, 0]);
    return html`
      ${counts.size > 12
        ? html`<input class="facet-filter" type="search" aria-label=${this.t("facet.find")} placeholder=${this.t("facet.find")} .value=${this.#typed[key] ?? ""}
            @input=${(event: Event) => { this.#typed[key] = (event.target as HTMLInputElement).value; this.requestUpdate(); }} />`
        : nothing}
      ${options.slice(0, kMostOptions).map(([value, n]) => html`
        <label class="option">
          <input type="checkbox" .checked=${chosen.has(value)} @change=${() => this.#toggle(key, value)} />
          <span>${this.#facetName(key, value)}</span>
          <span class="soft small num">${this.language.number(n)}</span>
        </label>`)}
    `;
  }

  #facetName(key: FacetKey, value: string): string {
    if (value === "") return this.t(key === "unit" ? "facet.noUnit" : key === "change" ? "facet.noChange" : "facet.none");
    if (key === "kind" || key === "status") return this.language.name(key, value);
    if (key === "change") {
      const [change, basis] = value.split(".");
      return changeText(this.language, change || null, basis || null);
    }
    return value;
  }

  #toggle(key: FacetKey, value: string) {
    const { ui } = this.store;
    const now = ui.facets[key] ?? [];
    const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
    this.store.set({ facets: { ...ui.facets, [key]: next } });
  }

  #chips() {
    const { ui } = this.store;
    const active = facetKeys.flatMap((key) => (ui.facets[key] ?? []).map((value) => [key, value] as const));
    if (active.length === 0) return nothing;
    return html`
      <div class="bar chips">
        ${active.map(([key, value]) => html`
          <button class="chip" aria-label=${this.t("facet.remove", { name: this.#facetName(key, value) })} @click=${() => this.#toggle(key, value)}>
            ${this.#facetName(key, value)}${icon("close")}
          </button>`)}
        <button class="link" @click=${() => this.store.set({ facets: {} })}>${this.t("facet.clear")}</button>
      </div>
    `;
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

  #foot() {
    const { t, language } = this;
    const { totals } = this.host.figures;
    const excluded = this.store.docs.reduce((sum, doc) => sum + (doc.facts?.excluded ?? 0), 0);
    const range = totals.low !== null && totals.high !== null && totals.low !== totals.high;
    return html`
      <div class="foot" role="status">
        <span>${t("count.metrics", { n: totals.count })} · ${t("count.files", { n: totals.files })}</span>
        ${totals.count > 1 && totals.sum !== null
          ? html`<span title=${totals.left ? t("totals.left", { n: totals.left }) : ""}>${t("totals.sum")} <strong>${withUnit(language.number(totals.sum), totals.unit)}</strong>${totals.left ? html` <span class="soft small">${t("totals.left", { n: totals.left })}</span>` : nothing}</span>`
          : nothing}
        ${range ? html`<span>${t("totals.range")} <strong>${withUnit(`${language.number(totals.low!)} – ${language.number(totals.high!)}`, totals.unit)}</strong></span>` : nothing}
        ${totals.reason === "mixed" ? html`<span class="soft">${t("totals.mixed")}</span>` : nothing}
        ${excluded ? html`<button class="link" @click=${() => this.store.set({ excluded: true, opened: null })}>${t("metrics.excluded", { n: excluded })}</button>` : nothing}
      </div>
    `;
  }
}

define("shuwen-metrics-view", MetricsView);
