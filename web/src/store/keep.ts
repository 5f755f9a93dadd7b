// The collection kept in this browser, when the person asks: the files as they came, one record each, so that two
// tabs add to and take from the same collection without writing over each other.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Doc, NewFile } from "../model/rows.ts";

interface Kept {
  key: string;
  name: string;
  path: string;
  encoding: string | null;
  bytes: ArrayBuffer;
  added: number;
}

interface Schema extends DBSchema {
  files: { key: string; value: Kept };
}

const kName = "shuwen";

function database(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(kName, 1, { upgrade: (db) => void db.createObjectStore("files", { keyPath: "key" }) });
}

/** The same file under the same path is one record, whichever tab keeps it. */
async function keyOf(path: string, bytes: ArrayBuffer): Promise<string> {
  // crypto.subtle is only there in secure contexts; a page opened from the disk is one in every browser we know.
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `${Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")} ${path}`;
}

export async function keep(docs: Doc[]): Promise<void> {
  const db = await database();
  for (const doc of docs) {
    const bytes = await doc.file.arrayBuffer();
    const { name, path, encoding } = doc;
    await db.put("files", { key: await keyOf(path, bytes), name, path, encoding, bytes, added: Date.now() });
    doc.kept = true;
  }
  db.close();
}

export async function drop(docs: Doc[]): Promise<void> {
  const kept = docs.filter((doc) => doc.kept);
  if (kept.length === 0) return;
  const db = await database();
  for (const doc of kept) await db.delete("files", await keyOf(doc.path, await doc.file.arrayBuffer()));
  db.close();
}

export async function restored(): Promise<NewFile[]> {
  const db = await database();
  const all = await db.getAll("files");
  db.close();
  all.sort((a, b) => a.added - b.added || (a.path < b.path ? -1 : 1));
  return all.map(({ name, path, encoding, bytes }) => ({ file: new Blob([bytes]), name, path, encoding }));
}

export async function size(): Promise<{ files: number; bytes: number }> {
  const db = await database();
  let files = 0;
  let bytes = 0;
  for (let cursor = await db.transaction("files").store.openCursor(); cursor; cursor = await cursor.continue()) {
    files++;
    bytes += cursor.value.bytes.byteLength;
  }
  db.close();
  return { files, bytes };
}

export async function erase(): Promise<void> {
  const db = await database();
  await db.clear("files");
  db.close();
}
