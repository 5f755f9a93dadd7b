// The one table: a real <table> that draws only the rows in sight, with sortable headings and a keyboard.
import { Virtualizer, elementScroll, observeElementOffset } from "@tanstack/virtual-core";
import { type PropertyValues, LitElement, html, nothing } from "lit";
import { property, query } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { controls } from "../styles/controls.ts";
import { contextStyles } from "../styles/context.ts";
import { tableStyles } from "../styles/table.ts";
import { pause } from "../store/sorting.ts";
import type { Sort } from "../store/types.ts";
import { define } from "./base.ts";
import { type Column, classOf } from "./column.ts";
import { fitting, widened, widthOf } from "./fit.ts";
import { focused } from "./focus.ts";
import { nextFrame } from "./sight.ts";
import { heightOfLines, kHeadHeight, kRowHeight, linesOf, observeRect } from "./virtual.ts";
import { WidthController } from "./width.ts";

/** Rows drawn in one frame while a table comes up, after the first two: those take longest. */
const kRowsAtOnce = 5;
const kFirstRows = 2;

export class ShuwenTable<T = unknown> extends LitElement {
  static override styles = [controls, tableStyles, contextStyles];

  @property({ attribute: false }) columns: Column<T>[] = [];
  @property({ attribute: false }) rows: readonly T[] = [];
  @property({ attribute: false }) keyOf: (row: T) => string = String;
  @property({ attribute: false }) sort: Sort | undefined;
  /** The name of what is sorted by; told beside the first column's where its own is left out. */
  @property() sortLabel = "";
  @property({ attribute: false }) selected: string | null = null;
  /** Rows that follow each other and give the same stand together, with a line between one group and the next. */
  @property({ attribute: false }) groupOf: ((row: T) => string) | null = null;
  @property() label = "";
  /** What the rows were chosen and ordered by: when it changes, the list begins at its top. */
  @property() listing = "";
  @property({ type: Number }) rowHeight = kRowHeight;
  @property({ type: Boolean }) openable = true;
  /** What stands under a row's cells, in a line as wide as the row; "" for nothing. */
  @property({ attribute: false }) across: ((row: T) => string) | null = null;
  /** How many lines that may take, by which such a row is higher than others; 0: one, for which every row has its height. */
  @property({ type: Number }) acrossLines = 0;
  @query(".scroller") private scroller!: HTMLElement;
  #virtual!: Virtualizer<HTMLElement, HTMLElement>;
  #cleanup: (() => void) | undefined;
  #room = Infinity;
  #fitting: Column<T>[] = [];
  #shown: ReadonlySet<string> = new Set();
  /** At first the head is drawn, then a few rows more with each task: all at once would hold the page too long. */
  #rowsAllowed = 0;
  #focusAt: number | null = null;
  #revealed: string | null = null;

