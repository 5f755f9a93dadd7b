// A workbook: numbers as numbers, everything from a document as text, which Excel never runs. Made in a worker.
import writeXlsxFile, { type SheetData } from "write-excel-file/universal";
import type { Sheet, Value } from "../model/sheet.ts";

const kMostChars = 32_767;
const kWidths = [12, 60] as const;

/** A figure of more digits than a spreadsheet's numbers hold stays text, so that none is changed. */
function cell(value: Value) {
  if (typeof value === "string") return value ? { value: value.slice(0, kMostChars), type: String } : null;
  const digits = value.number.replace(/[-.]/g, "").replace(/^0+/, "");
  return digits.length > 15 ? { value: value.number, type: String } : { value: Number(value.number), type: Number };
}

function widthOf(sheet: Sheet, column: number): number {
  let widest = sheet.header[column]!.length * 2;
  for (const row of sheet.rows.slice(0, 50)) {
    const value = row[column]!;
    widest = Math.max(widest, (typeof value === "string" ? value : value.number).length * 1.6);
  }
  return Math.min(kWidths[1], Math.max(kWidths[0], Math.ceil(widest)));
}

export function xlsx(sheets: Sheet[]): Promise<Blob> {
  return writeXlsxFile(sheets.map((sheet) => ({
    sheet: sheet.name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31),
    data: [
      sheet.header.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
      ...sheet.rows.map((row) => row.map(cell)),
    ] as SheetData,
    columns: sheet.header.map((_, column) => ({ width: widthOf(sheet, column) })),
    stickyRowsCount: 1,
  }))).toBlob();
}
