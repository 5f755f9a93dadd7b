// The numbers that were seen and not counted, each with its reason.
import { css, html, nothing } from "lit";
import { outsideText } from "../i18n/reasons.ts";
import { kOutside } from "../store/left-out-sieve.ts";
import { wordsOf } from "../model/matches.ts";
import type { ExcludedRow } from "../work/protocol.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import type { Sort } from "../store/types.ts";
import { Part, define } from "../ui/base.ts";
import { filterBox, toolButton } from "../ui/cells.ts";
import { type Draw, marking } from "../ui/marked.ts";
import type { Column } from "../ui/column.ts";
import "../ui/table.ts";
import "./facet-bar.ts";

/** The number where it stands, marked; always in sight, whatever of the rest has room. */
function inContext({ sentence, text, at }: ExcludedRow, draw: Draw) {
  return html`<span class="context"><span class="before">${at ? html`<bdi>${draw(sentence.slice(0, at))}</bdi>` : nothing}</span><b>${draw(text)}</b><span class="after">${draw(sentence.slice(at + text.length))}</span></span>`;
}

export class ExcludedList extends Part {
  static override styles = [controls, viewStyles, css`
    .bar:first-of-type {
      padding-block: 10px;
      border: 0;
    }
    .outside {
      border-style: dashed;
    }
    .bar b {
      font-weight: 600;
    }
    /* Lines about as long as each other: none holds one reason alone. */
    .chips:not(.line) {
      display: block;
      padding-block: 8px;
      text-wrap: balance;
    }
    .chips:not(.line) button {
      margin: 4px 2px 4px 0;
    }
  `];
  override disconnectedCallback() {
    super.disconnectedCallback();
    this.host.leftOut.reason = null;
  }

  override render() {
    const { store, t, language } = this;
    const { ui } = store;
    const { narrow } = this.host;
    const { sieve, rows, reason: chosen, listing } = this.host.leftOut.refresh();
    return html`
      <div class="bar ${narrow ? "narrow" : ""}">
        ${toolButton(narrow, "left", t("excluded.back"), () => store.set({ excluded: false }))}
        <b>${t("excluded.title")}</b>
        ${filterBox(t("metrics.filter"), ui.filter, (filter) => store.set({ filter }))}
      </div>
      <shuwen-facet-bar .host=${this.host} .only=${sieve?.counts ?? null}></shuwen-facet-bar>
      <div class="bar chips ${narrow ? "line" : ""}">
        ${this.#reasons().sort((a, b) => b[1] - a[1]).map(([reason, n]) => html`
          <button title=${language.name("reasonWhy", reason)} aria-pressed=${chosen === reason} @click=${() => this.host.leftOut.choose(chosen === reason ? null : reason)}>
            ${language.name("reason", reason)} <span class="soft num">${language.number(n)}</span>
          </button>`)}
        ${sieve?.outside || chosen === kOutside
          ? html`<button class="outside" title=${t("outside.notCounted")} aria-pressed=${chosen === kOutside} @click=${() => this.host.leftOut.choose(chosen === kOutside ? null : kOutside)}>
            ${t("column.outside")} <span class="soft num">${language.number(sieve?.outside ?? 0)}</span>
          </button>`
          : nothing}
      </div>
      ${sieve && rows.length === 0 && sieve.total ? this.#nothing() : html`<shuwen-table
        label=${t("excluded.title")}
        .columns=${this.#columns()}
        .rows=${rows}
        listing=${listing}
        .rowHeight=${narrow ? 56 : 44}
        .keyOf=${(row: ExcludedRow) => `${row.doc}-${row.span[0]}`}
        .sort=${ui.sorts["excluded"]}
        .selected=${ui.opened?.span ? `${ui.opened.doc}-${ui.opened.span[0]}` : null}
        @sort=${(event: CustomEvent<Sort | undefined>) => store.set({ sorts: { ...ui.sorts, excluded: event.detail } })}
        @open=${(event: CustomEvent<{ row: ExcludedRow }>) => store.open(event.detail.row.doc, { span: event.detail.row.span })}
      ></shuwen-table>`}
      <div class="foot" role="status"><span>${sieve?.total ? t(rows.length < sieve.total ? "excluded.some" : "excluded.all", { n: rows.length, total: language.number(sieve.total) }) : ""}</span>
        ${sieve?.outside && chosen !== kOutside ? html`<button class="link" @click=${() => this.host.leftOut.choose(kOutside)}>${t("excluded.outside", { n: sieve.outside })}</button>` : nothing}
      </div>
    `;
  }

  /** With how many numbers each; the chosen one stays, though filters leave it none. */
  #reasons(): [reason: string, n: number][] {
    const { sieve, reason } = this.host.leftOut;
    const reasons = sieve?.reasons ?? new Map<string, number>();
    return [...reasons, ...(reason && reason !== kOutside && !reasons.has(reason) ? [[reason, 0] as [string, number]] : [])];
  }

  #nothing() {
    const { facets } = this.store.ui;
    const clear = () => {
      this.host.leftOut.choose(null);
      this.store.set({ filter: "", facets: { ...facets, unit: [], file: [] } });
    };
    return html`<div class="empty"><h2>${this.t("excluded.noMatch")}</h2><button @click=${clear}>${this.t("facet.clear")}</button></div>`;
  }

  #columns(): Column<ExcludedRow>[] {
    const { t, language } = this;
    const draw = marking(wordsOf(this.store.ui.filter));
    const file = (row: ExcludedRow) => this.store.doc(row.doc)?.facts?.title ?? this.store.doc(row.doc)?.name ?? "";
    const { narrow } = this.host;
    // A rule that reads an article's sentences may say anything of a menu: there it only matters that it is one.
    const reason = (row: ExcludedRow) => (row.outside ? outsideText(language, row.outside) : language.name("reason", row.reason));
    const why = (row: ExcludedRow) => (row.outside ? t("outside.notCounted") : language.name("reasonWhy", row.reason));
    const text: Column<ExcludedRow> = { key: "text", label: t("column.text"), width: narrow ? 120 : 170, upTo: narrow ? 0 : 220, cell: (row) => draw(row.text), title: (row) => row.text };
    if (narrow) {
      return [text, {
        key: "reason", label: t("column.reason"), width: 200, grows: true, title: why,
        cell: (row) => html`<span class="two"><span>${draw(reason(row))}</span><small>${inContext(row, draw)}</small></span>`,
      }];
    }
    return [
      text,
      { key: "reason", label: t("column.reason"), width: language.locale === "en" ? 170 : 124, upTo: language.locale === "en" ? 330 : 280, spare: 1, title: why,
        cell: (row) => html`<span class="if-room"><span>${draw(reason(row))}</span> <span class="soft small">${why(row)}</span></span>` },
      { key: "sentence", label: t("column.context"), width: 270, grows: true, fixed: true, cell: (row) => inContext(row, draw), title: (row) => row.sentence },
      { key: "file", label: t("column.file"), width: 200, spare: 2, fixed: true, title: file,
        cell: (row) => html`<span class="soft both">${draw(file(row))}</span>` },
    ];
  }
}

define("shuwen-excluded-list", ExcludedList);
