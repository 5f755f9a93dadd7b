// Lists a worker draws from whole analyses when the page asks for them.
import type { Analysis, Span } from "shuwen";
import { entityKinds } from "../model/entity-kinds.ts";
import { furnitureAt } from "../model/outside.ts";
import { before, behind } from "../model/whole-words.ts";
import type { Context, EntityRow, ExcludedRow } from "./protocol.ts";

const kContext = 48;
const kAround = 40;

/** Hong|Kong, 增|增长|长: what was found side by side is one place. `spans` ascend. */
export function joinedSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && !text.slice(last[1], start).trim()) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Each occurrence with what stands left and right of it, kept within its line; `outside` is the text's furnitureAt. */
export function contextsOf(text: string, spans: Span[], outside: (span: Span) => string | null): Context[] {
  return spans.map((span) => {
    const [start, end] = span;
    const left = before(text, start, kContext);
    const right = behind(text, end, kContext);
    return {
      span,
      outside: outside(span),
      left: left.slice(left.lastIndexOf("\n") + 1),
      match: text.slice(start, end),
      right: right.split("\n", 1)[0]!,
    };
  });
}

export function excludedRows(doc: number, analysis: Analysis): ExcludedRow[] {
  const outside = furnitureAt(analysis);
  return analysis.excluded.map((row) => {
    const [start, end] = row.span;
    const around = analysis.text.slice(Math.max(0, start - kAround), start);
    const before = around.slice(around.lastIndexOf("\n") + 1).trimStart();
    const after = analysis.text.slice(end, end + kAround).split("\n", 1)[0]!;
    return { ...row, doc, sentence: before + row.text + after, at: before.length, outside: outside(row.span) };
  });
}

/** The same name in several files is one row. */
export function entityRows(analyses: [number, Analysis][]): EntityRow[] {
  const rows = new Map<string, EntityRow>();
  for (const [doc, analysis] of analyses) {
    for (const kind of entityKinds) {
      for (const entity of analysis.entities[kind]) {
        const key = `${kind}\n${entity.text}`;
        const note = entity.role ?? entity.number ?? null;
        const row = rows.get(key) ?? { kind, text: entity.text, note, places: [] };
        row.note ??= note;
        row.places.push({ doc, mentions: entity.mentions });
        rows.set(key, row);
      }
    }
  }
  return [...rows.values()];
}
