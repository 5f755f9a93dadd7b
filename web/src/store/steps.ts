// What one steps through in the reader: the places of what was looked for, when it was opened at one of them; the figures
// the table lists, in its order, when the figure was opened from there; else those of the article, in the order of the text.
import type { Metric, Span } from "shuwen";
import type { MetricRow } from "../model/rows.ts";
import type { Opened } from "./types.ts";

/** What is opened next. */
export type Step = Pick<Opened, "doc" | "metric" | "span">;

export interface Steps {
  of: "places" | "table" | "article";
  count: number;
  /** Where one is; -1 before the first step. */
  at: number;
  /** The place so many further; behind the last comes the first. */
  to(by: number): Step;
}

type Listed = readonly Pick<MetricRow, "doc" | "index">[];

export function stepsOf(opened: Opened, rows: Listed, metrics: readonly Pick<Metric, "region" | "span">[]): Steps {
  const { doc, metric, hits, listed } = opened;
  const place = metric === null ? placeOf(opened) : -1;
  if (place >= 0 && hits.length > 1) return stepping("places", hits.length, place, (i) => ({ doc, metric: null, span: hits[i]! }));
  const inList = listed ? rows.findIndex((row) => row.index === metric && row.doc.id === doc) : -1;
  if (inList >= 0) return stepping("table", rows.length, inList, (i) => ({ doc: rows[i]!.doc.id, metric: rows[i]!.index, span: null }));
  const order = metrics.map((_, i) => i).filter((i) => metrics[i]!.region === "article" || i === metric);
  order.sort((a, b) => metrics[a]!.span[0] - metrics[b]!.span[0]);
  const at = metric === null ? -1 : order.indexOf(metric);
  return stepping("article", order.length, at, (i) => ({ doc, metric: order[i]!, span: null }));
}

/** Of what was looked for: the first where none was asked for. */
function placeOf({ span, hits }: Opened): number {
  return span ? hits.findIndex((hit: Span) => hit[0] === span[0] && hit[1] === span[1]) : 0;
}

function stepping(of: Steps["of"], count: number, at: number, step: (i: number) => Step): Steps {
  const from = (by: number) => (at < 0 && by < 0 ? 0 : at);
  return { of, count, at, to: (by) => step((from(by) + by + count) % count) };
}
