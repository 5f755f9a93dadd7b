// Why a part of a page is not the article: the core's own sentences for its rules, one a code in each language.
import type { Locale } from "./index.ts";

const tables = import.meta.glob<string>("../../../core/lexicon/furniture_reasons.tsv", { query: "?raw", import: "default", eager: true });

const sentences = new Map<string, Record<Locale, string>>();
for (const line of Object.values(tables).join("\n").split("\n")) {
  if (!line || line.startsWith("#")) continue;
  const [code, zh, en] = line.split("\t");
  if (code && zh && en) sentences.set(code, { "zh-CN": zh, en });
}

/** The sentence for a rule's code, or the code itself for one this page does not know. */
export function reasonText(locale: Locale, code: string): string {
  return sentences.get(code)?.[locale] ?? code;
}