  constructor() {
    super();
    new WidthController(this, (width) => {
      this.#room = width;
      if (fitting(this.columns, this.#room).length !== this.#fitting.length || this.columns.some(({ upTo }) => upTo) || this.acrossLines) this.requestUpdate();
    });
  }

  #options() {
    return {
      count: this.rows.length,
      getScrollElement: () => this.scroller ?? null,
      estimateSize: (index: number) => this.#heightOf(this.rows[index]!),
      overscan: 8,
      paddingStart: 0,
      scrollPaddingStart: kHeadHeight,
      observeElementRect: observeRect,
      observeElementOffset,
      scrollToFn: (offset: number, options: Parameters<typeof elementScroll>[1], virtual: Virtualizer<HTMLElement, HTMLElement>) => {
        // A new table is at its top already.
        if (offset || virtual.scrollOffset) elementScroll(offset, options, virtual);
      },
      initialRect: { width: 800, height: 700 },
      onChange: () => this.requestUpdate(),
    };
  }

  override willUpdate(changed: PropertyValues) {
    this.#virtual ??= new Virtualizer(this.#options());
    this.#virtual.setOptions({ ...this.#virtual.options, ...this.#options() });
    if (changed.has("rowHeight") || (this.acrossLines && changed.has("rows"))) this.#virtual.measure();
    // What stands across a row may have come, or found other room, since.
    if (this.acrossLines) for (const { index } of this.#virtual.getVirtualItems()) this.#virtual.resizeItem(index, this.#heightOf(this.rows[index]!));
  }

  #linesOf(row: T): number {
    return this.acrossLines && this.across ? linesOf(this.across(row), this.#room, this.acrossLines) : 0;
  }

  #heightOf(row: T): number {
    return this.rowHeight + heightOfLines(this.#linesOf(row));
  }

  override firstUpdated() {
    this.#cleanup = this.#virtual._didMount();
    this.#allowMore();
  }

  #allowMore() {
    void nextFrame().then(pause).then(() => {
      this.#rowsAllowed += this.#rowsAllowed ? kRowsAtOnce : kFirstRows;
      this.requestUpdate();
    });
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.#cleanup = this.#virtual._didMount();
      this.#virtual._willUpdate();
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#cleanup?.();
  }

  override updated(changed: PropertyValues) {
    if (changed.has("listing") && this.#virtual.scrollOffset) this.scroller.scrollTop = 0;
    if (this.#rowsAllowed === 0) return;
    this.#virtual._willUpdate();
    const { length } = this.#virtual.getVirtualItems();
    if (this.#rowsAllowed < length) this.#allowMore();
    else if (length) this.#rowsAllowed = Infinity;
    if (this.selected !== this.#revealed) {
      const left = this.#revealed;
      this.#revealed = this.selected;
      if (this.selected !== null) this.#reveal(this.selected);
      else if (left !== null) void this.#return(left);
    }
    if (this.#focusAt !== null) {
      const button = this.renderRoot.querySelector<HTMLElement>(`tr[data-row="${this.#focusAt}"] .open`);
      if (button) {
        this.#focusAt = null;
        button.focus({ preventScroll: true });
      }
    }
  }

  /** The keys of the columns there is room for. */
  get shown(): string[] {
    return [...this.#shown];
  }

  /** Puts the keyboard on the row, drawing it first when it is out of sight. */
  focusRow(index: number) {
    if (this.rows.length === 0) return;
    this.#focusAt = Math.max(0, Math.min(this.rows.length - 1, index));
    this.#virtual.scrollToIndex(this.#focusAt, { align: "auto" });
    this.requestUpdate();
  }

  #reveal(key: string) {
    const index = this.rows.findIndex((row) => this.keyOf(row) === key);
    if (index < 0) return;
    const { start, end } = this.#virtual.measurementsCache[index]!;
    const { scrollTop, clientHeight } = this.scroller;
    if (start < scrollTop || end + kHeadHeight > scrollTop + clientHeight) {
      this.#virtual.scrollToIndex(index, { align: "center" });
    }
  }

  /** Once what was opened is closed, the keyboard is on the row one had come to, unless something else has it. */
  async #return(key: string) {
    await pause();
    const holder = focused();
    if (!this.isConnected || (holder && !this.renderRoot.contains(holder))) return;
    const index = this.rows.findIndex((row) => this.keyOf(row) === key);
    if (index >= 0) this.focusRow(index);
  }

  override render() {
    const items = this.#virtual.getVirtualItems().slice(0, this.#rowsAllowed);
    const before = items[0]?.start ?? 0;
    const after = this.#virtual.getTotalSize() - (items[items.length - 1]?.end ?? 0);
    const columns = fitting(this.columns, this.#room);
    this.#fitting = columns;
    this.#shown = new Set(columns.map(({ key }) => key));
    const widths = widened(columns, this.#room);
    return html`
      <div class="scroller" part="table" role="region" aria-label=${this.label} tabindex="0" @keydown=${this.#onKey}>
        <table aria-rowcount=${this.rows.length + 1} .style=${`min-width:${widthOf(columns)}px`}>
          <caption class="sr">${this.label}</caption>
          <colgroup>
            ${columns.map((column, at) => html`<col .style=${column.grows ? "" : `width:${widths[at]}px`}>`)}
          </colgroup>
          <thead>
            <tr aria-rowindex="1">${columns.map((column, at) => this.#heading(column, at === 0 ? this.#elsewhere() : nothing))}</tr>
          </thead>
          <tbody>
            ${before > 0 ? this.#gap(before) : nothing}
            ${repeat(
              items.filter((item) => item.index < this.rows.length),
              (item) => this.keyOf(this.rows[item.index]!),
              (item) => this.#row(this.rows[item.index]!, item.index),
            )}
            ${after > 0 ? this.#gap(after) : nothing}
          </tbody>
        </table>
      </div>
    `;
  }

  #gap(height: number) {
    return html`<tr aria-hidden="true" class="gap"><td colspan=${this.#fitting.length} .style=${`height:${height}px`}></td></tr>`;
  }

  /** By what and which way the rows are sorted, when no heading shows it. */
  #elsewhere() {
    const { sort } = this;
    if (!sort || this.#shown.has(sort.key)) return nothing;
    const label = this.columns.find(({ key }) => key === sort.key)?.label ?? this.sortLabel;
    return label ? html`<span class="by">${label} ${sort.down ? "↓" : "↑"}</span>` : nothing;
  }

  #heading(column: Column<T>, more: unknown) {
    const mine = this.sort?.key === column.key ? this.sort : undefined;
    const classes = classOf(column);
    if (column.fixed) return html`<th scope="col" class=${classes}><span class=${column.unlabelled ? "sr" : "fixed"}>${column.label}</span></th>`;
    const state = mine ? (mine.down ? "descending" : "ascending") : "none";
    return html`
      <th scope="col" class=${classes} aria-sort=${state}>
        <button class="sort" @click=${() => this.#onSort(column)}>
          <span>${column.label}</span>
          ${mine ? html`<span class="arrow" aria-hidden="true">${mine.down ? "↓" : "↑"}</span>` : more}
        </button>
      </th>
    `;
  }

  #row(row: T, index: number) {
    const key = this.keyOf(row);
    const across = this.across?.(row) ?? "";
    const main = Math.max(0, this.#fitting.findIndex((column) => column.main));
    return html`
      <tr
        data-row=${index}
        aria-rowindex=${index + 2}
        aria-current=${key === this.selected ? "true" : nothing}
        .style=${`height:${this.#heightOf(row)}px;--lines:${this.#linesOf(row) || 1}`}
        class="${this.openable ? "openable" : ""} ${across ? "with-line" : ""} ${this.#beginsGroup(row, index) ? "group" : ""}"
        @click=${(event: MouseEvent) => this.#onClick(event, row, index)}
      >
        ${this.#fitting.map((column, at) => {
          const content = column.cell(row, this.#shown);
          const title = column.title?.(row) ?? nothing;
          const inner = at === main && this.openable
            ? html`<button class="open" tabindex=${index === 0 || key === this.selected ? 0 : -1}>${content}</button>${column.under?.(row) ?? nothing}`
            : content;
          return html`<td class=${classOf(column)} title=${title}>${inner}${at === 0 && across ? html`<span class="line">${across}</span>` : nothing}</td>`;
        })}
      </tr>
    `;
  }

  #beginsGroup(row: T, index: number): boolean {
    return this.groupOf !== null && index > 0 && this.groupOf(this.rows[index - 1]!) !== this.groupOf(row);
  }

  /** One way, the other way, and back to the order of the files. */
  #onSort({ key, numeric, largestFirst }: Column<T>) {
    const now = this.sort?.key === key ? this.sort : undefined;
    const first = Boolean(numeric || largestFirst);
    const sort = !now ? { key, down: first } : now.down === first ? { key, down: !first } : undefined;
    this.dispatchEvent(new CustomEvent("sort", { detail: sort }));
  }

  #onClick(event: MouseEvent, row: T, index: number) {
    if (!this.openable) return;
    const control = (event.target as HTMLElement).closest("button, a, select, input");
    if (control && !control.classList.contains("open")) return;
    if (getSelection()?.type === "Range" && !control) return;
    this.dispatchEvent(new CustomEvent("open", { detail: { row, index } }));
  }

  #onKey(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    if (target.closest("select, input") || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = Number(target.closest<HTMLElement>("tr[data-row]")?.dataset["row"] ?? -1);
    const page = Math.max(1, Math.floor(this.scroller.clientHeight / this.rowHeight) - 1);
    const moves: Record<string, number> = {
      ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: this.rows.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined || (at < 0 && event.key !== "ArrowDown") || !this.openable) return;
    event.preventDefault();
    this.focusRow(to);
    const row = this.rows[Math.max(0, Math.min(this.rows.length - 1, to))];
    if (row !== undefined) this.dispatchEvent(new CustomEvent("move", { detail: { row } }));
  }
}

define("shuwen-table", ShuwenTable as unknown as CustomElementConstructor);
