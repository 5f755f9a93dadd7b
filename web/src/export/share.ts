// How much of an article an export takes along: all of it or, where a table is exported as filtered, the sections that
// the figures shown stand in.
import type { Analysis, Excerpt, Initiative, Section, Span } from "shuwen";
import { sectionPath } from "../model/facts.ts";
import type { Doc, MetricRow } from "../model/rows.ts";

/** An article on its way to a file; without `share` all of it goes. */
export interface Loaded {
  doc: Doc;
  analysis: Analysis;
  share: Share | null;
}

export const spansOf = ({ span, pieces }: Excerpt): readonly Span[] => (span ? [span] : (pieces ?? []));

/** The paragraphs of an article in their order, each with the headings above it; none above those that lead in. */
export function* paragraphsOf({ article }: Pick<Analysis, "article">): Generator<{ path: string[]; excerpt: Excerpt }> {
  for (const excerpt of article.lead) yield { path: [], excerpt };
  yield* within(article.sections, []);
}

function* within(sections: Section[], above: string[]): Generator<{ path: string[]; excerpt: Excerpt }> {
  for (const { heading, subheading, paragraphs, sections: inner } of sections) {
    const path = [...above, heading?.text ?? "", subheading?.text ?? ""];
    for (const excerpt of paragraphs) yield { path, excerpt };
    yield* within(inner, path);
  }
}

export class Share {
  #metrics: ReadonlySet<number>;
  #sections: ReadonlySet<string>;
  #spans: Span[];

  /** `rows` are those of the article that the table shows. */
  constructor(analysis: Analysis, rows: readonly Pick<MetricRow, "index" | "region" | "section" | "sentence">[]) {
    this.#metrics = new Set(rows.map(({ index }) => index));
    this.#sections = new Set(rows.filter(({ region }) => region === "article").map(({ section }) => section));
    this.#spans = rows.map(({ sentence }) => sentence);
    for (const { path, excerpt } of paragraphsOf(analysis)) if (this.section(path)) this.#spans.push(...spansOf(excerpt));
    for (const { section, span } of analysis.article.tables) if (this.section(section)) this.#spans.push(span);
  }

  metric(index: number): boolean {
    return this.#metrics.has(index);
  }

  section(path: string[]): boolean {
    return this.#sections.has(sectionPath(path));
  }

  holds([start]: Span): boolean {
    return this.#spans.some((span) => span[0] <= start && start < span[1]);
  }

  initiative({ metrics, mentions }: Pick<Initiative, "metrics" | "mentions">): boolean {
    return metrics.some((index) => this.metric(index)) || mentions.some((span) => this.holds(span));
  }
}

/** Of each article its initiatives, names and where those are mentioned, as far as they go along. */
export const initiativesOf = ({ analysis, share }: Loaded): Initiative[] => analysis.initiatives.filter((one) => !share || share.initiative(one));

export const mentionsIn = (mentions: readonly Span[], { share }: Loaded): number => mentions.filter((span) => !share || share.holds(span)).length;
