// Run by tests/bench/search: node --expose-gc search.mjs CORPUS DOCUMENTS ENGINE. Prints one line of the table.
import fs from 'node:fs';

import { engines } from './search_engines.mjs';

const QUERIES = 200;
const REPEATS = 5;
const TOP = 20;

const [corpus, count, name] = process.argv.slice(2);
const corpusDocuments = fs.readFileSync(corpus, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const documents = Number(count) > 0 ? recombined(corpusDocuments, Number(count)) : corpusDocuments;
const bytes = documents.reduce((sum, d) => sum + Buffer.byteLength(d.title) + Buffer.byteLength(d.body), 0);
const texts = documents.map((d) => `${d.title}\n${d.body}`.toLowerCase());

/** The same numbers in every run: below(n) is less than n. */
function randomBelow(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Documents as long as the given ones, of paragraphs (or sentences) from all of them. */
function recombined(given, wanted) {
  const below = randomBelow(99);
  const pieces = given.flatMap(({ body }) => body.match(/[^。\n]*[。\n]?/gu).filter(Boolean));
  const each = pieces.length / given.length;
  return Array.from({ length: wanted }, (_, i) => ({
    id: `r${i}`,
    title: given[below(given.length)].title,
    body: Array.from({ length: 1 + below(2 * each) }, () => pieces[below(pieces.length)]).join(''),
  }));
}

/** Pieces of the texts of two to eight Han, every fourth with a second one. */
function makeQueries() {
  const below = randomBelow(20261124);
  const piece = (longest) => {
    for (;;) {
      const text = texts[below(texts.length)];
      const part = text.slice(below(text.length), Infinity).slice(0, 2 + below(longest - 1));
      if (part.length > 1 && /^[\u4e00-\u9fff]+$/.test(part)) return part;
    }
  };
  return Array.from({ length: QUERIES }, (_, i) => (i % 4 === 3 ? [piece(2), piece(2)] : [piece(i % 4 === 0 ? 2 : 8)]));
}

const memory = () => {
  global.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};
const time = async (run) => {
  const start = performance.now();
  const value = await run();
  return [performance.now() - start, value];
};
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))];

const engine = await engines[name]();
const before = memory();
const [build] = await time(() => engine.build(documents));
const added = memory() - before;
const snapshot = await engine.snapshot?.();
const [reopen] = snapshot && engine.open ? await time(() => engine.open(snapshot)) : [NaN];

let recall = 0;
let precision = 0;
const latencies = [];
for (const terms of makeQueries()) {
  const truth = new Set(documents.filter((_, i) => terms.every((term) => texts[i].includes(term))).map((d) => d.id));
  const got = new Set(await engine.search(terms, 0));
  const both = [...got].filter((id) => truth.has(id)).length;
  recall += (truth.size ? both / truth.size : 1) / QUERIES;
  precision += (got.size ? both / got.size : 1) / QUERIES;
  const runs = [];
  for (let i = 0; i < REPEATS; i++) runs.push((await time(() => engine.search(terms, TOP)))[0]);
  latencies.push(quantile(runs, 0.5));
}
const cell = (value, digits, width) => (Number.isFinite(value) ? value.toFixed(digits) : '-').padStart(width);
console.log(name.padEnd(12) + cell(bytes / 1000 / build, 1, 12) + cell(added, 1, 11) + cell(snapshot ? Buffer.byteLength(snapshot) / 1e6 : NaN, 1, 13)
  + cell(reopen, 1, 11) + cell(quantile(latencies, 0.5), 3, 8) + cell(quantile(latencies, 0.95), 3, 8) + cell(recall, 3, 8) + cell(precision, 3, 11));
