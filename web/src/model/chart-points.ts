// What a chart draws, and which of it when it is much.
import type { Measured } from "./compare.ts";

/** More bars than these are drawn when they are asked for. */
export const kFewBars = 20;

export interface ChartPoint {
  figure: Measured;
  /** Its day in words, for the line over time. */
  when: string;
  /** Days since 1970, null when the figure has no date. */
  day: number | null;
  value: number;
  text: string;
  /** The figure as written, where there is no room for more. */
  brief: string;
  target: boolean;
}

/** What tells the points that are drawn apart, a label for each. */
export type PointLabels = (drawn: readonly ChartPoint[]) => string[];

/** The largest first, whichever way from nought they lie: those left out are the least. */
export function barsOf<Point extends Pick<ChartPoint, "value">>(points: readonly Point[], most: number): Point[] {
  return [...points].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, most);
}
