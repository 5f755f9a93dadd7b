// The article as a list of blocks in reading order, each a piece of the text with its spans, so that the reader can
// draw any stretch of it and light any span in it.
import type { Analysis, Excerpt, Section, Span, Table } from "shuwen";

export type BlockKind = "title" | "subtitle" | "byline" | "highlight" | "paragraph" | "heading" | "subheading" | "table" | "caption" | "stray";

/** A piece of text: a slice of the analysis's text when it has a span. */
export interface Run {
  text: string;
  span: Span | null;
}

export interface Block {
  kind: BlockKind;
  runs: Run[];
  level: number;
  /** Where it starts in the text; what orders blocks and finds the one that holds a span. */
  start: number;
  end: number;
  /** The place in the outline, for headings. */
  anchor: number | null;
  label: string | null;
  table: Table | null;
}

export interface OutlineEntry {
  text: string;
  level: number;
  anchor: number;
}

/** Longer paragraphs are drawn in parts: a page laid out in one piece of a million characters stands still. */
const kLongest = 6000;

function runsOf(text: string, excerpt: Excerpt): Run[] {
  if (excerpt.span) return [{ text: text.slice(...excerpt.span), span: excerpt.span }];
  if (excerpt.pieces?.length) return excerpt.pieces.map((span) => ({ text: text.slice(...span), span }));
  return [{ text: excerpt.text, span: null }];
}

export class Blocks {
  readonly list: Block[] = [];
  readonly outline: OutlineEntry[] = [];
  #analysis: Analysis;
  #last = 0;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    const { article } = analysis;
    this.#add("title", article.title);
    this.#add("subtitle", article.subtitle);
    this.#add("byline", article.published, 0, "published");
    this.#add("byline", article.source, 0, "source");
    for (const author of article.authors) this.#add("byline", author, 0, "author");
    for (const editor of article.editors) this.#add("byline", editor, 0, "editor");
    for (const highlight of article.highlights) this.#add("highlight", highlight);
    for (const paragraph of article.lead) this.#add("paragraph", paragraph);
    this.#sections(article.sections, 2);
    this.#insert(article.tables.map((table) => this.#table(table)));
    this.#insert(article.images.filter((image) => image.caption).map((image) => this.#block("caption", image.caption!)));
  }

  /** The block that holds the offset, or the nearest before it; -1 when the article does not hold it. */
  at(offset: number): number {
    return this.list.findIndex((block) =>
      block.runs.some(({ span }) => span && span[0] <= offset && offset < span[1]) ||
      (block.table && block.start <= offset && offset < block.end));
  }

  /** Sees to it that there is a block or furniture with the span: else its line becomes a block, though the article does not hold it. */
  hold([start, end]: Span) {
    const { text, furniture } = this.#analysis;
    if (this.at(start) >= 0 || furniture.some(({ span }) => span[0] <= start && start < span[1])) return;
    const from = text.lastIndexOf("\n", start - 1) + 1;
    const to = text.indexOf("\n", end);
    const span: Span = [from, to < 0 ? text.length : to];
    this.#insert([this.#block("stray", { text: text.slice(...span), span })]);
  }

  #sections(sections: Section[], level: number) {
    for (const section of sections) {
      const { heading, subheading } = section;
      if (heading) this.#heading("heading", heading, level);
      if (subheading) this.#heading("subheading", subheading, heading ? level + 1 : level);
      for (const paragraph of section.paragraphs) this.#add("paragraph", paragraph);
      this.#sections(section.sections, Math.min(5, level + 1));
    }
  }

  #heading(kind: "heading" | "subheading", excerpt: Excerpt, level: number) {
    const anchor = this.outline.length;
    this.outline.push({ text: excerpt.text, level, anchor });
    this.#add(kind, excerpt, level, null, anchor);
  }

  #add(kind: BlockKind, excerpt: Excerpt | null, level = 0, label: string | null = null, anchor: number | null = null) {
    if (!excerpt || (!excerpt.text && !excerpt.pieces?.length)) return;
    const block = this.#block(kind, excerpt, level, label, anchor);
    if (block.runs.length === 1 && block.runs[0]!.span && block.end - block.start > kLongest) {
      for (let at = block.start; at < block.end; at += kLongest) {
        const span: Span = [at, Math.min(at + kLongest, block.end)];
        const runs = [{ text: this.#analysis.text.slice(...span), span }];
        this.list.push({ ...block, runs, start: span[0], end: span[1] });
      }
      return;
    }
    this.list.push(block);
  }

  #block(kind: BlockKind, excerpt: Excerpt, level = 0, label: string | null = null, anchor: number | null = null): Block {
    const runs = runsOf(this.#analysis.text, excerpt);
    const spans = runs.flatMap((run) => (run.span ? [run.span] : []));
    const start = spans[0]?.[0] ?? this.#last;
    const end = spans[spans.length - 1]?.[1] ?? start;
    if (kind === "paragraph" || kind === "heading" || kind === "subheading") this.#last = end;
    return { kind, runs, level, start, end, anchor, label, table: null };
  }

  #table(table: Table): Block {
    return {
      kind: "table", runs: [], level: 0, start: table.span[0], end: Math.max(table.span[1], table.span[0] + 1),
      anchor: null, label: null, table,
    };
  }

  /** Puts blocks that carry no order of their own where their offsets say, after title and byline. */
  #insert(extra: Block[]) {
    for (const block of extra) {
      let at = this.list.length;
      while (at > 0) {
        const before = this.list[at - 1]!;
        const fixed = before.kind === "title" || before.kind === "subtitle" || before.kind === "byline" || before.kind === "highlight";
        if (fixed || before.start <= block.start) break;
        at--;
      }
      this.list.splice(at, 0, block);
    }
  }
}
