// What a person can do that takes more than one step: bringing files in, taking them out, undo.
import type { Language } from "./i18n/index.ts";
import type { Doc } from "./model/rows.ts";
import type { Store } from "./store/store.ts";
import type { Toast } from "./store/types.ts";
import { fromDrop, fromList, fromText } from "./work/incoming.ts";
import chinese from "../example/yunzhou.txt?raw";
import english from "../example/harbour.txt?raw";

const kToastMs = 12_000;

export class Actions {
  toast: Toast | null = null;
  /** Whether the collection is kept in this browser; files that come later are kept with it. */
  keeping = false;
  #keptAt = 0;
  #store: Store;
  #language: () => Language;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settle: (() => void) | null = null;
  /** Whether the line stays until there is something else to look at. */
  #stays = false;
  #pasted = 0;

  constructor(store: Store, language: () => Language) {
    this.#store = store;
    this.#language = language;
    store.subscribe(() => {
      this.#keepLater();
      if (this.#stays && store.docs.length) this.#fade();
    });
  }

  // ---- bringing files in

  takeList(list: Iterable<File>): Doc[] {
    return this.#store.add(fromList(list));
  }

  async takeDrop(data: DataTransfer) {
    this.#store.add(await fromDrop(data, () => this.#textName()));
  }

  /** Opened at once, as there is one thing to look at. */
  async takePaste(data: DataTransfer) {
    const docs = this.#store.add(await fromDrop(data, () => this.#textName()));
    if (docs.length === 1) this.#store.open(docs[0]!.id);
  }

  takeText(text: string, name?: string): Doc[] {
    return this.#store.add([fromText(text, name ?? this.#textName())]);
  }

  #textName(): string {
    return this.#language().t("paste.name", { number: ++this.#pasted });
  }

  /** The example in the reader's language first; opens it, so that a newcomer sees what the page does. */
  takeExample() {
    const pieces: [string, string][] = [["云洲市“绣花针”专项行动.txt", chinese], ["Larkhaven side streets.txt", english]];
    if (this.#language().locale === "en") pieces.reverse();
    const docs = this.#store.add(pieces.map(([name, text]) => ({ file: new Blob([text]), name })));
    this.#store.set({ view: "metrics" });
    this.#store.open(docs[0]!.id);
  }

  // ---- keeping them in this browser

  async keep(docs: Doc[] = this.#store.docs) {
    this.keeping = true;
    this.#keptAt = this.#store.revision;
    try {
      await (await import("./store/keep.ts")).keep(docs);
    } catch (cause) {
      this.keeping = false;
      throw cause;
    }
  }

  /** Once all that came is read: an archive is kept as the files in it. */
  #keepLater() {
    const { queue, revision, docs } = this.#store;
    if (!this.keeping || queue.busy || revision === this.#keptAt) return;
    const fresh = docs.filter(({ kept, state }) => !kept && state !== "cancelled");
    if (fresh.length) void this.keep(fresh).catch(() => undefined);
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

  /** All at once is much to lose by one press: the way back stays, but for copies kept here, which are to be gone. */
  remove(ids: number[]) {
    const taken = this.#store.remove(ids);
    if (taken.length === 0) return;
    this.say(this.#language().t("toast.removed", { n: taken.length }), () => this.#store.restore(taken), () => this.#discard(taken), this.#store.docs.length === 0 && !this.keeping);
  }

  clear() {
    this.remove(this.#store.docs.map((doc) => doc.id));
    this.#store.set({ view: "files" });
  }

  /** Shows a line for a while; `done` runs when it can no longer be undone. */
  say(text: string, undo: (() => void) | null = null, done: (() => void) | null = null, stays = false) {
    this.dismiss();
    this.toast = { text, undo };
    this.#settle = done;
    this.#stays = stays;
    if (!stays) this.#fade();
    this.#store.changed();
  }

  #fade() {
    this.#stays = false;
    this.#timer = setTimeout(() => this.dismiss(), kToastMs);
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
    this.#stays = false;
    this.toast = null;
    this.#settle?.();
    this.#settle = null;
    this.#store.changed();
  }
}
