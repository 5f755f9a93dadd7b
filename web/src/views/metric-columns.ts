// The columns of the table of figures as they are drawn.
import { html, nothing } from "lit";
import type { Span } from "shuwen";
import type { Language } from "../i18n/index.ts";
import { outsideText } from "../i18n/reasons.ts";
import { type ColumnKey, cellText, columnLabel, spareColumns } from "../model/columns.ts";
import { currencyOf } from "../model/comparable.ts";
import { periodText, periodYears, signText, unitLack, withUnit } from "../model/figure-text.ts";
import { type Word, isNumber, matchesIn, standsIn } from "../model/matches.ts";
import type { MetricRow } from "../model/rows.ts";
import { hanWidth } from "../model/text-width.ts";
import { before, behind } from "../model/whole-words.ts";
import { sentenceOf, sentenceWord } from "../store/facets.ts";
import type { Shape } from "../store/shape.ts";
import type { Column } from "../ui/column.ts";
import { type Draw, marking } from "../ui/marked.ts";

const kWidths: Record<ColumnKey, number> = {
  text: 148, subject: 160, value: 110, unit: 84, change: 110, status: 104, period: 128, actor: 116, place: 84, section: 150, kind: 84, partOf: 130, normalized: 150, source: 130, file: 130,
};
const kDigitWidth = 9.6;
const kCommaWidth = 5;
const kLetterWidth = 15;
/** A Latin letter that is not bold, in Han characters. */
const kLatin = 0.52;
/** Room for the longest figure, but not for one in thousands that is longer still: that one is set smaller. */
const kMostValueWidth = 208;
/** With what stands beside it as wide as this, the period has room beside the reader in a window of 1440. */
const kMostTextWidth = 176;
const kMostUnitWidth = 112;
/** What needs more room, as far as there is some. */
const kUpTo: Partial<Record<ColumnKey, number>> = { subject: 250, actor: 200, period: 190, place: 130 };
const kMostTextUpTo = 240;
const kPhoneTextWidth = 148;
/** A digit of the small letters under a figure. */
const kSmallDigit = 7.6;
/** What may stay empty at the end of the first of two lines. */
const kRagged = 14;
/** What the edges of a cell take. */
const kPadding = 24;

/** English words are longer; what the figure is about gives them the room. Together no wider than the Chinese ones, so that the period has its place. */
const kInEnglish: Partial<Record<ColumnKey, number>> = { subject: 142, change: 128, status: 104 };

const textWidth = (letters: number): number => letters * kLetterWidth + kPadding + 12;

const usualWidth = (language: Language, key: ColumnKey): number => (language.locale === "en" && kInEnglish[key]) || kWidths[key];

/** A value that is cut off says something else: its column is as wide as the longest. */
function widthOf(language: Language, key: ColumnKey, { digits, letters, unit }: Shape): number {
  if (key === "text") return Math.min(kMostTextWidth, Math.max(kWidths.text, textWidth(letters)));
  if (key === "unit") return Math.min(kMostUnitWidth, Math.max(kWidths.unit, unit * kLetterWidth + kPadding));
  if (key !== "value" && key !== "normalized") return usualWidth(language, key);
  const room = ([approx, length]: [string, number]) =>
    (length + Math.floor(length / 3) + 1) * kDigitWidth + Math.max(kDigitWidth, hanWidth(signText(language, approx), kLatin) * kLetterWidth) + kPadding;
  return Math.min(kMostValueWidth, Math.max(kWidths[key], ...[...digits].map(room)));
}

/** Up and down say nothing of good and bad: fewer complaints are good news. */
const kArrows: Record<string, string> = { increase: "↑ ", decrease: "↓ " };

function roomFor(number: string): number {
  const commas = number.split(",").length - 1;
  return (number.length - commas) * kDigitWidth + commas * kCommaWidth;
}

function tooltip(language: Language, row: MetricRow, key: ColumnKey): string | null {
  if (key === "period") return periodText(language, row) || null;
  if (key === "file") return [row.doc.facts?.title, row.doc.path].filter(Boolean).join("\n");
  return cellText(language, row, key) || null;
}

