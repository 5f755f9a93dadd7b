// The index in the module: the command's answers to the byte, and four indexes as one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { mergeProposals, mergeResults, mergeStatistics } from '../../wasm/js/merge.js';
import { command, openShuwen, shared, top } from './support.mjs';

const corpus = join(shared, 'search/corpus.ndjson');
const skip = !existsSync(corpus) && 'the shared corpus is not there';
const documents = skip ? [] : readFileSync(corpus, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const QUERIES = 2000;
const SHARDS = 4;

/** The same queries in every run: pieces of one to twelve characters, in phrases, alone and in twos. */
function makeQueries() {
  let state = 20261126;
  const below = (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const piece = (longest) => {
    for (;;) {
      const { title, body } = documents[below(documents.length)];
      const text = [...`${title} ${body}`];
      const begin = below(text.length);
      const part = text.slice(begin, begin + 1 + below(longest)).join('').trim();
      if (part && !/["\n\r*()]|^-/u.test(part)) return part;
    }
  };
  return Array.from({ length: QUERIES }, (_, i) => [
    () => piece(1), () => `"${piece(12)}"`, () => piece(4), () => `${piece(2)} "${piece(3)}"`, () => `${piece(3)} OR ${piece(3)} -${piece(1)}`,
  ][i % 5]());
}

test('every answer is the command\'s', { skip }, async () => {
  const queries = makeQueries();
  const folder = mkdtempSync(join(tmpdir(), 'shuwen-search-'));
  const list = join(folder, 'queries.txt');
  writeFileSync(list, `${queries.join('\n')}\n`);
  const native = execFileSync(command, ['search', '--top', '10', '--input', 'ndjson', corpus, '--queries', list],
    { encoding: 'utf8', maxBuffer: 2 ** 29 }).trim().split('\n').map((line) => JSON.parse(line));
  rmSync(folder, { recursive: true });
  const index = (await openShuwen()).createIndex();
  for (const document of documents) index.add(document);
  assert.equal(native.length, queries.length);
  queries.forEach((query, i) => {
    delete native[i].took_ms;
    assert.deepEqual(index.search(query, { top: 10 }), native[i]);
  });
});

test('indexes together propose as many searches as one alone', () => {
  const core = readFileSync(join(top, 'core/src/index/correct.cpp'), 'utf8');
  const most = Number(/kMostProposals = (\d+);/.exec(core)[1]);
  const proposals = Array.from({ length: most + 2 }, (_, i) => ({ query: `词${i}`, documents: most + 2 - i }));
  assert.deepEqual(mergeProposals([proposals, []]), proposals.slice(0, most));
});

test('four indexes answer as one, to the last digit', { skip }, async () => {
  const shuwen = await openShuwen();
  const one = shuwen.createIndex();
  const shards = Array.from({ length: SHARDS }, () => shuwen.createIndex());
  documents.forEach((document, i) => {
    one.add(document);
    shards[i % SHARDS].add(document);
  });
  for (const query of makeQueries().slice(0, 300)) {
    const statistics = mergeStatistics(shards.map((shard) => shard.statistics(query)));
    const answers = shards.map((shard) => shard.search(query, { top: 20, statistics }));
    assert.deepEqual(mergeResults(answers, { top: 20 }), one.search(query, { top: 20 }));
  }
});
