// Which columns of a table there is room for, and how wide each is.
import type { Column } from "./column.ts";

export const widthOf = <T>(columns: readonly Column<T>[]): number => columns.reduce((sum, { width }) => sum + width, 0);

/** Those of the columns for which there is room. */
export function fitting<T>(columns: Column<T>[], room: number): Column<T>[] {
  const spares = columns.filter(({ spare }) => spare !== undefined).sort((a, b) => b.spare! - a.spare!);
  let kept = columns;
  for (const least of spares) {
    if (widthOf(kept) <= room) break;
    kept = kept.filter((column) => column !== least);
  }
  return kept;
}

/** How wide each is: those that wish for more take of the room that is left, the first before the next. */
export function widened<T>(columns: Column<T>[], room: number): number[] {
  let left = room === Infinity ? 0 : Math.max(0, room - widthOf(columns));
  return columns.map(({ width, upTo = width }) => {
    const more = Math.min(left, Math.max(0, upTo - width));
    left -= more;
    return width + more;
  });
}
