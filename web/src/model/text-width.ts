// How much room a text takes, before it is drawn.

const kDigit = 0.66;

/** How many Han characters wide a text is, about: a digit takes two thirds of one, bold Latin letters do, too. */
export function hanWidth(text: string, latin = kDigit): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    width += code > 0x2e7f ? 1 : code >= 0x30 && code <= 0x39 ? kDigit : latin;
  }
  return width;
}
