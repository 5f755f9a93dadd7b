// A query as its conditions, for the chips: the search box stays the truth, the chips only read and write it.
import type { Locale } from "../i18n/index.ts";
import { folded } from "./folded.ts";
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

const kSigns: [sign: string, words: string][] = [
  [">=", "大于等于|大于或等于|不少于|不低于|不小于|至少|at least|>=|≥"],
  ["<=", "小于等于|小于或等于|不超过|不多于|不高于|不大于|至多|最多|at most|<=|≤"],
  [">", "大于|超过|超|高于|多于|over|above|more than|>"],
  ["<", "小于|低于|少于|不到|不足|under|below|less than|<"],
];

/** The query that asks what a text like 大于1亿元 or >10% seems to ask; empty for any other text. */
export function comparisonIn(locale: Locale, text: string): string {
  const plain = folded(text).trim();
  for (const [sign, words] of kSigns) {
    const match = new RegExp(`^(?:${words})\\s*(\\d[\\d,.]*\\s*[十百千万亿]*)\\s*([\\p{L}%]*)$`, "u").exec(plain);
    if (!match) continue;
    const value = condition(locale, "value", sign + match[1]!.replace(/\s/g, ""));
    return match[2] ? withCondition(value, condition(locale, "unit", match[2])) : value;
  }
  return "";
}

export function withCondition(query: string, part: string): string {
  return [query.trim(), part].filter(Boolean).join(" ");
}

export function withoutPart(query: string, index: number): string {
  return queryParts(query).filter((_, i) => i !== index).map((part) => part.text).join(" ");
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
