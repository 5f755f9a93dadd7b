// The columns of the table of figures as they are drawn.
import { html, nothing } from "lit";
import type { Language } from "../i18n/index.ts";
import { type ColumnKey, cellText, columnLabel } from "../model/columns.ts";
import { periodDates } from "../model/figure-text.ts";
import type { MetricRow } from "../model/rows.ts";
import type { Column } from "../ui/table.ts";

const kWidths: Record<ColumnKey, number> = {
  text: 150, subject: 190, value: 130, unit: 84, change: 104, status: 84, period: 130, actor: 150, place: 96, section: 150, kind: 84, file: 150,
};

/** Up and down say nothing of good and bad: fewer complaints are good news. */
const kArrows: Record<string, string> = { increase: "↑ ", decrease: "↓ " };

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
