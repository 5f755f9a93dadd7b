// What tells articles apart where several stand together.
import type { Language } from "../i18n/index.ts";
import { fromWhereTheyDiffer } from "./common-start.ts";
import type { Doc } from "./rows.ts";

export const titleOf = (doc: Doc): string => doc.facts?.title ?? doc.name;

/** The titles, each from where they differ when all begin alike. */
export function shortTitles(docs: Iterable<Doc>): Map<Doc, string> {
  const all = [...docs];
  const short = fromWhereTheyDiffer(all.map(titleOf));
  return new Map(all.map((doc) => [doc, short.get(titleOf(doc))!]));
}

/** Who published it and when, as far as that is known. */
export function sourceText(language: Language, source: string | null | undefined, published: string | null | undefined): string {
  return [source, language.date(published?.slice(0, 10) ?? null)].filter(Boolean).join(" · ");
}
