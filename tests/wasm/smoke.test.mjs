// The package does what its README says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { dist, openShuwen, top } from './support.mjs';

const article = readFileSync(join(top, 'tests/fixtures/river-cleanup.txt'));

test('an article gives its figures, and every span is a slice of the text', async () => {
  const shuwen = await openShuwen();
  const analysis = shuwen.analyze(article, { name: 'river-cleanup.txt' });
  assert.equal(analysis.schema, 'shuwen.analysis/1');
  assert.equal(analysis.file.name, 'river-cleanup.txt');
  assert.ok(analysis.metrics.length > 0);
  for (const { text, span } of analysis.metrics) assert.equal(analysis.text.slice(...span), text);
});

test('bytes may come as any view, as a buffer, or as a string', async () => {
  const shuwen = await openShuwen();
  const expected = shuwen.analyzeToJson(article);
  const shifted = new Uint8Array(article.length + 3);
  shifted.set(article, 3);
  assert.equal(shuwen.analyzeToJson(new DataView(shifted.buffer, 3)), expected);
  assert.equal(shuwen.analyzeToJson(shifted.buffer.slice(3)), expected);
  assert.equal(shuwen.analyzeToJson(article.toString('utf8')), expected);
});

test('an index gives the analysis of what it takes in, as a value and as the same text', async () => {
  const shuwen = await openShuwen();
  const index = shuwen.createIndex();
  const expected = shuwen.analyzeToJson(article, { name: 'a' });
  assert.equal(index.analyzeToJson(article, { name: 'a', id: '7' }), expected);
  assert.deepEqual(index.analyze(article, { name: 'a', id: '7' }), JSON.parse(expected));
  assert.equal(index.size, 1);
  index.close();
});

test('options are passed on, and a wrong one is named', async () => {
  const shuwen = await openShuwen();
  assert.equal(shuwen.analyze(article, { encoding: 'UTF-8' }).file.encoding_from, 'user');
  for (const options of [{ colour: 'red' }, { date: 20201023 }, { format: 'pdf' }]) {
    const message = new RegExp(Object.keys(options)[0]);
    assert.throws(() => shuwen.analyze(article, options), { name: 'ShuwenError', code: 'bad_option', message });
  }
});

test('the module is found by URL, by bytes, by a function and by a response', async () => {
  const { open } = await import(join(dist, 'index.js'));
  const file = join(dist, 'shuwen.wasm');
  const bytes = readFileSync(file);
  for (const options of [{ wasmUrl: file }, { wasmUrl: pathToFileURL(file) }, { wasmBinary: bytes },
    { wasmUrl: Promise.resolve(new Response(bytes)) }, { locate: (name) => join(dist, name) }]) {
    assert.ok((await open(options)).version);
  }
  await assert.rejects(open({ wasmBinary: new Uint8Array(8) }), { name: 'ShuwenError', code: 'not_loaded' });
  await assert.rejects(open({ wasmUrl: join(dist, 'none.wasm') }), { code: 'not_loaded' });
});

test('an index finds what it was given', async () => {
  const index = (await openShuwen()).createIndex();
  index.analyze(article, { name: 'river-cleanup.txt' });
  index.add({ id: 'note', title: '共享单车', body: '全市共有共享单车二十万辆。' });
  assert.equal(index.size, 2);
  const { total, hits } = index.search('共享单车');
  assert.equal(total, 1);
  assert.equal(hits[0].id, 'note');
  assert.deepEqual(hits[0].spans[0], [0, 4]);
  assert.ok(index.concordance('共享单车').lines.length > 0);
  assert.ok(Array.isArray(index.suggest('共享')));
  assert.throws(() => index.search('"共享'), { code: 'bad_query', stage: 'query' });
  assert.equal(index.remove('note'), true);
  assert.equal(index.remove('note'), false);
  assert.equal(index.search('共享单车').total, 0);
});

test('two indexes answer like one', async () => {
  const { open, mergeResults, mergeStatistics } = await import(join(dist, 'index.js'));
  const shuwen = await open();
  const documents = Array.from({ length: 12 }, (_, i) => (
    { id: `d${i}`, title: `第${i}号`, body: '新建公交站点。'.repeat(1 + (i % 5)) + '人流'.repeat(i) }));
  const [whole, even, odd] = [0, 1, 2].map(() => shuwen.createIndex());
  documents.forEach((document, i) => [whole, i % 2 ? odd : even].forEach((index) => index.add(document)));
  const statistics = mergeStatistics([even, odd].map((index) => index.statistics('公交 人流')));
  const answers = [even, odd].map((index) => index.search('公交 人流', { top: 5, statistics }));
  assert.deepEqual(mergeResults(answers, { top: 5 }), whole.search('公交 人流', { top: 5 }));
});
