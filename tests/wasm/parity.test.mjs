// The same bytes and options give the same bytes out, natively and in WebAssembly.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { analyzeNatively, command, filesUnder, openShuwen, sample, shared, top } from './support.mjs';

async function compare(paths) {
  const shuwen = await openShuwen();
  const failures = [];
  const lines = paths.flatMap((path) => {
    try {
      return [shuwen.analyzeToJson(readFileSync(path), { name: path })];
    } catch (error) {
      assert.equal(error.stage, 'bytes', `${path}: ${error}`);
      failures.push(path);
      return [];
    }
  });
  const native = analyzeNatively(paths).split('\n').slice(0, -1);
  assert.equal(native.length, lines.length, `failures differ; in WebAssembly they are: ${failures}`);
  native.forEach((line, i) => assert.ok(line === lines[i], difference(line, lines[i])));
}

function difference(native, wasm) {
  let at = 0;
  while (at < native.length && native[at] === wasm[at]) ++at;
  const near = (text) => text.slice(Math.max(0, at - 80), at + 80);
  return `${JSON.parse(native).file.name}, at ${at}:\n  native ${near(native)}\n  wasm   ${near(wasm)}`;
}

test('on every fixture', { skip: !existsSync(command) && 'the command is not built' }, () => (
  compare(filesUnder(join(top, 'tests/fixtures')))));

const articles = filesUnder(join(shared, 'articles'));
test('on a sample of the shared articles', { skip: articles.length === 0 && '../shared is not there' }, () => (
  compare(sample(articles, 150))));
