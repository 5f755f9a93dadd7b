// Texts with what one looks for marked in them.
import { html } from "lit";
import type { Span } from "shuwen";
import { type Word, matchesIn, standsIn } from "../model/matches.ts";

/** A text with some of its stretches marked. */
export function marked(text: string, spans: readonly Span[]): unknown[] {
  const out: unknown[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at) continue;
    out.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  out.push(text.slice(at));
  return out;
}

/** How a text is drawn; `stands`: what else it stands for, in which words may have been found that it does not show, or that it stands for one. */
export type Draw = (text: string, stands?: string | boolean | null) => unknown;

/** Marks the words; a text that merely stands for one (1.6万 for 16000, ↑ for 增长) is marked whole. */
export const marking = (words: readonly Word[]): Draw => (text, stands) => {
  if (words.length === 0 || !text) return text;
  const spans = matchesIn(text, words);
  const whole = spans.length === 0 && stands && (stands === true || words.some((word) => standsIn(stands, word)));
  return marked(text, whole ? [[0, text.length]] : spans);
};
