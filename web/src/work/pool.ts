// A few workers, each with its own instance and its own shard of the files. The page only sends requests here;
// nothing is computed on its thread.
import { mergeProposals } from "shuwen";
import { WorkError } from "../model/failure.ts";
import { type Assets, assets } from "./assets.ts";
import type { Operation, Operations, Reply, ShardAnswer } from "./protocol.ts";

const kMostWorkers = 8;

/** A worker with no more bytes than these before it is given the next files ahead, so that it never waits for them. */
const kAhead = 64 * 1024;

/** Files whose rows come in one message. */
const kFilesInPart = 16;

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: WorkError) => void;
}

class Shard {
  /** Bytes of the files it was given and has not answered for. */
  load = 0;
  /** How often it was started. */
  life = 0;
  readonly docs = new Set<number>();
  ready!: Promise<string>;
  #source: Assets;
  #worker!: Worker;
  #next = 1;
  #waiting = new Map<number, Waiting>();

  constructor(source: Assets) {
    this.#source = source;
    this.#start();
  }

  /** A new instance in place of one that is of no more use; gives the files that were in it. */
  restart(): number[] {
    this.#worker.terminate();
    this.#fail("The analysis stopped and was started anew.");
    const lost = [...this.docs];
    this.docs.clear();
    this.#start();
    return lost;
  }

  get hasRoom(): boolean {
    return this.load <= kAhead;
  }

  #start() {
    this.life++;
    this.#worker = this.#source.worker();
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
    this.#worker.onerror = (event) => this.#fail(event.message || "The worker's script could not be loaded.", event.message ? "worker_failed" : "not_loaded");
    this.ready = this.#source.engine().then((engine) => this.ask("open", engine)).then(({ version }) => version);
    this.ready.catch(() => undefined);
  }

  ask<K extends Operation>(op: K, ask: Operations[K]["ask"]) {
    const id = this.#next++;
    return new Promise<Operations[K]["answer"]>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject } as Waiting);
      this.#worker.postMessage({ id, op, ask });
    });
  }

  close() {
    this.#worker.terminate();
    this.#fail("The page was closed.");
  }

  #hear(reply: Reply) {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    this.#waiting.delete(reply.id);
    if ("error" in reply) waiting.reject(new WorkError(reply.error));
    else waiting.resolve(reply.value as never);
  }

  #fail(message: string, code = "worker_failed") {
    const error = new WorkError({ code, message, position: null });
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

export class Pool {
  #shards: Shard[] = [];
  #size: number;

  constructor(size = Math.min(kMostWorkers, Math.max(1, navigator.hardwareConcurrency || 2))) {
    this.#size = size;
  }

  get size() {
    return this.#size;
  }

  /** Starts up to two workers ahead of need, so that the first files do not wait for the module. */
  async warm() {
    for (let at = 0; at < Math.min(2, this.#size); at++) {
      const shard = this.#shards[at] ?? this.#start();
      await shard.ready.catch(() => this.giveUp(shard));
    }
  }

  /** Lets go of a worker that could not be opened, and makes do with the others; false when there is none. */
  giveUp(shard: Shard): boolean {
    shard.close();
    this.#shards = this.#shards.filter((other) => other !== shard);
    if (this.#shards.length === 0) return false;
    this.#size = this.#shards.length;
    return true;
  }

  /** The worker with least to do, a new one when all have something and the pool is not full; null when none has room. */
  free(): Shard | null {
    const least = this.#shards.reduce<Shard | null>((best, shard) => (best && best.load <= shard.load ? best : shard), null);
    if (least?.load === 0) return least;
    if (this.#shards.length < this.#size) return this.#start();
    return least?.hasRoom ? least : null;
  }

  shardOf(doc: number): Shard | undefined {
    return this.#shards.find((shard) => shard.docs.has(doc));
  }

  async analysis(doc: number) {
    return this.#at(doc).ask("analysis", { doc });
  }

  async remove(docs: number[]) {
    await Promise.all(this.#split(docs).map(([shard, mine]) => {
      for (const doc of mine) shard.docs.delete(doc);
      return shard.ask("remove", { docs: mine });
    }));
  }

  async excluded(docs: number[]) {
    return this.#inParts("excluded", docs);
  }

  /** A name may stand in several rows: of each few files one. */
  async entities(docs: number[]) {
    return this.#inParts("entities", docs);
  }

  /** Asks for a few files at a time: what all of them hold would take the page too long to receive at once. */
  async #inParts<K extends "excluded" | "entities">(op: K, docs: number[]): Promise<Operations[K]["answer"]> {
    const ofShards = await Promise.all(this.#split(docs).map(async ([shard, mine]) => {
      const rows: unknown[] = [];
      for (let at = 0; at < mine.length; at += kFilesInPart) rows.push(...(await shard.ask(op, { docs: mine.slice(at, at + kFilesInPart) })));
      return rows;
    }));
    return ofShards.flat() as Operations[K]["answer"];
  }

  async slice(doc: number, span: [number, number]) {
    return (await this.#at(doc).ask("slices", { wanted: [{ doc, span }] }))[0]!;
  }

  async xlsx(sheets: Operations["xlsx"]["ask"]["sheets"]) {
    return this.#first().ask("xlsx", { sheets });
  }

  /** Asks every shard; scores compare because all use the document frequencies of the whole collection. */
  async search(query: string, top: number): Promise<ShardAnswer> {
    const shards = this.#shards.filter((shard) => shard.docs.size > 0);
    if (shards.length === 0) return { total: 0, hits: [], interpretation: "exact", didYouMean: [] };
    const statistics = shards.length > 1
      ? await Promise.all(shards.map((shard) => shard.ask("statistics", { query })))
      : [];
    const answers = await Promise.all(shards.map((shard) => shard.ask("search", { query, top, statistics })));
    const hits = answers.flatMap((answer) => answer.hits).sort((a, b) => b.score - a.score || a.doc - b.doc);
    return {
      // Each shard gives the total that the statistics of all say.
      total: Math.max(...answers.map((answer) => answer.total)),
      hits: hits.slice(0, top),
      interpretation: answers[0]!.interpretation,
      didYouMean: mergeProposals(answers.map((answer) => answer.didYouMean)),
    };
  }

  close() {
    for (const shard of this.#shards) shard.close();
    this.#shards = [];
  }

  #first() {
    return this.#shards[0] ?? this.#start();
  }

  #start() {
    const shard = new Shard(assets);
    this.#shards.push(shard);
    return shard;
  }

  #at(doc: number): Shard {
    const shard = this.shardOf(doc);
    if (!shard) throw new WorkError({ code: "not_here", message: "This file is no longer loaded.", position: null });
    return shard;
  }

  #split(docs: number[]): [Shard, number[]][] {
    return this.#shards
      .map((shard): [Shard, number[]] => [shard, docs.filter((doc) => shard.docs.has(doc))])
      .filter(([, mine]) => mine.length > 0);
  }
}
export type { Shard };
