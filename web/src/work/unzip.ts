// Reads the articles out of a zip archive. Names in archives made on Chinese Windows are often GBK without saying
// so: a name that is not UTF-8 is read as GB18030.
import { unzipSync } from "fflate";
import type { Unpacked } from "./protocol.ts";

const kArticle = /\.(txt|text|html?|xhtml|mht|mhtml|md|markdown|eml|docx|webarchive)$/i;
const kMostFiles = 5000;
const kMostBytes = 256 * 1024 * 1024;

function properName(name: string, bytes: number[]): string {
  if (!/[\x80-\xff]/.test(name) || /[^\x00-\xff]/.test(name)) return name;
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return name;
  }
}

export function unpack(archive: Uint8Array): Unpacked[] {
  let files = 0;
  let bytes = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        if (!kArticle.test(name) || name.startsWith("__MACOSX/")) return false;
        files++;
        bytes += originalSize;
        if (files > kMostFiles || bytes > kMostBytes) {
          throw { code: "archive_too_large", message: "This archive holds more than can be opened at once." };
        }
        return true;
      },
    });
  } catch (cause) {
    if ((cause as { code?: unknown }).code === "archive_too_large") throw cause;
    throw { code: "bad_archive", message: "This zip file is damaged or protected by a password." };
  }
  const unpacked = Object.entries(entries).map(([name, data]) => ({
    path: properName(name, Array.from(name, (letter) => letter.charCodeAt(0))),
    file: new Blob([data as BlobPart]),
  }));
  if (unpacked.length === 0) {
    throw { code: "empty_archive", message: "This zip file holds no article that can be read." };
  }
  return unpacked;
}
