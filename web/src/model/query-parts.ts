// A query as its conditions, for the chips: the search box stays the truth, the chips only read and write it.
import type { Language, Locale } from "../i18n/index.ts";
import { type ColumnKey, columnKeys, columnLabel } from "./columns.ts";
import { folded } from "./folded.ts";
import { type Word, wordsOf } from "./matches.ts";
import { lexiconRows } from "../i18n/lexicon.ts";
import { queryName, queryWord } from "../i18n/query-names.ts";

export const queryFields = [
  "title", "heading", "source", "author", "org", "place", "initiative", "file", "date", "subject", "value", "unit", "kind", "status",
] as const;
export type QueryField = (typeof queryFields)[number];

export interface QueryPart {
  text: string;
  field: QueryField | null;
  /** What stands after the field, its comparison sign included when that is not a colon. */
  value: string;
}

/** Splits at blanks outside quotation marks and parentheses; never fails, whatever the person has typed so far. */
export function queryParts(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let text = "";
  let quoted = false;
  let depth = 0;
  const finish = () => {
    if (!text) return;
    const match = /^-?([a-z]+|\p{Script=Han}+)(:|[<>]=?|=)(.*)$/su.exec(text);
    const field = match && (queryWord("field", match[1]!) as QueryField | null);
    const value = field ? (match![2] === ":" ? "" : match![2]!) + match![3]!.replace(/^"(.*)"$/su, "$1") : text;
    parts.push({ text, field, value });
    text = "";
  };
  for (const letter of query) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === "(") depth++;
    else if (!quoted && letter === ")") depth = Math.max(0, depth - 1);
    if (/\s/.test(letter) && !quoted && depth === 0) finish();
    else text += letter;
  }
  finish();
  return parts;
}

/** A condition as the query language writes it, its names in the reader's language; quotation marks inside the value cannot be written and are left out. */
export function condition(locale: Locale, field: QueryField | "phrase", value: string): string {
  const clean = value.replaceAll('"', "").trim();
  if (!clean) return "";
  if (field === "phrase") return `"${clean}"`;
  const name = queryName(locale, "field", field);
  if (field === "value") return /^[<>=]/.test(clean) ? `${name}${clean}` : `${name}:${clean}`;
  const written = queryName(locale, field, clean);
  return /[\s()]/.test(written) ? `${name}:"${written}"` : `${name}:${written}`;
}

const kSigns: Record<string, string> = { more_than: ">", at_least: ">=", less_than: "<", at_most: "<=" };
const kTurned: Record<string, string> = { ">": "<=", "<": ">=" };

/** What the words before a number in a text say of it, as a query writes that. */
const comparisons = new Map(Object.values(kSigns).map((sign) => [sign, sign]));
for (const [word, approx, flags] of lexiconRows("approximators")) if (kSigns[approx!] && flags !== "power") comparisons.set(word!, kSigns[approx!]!);

/** 不 turns round what it stands before: 不超过. */
const signOf = (words: string): string | undefined =>
  comparisons.get(words) ?? (words.startsWith("不") ? kTurned[comparisons.get(words.slice(1)) ?? ""] : undefined);

/** The query that asks what a text like 大于1亿元 or >10% seems to ask; empty for any other text. */
export function comparisonIn(locale: Locale, text: string): string {
  const [, words, number, unit] = /^(\D+?)\s*(\d[\d,.]*\s*[十百千万亿]*)\s*([\p{L}%]*)$/u.exec(folded(text).trim()) ?? [];
  const sign = words && signOf(words);
  if (!sign) return "";
  const value = condition(locale, "value", sign + number!.replace(/\s/g, ""));
  return unit ? withCondition(value, condition(locale, "unit", unit)) : value;
}

export function withCondition(query: string, part: string): string {
  return [query.trim(), part].filter(Boolean).join(" ");
}

export function withoutPart(query: string, index: number): string {
  return queryParts(query).filter((_, i) => i !== index).map((part) => part.text).join(" ");
}

/** Conditions on a figure that its number and unit meet, not its words. */
const kOfNumber: ReadonlySet<string> = new Set(["value", "unit", "kind", "status", "date"]);

/** What of a figure found by the query is what it asks for: words in it, or the number with its unit. */
export function soughtIn(query: string): { words: Word[]; number: boolean } {
  const parts = queryParts(query).filter(({ text }) => !text.startsWith("-") && !/^(AND|OR|NOT)$/.test(text));
  const words = parts.filter(({ field }) => field === null || !kOfNumber.has(field)).map(({ value }) => value);
  return { words: wordsOf(words.join(" ").replace(/["“”()（）*?~]/g, " ")), number: parts.some(({ field }) => field !== null && kOfNumber.has(field)) };
}

/** Columns of the figures that a query knows by another name. */
const kNear: Partial<Record<ColumnKey, QueryField>> = { actor: "org", file: "title", section: "heading", subject: "subject", normalized: "value" };

/** The first condition named after a column that is none (谁:, 时间:), which is searched as words, and the query as it may be meant. */
export function strayColumn(language: Language, query: string): { name: string; instead: string } | null {
  const parts = queryParts(query);
  for (const [at, { text, field }] of parts.entries()) {
    const [, name, value] = (!field && /^-?([^\s:"]+):(.+)$/su.exec(text)) || [];
    const column = name && columnKeys.find((key) => columnLabel(language, key).toLowerCase() === name.toLowerCase());
    if (!column) continue;
    const near = kNear[column];
    const meant = near ? condition(language.locale, near, value!) : "";
    return { name, instead: meant && parts.map((part, i) => (i === at ? (text.startsWith("-") ? `-${meant}` : meant) : part.text)).join(" ") };
  }
  return null;
}

/** What a query that cannot be read most likely lacks, by what stands where reading stopped. */
export function queryProblem(query: string, position: number): { kind: "quote" | "field" | "number" | "date" | "other"; name: string } {
  if (/["“”]/.test(query[position] ?? "")) return { kind: "quote", name: "" };
  const start = Math.max(...[" ", "　", "(", "（"].map((letter) => query.lastIndexOf(letter, position - 1))) + 1;
  const name = /^-?([a-z]+|\p{Script=Han}+)\s*[:：<>=]/iu.exec(query.slice(start))?.[1] ?? "";
  if (!name) return { kind: "other", name };
  const field = queryWord("field", name);
  if (field === "value") return { kind: "number", name };
  if (field === "date") return { kind: "date", name };
  return { kind: field ? "other" : "field", name };
}
