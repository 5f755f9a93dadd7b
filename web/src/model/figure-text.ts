// How a figure is written for people: its value with its bounds, its change, its period.
import type { Language } from "../i18n/index.ts";
import { isDecimal } from "./decimal.ts";
import type { MetricFact } from "./facts.ts";
import { personUnit } from "./unit-groups.ts";

type Bounds = Pick<MetricFact, "value" | "low" | "high">;

/** `16,000`, `> 16,000`, `3–5`, `≈ 5,000`, `近 3,000`; empty when the figure has no number (数十). */
export function valueText(language: Language, bounds: Bounds, approx: string | null): string {
  const show = (value: string) => (isDecimal(value) ? language.number(value) : value);
  const { value, low, high } = bounds;
  const range = low !== null && high !== null && low !== high;
  const one = value ?? low ?? high;
  if (one === null) return "";
  return [signText(language, approx), range ? `${show(low)}–${show(high)}` : show(one)].filter(Boolean).join(" ");
}

const kSigns: Record<string, string> = { at_least: "≥", at_most: "≤", more_than: ">", less_than: "<", about: "≈" };

/** What stands before a number for the words in the text; 近 has no sign of its own, for 不到 is below by any distance. */
export function signText(language: Language, approx: string | null): string {
  const signs = (approx ?? "").split("+").map((word) => (word === "nearly" ? language.t("sign.nearly") : (kSigns[word] ?? "")));
  return [...new Set(signs)].filter(Boolean).join(" ");
}

/** 16,000 次, but 38.6%: a sign stands at its number. */
export function withUnit(number: string, unit: string | null): string {
  if (!number || !unit) return number || (unit ?? "");
  return /^[%‰‱°℃]/.test(unit) ? number + unit : `${number} ${unit}`;
}

/** What stands in place of a unit that the text leaves out: money names no currency. */
export const unitLack = (language: Language, { kind, unit }: Pick<MetricFact, "kind" | "unit">): string =>
  kind === "money" && !unit ? language.t("unit.noCurrency") : "";

/** As written, with what it is drawn as where that is another unit: 4年（48 个月）. */
export function inUnit(language: Language, row: Pick<MetricFact, "text" | "unit" | "normalized"> & Bounds, unit: string): string {
  const drawn = withUnit(valueText(language, row.normalized ?? row, null), unit);
  if (!row.text || (row.unit ?? "") === unit || personUnit(row.unit) === unit) return row.text || drawn;
  return row.text + inBrackets(language, drawn);
}

/** Behind what it is said of, each language with its own brackets. */
export const inBrackets = ({ locale }: Language, text: string): string => (locale === "en" ? ` (${text})` : `（${text}）`);

/** 同比增长, up on the year: each language in its own order. */
export function changeText(language: Language, change: string | null, basis: string | null): string {
  const words = [language.name("basis", basis), language.name("change", change)].filter(Boolean);
  return language.locale === "en" ? words.reverse().join(" ") : words.join("");
}

/** The years of a period that is written without them (上半年, 去年); empty where the words say them. */
export function periodYears({ period, from, to }: Pick<MetricFact, "period" | "from" | "to">): string {
  if (!period || /[\d〇零一二三四五六七八九]{4}/.test(period)) return "";
  const years = [from, to].filter((date) => date !== null).map((date) => date.slice(0, 4));
  return [...new Set(years)].join("–");
}

export function periodDates(language: Language, from: string | null, to: string | null): string {
  if (from && to) return from === to ? language.date(from) : language.dates(from, to);
  if (from) return language.t("period.from", { date: language.date(from) });
  if (to) return language.t("period.to", { date: language.date(to) });
  return "";
}

/** As written, with its days behind it unless the words are a day, a month or a year themselves or name the one day there is. */
export function periodText(language: Language, { period, from, to }: Pick<MetricFact, "period" | "from" | "to">): string {
  if (!period || saysItself(period, from, to)) return period || periodDates(language, from, to);
  // That it is open at an end the words say: 起, 截至.
  const dates = from && to ? periodDates(language, from, to) : language.date(from ?? to);
  if (!dates || period.includes(dates)) return period;
  return period + inBrackets(language, dates);
}

function saysItself(period: string, from: string | null, to: string | null): boolean {
  const [, year, month, day] = /^\s*(\d{4})\s*(?:年|[-/.]|$)\s*(?:(\d{1,2})\s*(?:月份?|[-/.]|$)\s*(?:(\d{1,2})\s*日?)?)?\s*$/.exec(period) ?? [];
  if (!year) return false;
  const two = (part: string) => part.padStart(2, "0");
  const start = [year, two(month ?? "1"), two(day ?? "1")].join("-");
  if (from !== start || !to) return false;
  if (day) return to === start;
  return month ? to.slice(0, 7) === start.slice(0, 7) && isMonthEnd(to) : to === `${year}-12-31`;
}

/** The day after is a first. */
function isMonthEnd(iso: string): boolean {
  return new Date(Date.parse(iso) + 86_400_000).getUTCDate() === 1;
}
