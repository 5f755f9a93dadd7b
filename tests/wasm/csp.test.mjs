// The package runs where a content security policy forbids the making of code from strings.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist } from './support.mjs';

const makesCode = /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/;

test('no script of the package makes code from strings', () => {
  for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
    assert.doesNotMatch(readFileSync(join(dist, name), 'utf8'), makesCode, name);
  }
});

test('it works in a process that refuses to', () => {
  const program = `
    globalThis.Function = new Proxy(Function, {
      apply() { throw new Error('Function was called'); },
      construct() { throw new Error('Function was constructed'); },
    });
    const { open } = await import(${JSON.stringify(join(dist, 'index.js'))});
    const shuwen = await open();
    const index = shuwen.createIndex();
    index.analyze('一座新桥\\n\\n全长1200米。', { name: 'a' });
    console.log(index.search('新桥').total, shuwen.openIndex(index.serialize()).size);
  `;
  const output = execFileSync(process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '-e', program], { encoding: 'utf8' });
  assert.equal(output, '1 1\n');
});
