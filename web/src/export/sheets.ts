// What is exported, as tables of plain values: the same ones for CSV, XLSX, TSV and Markdown.
import type { Language } from "../i18n/index.ts";
import type { Analysis } from "shuwen";
import { entityKinds } from "../model/entity-kinds.ts";
import { sectionPath } from "../model/facts.ts";
import { type ColumnKey, cellText, columnLabel } from "../model/columns.ts";
import { isDecimal } from "../model/decimal.ts";
import type { Doc, MetricRow } from "../model/rows.ts";
import type { Sheet, Value } from "../model/sheet.ts";
import { type Loaded, initiativesOf, mentionsIn, paragraphsOf } from "./share.ts";

export const number = (text: string | null): Value => (isDecimal(text) ? { number: text } : (text ?? ""));

/** The table as it stands on the screen: its rows, its columns, its order. */
export function shownSheet(language: Language, rows: readonly MetricRow[], keys: readonly ColumnKey[]): Sheet {
  return {
    name: language.t("view.metrics"),
    header: keys.map((key) => columnLabel(language, key)),
    rows: rows.map((row) => keys.map((key) =>
      key === "value" && !row.approx ? number(row.value) || cellText(language, row, key) : cellText(language, row, key))),
  };
}

/** What one checks stands first: the figure, what is said of it and its sentence; then where it comes from, and how it was read. */
export function metricSheet(language: Language, rows: readonly MetricRow[], texts: Map<Doc, Analysis>): Sheet {
  const { t } = language;
  return {
    name: t("view.metrics"),
    header: [
      t("column.text"), t("column.subject"), t("column.value"), t("column.unit"), t("column.change"), t("column.status"), t("column.period"),
      t("column.actor"), t("column.place"), t("card.reportedBy"), t("column.sentence"),
      t("column.title"), t("column.published"), t("column.source"), t("column.file"), t("column.section"), t("column.partOf"),
      t("column.kind"), t("card.action"), t("card.exactness"), t("column.low"), t("column.high"), t("column.normalized"), t("column.normalizedUnit"),
      t("search.from"), t("search.to"),
    ],
    rows: rows.map((row) => [
      row.text, row.subject ?? "", number(row.value), row.unit ?? "", cellText(language, row, "change"), language.name("status", row.status), row.period ?? "",
      row.actor ?? "", row.place ?? "", row.reportedBy ?? "", texts.get(row.doc)?.text.slice(...row.sentence) ?? "",
      row.doc.facts?.title ?? "", row.doc.facts?.published?.replace("T", " ") ?? "", row.doc.facts?.source ?? "", row.doc.path, row.section, cellText(language, row, "partOf"),
      language.name("kind", row.kind), row.action ?? "", row.approx ? language.name("approx", row.approx) : "", number(row.low), number(row.high),
      number(row.normalized?.value ?? null), row.normalized?.unit ?? "", row.from ?? "", row.to ?? "",
    ]),
    leading: 1,
  };
}

export function initiativeSheet(language: Language, loaded: Loaded[]): Sheet {
  const { t } = language;
  return {
    name: t("view.initiatives"),
    header: [t("column.file"), t("column.initiative"), t("column.name"), t("column.type"), t("column.actor"), t("column.section"), t("column.mentions"), t("view.metrics")],
    rows: loaded.flatMap((each) => initiativesOf(each).map((row): Value[] => [
      each.doc.path, row.text, row.name, language.name("initiativeType", row.type), row.actor?.text ?? "", sectionPath(row.section),
      { number: String(mentionsIn(row.mentions, each)) },
      row.metrics.filter((index) => !each.share || each.share.metric(index)).map((index) => each.analysis.metrics[index]?.text ?? "").join("; "),
    ])),
  };
}

export function entitySheet(language: Language, loaded: Loaded[]): Sheet {
  const { t } = language;
  return {
    name: t("view.entities"),
    header: [t("column.file"), t("column.type"), t("column.name"), t("column.note"), t("column.mentions")],
    rows: loaded.flatMap((each) => entityKinds.flatMap((kind) => each.analysis.entities[kind].flatMap((row): Value[][] => {
      const mentions = mentionsIn(row.mentions, each);
      return mentions ? [[each.doc.path, language.name("entity", kind), row.text, row.role ?? row.number ?? "", { number: String(mentions) }]] : [];
    }))),
  };
}

export function sectionSheet(language: Language, loaded: Loaded[]): Sheet {
  const { t } = language;
  const rows: [file: string, section: string, paragraphs: string][] = [];
  for (const { doc, analysis, share } of loaded) {
    let last: string[] | null = null;
    for (const { path, excerpt } of paragraphsOf(analysis)) {
      if (share && !share.section(path)) continue;
      const row = rows[rows.length - 1];
      if (row && last && (path === last || path.length + last.length === 0)) row[2] += `\n${excerpt.text}`;
      else rows.push([doc.path, path.length ? sectionPath(path) : t("section.lead"), excerpt.text]);
      last = path;
    }
  }
  return { name: t("sheet.sections"), header: [t("column.file"), t("column.section"), t("column.paragraphs")], rows };
}