function cell(language: Language, row: MetricRow, key: ColumnKey, { words }: Drawn, draw: Draw): unknown {
  const text = cellText(language, row, key);
  if (key === "status") return html`<span class=${row.status === "actual" ? "soft" : `tag ${row.status}`}>${draw(text)}</span>`;
  if (key === "change" && row.change) {
    const arrow = kArrows[row.change];
    // In English the arrow stands for the word, where there is another beside it.
    return whole(language, key, arrow ? `${arrow}${language.locale === "en" && row.basis ? language.name("basis", row.basis) : text}` : text, draw, text);
  }
  if (key === "period") {
    const years = periodYears(row);
    if (!years) return whole(language, key, text, draw);
    // The year is what one checks by: it is never cut off, but goes under the words where there is no room beside them.
    const room = kWidths.period - kPadding;
    const width = hanWidth(text, kLatin) * kLetterWidth;
    const inTwoLines = width > room && width + hanWidth(years) * kLetterWidth + kRagged <= 2 * room;
    return html`<span class=${inTwoLines ? "both" : "dated"}><span>${draw(text)}</span> <small>${draw(years)}</small></span>`;
  }
  if (key === "unit" && !text) return unitless(language, row);
  if (key === "value") {
    const number = draw(text, isSought(words, row));
    return roomFor(text) > kMostValueWidth - kPadding ? html`<span class="long">${number}</span>` : number || nothing;
  }
  const outside = outsideOf(language, row);
  if (key === "file" && outside) return html`<span class="two soft"><span>${draw(text)}</span><small>${outside}</small></span>`;
  if (key === "file" || key === "section" || key === "source") return html`<span class="soft both">${draw(text)}</span>`;
  if (key === "actor" || key === "place" || key === "partOf") return whole(language, key, text, draw);
  return draw(text) || nothing;
}

/** What a number without a unit is, so that one sees why it stands where it does; a mere count says so itself. */
function unitless(language: Language, { kind, doc }: MetricRow): unknown {
  if (kind === "count") return nothing;
  const lack = unitLack(language, { kind, unit: null });
  const currency = lack ? currencyOf(doc) : null;
  const why = lack ? language.t(currency ? "unit.assumed" : "unit.unknown", { currency: currency ?? "" }) : nothing;
  return html`<small class="soft both" title=${why}>${lack || language.name("kind", kind)}</small>`;
}

/** Where on the page a figure stands that the article does not tell; "" for the article's own. */
const outsideOf = (language: Language, { region }: MetricRow): string => (region === "article" ? "" : outsideText(language, region));

const isLong = (letters: number, room: number): boolean => letters * kLetterWidth > room - kPadding;

const whole = (language: Language, key: ColumnKey, text: string, draw: Draw, stands?: string): unknown =>
  inTwo(draw(text, stands), hanWidth(text, kLatin), usualWidth(language, key));

/** In two lines of smaller letters where one would cut it off. */
function inTwo(drawn: unknown, letters: number, room: number): unknown {
  return isLong(letters, room) ? html`<span class="both">${drawn}</span>` : drawn || nothing;
}

/** What the figure is about; who, and which article if not the one in the reader, stand under it when there is no column for them. */
function subjectCell(language: Language, row: MetricRow, shown: ReadonlySet<string>, drawn: Drawn, draw: Draw): unknown {
  const { shape, reading, chosen } = drawn;
  const found = foundIn(language, row, drawn, draw);
  if (found) return html`<span class="two"><span>${draw(row.subject ?? "—")}</span>${found}</span>`;
  if (chosen) return subjectAlone(language, row, draw);
  const article = shown.has("file") || shape.files < 2 || row.doc.id === reading ? "" : (row.doc.facts?.title ?? row.doc.name);
  const outside = shown.has("file") ? "" : outsideOf(language, row);
  const under = [outside, shown.has("actor") ? "" : row.actor, article].filter(Boolean).join(" · ");
  // The article can be looked up; what a figure is about must be read whole first.
  if (!under || (!row.actor && !outside && isLong(hanWidth(row.subject ?? "", kLatin), usualWidth(language, "subject")))) return subjectAlone(language, row, draw);
  return html`<span class="two"><span>${draw(row.subject ?? "—")}</span><small>${draw(under)}</small></span>`;
}

/** What is drawn of a sentence before a word found in it, and behind. */
const kBefore = 6;
const kBehind = 30;

/** The word for which a figure is listed that its sentence alone holds. */
const foundWord = (language: Language, row: MetricRow, { words, columns, inSentences }: Drawn): Word | undefined =>
  inSentences ? sentenceWord(language, row, columns, words) : undefined;

/** Of a figure found by its sentence alone, the words there; null of any other. */
function foundIn(language: Language, row: MetricRow, drawn: Drawn, draw: Draw): unknown {
  const word = foundWord(language, row, drawn);
  if (!word) return null;
  const sentence = sentenceOf(row);
  const [[start, end]] = matchesIn(sentence, [word]) as [Span];
  const left = before(sentence, start, kBefore);
  return html`<small>${left.length < start ? "…" : ""}${draw(left + sentence.slice(start, end) + behind(sentence, end, kBehind))}</small>`;
}

const subjectAlone = (language: Language, { subject }: MetricRow, draw: Draw): unknown => subject === null ? html`<span class="soft">—</span>` : whole(language, "subject", subject, draw);

const kUnderOnPhone: ColumnKey[] = ["change", "place", "file", "period"];

const isSought = (words: readonly Word[], row: MetricRow): boolean => words.some((word) => isNumber(word, row));

