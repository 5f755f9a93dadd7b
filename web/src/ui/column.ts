// What a column of the table is.

export interface Column<T> {
  key: string;
  label: string;
  width: number;
  /** Takes room that is left, before others share it, until it is this wide. */
  upTo?: number;
  /** Stands at the end of its cell; the first click sorts from the largest. */
  numeric?: boolean;
  /** The first click sorts from the largest, though it stands where text stands. */
  largestFirst?: boolean;
  /** Stands at the end of its cell, though no number. */
  atEnd?: boolean;
  /** Takes the room that is left. */
  grows?: boolean;
  /** Left out where there is no room for all, the highest first; a column without it never is. */
  spare?: number;
  /** Cannot be sorted by. */
  fixed?: boolean;
  /** Of one that is fixed: its heading has no room and is only told. */
  unlabelled?: boolean;
  /** The cell that opens the row; the first one unless another says so. */
  main?: boolean;
  /** `shown` are the keys of the columns there is room for: what has none may stand in another's cell. */
  cell: (row: T, shown: ReadonlySet<string>) => unknown;
  /** Stands under the cell's content, outside the button that opens the row: a control of its own. */
  under?: (row: T) => unknown;
  /** The full text, for what a narrow column cuts off. */
  title?: (row: T) => string | null;
}

/** How its cells are set. */
export const classOf = <T>({ numeric, atEnd }: Column<T>): string => (numeric ? "numeric end" : atEnd ? "end" : "");
