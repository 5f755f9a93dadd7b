// The cells of a table as they are drawn: merged ones once, over what they reach; columns of figures told.
import type { Span } from "shuwen";

export interface DrawnCell {
  text: string;
  span: Span | null;
  columns: number;
  rows: number;
  /** In a column of figures. */
  figure: boolean;
}

/** 12.5, -3.2%, 1,204人, a dash; not 2023年末常住人口. */
const kFigure = /^[-+−–—]?\d[\d,.]*\S{0,4}$|^[-–—…]$/u;

/** For each column whether all that stands in it are figures, at least one. */
export function figureColumns(rows: string[][]): boolean[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const filled = rows.map((row) => row[column]?.trim() ?? "").filter(Boolean);
    return column > 0 && filled.length > 0 && filled.every((text) => kFigure.test(text));
  });
}

const same = (a: Span | null | undefined, b: Span | null | undefined): boolean => !!a && !!b && a[0] === b[0] && a[1] === b[1];

/** Cells of one place in the text are one merged cell, drawn where it begins. */
export function drawnRows(rows: string[][], spans: (Span | null)[][] | undefined, figures: boolean[]): DrawnCell[][] {
  const at = (row: number, column: number) => spans?.[row]?.[column] ?? null;
  return rows.map((row, r) => row.flatMap((text, c): DrawnCell[] => {
    const span = at(r, c);
    if (same(span, at(r, c - 1)) || same(span, at(r - 1, c))) return [];
    let columns = 1;
    while (same(span, at(r, c + columns))) columns++;
    let height = 1;
    while (same(span, at(r + height, c))) height++;
    return [{ text, span, columns, rows: height, figure: figures[c] === true && columns === 1 }];
  }));
}
