// The JSON of schema shuwen.analysis/1. Absent things are null or [], never missing. Every text with a span equals
// `text.slice(...span)` of the analysis. Figures are decimal strings, so that none is rounded.

/** UTF-16 units into Analysis.text, end exclusive. */
export type Span = [number, number];

export interface Excerpt {
  text: string;
  /** Null when the text is not one stretch of Analysis.text. */
  span: Span | null;
  /** The stretches the text is joined from. */
  pieces?: Span[];
}

export interface Section {
  heading: Excerpt | null;
  subheading: Excerpt | null;
  /** 1 is the topmost. */
  level: number;
  paragraphs: Excerpt[];
  sections: Section[];
}

export interface Table {
  caption: Excerpt | null;
  unit: Excerpt | null;
  header: string[][];
  rows: string[][];
  /** Where each cell stands; null for a cell that merged ones filled. */
  header_spans: (Span | null)[][];
  row_spans: (Span | null)[][];
  span: Span;
  /** The path of headings above it. */
  section: string[];
}

export interface Article {
  title: Excerpt | null;
  subtitle: Excerpt | null;
  published: (Excerpt & { value: string }) | null;
  source: Excerpt | null;
  authors: Excerpt[];
  editors: Excerpt[];
  highlights: Excerpt[];
  lead: Excerpt[];
  sections: Section[];
  tables: Table[];
  images: { src: string; alt: string; caption: Excerpt | null }[];
  language: string | null;
  url: string | null;
}

export interface Furniture {
  kind: string;
  text: string;
  span: Span;
  /** Which rule sent it away. */
  reason: string;
}

export interface Metric {
  text: string;
  span: Span;
  sentence: Span;
  region: 'article' | 'related' | 'furniture';
  section: string[];
  value: string | null;
  low: string | null;
  high: string | null;
  approx: string | null;
  unit: string | null;
  kind: string;
  change: { kind: string | null; basis: string | null } | null;
  status: 'actual' | 'target' | 'rule';
  subject: Excerpt | null;
  action: Excerpt | null;
  actor: Excerpt | null;
  place: Excerpt | null;
  /** Whom the text names as the source of the figure: 据海关总署统计, the mayor said. */
  reported_by: Excerpt | null;
  period: (Excerpt & { from: string | null; to: string | null }) | null;
  /** Index of the whole in Analysis.metrics. */
  part_of: number | null;
  exact: string | null;
  normalized: { value: string | null; low: string | null; high: string | null; unit: string | null } | null;
  confidence: number;
}

export interface Excluded {
  text: string;
  span: Span;
  reason: string;
}

export interface Initiative {
  text: string;
  name: string;
  type: string;
  region: string;
  mentions: Span[];
  section: string[];
  actor: Excerpt | null;
  /** Indices into Analysis.metrics. */
  metrics: number[];
  confidence: number;
}

export interface Entity {
  text: string;
  mentions: Span[];
  /** Of persons. */
  role?: string | null;
  /** Of documents. */
  number?: string | null;
  /** Of places: the administrative code. */
  code?: string | null;
  confidence: number;
}

export type EntityKind = 'organisations' | 'places' | 'persons' | 'documents';

/** Beside a result from something damaged or doubtful. */
export interface Warning {
  code: string;
  message: string;
  span: Span | null;
  /** The second of two places that belong together. */
  other?: Span;
}

export interface Analysis {
  schema: 'shuwen.analysis/1';
  generator: { name: string; version: string };
  offsets: 'utf16';
  file: {
    name: string;
    bytes: number;
    sha256: string;
    format: string;
    encoding: string;
    encoding_from: 'bom' | 'declared' | 'detected' | 'user';
    encoding_confidence: number;
  };
  text: string;
  article: Article;
  /** How sure each part is, 0 to 100. */
  confidence: { body: number; title: number; published: number; source: number; authors: number };
  furniture: Furniture[];
  related: { title: string; snippet: string | null; source: string | null; date: string | null; span: Span }[];
  metrics: Metric[];
  excluded: Excluded[];
  initiatives: Initiative[];
  entities: Record<EntityKind, Entity[]>;
  warnings: Warning[];
}
