// The files: each a row from the moment it is dropped, with its state, its encoding and what was found in it.
import { css, html, nothing } from "lit";
import { encodings } from "../model/encodings.ts";
import { type Doc, counted } from "../model/rows.ts";
import { type SortValue, comparing } from "../store/sorting.ts";
import type { Sort } from "../store/types.ts";
import { controls } from "../styles/controls.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { numberCell, toolButton } from "../ui/cells.ts";
import { type IconName, icon } from "../ui/icons.ts";
import type { Column } from "../ui/column.ts";
import "../ui/menu.ts";
import "../ui/table.ts";
import { whyNone } from "./why-none.ts";

const kSortValues: Record<string, (doc: Doc) => SortValue> = {
  name: (doc) => doc.facts?.title ?? doc.name,
  state: (doc) => doc.state,
  published: (doc) => doc.facts?.published ?? null,
  source: (doc) => doc.facts?.source ?? null,
  metrics: (doc) => doc.facts?.counted ?? null,
  initiatives: (doc) => doc.facts?.initiatives.length ?? null,
  encoding: (doc) => doc.facts?.encoding ?? null,
  size: (doc) => doc.file.size,
};

/** What warnings may take; the reader tells all of them. */
const kMostLines = 3;
const kMostLinesOnPhone = 5;
/** Two lines of the title, where it comes from, and how it is written. */
const kPhoneRow = 108;

export class FilesView extends Part {
  static override styles = [
    controls,
    viewStyles,
    css`
      progress {
        flex: 1 1 120px;
        max-width: 280px;
        height: 8px;
        accent-color: var(--_accent);
      }
      .running {
        display: flex;
        flex: 1 1 auto;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 12px;
      }
      .bar.narrow .running {
        display: contents;
      }
      .bar.narrow progress {
        flex: 1 1 100%;
        max-width: none;
      }
      .bar.narrow :is(.primary, .counted) {
        flex: 1;
      }
    `,
  ];
  #key = "";
  #rows: Doc[] = [];

  override render() {
    const { store, t } = this;
    const { opened } = store.ui;
    return html`
      ${this.#bar()}
      <shuwen-table
        label=${t("view.files")}
        .columns=${this.#columns()}
        .rows=${this.#sorted()}
        .keyOf=${(doc: Doc) => String(doc.id)}
        .sort=${store.ui.sorts["files"]}
        .rowHeight=${this.host.narrow ? kPhoneRow : 60}
        .across=${this.#problem}
        acrossLines=${this.host.narrow ? kMostLinesOnPhone : kMostLines}
        .selected=${opened ? String(opened.doc) : null}
        @sort=${(event: CustomEvent<Sort | undefined>) => store.set({ sorts: { ...store.ui.sorts, files: event.detail } })}
        @open=${(event: CustomEvent<{ row: Doc }>) => store.open(event.detail.row.id)}
        @move=${(event: CustomEvent<{ row: Doc }>) => store.ui.opened && !this.host.tight && store.open(event.detail.row.id)}
      ></shuwen-table>
    `;
  }

