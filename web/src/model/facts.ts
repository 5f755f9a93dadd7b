// What a worker tells the page of each file: enough to draw every list, small enough to keep for thousands of
// files. The whole analysis stays in the worker and is asked for when a file is opened.
import type { Analysis, Excerpt, Metric, Section, Span } from "shuwen";
import { leftOutOf } from "./outside.ts";
import { signatureOf } from "./signature.ts";

export interface MetricFact {
  /** Index in the analysis. */
  index: number;
  text: string;
  span: Span;
  sentence: Span;
  region: string;
  section: string;
  value: string | null;
  low: string | null;
  high: string | null;
  approx: string | null;
  unit: string | null;
  kind: string;
  change: string | null;
  basis: string | null;
  status: string;
  subject: string | null;
  action: string | null;
  actor: string | null;
  place: string | null;
  /** Whom the text names as the source of the figure. */
  reportedBy: string | null;
  period: string | null;
  from: string | null;
  to: string | null;
  partOf: number | null;
  normalized: { value: string | null; low: string | null; high: string | null; unit: string | null } | null;
}

export interface InitiativeFact {
  index: number;
  text: string;
  name: string;
  type: string;
  section: string;
  actor: string | null;
  mentions: Span[];
  metrics: number[];
}

export interface DocFacts {
  title: string | null;
  published: string | null;
  source: string | null;
  authors: string;
  language: string | null;
  format: string;
  encoding: string;
  encodingFrom: string;
  encodingConfidence: number;
  chars: number;
  sections: number;
  tables: number;
  /** Figures of the article itself; `metrics` also holds those of recommended reading and the like. */
  counted: number;
  /** Numbers of the article itself that are none. */
  excluded: number;
  entities: number;
  furniture: number;
  warnings: { code: string; message: string }[];
  metrics: MetricFact[];
  /** Those the figures stand in, by where each begins. */
  sentences: Map<number, string>;
  initiatives: InitiativeFact[];
  signature: Uint32Array;
}

const textOf = (excerpt: Excerpt | null): string | null => excerpt?.text ?? null;

export const sectionPath = (path: string[]): string => path.filter(Boolean).join(" › ");

function metricFact(metric: Metric, index: number): MetricFact {
  return {
    index,
    text: metric.text,
    span: metric.span,
    sentence: metric.sentence,
    region: metric.region,
    section: sectionPath(metric.section),
    value: metric.value,
    low: metric.low,
    high: metric.high,
    approx: metric.approx,
    unit: metric.unit,
    kind: metric.kind,
    change: metric.change?.kind ?? null,
    basis: metric.change?.basis ?? null,
    status: metric.status,
    subject: textOf(metric.subject),
    action: textOf(metric.action),
    actor: textOf(metric.actor),
    place: textOf(metric.place),
    reportedBy: textOf(metric.reported_by),
    period: textOf(metric.period),
    from: metric.period?.from ?? null,
    to: metric.period?.to ?? null,
    partOf: metric.part_of,
    normalized: metric.normalized,
  };
}

function countSections(sections: Section[]): number {
  return sections.reduce((sum, section) => sum + 1 + countSections(section.sections), 0);
}

export function factsOf(analysis: Analysis): DocFacts {
  const { article, file } = analysis;
  return {
    title: textOf(article.title),
    published: article.published?.value ?? null,
    source: textOf(article.source),
    authors: article.authors.map((author) => author.text).join("、"),
    language: article.language ?? null,
    format: file.format,
    encoding: file.encoding,
    encodingFrom: file.encoding_from,
    encodingConfidence: file.encoding_confidence,
    chars: analysis.text.length,
    sections: countSections(article.sections),
    tables: article.tables.length,
    counted: analysis.metrics.filter(({ region }) => region === "article").length,
    excluded: leftOutOf(analysis).length,
    entities: Object.values(analysis.entities).reduce((sum, list) => sum + list.length, 0),
    furniture: analysis.furniture.length,
    warnings: analysis.warnings.map(({ code, message }) => ({ code, message })),
    metrics: analysis.metrics.map(metricFact),
    sentences: new Map(analysis.metrics.map(({ sentence }) => [sentence[0], analysis.text.slice(...sentence)])),
    initiatives: analysis.initiatives.map((initiative, index) => ({
      index,
      text: initiative.text,
      name: initiative.name,
      type: initiative.type,
      section: sectionPath(initiative.section),
      actor: textOf(initiative.actor),
      mentions: initiative.mentions,
      metrics: initiative.metrics,
    })),
    signature: signatureOf(analysis.text, bodySpans(analysis)),
  };
}

/** The article's own paragraphs: what decides whether two files carry the same report. */
function bodySpans(analysis: Analysis): Span[] {
  const spans: Span[] = [];
  const take = (excerpts: Excerpt[]) => {
    for (const excerpt of excerpts) spans.push(...(excerpt.span ? [excerpt.span] : (excerpt.pieces ?? [])));
  };
  const walk = (sections: Section[]) => {
    for (const section of sections) {
      take(section.paragraphs);
      walk(section.sections);
    }
  };
  take(analysis.article.lead);
  walk(analysis.article.sections);
  return spans;
}
