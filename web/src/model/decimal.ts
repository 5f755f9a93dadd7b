// Exact arithmetic on the contract's decimal strings, so that no total is rounded.

interface Scaled {
  digits: bigint;
  scale: number;
}

function scaled(text: string): Scaled {
  const point = text.indexOf(".");
  const scale = point < 0 ? 0 : text.length - point - 1;
  return { digits: BigInt(text.replace(".", "")), scale };
}

function lifted(value: Scaled, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

/** `digits`, the last `scale` of them behind the point. */
export function written(digits: bigint, scale: number): string {
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  if (scale === 0) return sign + text;
  const fraction = text.slice(-scale).replace(/0+$/, "");
  return sign + text.slice(0, -scale) + (fraction ? "." + fraction : "");
}

/** Whether `text` is a decimal string these functions take. */
export function isDecimal(text: string | null): text is string {
  return text !== null && /^-?\d+(\.\d+)?$/.test(text);
}

/** Short enough that a double holds it exactly, or compares as it would. */
const short = (text: string): boolean => text.length <= 15;

export function compareDecimals(a: string, b: string): number {
  if (short(a) && short(b)) return Math.sign(Number(a) - Number(b));
  const x = scaled(a);
  const y = scaled(b);
  const scale = Math.max(x.scale, y.scale);
  const difference = lifted(x, scale) - lifted(y, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sumDecimals(values: Iterable<string>): string {
  let digits = 0n;
  let scale = 0;
  // Whole numbers are most of them: they are added as such while the sum is exact.
  let whole = 0;
  for (const text of values) {
    if (short(text) && !text.includes(".") && Math.abs(whole) < 2 ** 52) {
      whole += Number(text);
      continue;
    }
    const next = scaled(text);
    if (next.scale > scale) {
      digits *= 10n ** BigInt(next.scale - scale);
      scale = next.scale;
    }
    digits += lifted(next, scale);
  }
  return written(digits + lifted({ digits: BigInt(whole), scale: 0 }, scale), scale);
}
