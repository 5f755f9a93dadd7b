// What the table's list of rows in sight is told: how high rows and lines of text are, and how large its window is.
import type { Rect, Virtualizer } from "@tanstack/virtual-core";
import { hanWidth } from "../model/text-width.ts";

export const kRowHeight = 44;
export const kHeadHeight = 40;
/** The height of a line under a row's cells, and of its letters. */
const kLine = 18;
const kLetter = 12.5;
/** A Latin letter that is not bold, in Han characters. */
const kLatin = 0.52;
/** What the row's edges take, and what may stay empty at the end of each of several lines. */
const kEdges = 40;
const kRagged = 30;

/** As high as a table of so many rows is. */
export const heightOf = (rows: number): number => kHeadHeight + rows * kRowHeight + 1;

/** Told after the browser has laid out the page: asked for at once it would have to do so for that. */
export function observeRect({ scrollElement }: Virtualizer<HTMLElement, HTMLElement>, tell: (rect: Rect) => void) {
  const observer = new ResizeObserver(([entry]) => tell({ width: Math.round(entry!.contentRect.width), height: Math.round(entry!.contentRect.height) }));
  observer.observe(scrollElement!);
  return () => observer.disconnect();
}

/** How many lines a text takes that stands under the cells of a row so wide, at most so many. */
export function linesOf(text: string, room: number, most: number): number {
  const width = hanWidth(text, kLatin) * kLetter;
  if (width <= room - kEdges) return text ? 1 : 0;
  return Math.min(most, Math.ceil(width / (room - kEdges - kRagged)));
}

export const heightOfLines = (lines: number): number => lines * kLine;
