// What queries call fields and their values: the core's own table, so that what the page writes is what it reads.
import type { Locale } from "./index.ts";
import { lexiconRows } from "./lexicon.ts";

const rows = lexiconRows("query_names").map(([what, word, names]) => ({ what: what!, word: word!, chinese: names!.split(" ") }));

/** The contract's words, in the table's order. */
export const queryWords = (what: string): string[] => rows.filter((row) => row.what === what).map(({ word }) => word);

/** What the page writes for one of the contract's words; the word itself where it has no other name. */
export function queryName(locale: Locale, what: string, word: string): string {
  const row = locale === "zh-CN" ? rows.find((row) => row.what === what && row.word === word) : undefined;
  return row?.chinese[0] ?? word;
}

/** The contract's word for what a person wrote in either language; null where there is none. */
export const queryWord = (what: string, name: string): string | null =>
  rows.find((row) => row.what === what && (row.word === name || row.chinese.includes(name)))?.word ?? null;
