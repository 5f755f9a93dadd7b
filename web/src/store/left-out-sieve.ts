// Filtering the numbers that were not counted: by words, unit and article, the filters of the figures that can hold of them.
import type { Language } from "../i18n/index.ts";
import { titleOf } from "../model/article-names.ts";
import { type Word, wordsOf } from "../model/matches.ts";
import type { Doc } from "../model/rows.ts";
import { outsideText } from "../i18n/reasons.ts";
import type { ExcludedRow } from "../work/protocol.ts";
import { type FacetCounts, facetMaps, holds } from "./facets.ts";
import type { Ui } from "./types.ts";

/** Numerals, with what may stand between them and a unit: 十多年, 3000余人. */
const kNumeral = /(?:\d[\d.,]*|[〇零一二两三四五六七八九十百千数几半]+)[万亿]*[多余来几]?/g;

/** Units the figures have, by which numbers not counted are filtered, too. */
export class KnownUnits {
  #units: string[];
  #groups: Map<string, string>;

  constructor(groups: ReadonlyMap<string, readonly string[]>) {
    this.#groups = new Map([...groups].flatMap(([group, units]) => units.map((unit): [string, string] => [unit, group])));
    // 人次 before 人
    this.#units = [...this.#groups.keys()].sort((a, b) => b.length - a.length);
  }

  /** The one that stands behind a number in the row; empty where none does. */
  of({ text, sentence, at }: Pick<ExcludedRow, "text" | "sentence" | "at">): string {
    for (const { 0: number, index } of text.matchAll(kNumeral)) {
      const behind = at + index + number.length;
      const unit = this.#units.find((one) => sentence.startsWith(one, behind));
      if (unit) return unit;
    }
    return "";
  }

  groupOf = (unit: string): string | undefined => this.#groups.get(unit);
}

/** What is chosen in place of a reason: the numbers that no article says at all. */
export const kOutside = "outside";

/** Takes the rows one by one, so that a long list can be filtered in slices. */
export class LeftOutSieve {
  /** Those listed: of the articles themselves, with the reason chosen, or what stands around them. */
  readonly rows: ExcludedRow[] = [];
  /** How many stand around the articles: most of those are of no interest, and listed only when they are asked for. */
  outside = 0;
  /** For each facet how many of what is listed each of its values would show, the other one applied. */
  readonly counts: Pick<FacetCounts, "unit" | "file">;
  /** Of the articles' own. */
  readonly reasons = new Map<string, number>();
  /** How many there would be to list without filters. */
  total = 0;
  #words: Word[];
  #units: ReadonlySet<string>;
  #files: ReadonlySet<string>;

  constructor(
    ui: Pick<Ui, "filter" | "facets">,
    private readonly reason: string | null,
    private readonly known: KnownUnits,
    private readonly docOf: (id: number) => Doc | undefined,
    private readonly language: Language,
  ) {
    const { unit, file } = facetMaps();
    this.counts = { unit, file };
    this.#words = wordsOf(ui.filter);
    this.#units = new Set(ui.facets.unit);
    this.#files = new Set(ui.facets.file);
  }

  take(row: ExcludedRow) {
    const doc = this.docOf(row.doc);
    if (!doc) return;
    const asked = (row.outside !== null) === (this.reason === kOutside);
    if (asked) this.total++;
    const { language } = this;
    const why = row.outside ? outsideText(language, row.outside) : language.name("reason", row.reason);
    if (this.#words.length && !holds([row.sentence, why, titleOf(doc)], this.#words)) return;
    const unit = this.known.of(row);
    const group = this.known.groupOf(unit);
    const hasUnit = this.#units.size === 0 || this.#units.has(unit) || (group !== undefined && this.#units.has(group));
    const inFile = this.#files.size === 0 || this.#files.has(doc.path);
    if (inFile && asked) for (const value of group ? [unit, group] : [unit]) count(this.counts.unit, value);
    if (hasUnit && asked) count(this.counts.file, doc.path);
    if (!hasUnit || !inFile) return;
    if (row.outside) this.outside++;
    else count(this.reasons, row.reason);
    if (asked && (row.outside || this.reason === null || this.reason === row.reason)) this.rows.push(row);
  }
}

function count(counts: Map<string, number>, value: string) {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
