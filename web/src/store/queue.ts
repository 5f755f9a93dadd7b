// The files waiting for a worker: order, progress, time left, cancel and retry.
import type { DocFacts } from "../model/facts.ts";
import { failureOf } from "../model/failure.ts";
import type { Doc } from "../model/rows.ts";
import type { Pool, Shard } from "../work/pool.ts";
import type { Unpacked } from "../work/protocol.ts";

/** Whose files they are, and who is told what becomes of them. */
interface Owner {
  readonly pool: Pool;
  readonly docs: Doc[];
  changed(data: boolean): void;
  again(doc: Doc): void;
  analysed(doc: Doc, facts: DocFacts): void;
  unpacked(archive: Doc, members: Unpacked[]): void;
  finished(): void;
}

export interface Progress {
  total: number;
  finished: number;
  failed: number;
  /** Share of the bytes done, 0 to 1: files differ too much in size to count them alone. */
  share: number;
  secondsLeft: number | null;
}

export class Queue {
  #owner: Owner;
  #waiting: Doc[] = [];
  #running = new Set<Doc>();
  #batch: Doc[] = [];
  #started = 0;
  #stopped = false;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  get busy(): boolean {
    return this.#waiting.length > 0 || this.#running.size > 0;
  }

  get progress(): Progress | null {
    if (!this.busy) return null;
    let bytes = 0;
    let done = 0;
    let finished = 0;
    let failed = 0;
    for (const doc of this.#batch) {
      bytes += doc.file.size + 1;
      if (this.#pending(doc)) continue;
      done += doc.file.size + 1;
      finished++;
      if (doc.state === "failed") failed++;
    }
    const share = bytes ? done / bytes : 0;
    const seconds = (performance.now() - this.#started) / 1000;
    const secondsLeft = share > 0.02 && seconds > 0.5 ? (seconds / share) * (1 - share) : null;
    return { total: this.#batch.length, finished, failed, share, secondsLeft };
  }

  add(docs: Doc[]) {
    if (!this.busy) {
      this.#batch = [];
      this.#started = performance.now();
    }
    this.#batch.push(...docs);
    this.#waiting.push(...docs);
    this.#pump();
  }

  again(doc: Doc) {
    doc.state = "queued";
    doc.error = null;
    doc.attempt++;
    this.add([doc]);
  }

  cancel(doc: Doc) {
    if (!this.#pending(doc)) return;
    doc.state = "cancelled";
    doc.attempt++;
    this.#waiting = this.#waiting.filter((other) => other !== doc);
    this.#running.delete(doc);
    this.#owner.changed(true);
  }

  cancelAll() {
    for (const doc of [...this.#waiting, ...this.#running]) {
      doc.state = "cancelled";
      doc.attempt++;
    }
    this.#waiting = [];
    this.#running.clear();
    this.#owner.changed(true);
  }

  stop() {
    this.#stopped = true;
    this.#waiting = [];
  }

  /** A file that ends an instance must not take the others with it: they are analysed again in a new one. */
  #revive(shard: Shard, culprit: Doc) {
    const lost = new Set(shard.restart());
    for (const doc of this.#owner.docs) {
      if (doc !== culprit && lost.has(doc.id) && doc.state === "done") this.#owner.again(doc);
    }
  }

  #pending(doc: Doc) {
    return doc.state === "queued" || doc.state === "reading" || doc.state === "analysing";
  }

  #pump() {
    while (this.#waiting.length > 0 && !this.#stopped) {
      // A file analysed before stays with its worker, which holds its place in the index.
      const own = this.#owner.pool.shardOf(this.#waiting[0]!.id);
      const shard = own ?? this.#owner.pool.free();
      if (!shard) return;
      const doc = this.#waiting.shift()!;
      shard.load++;
      this.#running.add(doc);
      void this.#run(doc, shard).finally(() => {
        shard.load--;
        this.#pump();
        if (this.busy) return;
        this.#batch = [];
        this.#owner.finished();
      });
    }
  }

  async #run(doc: Doc, shard: Shard) {
    const { attempt } = doc;
    doc.state = "reading";
    try {
      if (doc.lost) throw doc.lost;
      await shard.ready;
      if (doc.attempt !== attempt) return;
      shard.docs.add(doc.id);
      const { id, file, name, path, encoding } = doc;
      const found = await shard.ask("analyze", { doc: id, file, name, path, encoding }, () => {
        if (doc.attempt === attempt) doc.state = "analysing";
      });
      if (doc.attempt !== attempt) return;
      if (Array.isArray(found)) {
        shard.docs.delete(doc.id);
        this.#owner.unpacked(doc, found);
      } else {
        this.#owner.analysed(doc, found);
      }
      this.#running.delete(doc);
    } catch (cause) {
      if (doc.attempt !== attempt) return;
      this.#running.delete(doc);
      doc.state = "failed";
      doc.error = failureOf(cause);
      if (doc.error.code === "crashed") this.#revive(shard, doc);
      this.#owner.changed(true);
    }
  }
}
