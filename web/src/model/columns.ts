// The columns of every table of figures, wherever it stands: the figures view, comparison, export.
import type { Key, Language } from "../i18n/index.ts";
import { changeText, valueText, withUnit } from "./figure-text.ts";
import type { MetricRow } from "./rows.ts";

export const columnKeys = [
  "text", "subject", "value", "unit", "change", "status", "period", "actor", "place", "section", "kind", "partOf", "normalized", "source", "file",
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Shown unless the person chooses, as far as there is room. */
export const wideColumns: ColumnKey[] = ["text", "subject", "value", "unit", "change", "status", "period", "actor", "place", "section", "file"];
/** Where there is little room these go, the last first. */
export const spareColumns: ColumnKey[] = ["status", "change", "period", "value", "unit", "actor", "place", "file", "section"];
/** Of these, the ones left out while no row has anything there. */
export const mayBeEmpty = ["unit", "change", "period", "actor", "place", "section"] as const satisfies ColumnKey[];
export const phoneColumns: ColumnKey[] = ["text", "subject"];

const kLabels: Record<ColumnKey, Key> = {
  text: "column.text", subject: "column.subject", value: "column.value", unit: "column.unit", change: "column.change",
  status: "column.status", period: "column.period", actor: "column.actor", place: "column.place", section: "column.section",
  kind: "column.kind", partOf: "column.partOf", normalized: "column.normalized", source: "column.source", file: "column.file",
};

export const columnLabel = (language: Language, key: ColumnKey): string => language.t(kLabels[key]);

/** The figure it is a part of, and what that is about. */
function wholeText({ doc, partOf }: MetricRow): string {
  const whole = partOf === null ? undefined : doc.facts?.metrics[partOf];
  return whole ? [whole.text, whole.subject].filter(Boolean).join(" ") : "";
}

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
    case "partOf":
      return wholeText(row);
    case "normalized":
      return row.normalized ? withUnit(valueText(language, row.normalized, row.approx), row.normalized.unit) : "";
    case "source":
      return row.doc.facts?.source ?? "";
    case "file":
      return row.doc.facts?.title ?? row.doc.name;
  }
}
