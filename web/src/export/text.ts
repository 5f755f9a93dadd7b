// The text formats: CSV that Excel reads, TSV for the clipboard, a Markdown report, JSON and NDJSON.
import type { Language } from "../i18n/index.ts";
import type { MetricRow } from "../model/rows.ts";
import { cellText } from "../model/columns.ts";
import type { Sheet, Value } from "../model/sheet.ts";
import { type Loaded, initiativesOf } from "./share.ts";

const kPlainNumber = /^[+-]?[\d.,]+\s*[%％‰]?$/;

/**
 * Text from a document must not run in a spreadsheet: what Excel would take for a formula gets an apostrophe, which
 * Excel shows as text. Plain signed numbers are no formulas.
 */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !kPlainNumber.test(text) ? `'${text}` : text;
}

const plain = (value: Value): string => (typeof value === "string" ? harmless(value) : value.number);

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180, with the byte order mark that makes Excel read UTF-8. */
export function csv({ header, rows }: Sheet): string {
  const lines = [header, ...rows].map((row) => row.map((value) => quoted(plain(value))).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

export function tsv({ header, rows }: Sheet): string {
  return [header, ...rows].map((row) => row.map((value) => plain(value).replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

export const escaped = (text: string): string => text.replace(/([\\`*_[\]<>|#])/g, "\\$1").replace(/\s*\n\s*/g, " ");

export function markdown(language: Language, loaded: Loaded[], rows: readonly MetricRow[]): string {
  const { t } = language;
  const out: string[] = [];
  const header = [t("column.text"), t("column.subject"), t("column.change"), t("column.status"), t("column.period"), t("column.actor")];
  for (const each of loaded) {
    const { doc, analysis: { article } } = each;
    const initiatives = initiativesOf(each);
    out.push(`# ${escaped(article.title?.text ?? doc.name)}`, "");
    const byline = [article.published?.value.replace("T", " "), article.source?.text, ...article.authors.map(({ text }) => text)].filter((text): text is string => !!text);
    out.push([...byline.map(escaped), `\`${doc.path.replaceAll("`", "'")}\``].join(" · "), "");
    const mine = rows.filter((row) => row.doc === doc);
    if (mine.length) {
      out.push(`| ${header.join(" | ")} |`, `|${header.map(() => " --- |").join("")}`);
      for (const row of mine) {
        const cells = [row.text, row.subject ?? "", cellText(language, row, "change"), language.name("status", row.status), row.period ?? "", row.actor ?? ""];
        out.push(`| ${cells.map(escaped).join(" | ")} |`);
      }
      out.push("");
    }
    if (initiatives.length) {
      out.push(`## ${t("view.initiatives")}`, "");
      for (const row of initiatives) out.push(`- ${escaped(row.text)} (${language.name("initiativeType", row.type)})`);
      out.push("");
    }
  }
  return out.join("\n");
}

export const json = (records: readonly unknown[]): string => JSON.stringify(records, null, 2);

export const ndjson = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");
