// Where words one looks for stand in a text, in whatever case and width either is written, with commas in its numbers or without.
import type { Span } from "shuwen";
import { compareDecimals, isDecimal } from "./decimal.ts";
import type { MetricFact } from "./facts.ts";
import { folded } from "./folded.ts";
import { numeralOf } from "./numeral.ts";

/** Between the thousands of a number; elsewhere it parts two. */
const kGrouping = /(?<=\d),(?=\d{3}(?!\d))/g;

/** The form in which texts and words are compared. */
export function sought(text: string): string {
  const plain = folded(text);
  return plain.includes(",") ? plain.replace(kGrouping, "") : plain;
}

/** A word one looks for, as compared; where it is a number, the figures that say the same are meant, too. */
export interface Word {
  text: string;
  value: string | null;
  /** What stands behind the number. */
  unit: string;
}

export const wordsOf = (filter: string): Word[] => sought(filter).split(/\s+/).filter(Boolean).map((text) => {
  const number = numeralOf(text);
  return { text, value: number?.value ?? null, unit: number?.rest ?? "" };
});

type Number = Pick<MetricFact, "value" | "low" | "high" | "unit">;

/** Whether the figure is the number that the word is, however either is written: 两千亿 is 2000亿元. */
export function isNumber(word: Word, row: Number & Pick<MetricFact, "normalized">): boolean {
  const { value, unit } = word;
  if (value === null) return false;
  const same = (number: string | null) => isDecimal(number) && compareDecimals(number, value) === 0;
  const is = (figure: Number) =>
    (figure.value === null ? same(figure.low) || same(figure.high) : same(figure.value)) && sought(figure.unit ?? "").startsWith(unit);
  // Of 3公里 the 3000 are looked for in metres only.
  return is(row) || Boolean(unit && row.normalized && is(row.normalized));
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= "0" && letter <= "9";

/** Whether the stretch takes a part of a number for the whole: 200 in 2002, 12000 and 200.5. */
function cutsNumber(plain: string, start: number, end: number): boolean {
  const point = (at: number) => plain[at] === ".";
  return (isDigit(plain[start]) && (isDigit(plain[start - 1]) || (point(start - 1) && isDigit(plain[start - 2])))) ||
    (isDigit(plain[end - 1]) && (isDigit(plain[end]) || (point(end) && isDigit(plain[end + 1]))));
}

/** Where the word stands next; -1 where it does not. */
function next(plain: string, { text }: Word, from: number): number {
  let at = plain.indexOf(text, from);
  while (at >= 0 && cutsNumber(plain, at, at + text.length)) at = plain.indexOf(text, at + 1);
  return at;
}

/** Whether the word stands in the text. */
export const standsIn = (text: string, word: Word): boolean => next(sought(text), word, 0) >= 0;

/** A text in the form that is compared, and of each unit of that the letter it comes from. */
function lettersOf(text: string): { plain: string; spans: Span[] } {
  let plain = "";
  const spans: Span[] = [];
  let at = 0;
  for (const letter of text) {
    const form = folded(letter);
    for (let i = 0; i < form.length; i++) spans.push([at, at + letter.length]);
    plain += form;
    at += letter.length;
  }
  for (const { index } of [...plain.matchAll(kGrouping)].reverse()) spans.splice(index, 1);
  return { plain: plain.replace(kGrouping, ""), spans };
}

/** The stretches of `text` that are one of the words, those that meet as one. */
export function matchesIn(text: string, words: readonly Word[]): Span[] {
  if (words.length === 0) return [];
  const { plain, spans } = lettersOf(text);
  const found: Span[] = [];
  for (const word of words) {
    const { length } = word.text;
    for (let at = next(plain, word, 0); at >= 0; at = next(plain, word, at + length)) {
      found.push([spans[at]![0], spans[at + length - 1]![1]]);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  const joined: Span[] = [];
  for (const span of found) {
    const last = joined[joined.length - 1];
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else joined.push(span);
  }
  return joined;
}
