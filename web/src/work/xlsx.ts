// A workbook: numbers as numbers, everything from a document as text, which Excel never runs. Made in a worker.
import writeXlsxFile, { type SheetData } from "write-excel-file/universal";
import type { Sheet, Value } from "../model/sheet.ts";

const kMostChars = 32_767;
const kWidths = [12, 60] as const;

/** A figure of more digits than a spreadsheet's numbers hold stays text, so that none is changed. */
function cell(value: Value) {
  if (typeof value === "string") return value ? { value: value.slice(0, kMostChars), type: String } : null;
  const digits = value.number.replace(/[-.]/g, "").replace(/^0+/, "");
  if (digits.length > 15) return { value: value.number, type: String };
  return { value: Number(value.number), type: Number, format: formatOf(value.number) };
}

/** All digits with their thousands: Excel would write 13,810,000,000,000 as 1.381E+13. */
function formatOf(number: string): string {
  const decimals = number.split(".")[1]?.length ?? 0;
  return decimals ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}

/** In letters of the width of a digit. */
function lettersOf(value: Value): number {
  if (typeof value === "string") return value.length * 1.6;
  const [whole] = value.number.split(".");
  return value.number.length + whole!.length / 3 + 2;
}

function widthOf(sheet: Sheet, column: number): number {
  let widest = sheet.header[column]!.length * 2;
  // Words may be cut off, a number that is shows as ####.
  for (const [at, row] of sheet.rows.entries()) {
    const value = row[column]!;
    if (at < 50 || typeof value !== "string") widest = Math.max(widest, lettersOf(value));
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
    ...(sheet.leading ? { stickyColumnsCount: sheet.leading } : {}),
  }))).toBlob();
}
