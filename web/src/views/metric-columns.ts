// The columns of every table of figures, wherever it stands: the figures view, search, comparison, export.
import { html, nothing } from "lit";
import type { Key, Language } from "../i18n/index.ts";
import { changeText, periodDates, valueText } from "../model/figure-text.ts";
import type { MetricRow } from "../store/types.ts";
import type { Column } from "../ui/table.ts";

export const columnKeys = [
  "text", "subject", "value", "unit", "change", "status", "period", "actor", "place", "section", "kind", "file",
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Shown unless the person chooses: everything in a wide window, the essentials beside the reader or on a phone. */
export const wideColumns: ColumnKey[] = ["text", "subject", "value", "unit", "change", "status", "period", "actor", "place", "section", "file"];
export const splitColumns: ColumnKey[] = ["text", "subject", "change", "status", "period"];
export const phoneColumns: ColumnKey[] = ["text", "subject"];

const kWidths: Record<ColumnKey, number> = {
  text: 150, subject: 190, value: 130, unit: 84, change: 104, status: 84, period: 130, actor: 150, place: 96, section: 150, kind: 84, file: 150,
};

/** Up and down say nothing of good and bad: fewer complaints are good news. */
const kArrows: Record<string, string> = { increase: "↑ ", decrease: "↓ " };

const kLabels: Record<ColumnKey, Key> = {
  text: "column.text", subject: "column.subject", value: "column.value", unit: "column.unit", change: "column.change",
  status: "column.status", period: "column.period", actor: "column.actor", place: "column.place", section: "column.section",
  kind: "column.kind", file: "column.file",
};

export const columnLabel = (language: Language, key: ColumnKey): string => language.t(kLabels[key]);

/** A cell as plain text: what is shown, copied and exported. */
export function cellText(language: Language, row: MetricRow, key: ColumnKey): string {
  switch (key) {
    case "text":
      return row.text;
    case "subject":
      return row.subject ?? "";
    case "value":
      return valueText(language, row, row.approx);
    case "unit":
      return row.unit ?? "";
    case "change":
      return changeText(language, row.change, row.basis);
    case "status":
      return language.name("status", row.status);
    case "period":
      return row.period ?? "";
    case "actor":
      return row.actor ?? "";
    case "place":
      return row.place ?? "";
    case "section":
      return row.section;
    case "kind":
      return language.name("kind", row.kind);
    case "file":
      return row.doc.facts?.title ?? row.doc.name;
  }
}

function tooltip(language: Language, row: MetricRow, key: ColumnKey): string | null {
  if (key === "period") return [row.period, periodDates(language, row.from, row.to)].filter(Boolean).join(" · ") || null;
  if (key === "file") return row.doc.path;
  return cellText(language, row, key) || null;
}

function cell(language: Language, row: MetricRow, key: ColumnKey): unknown {
  const text = cellText(language, row, key);
  if (key === "status") return row.status === "actual" ? html`<span class="soft">${text}</span>` : html`<span class="tag ${row.status}">${text}</span>`;
  if (key === "change" && row.change) return html`${kArrows[row.change] ?? ""}${text}`;
  if (key === "file" || key === "section") return html`<span class="soft">${text}</span>`;
  return text || nothing;
}

export function metricColumns(language: Language, keys: readonly ColumnKey[], phone = false): Column<MetricRow>[] {
  return keys.map((key) => ({
    key,
    label: columnLabel(language, key),
    width: phone ? (key === "text" ? 128 : 200) : kWidths[key],
    numeric: key === "value",
    cell: (row) => phone && key === "subject"
      ? html`<span class="two"><span>${row.subject ?? "—"}</span><small>${[cellText(language, row, "change"), row.period, row.actor].filter(Boolean).join(" · ")}</small></span>`
      : cell(language, row, key),
    title: (row) => tooltip(language, row, key),
  }));
}
