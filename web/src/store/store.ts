// The one store: the files, what was found in them, and what the person is looking at. Views read it and call its
// methods; it tells them when something changed, at most once a frame.
import type { DocFacts } from "../model/facts.ts";
import { type Doc, type InitiativeRow, type MetricRow, type NewFile, initiativeRows, metricRows } from "../model/rows.ts";
import { Pool } from "../work/pool.ts";
import type { Unpacked } from "../work/protocol.ts";
import { Queue } from "./queue.ts";
import { pause } from "./sorting.ts";
import { type Opened, type Ui, startUi } from "./types.ts";

export class Store {
  readonly pool = new Pool();
  readonly queue: Queue;
  docs: Doc[] = [];
  /** While it is the same list it only grows. */
  metrics: MetricRow[] = [];
  initiatives: InitiativeRow[] = [];
  ui: Ui = startUi();
  /** Raised whenever files or figures change; lists made from them are kept until then. */
  revision = 0;

  #byId = new Map<number, Doc>();
  #words = new Map<string, string>();
  #listeners = new Set<() => void>();
  #scheduled = false;
  #nextId = 1;

  constructor() {
    this.queue = new Queue(this);
  }

  // ---- telling the views

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(data = false) {
    if (data) this.revision++;
    if (this.#scheduled) return;
    this.#scheduled = true;
    const tell = () => {
      this.#scheduled = false;
      void this.#tell();
    };
    // While files stream in the lists are redrawn a few times a second; what the person does is drawn at once.
    if (data && this.queue.busy) setTimeout(tell, 250);
    else queueMicrotask(tell);
  }

  /** While files stream in each view draws itself in a task of its own. */
  async #tell() {
    for (const listener of [...this.#listeners]) {
      if (this.#listeners.has(listener)) listener();
      if (this.queue.busy) await pause();
    }
  }

  set(patch: Partial<Ui>) {
    this.ui = { ...this.ui, ...patch };
    if (!this.ui.filter.trim()) this.ui.inSentences = false;
    this.#scheduled = false;
    this.changed();
  }

  // ---- files

  doc(id: number): Doc | undefined {
    return this.#byId.get(id);
  }

  add(files: NewFile[]): Doc[] {
    const added = files.map(({ file, name, path, encoding, archive, lost }): Doc => ({
      id: this.#nextId++,
      name,
      path: path || name,
      file,
      state: "queued",
      encoding: encoding ?? null,
      facts: null,
      error: null,
      attempt: 0,
      removed: false,
      kept: false,
      archive: archive?.id ?? null,
      lost: lost ?? null,
    }));
    for (const doc of added) this.#byId.set(doc.id, doc);
    this.docs = [...this.docs, ...added];
    this.queue.add(added);
    this.changed(true);
    return added;
  }

  /** Takes files out of sight; `restore` brings them back until `discard` lets them go. */
  remove(ids: number[]): Doc[] {
    const gone = new Set(ids);
    const taken = this.docs.filter((doc) => gone.has(doc.id));
    for (const doc of taken) {
      doc.removed = true;
      if (doc.state === "queued" || doc.state === "analysing") this.queue.cancel(doc);
    }
    this.docs = this.docs.filter((doc) => !doc.removed);
    this.#rebuild();
    const { opened } = this.ui;
    if (opened && gone.has(opened.doc)) this.set({ opened: null });
    return taken;
  }

  restore(taken: Doc[]) {
    for (const doc of taken) doc.removed = false;
    this.docs = [...this.docs, ...taken].sort((a, b) => a.id - b.id);
    this.#rebuild();
  }

  discard(taken: Doc[]) {
    for (const doc of taken) this.#byId.delete(doc.id);
    void this.pool.remove(taken.map((doc) => doc.id));
  }

  reencode(doc: Doc, encoding: string | null) {
    doc.encoding = encoding;
    doc.kept = false;
    this.again(doc);
  }

  again(doc: Doc) {
    this.#forget(doc);
    this.queue.again(doc);
    this.changed(true);
  }

  // ---- what the queue reports

  analysed(doc: Doc, facts: DocFacts) {
    const metrics = metricRows(doc, facts.metrics, this.#words);
    const initiatives = initiativeRows(doc, facts.initiatives);
    doc.facts = { ...facts, metrics, initiatives };
    doc.state = "done";
    doc.error = null;
    if (!doc.removed) {
      for (const row of metrics) this.metrics.push(row);
      for (const row of initiatives) this.initiatives.push(row);
    }
    this.changed(true);
  }

  /** An archive gives way to the files in it. */
  unpacked(archive: Doc, members: Unpacked[]) {
    archive.state = "done";
    this.#byId.delete(archive.id);
    this.docs = this.docs.filter((doc) => doc !== archive);
    if (this.ui.opened?.doc === archive.id) this.close();
    this.add(members.map(({ path, file, failure }) => ({ file, name: path.slice(path.lastIndexOf("/") + 1), path, archive, lost: failure })));
  }

  /** Files finish in any order; once all have, their figures stand in the order of the files. */
  finished() {
    this.#words.clear();
    this.#rebuild();
  }

  // ---- looking at one file

  open(doc: number, at: Partial<Omit<Opened, "doc">> = {}) {
    this.set({ opened: { metric: null, span: null, hits: [], listed: false, ...at, doc } });
  }

  close() {
    this.set({ opened: null });
  }

  dispose() {
    this.queue.stop();
    this.pool.close();
    this.#listeners.clear();
  }

  #forget(doc: Doc) {
    if (!doc.facts) return;
    doc.facts = null;
    this.metrics = this.metrics.filter((row) => row.doc !== doc);
    this.initiatives = this.initiatives.filter((row) => row.doc !== doc);
  }

  #rebuild() {
    const done = this.docs.filter((doc) => doc.facts);
    this.metrics = done.flatMap((doc) => doc.facts!.metrics);
    this.initiatives = done.flatMap((doc) => doc.facts!.initiatives);
    this.changed(true);
  }
}
