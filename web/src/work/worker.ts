// One worker: one wasm instance, the analyses of its shard of files, and the index over them.
import type { Analysis } from "shuwen";
import { failureOf } from "../model/failure.ts";
import { factsOf } from "../model/facts.ts";
import { Engine } from "./engine.ts";
import { Rehearsal } from "./rehearsal.ts";
import { Shelf } from "./shelf.ts";
import { contextsOf, entityRows, excludedRows } from "./digest.ts";
import { type Operation, type Operations, type Reply, type Request } from "./protocol.ts";
import { isFolder, unpack } from "./unzip.ts";
import { xlsx } from "./xlsx.ts";

/** Lines of the concordance sent for one file. */
const kMostContexts = 200;
/** After this long without a file the index is brought up to date, so that the first search need not. */
const kQuietMs = 300;

let engine: Engine | null = null;
let committing: ReturnType<typeof setTimeout> | undefined;
const shelf = new Shelf();
const rehearsal = new Rehearsal();

function ready(): Engine {
  if (!engine) throw { code: "not_ready", message: "The analysis module is not loaded yet." };
  return engine;
}

const post = (reply: Reply, transfer: Transferable[] = []) => self.postMessage(reply, { transfer });

type Handlers = { [K in Operation]: (ask: Operations[K]["ask"], id: number) => Promise<Operations[K]["answer"]> };

const handlers: Handlers = {
  async open(source) {
    engine = await Engine.open(source);
    rehearsal.begin(engine);
    return { version: engine.version };
  },

  async analyze({ doc, file, name, path, encoding }, id) {
    rehearsal.end();
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isFolder(bytes)) return unpack(bytes, path || name);
    post({ id, stage: "analysing" });
    const analysis = ready().analyze(doc, bytes, { name: path || name, encoding: encoding ?? "" });
    shelf.put(doc, analysis);
    clearTimeout(committing);
    committing = setTimeout(() => ready().commit(), kQuietMs);
    return factsOf(analysis);
  },

  analysis: async ({ doc }) => shelf.get(doc),

  async remove({ docs }) {
    for (const doc of docs) {
      ready().remove(doc);
      shelf.remove(doc);
    }
    return null;
  },

  statistics: async ({ query }) => ready().statistics(query),

  async search({ query, top, statistics }) {
    const answer = ready().search(query, top, statistics);
    const hits = [];
    for (const hit of answer.hits) {
      const { text, metrics } = await shelf.get(hit.doc);
      // A query for figures alone finds no words: its matches are the figures.
      const matches = hit.spans.length ? hit.spans : hit.metrics.map((index) => metrics[index]!.span);
      hits.push({ ...hit, contexts: contextsOf(text, matches.slice(0, kMostContexts)) });
    }
    return { ...answer, hits };
  },

  async excluded({ docs }) {
    const rows = [];
    for (const doc of docs) rows.push(...excludedRows(doc, await shelf.get(doc)));
    return rows;
  },

  async entities({ docs }) {
    const analyses: [number, Analysis][] = [];
    for (const doc of docs) analyses.push([doc, await shelf.get(doc)]);
    return entityRows(analyses);
  },

  async slices({ wanted }) {
    const texts = [];
    for (const { doc, span } of wanted) texts.push((await shelf.get(doc)).text.slice(span[0], span[1]));
    return texts;
  },

  xlsx: async ({ sheets }) => xlsx(sheets),
};

async function answer<K extends Operation>({ id, op, ask }: Request<K>) {
  try {
    post({ id, value: await handlers[op](ask, id) });
  } catch (cause) {
    post({ id, error: failureOf(cause) });
  }
}

self.onmessage = (event: MessageEvent<Request>) => void answer(event.data);
