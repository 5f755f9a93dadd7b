// The page's languages: texts with places for values, plural forms by Intl, numbers and dates in the reader's form.
import { en } from "./en.ts";
import type { Key, Text } from "./text.ts";
import { zh } from "./zh.ts";

export type { Key } from "./text.ts";
export type Values = Record<string, string | number>;

export const locales = ["zh-CN", "en"] as const;
export type Locale = (typeof locales)[number];

const texts: Record<Locale, Record<Key, Text>> = { "zh-CN": zh, en };

export function localeFor(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return "zh-CN";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
}

export interface Language {
  locale: Locale;
  t: (key: Key, values?: Values) => string;
  /** A text that may not exist, such as a name for a code a newer module gives: the code itself then. */
  name: (family: string, code: string | null) => string;
  /** The sentence for a code, with the numbers of the one the module wrote in their order; that one when this page has none. */
  said: (family: "error" | "warning", code: string, message: string) => string;
  number: (value: number | string, options?: Intl.NumberFormatOptions) => string;
  date: (iso: string | null) => string;
  /** Two days, what they share said once. */
  dates: (from: string, to: string) => string;
  bytes: (count: number) => string;
  seconds: (count: number) => string;
}

/** So many days are remembered as they are written. */
const kMostDays = 5000;

function build(locale: Locale): Language {
  const plural = new Intl.PluralRules(locale);
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  // Making one takes longer than using it a hundred times.
  const formats = new Map<string, Intl.NumberFormat>();
  const formatFor = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    let format = formats.get(key);
    if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, options)));
    return format;
  };
  const number: Language["number"] = (value, options) => (options ? formatFor(options) : plain).format(value as number);

  const t: Language["t"] = (key, values = {}) => {
    const text = texts[locale][key];
    const form = typeof text === "string" ? text : text[plural.select(Number(values["n"] ?? 0)) === "one" ? 0 : 1];
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return value === undefined ? "" : typeof value === "number" ? number(value) : value;
    });
  };

  // Figures by the thousand share a few days.
  const written = new Map<string, string>();
  const date: Language["date"] = (iso) => {
    if (!iso) return "";
    let text = written.get(iso);
    if (text === undefined) {
      const time = Date.parse(iso.length === 10 ? `${iso}T00:00Z` : `${iso}Z`);
      text = Number.isNaN(time) ? iso : (iso.length === 10 ? day : moment).format(time);
      if (written.size === kMostDays) written.clear();
      written.set(iso, text);
    }
    return text;
  };

  const unit = (value: number, name: string, digits: number) =>
    number(value, { style: "unit", unit: name, unitDisplay: name === "kilobyte" || name === "megabyte" ? "short" : "long", maximumFractionDigits: digits });

  return {
    locale,
    t,
    number,
    name: (family, code) => (code ? (texts[locale][`${family}.${code}` as Key] as string | undefined) ?? code : ""),
    said: (family, code, message) => {
      const key = `${family}.${code}` as Key;
      if (!(key in texts[locale])) return message;
      const [a, b, c, d] = (message.match(/-?\d+(?:\.\d+)?/g) ?? []).map((text) => number(text));
      return t(key, { a: a ?? "", b: b ?? "", c: c ?? "", d: d ?? "" });
    },
    date,
    dates: (from, to) => {
      // Intl writes a span of days in Chinese with slashes.
      const shared = from.slice(0, 7) === to.slice(0, 7) ? /^\d+年\d+月/ : from.slice(0, 4) === to.slice(0, 4) ? /^\d+年/ : "";
      if (locale === "zh-CN") return `${date(from)}至${date(to).replace(shared, "")}`;
      return Date.parse(from) <= Date.parse(to) ? day.formatRange(Date.parse(from), Date.parse(to)) : `${date(from)} – ${date(to)}`;
    },
    bytes: (count) =>
      count < 1000 ? unit(count, "byte", 0) : count < 1e6 ? unit(count / 1e3, "kilobyte", 0) : unit(count / 1e6, "megabyte", 1),
    seconds: (count) => (count < 90 ? unit(Math.max(1, Math.round(count)), "second", 0) : unit(Math.round(count / 60), "minute", 0)),
  };
}

const built = new Map<Locale, Language>();

export function language(locale: Locale): Language {
  let found = built.get(locale);
  if (!found) built.set(locale, (found = build(locale)));
  return found;
}
