// One worker: one wasm instance, the analyses of its shard of files, and the index over them.
import type { Analysis } from "shuwen";
import { failureOf } from "../model/failure.ts";
import { factsOf } from "../model/facts.ts";
import { commonKind, furnitureAt } from "../model/outside.ts";
import { Engine } from "./engine.ts";
import { Rehearsal } from "./rehearsal.ts";
import { Shelf } from "./shelf.ts";
import { contentsOf } from "./contents.ts";
import { contextsOf, entityRows, excludedRows, joinedSpans } from "./digest.ts";
import type { BatchFile, Operation, Operations, Outcome, Reply, Request } from "./protocol.ts";
import { Quiet } from "./quiet.ts";
import { isFolder, unpack } from "./unzip.ts";
import { xlsx } from "./xlsx.ts";

/** Lines of the concordance sent for one file. */
const kMostContexts = 200;
/** After this long without a file the index is brought up to date, so that the first search need not. */
const kQuietMs = 300;

let engine: Engine | null = null;
const committing = new Quiet(kQuietMs, () => ready().commit());
const shelf = new Shelf();
const rehearsal = new Rehearsal();

function ready(): Engine {
  if (!engine) throw { code: "not_ready", message: "The analysis module is not loaded yet." };
  return engine;
}

const post = (reply: Reply) => self.postMessage(reply);

async function outcomeOf({ doc, path, encoding }: BatchFile, bytes: Uint8Array): Promise<Outcome> {
  try {
    if (isFolder(bytes)) return { doc, members: await unpack(bytes, path) };
    const json = ready().analyze(doc, bytes, { name: path, encoding: encoding ?? "" });
    await shelf.put(doc, json);
    return { doc, facts: factsOf(JSON.parse(json) as Analysis) };
  } catch (cause) {
    return { doc, failure: failureOf(cause) };
  }
}

type Handlers = { [K in Operation]: (ask: Operations[K]["ask"]) => Promise<Operations[K]["answer"]> };

const handlers: Handlers = {
  async open(source) {
    engine = await Engine.open(source);
    rehearsal.begin(engine);
    return { version: engine.version };
  },

  async analyze({ files }) {
    rehearsal.end();
    const contents = await contentsOf(files.map(({ content }) => content));
    const outcomes: Outcome[] = [];
    for (const [at, file] of files.entries()) {
      const content = contents[at]!;
      const outcome = content instanceof Uint8Array ? await outcomeOf(file, content) : { doc: file.doc, failure: content };
      outcomes.push(outcome);
      if ("failure" in outcome && outcome.failure.code === "crashed") break;
    }
    committing.putOff();
    return outcomes;
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
      const analysis = await shelf.get(hit.doc);
      // A query for figures alone finds no words: its matches are the figures.
      const spans = joinedSpans(analysis.text, hit.spans);
      const matches = spans.length ? spans : hit.metrics.map((index) => analysis.metrics[index]!.span);
      const outside = furnitureAt(analysis);
      hits.push({ ...hit, spans, outside: commonKind(matches.map(outside)), contexts: contextsOf(analysis.text, matches.slice(0, kMostContexts), outside) });
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
    post({ id, value: await handlers[op](ask) });
  } catch (cause) {
    post({ id, error: failureOf(cause) });
  }
}

self.onmessage = (event: MessageEvent<Request>) => void answer(event.data);
