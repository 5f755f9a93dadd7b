// Queries that find something: made of what the files at hand speak of most.
import type { Locale } from "../i18n/index.ts";
import { condition } from "./query-parts.ts";
import type { InitiativeRow, MetricRow } from "./rows.ts";

export interface QueryExamples {
  words: string | null;
  phrase: string | null;
  figures: string | null;
  targets: string | null;
}

const kShort = 8;

function mostFrequent(texts: Iterable<string | null>): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  for (const text of texts) {
    if (!text || text.length < 2 || text.length > 4 * kShort || /["“”()（）[\]【】:]/.test(text)) continue;
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    if (best === null || count > counts.get(best)!) best = text;
  }
  return best;
}

/** A round number that some of the values exceed and some do not, in Chinese as one says it: 10亿. */
function threshold(locale: Locale, values: number[]): string {
  values.sort((a, b) => a - b);
  const middle = values[values.length >> 1]!;
  const round = middle >= 1 ? 10 ** Math.floor(Math.log10(middle)) : 0;
  if (locale !== "zh-CN" || round < 1e4) return String(round);
  return round < 1e8 ? `${round / 1e4}万` : `${round / 1e8}亿`;
}

export function queryExamples(locale: Locale, metrics: readonly MetricRow[], initiatives: readonly InitiativeRow[]): QueryExamples {
  const rows = metrics.filter(({ region }) => region === "article");
  const words = mostFrequent(rows.map(({ subject }) => subject));
  const phrase = mostFrequent(initiatives.map(({ name }) => name)) ?? mostFrequent(rows.map(({ actor }) => actor));
  const unit = mostFrequent(rows.map(({ kind, unit }) => (kind === "count" || kind === "money" ? `${unit ?? ""} ` : null)))?.trim() ?? null;
  const values = rows.filter((row) => row.unit === unit && row.value !== null).map(({ value }) => Number(value));
  const target = mostFrequent(rows.map(({ status, subject }) => (status === "target" ? subject : null)));
  return {
    words,
    phrase: phrase && condition(locale, "phrase", phrase),
    figures: unit && values.length ? `${condition(locale, "value", `>${threshold(locale, values)}`)} ${condition(locale, "unit", unit)}` : null,
    targets: target && `${condition(locale, "subject", target)} ${condition(locale, "status", "target")}`,
  };
}
