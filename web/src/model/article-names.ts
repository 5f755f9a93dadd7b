// What tells articles apart where several stand together.
import type { Language } from "../i18n/index.ts";
import type { Doc } from "./rows.ts";

export const titleOf = (doc: Doc): string => doc.facts?.title ?? doc.name;

/** Less in common than this is left standing. */
const kShort = 8;

/** The titles, each from where they differ when all begin alike: …第2期简报. */
export function shortTitles(docs: Iterable<Doc>): Map<Doc, string> {
  const titles = new Map([...docs].map((doc) => [doc, titleOf(doc)]));
  const all = [...new Set(titles.values())];
  const cut = all.length > 1 ? commonStart(all) : 0;
  return new Map([...titles].map(([doc, title]) => [doc, cut < kShort || cut === title.length ? title : `…${title.slice(cut)}`]));
}

/** A letter or digit of a word that blanks part from the next. */
const kInWord = /^(?!\p{Script=Han})[\p{L}\p{N}]$/u;

/** How much all begin with, no word or number cut in two. */
function commonStart(titles: string[]): number {
  const first = titles[0]!;
  let end = 0;
  while (end < first.length && titles.every((title) => title[end] === first[end])) end++;
  // Before it they are alike: one is asked for all.
  const inWord = (at: number) => kInWord.test(first.slice(at - 1, at)) && titles.some((title) => kInWord.test(title.slice(at, at + 1)));
  while (end > 0 && inWord(end)) end--;
  return end;
}

/** Who published it and when, as far as that is known. */
export function sourceText(language: Language, source: string | null | undefined, published: string | null | undefined): string {
  return [source, language.date(published?.slice(0, 10) ?? null)].filter(Boolean).join(" · ");
}