/** Whether words were found in what no cell shows: the number, and what was done. */
function isUnseen(language: Language, row: MetricRow, shown: ReadonlySet<string>, words: readonly Word[]): boolean {
  const seen = (word: Word) => [...shown, "actor"].some((key) => standsIn(cellText(language, row, key as ColumnKey), word));
  return (!shown.has("value") && isSought(words, row)) || words.some((word) => row.action !== null && standsIn(row.action, word) && !seen(word));
}

/** As written; what number that is stands under it where there is no column for it, unless the words are that number. */
function textCell(language: Language, row: MetricRow, shown: ReadonlySet<string>, { phone, chosen, shape, words }: Drawn, draw: Draw): unknown {
  const letters = hanWidth(row.text);
  const room = phone ? kPhoneTextWidth : widthOf(language, "text", shape);
  const lack = unitLack(language, row);
  const number = withUnit(cellText(language, row, "value"), row.unit);
  const plain = (text: string) => text.replace(/[\s,]/g, "");
  // Cut off it would say something else.
  const fits = (text: string) => text.length * kSmallDigit <= room - kPadding;
  const value = lack && !fits(number + lack) ? lack : [number, lack].filter(Boolean).join(" · ");
  const under = fits(value) && !chosen && !shown.has("value") && plain(value) !== plain(row.text) && value !== "" && !isLong(letters, room);
  const told = under && value !== lack;
  const seen = [...shown, ...(told ? ["value"] : []), ...(phone ? kUnderOnPhone : [])];
  const written = draw(row.text, isUnseen(language, row, new Set(seen), words));
  return under ? html`<span class="two"><span>${written}</span><small>${draw(value, told && isSought(words, row))}</small></span>` : inTwo(written, letters, room);
}

/** Whether any figure has what stands in the third line on a phone: who, where, and which of several articles. */
const hasWhose = ({ filled, files }: Shape): boolean => files > 1 || filled.has("actor") || filled.has("place");

export const phoneRowHeight = (shape: Shape, inSentences: boolean): number => (hasWhose(shape) || inSentences ? 76 : 56);

/** On a phone all else stands under it. */
function phoneCell(language: Language, row: MetricRow, drawn: Drawn, draw: Draw): unknown {
  const { shape } = drawn;
  const status = draw(language.name("status", row.status));
  // What the end of the line cuts off is never the year.
  const when = [row.period, periodYears(row)].filter(Boolean).join(" ");
  const change = cellText(language, row, "change");
  const whose = [outsideOf(language, row), row.actor, row.place === row.actor ? null : row.place, shape.files > 1 ? cellText(language, row, "file") : null].filter(Boolean).join(" · ");
  // What nearly all figures are may be cut off, what changed and what is but planned may not.
  const rest = row.status === "actual"
    ? [change ? [draw(change), " · "] : nothing, status]
    : [html`<b class="tag ${row.status}">${status}</b>`, change ? [" · ", draw(change)] : nothing];
  return html`<span class="two"><span>${draw(row.subject ?? "—")}</span><small>${when ? [draw(when), row.status === "actual" ? " · " : " "] : nothing}${rest}</small>${foundIn(language, row, drawn, draw) ?? (hasWhose(shape) ? html`<small>${draw(whose)}</small>` : nothing)}</span>`;
}

interface Drawn {
  phone: boolean;
  /** Whether the person chose the columns. */
  chosen: boolean;
  shape: Shape;
  /** The file that is open beside the table. */
  reading: number | null;
  /** What the rows were filtered by, as typed. */
  words: readonly Word[];
  /** The columns the person chose. */
  columns: readonly string[] | null;
  inSentences: boolean;
}

export function metricColumns(language: Language, keys: readonly ColumnKey[], drawn: Drawn): Column<MetricRow>[] {
  const { phone, chosen, shape } = drawn;
  const draw = marking(drawn.words);
  return keys.map((key) => ({
    key,
    // What the person chose is never left out.
    ...(!chosen && spareColumns.includes(key) ? { spare: spareColumns.indexOf(key) } : {}),
    label: columnLabel(language, key),
    width: phone ? (key === "text" ? kPhoneTextWidth : 200) : widthOf(language, key, shape),
    ...(phone ? {} : { upTo: key === "text" ? Math.min(kMostTextUpTo, textWidth(shape.letters)) : (kUpTo[key] ?? 0) }),
    numeric: key === "value" || key === "normalized",
    largestFirst: key === "text",
    cell: (row, shown) => {
      if (key === "text") return textCell(language, row, shown, drawn, draw);
      if (key !== "subject") return cell(language, row, key, drawn, draw);
      return phone ? phoneCell(language, row, drawn, draw) : subjectCell(language, row, shown, drawn, draw);
    },
    title: (row) => (key === "subject" && foundWord(language, row, drawn) ? sentenceOf(row) : tooltip(language, row, key)),
  }));
}
