// Why a part of a page is not the article: the core's own sentences for its rules, one a code in each language.
import type { Language, Locale } from "./index.ts";
import { lexiconRows } from "./lexicon.ts";

const sentences = new Map(lexiconRows("furniture_reasons").map(([code, zh, en]): [string, Record<Locale, string>] => [code!, { "zh-CN": zh!, en: en! }]));

/** The sentence for a rule's code, or the code itself for one this page does not know. */
export function reasonText(locale: Locale, code: string): string {
  return sentences.get(code)?.[locale] ?? code;
}

/** Where on a page something stands that is no part of the article: a kind of furniture, or a region. */
export const outsideText = (language: Language, where: string): string =>
  language.t("outside.where", { where: language.name(where === "related" || where === "furniture" ? "region" : "furniture", where) });
