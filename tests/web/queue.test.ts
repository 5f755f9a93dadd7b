// The queue with a worker played by the test: which files go together, and what becomes of them.
import { describe, expect, it } from "vitest";
import type { DocFacts } from "../../web/src/model/facts.ts";
import { WorkError } from "../../web/src/model/failure.ts";
import type { Doc } from "../../web/src/model/rows.ts";
import { counts, takeBatch } from "../../web/src/store/batches.ts";
import { contentsOf } from "../../web/src/work/contents.ts";
import { Queue } from "../../web/src/store/queue.ts";
import type { BatchFile, Outcome } from "../../web/src/work/protocol.ts";

const doc = (id: number, file: Blob = new Blob([`第${id}篇`])): Doc => ({
  id, name: `${id}.txt`, path: `${id}.txt`, file, state: "queued", encoding: null, facts: null, error: null, attempt: 0,
  removed: false, kept: false, archive: null, lost: null,
});
const sized = (id: number, size: number): Doc => doc(id, new Blob([new Uint8Array(size)]));
const changed = (): Blob => Object.defineProperty(new Blob(["x"]), "size", { value: 7 });

type Answer = (files: BatchFile[], texts: string[]) => Outcome[];

const found = ({ doc }: BatchFile): Outcome => ({ doc, facts: { metrics: [], initiatives: [] } as unknown as DocFacts });

/** One worker; `answer` says what it finds. Gives what was asked of it and what the store was told. */
function played(answer: Answer, docs: Doc[]) {
  const batches: string[][] = [];
  const removed: number[] = [];
  const shard = {
    load: 0, life: 1, docs: new Set<number>(), ready: Promise.resolve(""),
    get hasRoom() {
      return shard.load <= 64 * 1024;
    },
    async ask(_op: string, { files }: { files: BatchFile[] }) {
      const texts = await Promise.all(files.map(({ content }) => content.text()));
      batches.push(files.map(({ path }) => path));
      await new Promise((resolve) => setTimeout(resolve));
      return answer(files, texts);
    },
    restart() {
      shard.life++;
      const lost = [...shard.docs];
      shard.docs.clear();
      return lost;
    },
  };
  let finish: () => void;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const queue: Queue = new Queue({
    docs,
    pool: {
      free: () => shard,
      shardOf: (id: number) => (shard.docs.has(id) ? shard : undefined),
      remove: async (ids: number[]) => void removed.push(...ids),
    } as never,
    changed: () => undefined,
    again: (one) => queue.again(one),
    analysed: (one) => void (one.state = "done"),
    unpacked: () => undefined,
    finished: () => finish(),
  });
  return { queue, shard, batches, removed, finished };
}

describe("a batch", () => {
  it("is as many files as make some work, a large one alone", () => {
    const waiting = [sized(1, 15_000), sized(2, 15_000), sized(3, 15_000), sized(4, 500_000), sized(5, 10)];
    const next = () => takeBatch(waiting, () => true).map((task) => task.doc.id);
    expect([next(), next(), next(), next()]).toEqual([[1, 2], [3], [4], [5]]);
    const tiny = Array.from({ length: 100 }, (_, i) => sized(i, 1));
    expect(takeBatch(tiny, () => true).length).toBe(32);
    expect(takeBatch(tiny, ({ id }) => id < 35).length).toBe(3);
  });
  it("counts as long as there is no newer try at the file", () => {
    const one = doc(1);
    const [task] = takeBatch([one], () => true);
    expect(counts(task!)).toBe(true);
    one.attempt++;
    expect(counts(task!)).toBe(false);
  });
});

describe("the contents of files", () => {
  const said = (contents: Awaited<ReturnType<typeof contentsOf>>) =>
    contents.map((content) => (content instanceof Uint8Array ? new TextDecoder().decode(content) : content.code));
  it("are read together, each with its own bytes", async () => {
    expect(said(await contentsOf([new Blob(["第1篇"]), new Blob([]), new Blob(["第2篇"])]))).toEqual(["第1篇", "", "第2篇"]);
  });
  it("are had of all others when one has changed since it was chosen", async () => {
    expect(said(await contentsOf([new Blob(["第1篇"]), changed(), new Blob(["第2篇"])]))).toEqual(["第1篇", "NotReadableError", "第2篇"]);
  });
});

describe("the queue", () => {
  it("gives the worker some files at once, each with its own bytes", async () => {
    const docs = [doc(1), doc(2), doc(3)];
    const read: string[] = [];
    const { queue, shard, batches, finished } = played((files, texts) => (read.push(...texts), files.map(found)), docs);
    queue.add(docs);
    await finished;
    expect(batches).toEqual([["1.txt", "2.txt", "3.txt"]]);
    expect(read).toEqual(["第1篇", "第2篇", "第3篇"]);
    expect(docs.every(({ state }) => state === "done")).toBe(true);
    expect(shard.load).toBe(0);
  });

  it("lets a file whose content is not to be had fail alone, and asks no worker for it", async () => {
    const docs = [doc(1), doc(2), doc(3)];
    docs[1]!.lost = { code: "encrypted", message: "locked", position: null };
    const { queue, batches, finished } = played((files) => files.map(found), docs);
    queue.add(docs);
    await finished;
    expect(docs.map(({ state, error }) => error?.code ?? state)).toEqual(["done", "encrypted", "done"]);
    expect(batches).toEqual([["1.txt", "3.txt"]]);
  });

  it("starts the worker anew when a file ends it, and loses no other", async () => {
    const docs = [doc(1), doc(2), doc(3)];
    const crash: Answer = (files) => {
      const at = files.findIndex((file) => file.doc === 2);
      if (at < 0) return files.map(found);
      return [...files.slice(0, at).map(found), { doc: 2, failure: { code: "crashed", message: "", position: null } }];
    };
    const { queue, shard, batches, finished } = played(crash, docs);
    queue.add(docs);
    await finished;
    expect(docs.map(({ state, error }) => error?.code ?? state)).toEqual(["done", "crashed", "done"]);
    expect(shard.life).toBe(2);
    expect(batches[0]).toEqual(["1.txt", "2.txt", "3.txt"]);
    expect(batches.slice(1).flat().sort()).toEqual(["1.txt", "3.txt"]);
  });

  it("gives files to the next instance when another's file ended theirs, and fails them when nothing else did", async () => {
    const docs = [doc(1)];
    let tries = 0;
    const { queue, shard, finished } = played((files) => {
      if (tries++ > 0) return files.map(found);
      shard.life++;
      throw new WorkError({ code: "worker_failed", message: "", position: null });
    }, docs);
    queue.add(docs);
    await finished;
    expect([tries, docs[0]!.state]).toEqual([2, "done"]);

    const alone = [doc(1)];
    const failing = played(() => {
      throw new WorkError({ code: "worker_failed", message: "", position: null });
    }, alone);
    failing.queue.add(alone);
    await failing.finished;
    expect(alone[0]!.error?.code).toBe("worker_failed");
  });

  it("leaves out what is called off before it is read, and takes what is called off later out of the index", async () => {
    const docs = [doc(1), doc(2), doc(3)];
    const { queue, batches, removed, finished } = played((files) => (queue.cancel(docs[2]!), files.map(found)), docs);
    queue.add(docs);
    queue.cancel(docs[0]!);
    await finished;
    expect(batches).toEqual([["2.txt", "3.txt"]]);
    expect(docs.map(({ state }) => state)).toEqual(["cancelled", "done", "cancelled"]);
    expect(removed).toEqual([3]);
  });
});
