// The JSON of schema `shuwen.analysis/1`, as the wasm module gives it. Spans are UTF-16 offsets into `text`, end
// exclusive.

export type Span = [number, number];

export interface Excerpt {
  text: string;
  span: Span | null;
  pieces?: Span[];
}

export interface Section {
  heading: Excerpt | null;
  subheading: Excerpt | null;
  level: number;
  paragraphs: Excerpt[];
  sections: Section[];
}

export interface TableBlock {
  caption: Excerpt | null;
  unit: Excerpt | null;
  header: string[][];
  rows: string[][];
  header_spans?: (Span | null)[][];
  row_spans?: (Span | null)[][];
  span: Span;
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
  tables: TableBlock[];
  images: { src: string; alt: string; caption: Excerpt | null }[];
  language?: string | null;
}

export interface Furniture {
  kind: string;
  text: string;
  span: Span;
  reason: string;
}

export interface Metric {
  text: string;
  span: Span;
  sentence: Span;
  region: "article" | "related" | "furniture";
  section: string[];
  value: string | null;
  low: string | null;
  high: string | null;
  approx: string | null;
  unit: string | null;
  kind: string;
  change: { kind: string | null; basis: string | null } | null;
  status: "actual" | "target" | "rule";
  subject: Excerpt | null;
  action: Excerpt | null;
  actor: Excerpt | null;
  place: Excerpt | null;
  period: (Excerpt & { from: string | null; to: string | null }) | null;
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
  metrics: number[];
}

export interface Entity {
  text: string;
  mentions: Span[];
  role?: string | null;
  number?: string | null;
}

export type EntityKind = "organisations" | "places" | "persons" | "documents";
export const entityKinds: EntityKind[] = ["organisations", "places", "persons", "documents"];

export interface Warning {
  code: string;
  message: string;
  span: Span | null;
  other?: Span;
}

export interface Analysis {
  schema: string;
  file: {
    name: string;
    bytes: number;
    sha256: string;
    format: string;
    encoding: string;
    encoding_from: "bom" | "declared" | "detected" | "user";
    encoding_confidence: number;
  };
  text: string;
  article: Article;
  furniture: Furniture[];
  related: { title: string; snippet: string | null; source: string | null; date: string | null; span: Span }[];
  metrics: Metric[];
  excluded: Excluded[];
  initiatives: Initiative[];
  entities: Record<EntityKind, Entity[]>;
  warnings: Warning[];
}
