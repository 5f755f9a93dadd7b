// What a person can do that takes more than one step: bringing files in, taking them out, undo.
import type { Language } from "./i18n/index.ts";
import type { Doc, NewFile } from "./model/rows.ts";
import type { Store } from "./store/store.ts";
import type { Toast } from "./store/types.ts";
import { failureOf } from "./model/failure.ts";
import { fromDrop, fromList, fromText, isArchive } from "./work/incoming.ts";
import chinese from "../example/yunzhou.txt?raw";
import english from "../example/harbour.txt?raw";

const kToastMs = 12_000;

export class Actions {
  toast: Toast | null = null;
  /** Whether the collection is kept in this browser; files that come later are kept with it. */
  keeping = false;
  #store: Store;
  #language: () => Language;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settle: (() => void) | null = null;
  #pasted = 0;

  constructor(store: Store, language: () => Language) {
    this.#store = store;
    this.#language = language;
  }

  // ---- bringing files in

  async take(files: NewFile[]): Promise<Doc[]> {
    const plain = files.filter((file) => !isArchive(file));
    const docs = plain.length ? this.#store.add(plain) : [];
    for (const archive of files.filter(isArchive)) docs.push(...(await this.#unpack(archive)));
    if (this.keeping) void this.keep(docs);
    return docs;
  }

  takeList(list: Iterable<File>) {
    return this.take(fromList(list));
  }

  async takeDrop(data: DataTransfer) {
    return this.take(await fromDrop(data));
  }

  takeText(text: string, name?: string) {
    return this.take([fromText(text, name ?? this.#language().t("paste.name", { number: ++this.#pasted }))]);
  }

  /** The example in the reader's language first; opens it, so that a newcomer sees what the page does. */
  async takeExample() {
    const pieces: [string, string][] = [["云洲市“绣花针”专项行动.txt", chinese], ["Larkhaven side streets.txt", english]];
    if (this.#language().locale === "en") pieces.reverse();
    const docs = await this.take(pieces.map(([name, text]) => ({ file: new Blob([text]), name })));
    this.#store.set({ view: "metrics" });
    this.#store.open(docs[0]!.id);
  }

  async #unpack(archive: NewFile): Promise<Doc[]> {
    try {
      const unpacked = await this.#store.pool.unzip(archive.file);
      return this.#store.add(unpacked.map(({ path, file }) => ({
        file,
        name: path.split("/").pop() ?? path,
        path: `${archive.name}/${path}`,
      })));
    } catch (cause) {
      const [doc] = this.#store.add([{ ...archive, file: new Blob([]) }]);
      this.#store.queue.cancel(doc!);
      doc!.state = "failed";
      doc!.error = failureOf(cause);
      this.#store.changed(true);
      return [doc!];
    }
  }

  // ---- keeping them in this browser

  async keep(docs: Doc[] = this.#store.docs) {
    await (await import("./store/keep.ts")).keep(docs);
    this.keeping = true;
  }

  /** Brings back what this browser keeps; nothing when it keeps nothing. */
  async restore() {
    const known = await indexedDB.databases?.().catch(() => null);
    if (known && !known.some(({ name }) => name === "shuwen")) return;
    const files = await (await import("./store/keep.ts")).restored().catch(() => []);
    if (files.length === 0) return;
    for (const doc of this.#store.add(files)) doc.kept = true;
    this.keeping = true;
  }

  async erase() {
    this.keeping = false;
    await (await import("./store/keep.ts")).erase();
    for (const doc of this.#store.docs) doc.kept = false;
  }

  #discard(taken: Doc[]) {
    if (this.keeping) void import("./store/keep.ts").then(({ drop }) => drop(taken)).catch(() => undefined);
    this.#store.discard(taken);
  }

  // ---- taking them out, with a way back

  remove(ids: number[]) {
    const taken = this.#store.remove(ids);
    if (taken.length === 0) return;
    this.say(this.#language().t("toast.removed", { n: taken.length }), () => this.#store.restore(taken), () => this.#discard(taken));
  }

  clear() {
    this.remove(this.#store.docs.map((doc) => doc.id));
    this.#store.set({ view: "files" });
  }

  /** Shows a line for a while; `done` runs when it can no longer be undone. */
  say(text: string, undo: (() => void) | null = null, done: (() => void) | null = null) {
    this.dismiss();
    this.toast = { text, undo };
    this.#settle = done;
    this.#timer = setTimeout(() => this.dismiss(), kToastMs);
    this.#store.changed();
  }

  undo() {
    const undo = this.toast?.undo;
    if (!undo) return;
    this.#settle = null;
    this.dismiss();
    undo();
  }

  dismiss() {
    clearTimeout(this.#timer);
    this.toast = null;
    this.#settle?.();
    this.#settle = null;
    this.#store.changed();
  }
}
