// A table of plain values, on its way to a file.

/** A decimal string stays a number to whoever opens the sheet; text stays text. */
export type Value = { number: string } | string;

export interface Sheet {
  name: string;
  header: string[];
  rows: Value[][];
  /** How many of the first columns tell what a row is, and stay in sight with it. */
  leading?: number;
}
