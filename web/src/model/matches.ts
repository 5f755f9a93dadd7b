// Where words one looks for stand in a text, in whatever case and width either is written, with commas in its numbers or without.
import type { Span } from "shuwen";
import { folded } from "./folded.ts";

/** Between the thousands of a number; elsewhere it parts two. */
const kGrouping = /(?<=\d),(?=\d{3}(?!\d))/g;

/** The form in which texts and words are compared. */
export function sought(text: string): string {
  const plain = folded(text);
  return plain.includes(",") ? plain.replace(kGrouping, "") : plain;
}

export const wordsOf = (filter: string): string[] => sought(filter).split(/\s+/).filter(Boolean);

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
export function matchesIn(text: string, words: readonly string[]): Span[] {
  if (words.length === 0) return [];
  const { plain, spans } = lettersOf(text);
  const found: Span[] = [];
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      found.push([spans[at]![0], spans[at + word.length - 1]![1]]);
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
