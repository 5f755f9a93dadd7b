// Pieces of a text that cut no word of letters, and no number, at the end that is cut.

const kWord = /[0-9A-Za-zÀ-ɏ]/;

const cuts = (text: string, at: number) => at > 0 && at < text.length && kWord.test(text[at - 1]!) && kWord.test(text[at]!);

/** At most `most` units of `text` before `end`. A word longer than that is cut. */
export function before(text: string, end: number, most: number): string {
  const first = Math.max(0, end - most);
  let begin = first;
  while (begin < end && cuts(text, begin)) begin++;
  return text.slice(begin < end ? begin : first, end);
}

/** At most `most` units of `text` from `begin` on. */
export function behind(text: string, begin: number, most: number): string {
  const last = Math.min(text.length, begin + most);
  let end = last;
  while (end > begin && cuts(text, end)) end--;
  return text.slice(begin, end > begin ? end : last);
}
