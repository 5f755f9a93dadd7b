// What a person drops, chooses or pastes, as a list of files. Folders are walked; archives are left to a worker.
import type { NewFile } from "../model/rows.ts";

const kSkipped = /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;
/** Pictures, styles and scripts that stand beside saved pages; anything else is tried and says itself what is wrong. */
const kBeside = /\.(png|jpe?g|gif|webp|svg|ico|bmp|css|m?js|json|map|woff2?|ttf|otf|mp[34]|webm|download)$/i;

function wanted(path: string, fromFolder: boolean): boolean {
  return !kSkipped.test(path) && !(fromFolder && kBeside.test(path));
}

export function fromList(list: Iterable<File>): NewFile[] {
  const files: NewFile[] = [];
  for (const file of list) {
    const path = file.webkitRelativePath || file.name;
    if (wanted(path, path.includes("/"))) files.push({ file, name: file.name, path });
  }
  return files;
}

function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((resolve) => {
    const more = () => reader.readEntries((batch) => {
      all.push(...batch);
      if (batch.length > 0) more();
      else resolve(all);
    }, () => resolve(all));
    more();
  });
}

async function walk(entry: FileSystemEntry, depth: number, files: NewFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isDirectory) {
    if (depth > 32 || kSkipped.test(path)) return;
    for (const child of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(child, depth + 1, files);
    return;
  }
  if (!wanted(path, depth > 0)) return;
  const file = await new Promise<File | null>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(null)));
  if (file) files.push({ file, name: file.name, path });
}

/** The entries must be taken while the event runs; the folders are walked after. Text that is dropped gets the name `textName` gives. */
export async function fromDrop(data: DataTransfer, textName: () => string): Promise<NewFile[]> {
  const entries = [...data.items].map((item) => (item.kind === "file" ? item.webkitGetAsEntry?.() ?? item.getAsFile() : null));
  const plain = [...data.files];
  const text = data.getData("text/html") || data.getData("text/plain");
  const files: NewFile[] = [];
  for (const entry of entries) {
    if (entry instanceof File) files.push(...fromList([entry]));
    else if (entry) await walk(entry, 0, files);
  }
  if (files.length === 0) files.push(...fromList(plain));
  if (files.length === 0 && text.trim()) files.push(fromText(text, textName()));
  return files;
}

export const looksLikeHtml = (text: string): boolean => /^\s*(<!doctype html|<html|<head|<body|<(div|p|article|section|h1|table|span|meta)\b)/i.test(text);

/** Pasted text is UTF-8, whatever the page it came from declares. */
export function fromText(text: string, name: string): NewFile {
  const html = looksLikeHtml(text);
  const file = new Blob([text], { type: html ? "text/html" : "text/plain" });
  return { file, name: `${name}.${html ? "html" : "txt"}`, encoding: "UTF-8" };
}
