// What one steps through in the reader: the figures the table lists, in its order, when the figure was opened from
// there; else those of the article, in the order of the text.
import type { Metric } from "shuwen";
import type { MetricRow } from "../model/rows.ts";
import type { Opened } from "./types.ts";

export interface Step {
  doc: number;
  metric: number;
}

export interface Steps {
  /** Whether they are the table's. */
  listed: boolean;
  count: number;
  /** Where one is; -1 before the first step. */
  at: number;
  /** The place so many further; behind the last comes the first. */
  to(by: number): Step;
}

type Listed = readonly Pick<MetricRow, "doc" | "index">[];

export function stepsOf(opened: Opened, rows: Listed, metrics: readonly Pick<Metric, "region" | "span">[]): Steps {
  const inList = opened.listed ? rows.findIndex(({ doc, index }) => index === opened.metric && doc.id === opened.doc) : -1;
  if (inList >= 0) {
    return stepping(true, rows.length, inList, (i) => ({ doc: rows[i]!.doc.id, metric: rows[i]!.index }));
  }
  const order = metrics.map((_, i) => i).filter((i) => metrics[i]!.region === "article" || i === opened.metric);
  order.sort((a, b) => metrics[a]!.span[0] - metrics[b]!.span[0]);
  const at = opened.metric === null ? -1 : order.indexOf(opened.metric);
  return stepping(false, order.length, at, (i) => ({ doc: opened.doc, metric: order[i]! }));
}

function stepping(listed: boolean, count: number, at: number, of: (i: number) => Step): Steps {
  const from = (by: number) => (at < 0 && by < 0 ? 0 : at);
  return { listed, count, at, to: (by) => of((from(by) + by + count) % count) };
}
