// Every occurrence in its line, ordered by what stands left or right of it.
import { html, nothing } from "lit";
import { property } from "lit/decorators.js";
import { outsideText } from "../i18n/reasons.ts";
import { soughtIn } from "../model/query-parts.ts";
import { hanWidth } from "../model/text-width.ts";
import { before } from "../model/whole-words.ts";
import { comparing } from "../store/sorting.ts";
import type { Sort } from "../store/types.ts";
import { viewStyles } from "../styles/view.ts";
import { Part, define } from "../ui/base.ts";
import { marking } from "../ui/marked.ts";
import { Memo } from "../ui/memo.ts";
import type { Column } from "../ui/column.ts";
import "../ui/table.ts";
import type { Context, ShardHit } from "../work/protocol.ts";

const kLeftShown = 28;
/** Of a row, and of one under which its article stands where there is no room for a column of it. */
const kRow = 44;
const kHighRow = 66;

interface Line extends Context {
  hit: ShardHit;
  /** Which of the hit's matches it is. */
  at: number;
}

const keyOf = (doc: number, start: number) => `${doc} ${start}`;

export class Concordance extends Part {
  static override styles = [viewStyles];
  @property({ attribute: false }) hits: readonly ShardHit[] = [];
  #lines = new Memo<Line[]>();

  override render() {
    const { store, t } = this;
    const sort = store.ui.sorts["concordance"];
    const lines = this.#sorted(sort);
    const few = this.host.tight || store.ui.opened !== null;
    return html`
      <shuwen-table
        label=${t("search.concordance")}
        .columns=${this.#columns(lines, few)}
        .rows=${lines}
        .across=${few ? this.#where : null}
        .rowHeight=${few ? kHighRow : kRow}
        .keyOf=${({ hit, span }: Line) => keyOf(hit.doc, span[0])}
        .sort=${sort}
        .selected=${this.#opened()}
        @sort=${(event: CustomEvent<Sort | undefined>) => store.set({ sorts: { ...store.ui.sorts, concordance: event.detail } })}
        @open=${(event: CustomEvent<{ row: Line }>) => this.#open(event.detail.row)}
        @move=${(event: CustomEvent<{ row: Line }>) => store.ui.opened && !this.host.tight && this.#open(event.detail.row)}
      ></shuwen-table>
    `;
  }

  #sorted(sort: Sort | undefined): Line[] {
    const { store, hits, host: { locale } } = this;
    return this.#lines.of([hits, store.revision, sort?.key, sort?.down, locale], () => {
      const lines = hits.filter(({ doc }) => store.doc(doc)?.removed === false)
        .flatMap((hit) => hit.contexts.map((context, at): Line => ({ ...context, hit, at })));
      // To the left what stands next to the word decides, so its letters are compared from the right.
      const left = (line: Line) => [...line.left].reverse().join("");
      const value = { left, right: (line: Line) => line.right, match: (line: Line) => line.match, file: this.#file }[sort?.key ?? ""];
      return sort && value ? lines.sort(comparing(value, sort.down, locale)) : lines;
    });
  }

  #file = ({ hit }: Line): string => {
    const doc = this.store.doc(hit.doc);
    return doc?.facts?.title ?? doc?.name ?? "";
  };

  #where = (line: Line): string => [line.outside ? outsideText(this.language, line.outside) : "", this.#file(line)].filter(Boolean).join(" · ");

  #open({ hit, at, span }: Line) {
    if (hit.spans.length === 0) this.store.open(hit.doc, { metric: hit.metrics[at]! });
    else this.store.open(hit.doc, { span, hits: hit.spans });
  }

  /** The key of the line that is open in the reader. */
  #opened(): string | null {
    const { opened } = this.store.ui;
    if (!opened) return null;
    const span = opened.span ?? (opened.metric === null ? null : this.store.doc(opened.doc)?.facts?.metrics[opened.metric]?.span);
    return span ? keyOf(opened.doc, span[0]) : null;
  }

  #columns(lines: readonly Line[], few: boolean): Column<Line>[] {
    const { t } = this;
    const { narrow } = this.host;
    const wide = 120;
    const longest = lines.reduce((most, { match }) => Math.max(most, hanWidth(match)), 2);
    // Where figures were asked for, what they were asked for by stands beside them.
    const { words } = soughtIn(this.store.ui.query);
    const drawn = ({ hit }: Line, text: string) => (hit.spans.length ? text : marking(words)(text));
    const matchWidth = Math.min(narrow ? 110 : 220, 28 + 15 * longest);
    return [
      { key: "left", label: t("column.left"), width: wide, grows: true, atEnd: true, cell: (line) => html`<span class="kwic-left"><bdi>${drawn(line, before(line.left, line.left.length, kLeftShown))}</bdi></span>` },
      { key: "match", label: t("column.match"), width: matchWidth, main: true, cell: ({ match }) => html`<mark>${match}</mark>` },
      { key: "right", label: t("column.right"), width: wide, grows: true, cell: (line) => html`<span class="soft">${drawn(line, line.right)}</span>` },
      ...(few ? [] : [{
        key: "file", label: t("column.file"), width: 180, upTo: 300, title: this.#file,
        cell: (line: Line) => html`<span class="both soft">${line.outside ? html`<small>${outsideText(this.language, line.outside)}</small> ` : nothing}${this.#file(line)}</span>`,
      }]),
    ];
  }
}

define("shuwen-concordance", Concordance);
