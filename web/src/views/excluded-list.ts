// The numbers that were seen and not counted, each with its reason.
import { css, html, nothing } from "lit";
import type { Doc } from "../model/rows.ts";
import type { ExcludedRow } from "../work/protocol.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import { chosenDocs } from "../store/facets.ts";
import { comparing } from "../store/sorting.ts";
import type { Sort } from "../store/types.ts";
import { Part, define } from "../ui/base.ts";
import { outsideText } from "../ui/cells.ts";
import { Fetched, doneIds } from "../ui/fetched.ts";
import { icon } from "../ui/icons.ts";
import { Memo } from "../ui/memo.ts";
import type { Column } from "../ui/column.ts";
import "../ui/table.ts";
import "./facet-bar.ts";

/** The number where it stands, marked; always in sight, whatever of the rest has room. */
function inContext({ sentence, text, at }: ExcludedRow) {
  return html`<span class="context"><span class="before">${at ? html`<bdi>${sentence.slice(0, at)}</bdi>` : nothing}</span><b>${text}</b><span class="after">${sentence.slice(at + text.length)}</span></span>`;
}

const kNone: ExcludedRow[] = [];

export class ExcludedList extends Part {
  static override styles = [controls, viewStyles, css`
    .bar:first-of-type {
      padding-block: 10px;
      border: 0;
    }
  `];
  #fetched: Fetched<ExcludedRow[]> | undefined;
  #reason: string | null = null;
  #all = new Memo<ExcludedRow[]>();
  #rows = new Memo<ExcludedRow[]>();
  #counts = new Memo<Map<string, number>>();

  override render() {
    const { store, t } = this;
    this.#fetched ??= new Fetched(store, () => store.pool.excluded(doneIds(store)));
    const fetched = this.#fetched.refresh() ?? kNone;
    const files = new Set(this.#files().map(({ id }) => id));
    const all = this.#all.of([fetched, [...files].join()], () => (files.size ? fetched.filter(({ doc }) => files.has(doc)) : fetched));
    const counts = new Map<string, number>();
    for (const row of all) counts.set(row.reason, (counts.get(row.reason) ?? 0) + 1);
    const rows = this.#sorted(all);
    const sort = store.ui.sorts["excluded"];
    return html`
      <div class="bar">
        <button @click=${() => store.set({ excluded: false })}>${icon("left")}${t("excluded.back")}</button>
        <span>${t("excluded.title")}</span>
      </div>
      <shuwen-facet-bar .host=${this.host} .files=${this.#counts.of([fetched, store.revision], () => this.#perFile(fetched))}></shuwen-facet-bar>
      <div class="bar chips ${this.host.narrow ? "line" : ""}">
        ${[...counts].sort((a, b) => b[1] - a[1]).map(([reason, n]) => html`
          <button title=${this.language.name("reasonWhy", reason)} aria-pressed=${this.#reason === reason} @click=${() => this.#choose(reason)}>
            ${this.language.name("reason", reason)} <span class="soft num">${this.language.number(n)}</span>
          </button>`)}
      </div>
      <shuwen-table
        label=${t("excluded.title")}
        .columns=${this.#columns()}
        .rows=${rows}
        listing=${JSON.stringify([this.#reason, [...files], sort])}
        .groupOf=${sort ? null : (row: ExcludedRow) => String(row.outside === null)}
        .rowHeight=${this.host.narrow ? 56 : 44}
        .keyOf=${(row: ExcludedRow) => `${row.doc}-${row.span[0]}`}
        .sort=${sort}
        .selected=${store.ui.opened?.span ? `${store.ui.opened.doc}-${store.ui.opened.span[0]}` : null}
        @sort=${(event: CustomEvent<Sort | undefined>) => store.set({ sorts: { ...store.ui.sorts, excluded: event.detail } })}
        @open=${(event: CustomEvent<{ row: ExcludedRow }>) => store.open(event.detail.row.doc, { span: event.detail.row.span })}
      ></shuwen-table>
    `;
  }

  /** The files chosen among the filters of the figures; none: all of them. */
  #files(): Doc[] {
    return this.store.ui.facets.file?.length ? chosenDocs(this.store).filter(({ facts }) => facts) : [];
  }

  #perFile(rows: ExcludedRow[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const path = this.store.doc(row.doc)?.path;
      if (path !== undefined) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    return counts;
  }

  #choose(reason: string) {
    this.#reason = this.#reason === reason ? null : reason;
    this.requestUpdate();
  }

  #sorted(all: ExcludedRow[]): ExcludedRow[] {
    const { store, host: { locale } } = this;
    const sort = store.ui.sorts["excluded"];
    return this.#rows.of([store.revision, all, this.#reason, sort?.key, sort?.down, locale], () => {
      const kept = all.filter((row) => store.doc(row.doc) && (!this.#reason || row.reason === this.#reason));
      // What the articles themselves say first: most of what stands around them is of no interest.
      const rows = [...kept.filter(({ outside }) => !outside), ...kept.filter(({ outside }) => outside)];
      return sort ? rows.sort(comparing((row) => row[sort.key as "text" | "reason"], sort.down, locale)) : rows;
    });
  }

  #columns(): Column<ExcludedRow>[] {
    const { t, language } = this;
    const file = (row: ExcludedRow) => this.store.doc(row.doc)?.facts?.title ?? this.store.doc(row.doc)?.name ?? "";
    const { narrow } = this.host;
    const why = (row: ExcludedRow) => language.name("reasonWhy", row.reason);
    const text: Column<ExcludedRow> = { key: "text", label: t("column.text"), width: narrow ? 120 : 170, cell: (row) => row.text, title: (row) => row.text };
    if (narrow) {
      return [text, {
        key: "reason", label: t("column.reason"), width: 200, grows: true, title: why,
        cell: (row) => html`<span class="two"><span>${language.name("reason", row.reason)}${row.outside ? html` <span class="soft small">${outsideText(language, row.outside)}</span>` : nothing}</span><small>${inContext(row)}</small></span>`,
      }];
    }
    return [
      text,
      { key: "reason", label: t("column.reason"), width: 180, upTo: language.locale === "en" ? 330 : 280, spare: 1, cell: (row) => html`${language.name("reason", row.reason)} <span class="soft small">${why(row)}</span>`, title: why },
      { key: "sentence", label: t("column.context"), width: 200, grows: true, fixed: true, cell: (row) => inContext(row), title: (row) => row.sentence },
      { key: "file", label: t("column.file"), width: 200, spare: 2, fixed: true, title: file,
        cell: (row) => html`<span class="two soft"><span>${file(row)}</span>${row.outside ? html`<small>${outsideText(language, row.outside)}</small>` : nothing}</span>` },
    ];
  }
}

define("shuwen-excluded-list", ExcludedList);
