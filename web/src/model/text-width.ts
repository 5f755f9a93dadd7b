// How much room a text takes, before it is drawn: in Han characters, which are as wide as their letters are high.

const kDigit = 0.66;

function letterWidth(code: number, latin: number): number {
  if (code > 0x2e7f) return 1;
  return code >= 0x30 && code <= 0x39 ? kDigit : latin;
}

/** How many Han characters wide a text is, about: a digit takes two thirds of one, bold Latin letters do, too. */
export function hanWidth(text: string, latin = kDigit): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    width += letterWidth(code, latin);
  }
  return width;
}

/** Cut to so many Han characters. */
export function clipped(text: string, most: number): string {
  let used = 0;
  let out = "";
  for (const letter of text) {
    used += letterWidth(letter.codePointAt(0)!, kDigit);
    if (used > most) return `${out}…`;
    out += letter;
  }
  return out;
}
