// What a search found, and the figures a table shows: each place with the sentence it stands in.
import type { Host } from "../host.ts";
import type { Language } from "../i18n/index.ts";
import { outsideText } from "../i18n/reasons.ts";
import type { Analysis, Metric, Span } from "shuwen";
import { sectionPath } from "../model/facts.ts";
import { furnitureAt } from "../model/outside.ts";
import type { Doc, MetricRow } from "../model/rows.ts";
import type { Sheet, Value } from "../model/sheet.ts";
import { paragraphsOf, spansOf } from "./share.ts";
import { number } from "./sheets.ts";
import { escaped } from "./text.ts";

export interface Found {
  doc: Doc;
  span: Span;
  match: string;
  sentence: Span;
  /** What stands in it, and before and after the match. */
  text: string;
  section: string;
  /** The kind of furniture it stands in; null: the article. */
  outside: string | null;
  /** Where figures were asked for and not words. */
  metric: Metric | null;
}

/** In the order of the hits, those of an article in the order of its text. */
export async function foundPlaces({ hits, store }: Host): Promise<Found[]> {
  const found: Found[] = [];
  for (const { doc: id, spans, metrics } of await hits.all()) {
    const doc = store.doc(id)!;
    const analysis = await store.pool.analysis(id);
    const outside = furnitureAt(analysis);
    const sections = sectionsOf(analysis);
    const sentences = new Sentences(analysis.text);
    for (const span of spans) {
      const sentence = sentences.around(span);
      found.push({ doc, span, match: analysis.text.slice(...span), sentence, text: analysis.text.slice(...sentence), section: outside(span) ? "" : sections(span), outside: outside(span), metric: null });
    }
    if (spans.length) continue;
    for (const index of metrics) found.push(figurePlace(doc, analysis, index));
  }
  return found;
}

/** The figures of a table, in its order. */
export const figurePlaces = (rows: readonly MetricRow[], texts: Map<Doc, Analysis>): Found[] => rows.map(({ doc, index }) => figurePlace(doc, texts.get(doc)!, index));

function figurePlace(doc: Doc, analysis: Analysis, index: number): Found {
  const metric = analysis.metrics[index]!;
  const { span, sentence, section } = metric;
  return { doc, span, match: analysis.text.slice(...span), sentence, text: analysis.text.slice(...sentence), section: sectionPath(section), outside: furnitureAt(analysis)(span), metric };
}

/** For a place in the text the headings above it. */
function sectionsOf(analysis: Analysis): (span: Span) => string {
  const starts: [start: number, path: string][] = [];
  for (const { path, excerpt } of paragraphsOf(analysis)) for (const [start] of spansOf(excerpt)) starts.push([start, sectionPath(path)]);
  for (const { span, section } of analysis.article.tables) starts.push([span[0], sectionPath(section)]);
  starts.sort((a, b) => a[0] - b[0]);
  return ([at]) => starts.findLast(([start]) => start <= at)?.[1] ?? "";
}

/** The sentences of a text, found line by line where they are asked for. */
class Sentences {
  #segmenter = new Intl.Segmenter("zh", { granularity: "sentence" });
  #line: Span = [0, -1];
  #starts: number[] = [];

  constructor(private readonly text: string) {}

  around([start, end]: Span): Span {
    if (start < this.#line[0] || start > this.#line[1]) this.#read(start);
    const from = this.#starts.findLast((at) => at <= start) ?? this.#line[0];
    const to = this.#starts.find((at) => at >= end) ?? Math.max(end, this.#line[1]);
    return [from, from + this.text.slice(from, to).trimEnd().length];
  }

  #read(at: number) {
    const end = this.text.indexOf("\n", at);
    this.#line = [this.text.lastIndexOf("\n", at - 1) + 1, end < 0 ? this.text.length : end];
    const [from, to] = this.#line;
    this.#starts = Array.from(this.#segmenter.segment(this.text.slice(from, to)), ({ index }) => from + index);
  }
}

export function hitSheet(language: Language, found: readonly Found[]): Sheet {
  const { t } = language;
  const figures = found.some(({ metric }) => metric);
  return {
    name: t("search.results"),
    header: [
      t("column.file"), t("column.title"), t("column.published"), t("column.source"), t("column.section"), t("column.match"), t("column.sentence"),
      t("column.begin"), t("column.end"), t("column.outside"), ...(figures ? [t("column.subject"), t("column.value"), t("column.unit")] : []),
    ],
    rows: found.map(({ doc, span, match, text, section, outside, metric }): Value[] => [
      doc.path, doc.facts?.title ?? "", doc.facts?.published?.replace("T", " ") ?? "", doc.facts?.source ?? "", section, match, text,
      { number: String(span[0]) }, { number: String(span[1]) }, outside ? outsideText(language, outside) : "",
      ...(figures ? [metric?.subject?.text ?? "", number(metric?.value ?? null), metric?.unit ?? ""] : []),
    ]),
  };
}

/** The same for programs: one object a place, offsets in UTF-16 units into the analysis's text. */
export const hitRecords = (found: readonly Found[]) => found.map(({ doc, span, match, sentence, text, section, outside, metric }) => ({
  file: doc.path, title: doc.facts?.title ?? null, published: doc.facts?.published ?? null, source: doc.facts?.source ?? null,
  section, match, span, sentence: { text, span: sentence }, outside, metric,
}));

/** An article a chapter, each place in its sentence. */
export function hitReport(language: Language, query: string, found: readonly Found[]): string {
  const out = [`# ${language.t("search.results")}: \`${query.replaceAll("`", "'")}\``, ""];
  let last: Doc | null = null;
  for (const { doc, span, match, sentence, text, section } of found) {
    if (doc !== last) {
      const { title, published, source } = doc.facts!;
      out.push(...(last ? [""] : []), `## ${escaped(title ?? doc.name)}`, "", [published?.replace("T", " "), source].filter(Boolean).map((part) => escaped(part!)).concat(`\`${doc.path.replaceAll("`", "'")}\``).join(" · "), "");
      last = doc;
    }
    const at = span[0] - sentence[0];
    out.push(`- ${section ? `${escaped(section)} › ` : ""}${escaped(text.slice(0, at))}**${escaped(match)}**${escaped(text.slice(at + match.length))}`);
  }
  return `${out.join("\n")}\n`;
}
