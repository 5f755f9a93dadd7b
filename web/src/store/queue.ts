// The files waiting for a worker: order, progress, time left, cancel and retry.
import type { DocFacts } from "../model/facts.ts";
import { type Failure, failureOf } from "../model/failure.ts";
import type { Doc } from "../model/rows.ts";
import type { Pool, Shard } from "../work/pool.ts";
import type { Outcome, Unpacked } from "../work/protocol.ts";
import { pause } from "./sorting.ts";
import { type Task, batchFile, counts, loadOf, takeBatch } from "./batches.ts";

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
  #pumping = false;

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
    void pause().then(() => this.#pump());
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
    return doc.state === "queued" || doc.state === "analysing";
  }

  /** Gives the workers what they have room for, a batch in each task. */
  async #pump() {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      const { pool } = this.#owner;
      while (this.#waiting.length > 0 && !this.#stopped) {
        // A file analysed before stays with its worker, which holds its place in the index.
        const own = pool.shardOf(this.#waiting[0]!.id);
        const shard = own ?? pool.free();
        if (!shard?.hasRoom) return;
        this.#give(takeBatch(this.#waiting, ({ id }) => pool.shardOf(id) === own), shard);
        await pause();
      }
    } finally {
      // At once with the last look: whoever asks again after it must not be passed over.
      this.#pumping = false;
    }
  }

  #give(tasks: Task[], shard: Shard) {
    for (const { doc } of tasks) {
      doc.state = "analysing";
      this.#running.add(doc);
    }
    const load = loadOf(tasks);
    shard.load += load;
    void this.#run(tasks, shard).finally(() => {
      shard.load -= load;
      void this.#pump();
      if (this.busy) return;
      this.#batch = [];
      this.#owner.finished();
    });
  }

  async #run(tasks: Task[], shard: Shard) {
    try {
      await shard.ready;
    } catch (cause) {
      if (this.#owner.pool.giveUp(shard)) this.#putBack(tasks);
      else for (const task of tasks) this.#fail(task, failureOf(cause));
      return;
    }
    for (const task of tasks) if (task.doc.lost) this.#fail(task, task.doc.lost);
    const going = tasks.filter((task) => counts(task) && !task.doc.lost);
    if (going.length === 0) return;
    for (const { doc } of going) shard.docs.add(doc.id);
    const { life } = shard;
    try {
      const outcomes = await shard.ask("analyze", { files: going.map(batchFile) });
      outcomes.forEach((outcome, i) => this.#settle(going[i]!, outcome, shard));
      // A file that ended the instance was the last one it came to.
      this.#putBack(going.slice(outcomes.length));
    } catch (cause) {
      // When it was a file of another batch that ended the instance, these wait for the next one.
      if (shard.life !== life) this.#putBack(going);
      else for (const task of going) this.#fail(task, failureOf(cause));
    }
  }

  #settle(task: Task, outcome: Outcome, shard: Shard) {
    const { doc } = task;
    if (!counts(task)) {
      // Called off while it was analysed: no search is to find it.
      if (doc.state === "cancelled") this.#owner.pool.remove([doc.id]).catch(() => undefined);
      return;
    }
    if ("failure" in outcome) {
      this.#fail(task, outcome.failure);
      if (outcome.failure.code === "crashed") this.#revive(shard, doc);
      return;
    }
    this.#running.delete(doc);
    if ("facts" in outcome) return this.#owner.analysed(doc, outcome.facts);
    shard.docs.delete(doc.id);
    this.#owner.unpacked(doc, outcome.members);
  }

  #fail(task: Task, failure: Failure) {
    if (!counts(task)) return;
    this.#running.delete(task.doc);
    task.doc.state = "failed";
    task.doc.error = failure;
    this.#owner.changed(true);
  }

  /** Not their fault: they are the next. */
  #putBack(tasks: Task[]) {
    const docs = tasks.filter(counts).map(({ doc }) => doc);
    for (const doc of docs) {
      doc.state = "queued";
      this.#running.delete(doc);
    }
    this.#waiting.unshift(...docs);
  }
}
