// Filtering the figures: by typing and by facets.
import type { Language } from "../i18n/index.ts";
import { type ColumnKey, cellText } from "../model/columns.ts";
import { changeText, periodYears } from "../model/figure-text.ts";
import { type Word, isNumber, standsIn, wordsOf } from "../model/matches.ts";
import type { Doc, MetricRow } from "../model/rows.ts";
import { groupName, isUnitGroup, unitGroup } from "../model/unit-groups.ts";
import type { FacetKey, Ui } from "./types.ts";
import { facetKeys } from "./types.ts";

/** The files the filters let through; all when none is chosen. */
export function chosenDocs({ docs, ui }: { docs: Doc[]; ui: Pick<Ui, "facets"> }): Doc[] {
  const chosen = new Set(ui.facets.file);
  return chosen.size ? docs.filter(({ path }) => chosen.has(path)) : docs;
}

/** The value a facet groups a row by; empty where it has none. */
export function facetValue(row: MetricRow, key: FacetKey): string {
  switch (key) {
    case "unit":
      return row.unit ?? "";
    case "kind":
      return row.kind;
    case "change":
      return row.change ?? "";
    case "basis":
      return row.basis ?? "";
    case "status":
      return row.status;
    case "year":
      return (row.to ?? row.from ?? "").slice(0, 4);
    case "actor":
      return row.actor ?? "";
    case "file":
      return row.doc.path;
  }
}

/** What a facet's value is called; a file is told by its path. */
export function facetName({ name, t }: Language, key: FacetKey, value: string): string {
  if (value === "") return t(key === "unit" ? "facet.noUnit" : key === "change" ? "facet.noChange" : "facet.none");
  if (key === "change") return name("change", value).replace(/^./, (letter) => letter.toUpperCase());
  if (key === "unit" && isUnitGroup(value)) return name("kind", groupName(value));
  if (key === "basis") return name("basisFacet", value);
  return key === "kind" || key === "status" ? name(key, value) : value;
}

/** What has a column only when the person chooses it: found there where it can be seen, for nobody could tell why else. */
const kSeldom = ["section", "source", "partOf", "normalized"] as const satisfies ColumnKey[];

/** Whether each word stands in one of the texts. */
export const holds = (texts: readonly (string | null)[], words: readonly Word[]): boolean =>
  words.every((word) => texts.some((text) => text && standsIn(text, word)));

/** What words are looked for in: the cells of the row, as the article or as the page writes them (同比, 目标). */
const textsOf = (row: MetricRow, language: Language, columns: readonly string[] | null): (string | null)[] => [
  row.text, row.subject, row.action, row.actor, row.place, row.period, periodYears(row), row.value, row.unit, cellText(language, row, "file"),
  changeText(language, row.change, row.basis), language.name("status", row.status), language.name("kind", row.kind),
  ...kSeldom.filter((key) => columns?.includes(key)).map((key) => cellText(language, row, key)),
];

/** The sentence a figure stands in. */
export const sentenceOf = ({ doc, sentence }: MetricRow): string => doc.facts?.sentences.get(sentence[0]) ?? "";

/** The first of the words that the sentence alone holds, and no cell. */
export function sentenceWord(language: Language, row: MetricRow, columns: readonly string[] | null, words: readonly Word[]): Word | undefined {
  const cells = textsOf(row, language, columns);
  return words.find((word) => !isNumber(word, row) && !holds(cells, [word]) && standsIn(sentenceOf(row), word));
}

export type FacetCounts = Record<FacetKey, Map<string, number>>;

export const facetMaps = (): FacetCounts => Object.fromEntries(facetKeys.map((key) => [key, new Map()])) as FacetCounts;

export function countFacet(counts: FacetCounts, row: MetricRow, key: FacetKey) {
  const count = (value: string) => counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
  count(facetValue(row, key));
  if (key === "unit") count(unitGroup(row));
}

const chosen = (values: Set<string>, row: MetricRow, key: FacetKey): boolean =>
  values.has(facetValue(row, key)) || (key === "unit" && values.has(unitGroup(row)));

export interface Filtered {
  rows: MetricRow[];
  /** How many more there are whose sentences hold the words. */
  inSentences: number;
  /** For each facet how many rows each of its values would show, the other facets applied. */
  counts: FacetCounts;
}

/** Takes the rows one by one, so that a long list can be filtered in slices. */
export class Sieve {
  readonly result: Filtered = { rows: [], inSentences: 0, counts: facetMaps() };
  #words: Word[];
  #language: Language;
  #columns: Ui["columns"];
  #everywhere: boolean;
  #inSentences: boolean;
  #chosen: [FacetKey, Set<string>][];

  constructor(ui: Pick<Ui, "filter" | "facets" | "everywhere" | "columns"> & Partial<Pick<Ui, "inSentences">>, language: Language) {
    this.#language = language;
    this.#columns = ui.columns;
    this.#words = wordsOf(ui.filter);
    this.#everywhere = ui.everywhere;
    this.#inSentences = ui.inSentences ?? false;
    this.#chosen = facetKeys.filter((key) => ui.facets[key]?.length).map((key) => [key, new Set(ui.facets[key])]);
  }

  /** Where the words stand: in cells, or some of them only in the sentence. */
  #tell(row: MetricRow, words: readonly Word[]): "cells" | "sentence" | null {
    if (words.length === 0) return "cells";
    const cells = textsOf(row, this.#language, this.#columns);
    const rest = words.filter((word) => !holds(cells, [word]));
    return rest.length === 0 ? "cells" : holds([sentenceOf(row)], rest) ? "sentence" : null;
  }

  take(row: MetricRow) {
    if (!this.#everywhere && row.region !== "article") return;
    const words = this.#words.filter((word) => !isNumber(word, row));
    const told = this.#tell(row, words);
    if (!told) return;
    let missed: FacetKey | null = null;
    for (const [key, values] of this.#chosen) {
      if (chosen(values, row, key)) continue;
      if (missed) return;
      missed = key;
    }
    const { rows, counts } = this.result;
    if (told === "sentence" && !this.#inSentences) return void (missed || this.result.inSentences++);
    if (missed) return countFacet(counts, row, missed);
    rows.push(row);
    for (const key of facetKeys) countFacet(counts, row, key);
  }
}
