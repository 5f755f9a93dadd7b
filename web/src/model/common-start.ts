// What tells texts apart that begin alike.

/** Less in common than this is left standing. */
const kShort = 8;

/** The texts, each from where they differ when all begin alike: …第2期简报. */
export function fromWhereTheyDiffer(texts: Iterable<string>, short = kShort): Map<string, string> {
  const all = [...new Set(texts)];
  const cut = all.length > 1 ? commonStart(all) : 0;
  return new Map(all.map((text) => [text, cut < short || cut === text.length ? text : `…${text.slice(cut)}`]));
}

/** A letter or digit of a word that blanks part from the next. */
const kInWord = /^(?!\p{Script=Han})[\p{L}\p{N}]$/u;

/** A bracket or quotation mark stays with what it opens. */
const kOpens = /^[(（〔【“‘《〈「『]$/;

/** How much all begin with, no word or number cut in two. */
function commonStart(texts: string[]): number {
  const first = texts[0]!;
  let end = 0;
  while (end < first.length && texts.every((text) => text[end] === first[end])) end++;
  // Before it they are alike: one is asked for all.
  const inWord = (at: number) => kInWord.test(first.slice(at - 1, at)) && texts.some((text) => kInWord.test(text.slice(at, at + 1)));
  while (end > 0 && (inWord(end) || kOpens.test(first[end - 1]!))) end--;
  return end;
}