  /** Whether there is little room: the reader takes its half, or the window is no wider than that. */
  get #few(): boolean {
    return this.host.tight || this.store.ui.opened !== null;
  }

  #bar() {
    const { store, t } = this;
    const progress = store.queue.progress;
    const found = counted(store.docs);
    const failed = store.docs.filter((doc) => doc.state === "failed" || doc.state === "cancelled");
    const { narrow } = this.host;
    return html`
      <div class="bar ${narrow ? "narrow" : ""}">
        ${progress
          ? html`<div class="running">
              <progress max="1" value=${progress.share} aria-label=${t("files.progress")}></progress>
              <span class="num counted">${t("files.done", { done: progress.finished, total: progress.total })}</span>
              <span class="soft num">${progress.secondsLeft === null ? "" : t("files.left", { time: this.language.seconds(progress.secondsLeft) })}</span>
              ${toolButton(narrow, "stop", t("files.cancelAll"), () => store.queue.cancelAll())}
            </div>`
          : narrow && found ? nothing : html`<span class="running soft counted">${t("count.files", { n: store.docs.length })} · ${t("count.metrics", { n: found })}</span>`}
        ${!progress && found ? html`<button class="primary" @click=${() => store.set({ view: "metrics", opened: null })}>${t("files.toMetrics", { n: found })}${icon("right")}</button>` : nothing}
        ${!progress && failed.length
          ? toolButton(this.#few, "again", t("files.retryAll", { n: failed.length }), () => failed.forEach((doc) => store.again(doc)))
          : nothing}
        ${toolButton(this.#few, "keep", t("keep.button"), () => this.tell("shuwen-ask", "keep"), t("keep.button"), true)}
        ${toolButton(this.#few, "trash", t("files.clear"), () => this.host.actions.clear(), t("files.clear"), true)}
      </div>
    `;
  }

  #sorted(): Doc[] {
    const sort = this.store.ui.sorts["files"];
    const value = sort && kSortValues[sort.key];
    if (!value) return this.store.docs;
    const key = `${this.store.revision} ${sort.key} ${sort.down} ${this.host.locale}`;
    if (key !== this.#key && !(this.#rows.length === this.store.docs.length && this.store.queue.busy)) {
      this.#key = key;
      this.#rows = [...this.store.docs].sort(comparing(value, sort.down, this.host.locale));
    }
    return this.#rows;
  }

  #columns(): Column<Doc>[] {
    const { t, language } = this;
    const { narrow } = this.host;
    const few = this.#few;
    const count = (key: string, label: string, spare: number, of: (doc: Doc) => number | undefined): Column<Doc> => ({
      key, label, width: 90, spare, numeric: true,
      cell: (doc) => { const n = of(doc); return n === undefined ? nothing : numberCell(language, n); },
    });
    const name: Column<Doc> = {
      key: "name", label: t("column.article"), width: narrow ? 170 : 200, grows: true,
      cell: (doc) => html`<span class="two"><span class=${narrow ? "lines" : ""}>${doc.facts?.title ?? doc.name}</span>${this.#second(doc, few)}</span>`,
      // Where there is little room, the 0 of the next column but one says that there is nothing.
      under: (doc) => html`${whyNone(this.host, [doc], narrow ? false : few ? "alone" : true)}${narrow ? this.#encoding(doc) : nothing}`,
      title: (doc) => doc.path,
    };
    const state: Column<Doc> = { key: "state", label: t("column.state"), width: narrow ? 104 : few ? 142 : 176, cell: (doc) => (narrow ? html`<span class="stack">${this.#state(doc, few)}${this.#found(doc)}</span>` : this.#state(doc, few)) };
    const remove: Column<Doc> = {
      key: "remove", label: t("column.remove"), unlabelled: narrow, width: narrow ? 64 : 88, spare: 4, fixed: true,
      cell: (doc) => html`<button class="quiet icon" aria-label=${t("files.remove", { name: doc.name })} title=${t("files.removeOne")} @click=${() => this.host.actions.remove([doc.id])}>${icon("close")}</button>`,
    };
    // On a phone the encoding stands under the name.
    if (narrow) return [name, state, remove];
    return [
      name, state,
      { key: "published", label: t("column.published"), width: 150, spare: 5, cell: (doc) => language.date(doc.facts?.published?.slice(0, 10) ?? null) },
      { key: "source", label: t("column.source"), width: 130, spare: 6, cell: (doc) => doc.facts?.source ?? nothing, title: (doc) => doc.facts?.source ?? null },
      count("metrics", t("view.metrics"), 2, (doc) => doc.facts?.counted),
      count("initiatives", t("view.initiatives"), 8, (doc) => doc.facts?.initiatives.length),
      { key: "encoding", label: t("column.encoding"), width: 196, spare: 3, cell: (doc) => this.#encoding(doc) },
      { key: "size", label: t("column.size"), width: 90, spare: 7, numeric: true, cell: (doc) => language.bytes(doc.file.size) },
      remove,
    ];
  }

  /**
   * Under the name: where the file lies, or who wrote it; nothing that the name says already. Without columns for them the
   * source and the day come first, by which one knows the article.
   */
  #second({ facts, name, path }: Doc, few: boolean) {
    if (facts?.counted === 0) return nothing;
    const where = facts && !facts.title ? "" : path;
    const known = facts && few
      ? [facts.source, this.language.date(facts.published?.slice(0, 10) ?? null), this.host.narrow ? "" : where].filter(Boolean).join(" · ") || where
      : facts && !facts.title ? [facts.source, facts.authors].filter(Boolean).join(" · ") : path;
    return known && known !== (facts?.title ?? name) ? html`<small>${known}</small>` : nothing;
  }

  /** On a phone, where there is no column for it. */
  #found({ facts }: Doc) {
    return facts?.counted ? html`<small class="soft num">${this.t("count.metrics", { n: facts.counted })}</small>` : nothing;
  }

  /** What is wrong or to be known, in a line of its own: half of it would say nothing. */
  #problem = ({ error, facts }: Doc): string => {
    if (error) return this.language.said("error", error.code, error.message);
    return facts ? facts.warnings.map(({ code, message }) => this.language.said("warning", code, message)).join(this.language.locale === "en" ? " " : "") : "";
  };

  #state(doc: Doc, few: boolean) {
    const { t, store } = this;
    const running = doc.state === "queued" || doc.state === "analysing";
    const label = this.language.name("state", doc.state);
    const act = (name: string, title: string, glyph: IconName, run: () => void) => few
      ? html`<button class="quiet icon" aria-label=${title} title=${name} @click=${run}>${icon(glyph)}</button>`
      : html`<button class=${glyph === "stop" ? "quiet" : ""} aria-label=${title} @click=${run}>${name}</button>`;
    return html`
      <span class="state ${doc.state}">
        ${doc.state === "done" ? icon("check") : doc.state === "failed" ? icon("warn") : nothing}
        <span>${label}</span>
      </span>
      ${running ? act(t("cancel"), t("files.cancelOne", { name: doc.name }), "stop", () => store.queue.cancel(doc)) : nothing}
      ${doc.state === "failed" || doc.state === "cancelled"
        ? act(t("retry"), t("files.retryOne", { name: doc.name }), "again", () => store.again(doc))
        : nothing}
    `;
  }

  #encoding(doc: Doc) {
    const { t, language } = this;
    const { facts } = doc;
    const wrong = doc.error?.code === "unknown_encoding";
    if (!facts && !wrong) return nothing;
    const how = facts ? `${facts.encoding} · ${language.name("encodingFrom", facts.encodingFrom)}` : "—";
    return html`
      <select
        aria-label=${t("files.encodingOf", { name: doc.name })}
        title=${facts ? `${how} · ${language.number(facts.encodingConfidence / 100, { style: "percent" })}` : ""}
        @change=${(event: Event) => this.store.reencode(doc, (event.target as HTMLSelectElement).value || null)}
      >
        <option value="" ?selected=${!doc.encoding}>${doc.encoding ? t("encoding.auto") : how}</option>
        ${encodings.map((name) => html`<option value=${name} ?selected=${doc.encoding === name}>${name}${doc.encoding === name ? ` · ${language.name("encodingFrom", "user")}` : ""}</option>`)}
      </select>
    `;
  }
}

define("shuwen-files-view", FilesView);
