// A number as people type it, read as the analysis gives it: 2000, 1.6万, 2000亿 and 两千亿 as decimals.
import { written } from "./decimal.ts";

const kDigits = "零一二三四五六七八九";
const kOtherForms: Record<string, string> = { 〇: "零", 两: "二", 萬: "万", 億: "亿" };
/** Those up to 千 multiply one digit, the others all that stands before them. */
const kPowers: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1000n, 万: 10_000n, 亿: 100_000_000n };

const kParts = /\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千万萬亿億]/y;
/** So many decimals are read. */
const kPlaces = 12;

export interface Numeral {
  /** A decimal of the contract's form. */
  value: string;
  /** What stands behind it: 元 of 两千亿元. */
  rest: string;
}

/** What a folded text begins with; null where that is no number, as in 千家万户. */
export function numeralOf(text: string): Numeral | null {
  if (!/^[\d〇零一二两三四五六七八九十]/.test(text)) return null;
  const one = 10n ** BigInt(kPlaces);
  let [whole, below, digits]: [bigint, bigint, bigint | null] = [0n, 0n, null];
  kParts.lastIndex = 0;
  let end = 0;
  for (let part = kParts.exec(text); part; part = kParts.exec(text)) {
    const form = kOtherForms[part[0]] ?? part[0];
    const power = kPowers[form];
    if (power === undefined) {
      const digit = kDigits.indexOf(form);
      digits = digit < 0 ? scaledBy(form) : (digits ?? 0n) * 10n + BigInt(digit) * one;
    } else if (power <= 1000n) {
      below += (digits ?? one) * power;
      digits = null;
    } else {
      // 1亿2000万 adds up, 2万亿 multiplies.
      const before = below + (digits ?? 0n);
      whole = before === 0n || power > 10_000n ? (whole + before) * power : whole + before * power;
      [below, digits] = [0n, null];
    }
    end = kParts.lastIndex;
  }
  return { value: written(whole + below + (digits ?? 0n), kPlaces), rest: text.slice(end) };
}

function scaledBy(number: string): bigint {
  const [whole, fraction = ""] = number.split(".");
  return BigInt(whole! + fraction.slice(0, kPlaces).padEnd(kPlaces, "0"));
}
