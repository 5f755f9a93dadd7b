// What lights up in the reader: metrics, names and matches as spans, and the cutting of a run of text at their edges.
import type { Analysis, Span } from "shuwen";
import { entityKinds } from "./entity-kinds.ts";

export type Layer = "metric" | "excluded" | "initiative" | "organisations" | "places" | "persons" | "documents" | "hit" | "sentence";

export interface Mark {
  span: Span;
  layer: Layer;
  /** Index in its list. */
  index: number;
}

export interface Segment {
  text: string;
  marks: Mark[];
}

const byStart = (a: Mark, b: Mark) => a.span[0] - b.span[0] || b.span[1] - a.span[1];

export class Marks {
  #marks: Mark[];
  /** The furthest end of this mark and all before it: lets a look-up stop early. */
  #reach: number[];

  constructor(marks: Mark[]) {
    this.#marks = marks.filter(({ span }) => span[1] > span[0]).sort(byStart);
    let reach = 0;
    this.#reach = this.#marks.map(({ span }) => (reach = Math.max(reach, span[1])));
  }

  static of(analysis: Analysis, hits: Span[]): Marks {
    const marks: Mark[] = [];
    analysis.metrics.forEach(({ span }, index) => marks.push({ span, layer: "metric", index }));
    analysis.excluded.forEach(({ span }, index) => marks.push({ span, layer: "excluded", index }));
    analysis.initiatives.forEach(({ mentions }, index) => {
      for (const span of mentions) marks.push({ span, layer: "initiative", index });
    });
    for (const kind of entityKinds) {
      analysis.entities[kind].forEach(({ mentions }, index) => {
        for (const span of mentions) marks.push({ span, layer: kind, index });
      });
    }
    hits.forEach((span, index) => marks.push({ span, layer: "hit", index }));
    return new Marks(marks);
  }

  overlapping([start, end]: Span): Mark[] {
    let low = 0;
    let high = this.#reach.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#reach[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    const found: Mark[] = [];
    for (let i = low; i < this.#marks.length && this.#marks[i]!.span[0] < end; i++) {
      if (this.#marks[i]!.span[1] > start) found.push(this.#marks[i]!);
    }
    return found;
  }

  /** Cuts the text of `span` wherever a mark begins or ends. */
  segments(text: string, span: Span | null, extra: Mark[] = []): Segment[] {
    if (!span) return [{ text, marks: [] }];
    const marks = [...this.overlapping(span), ...extra.filter((mark) => mark.span[0] < span[1] && mark.span[1] > span[0])];
    if (marks.length === 0) return [{ text, marks }];
    const edges = new Set([span[0], span[1]]);
    for (const mark of marks) {
      edges.add(Math.max(span[0], mark.span[0]));
      edges.add(Math.min(span[1], mark.span[1]));
    }
    const cuts = [...edges].sort((a, b) => a - b);
    const segments: Segment[] = [];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const from = cuts[i]!;
      const to = cuts[i + 1]!;
      segments.push({
        text: text.slice(from - span[0], to - span[0]),
        marks: marks.filter((mark) => mark.span[0] <= from && mark.span[1] >= to),
      });
    }
    return segments;
  }
}
