// Bad input gives a clear error, or an analysis with a warning, and the next file is analysed as if nothing had been.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { command, openShuwen } from './support.mjs';

const sentence = '全市新建公园25个，总面积达130万平方米。';
const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 197 + (i >> 3)) % 256));
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex'), noise]);
const gb18030 = Buffer.from('c8abcad0d0c2bda8b9abd4b03235b8f6a3acd7dcc3e6bbfdb4ef313330cdf2c6bdb7bdc3d7a1a30a', 'hex');

// name: [bytes, what must come of it]
const inputs = {
  'empty.txt': [Buffer.alloc(0), 'error'],
  'zeros.txt': [Buffer.alloc(50e6), 'error'],
  'picture.html': [png, 'error'],
  'one-line.txt': [Buffer.from(sentence.repeat(Math.ceil(10e6 / Buffer.byteLength(sentence)))), 'analysis'],
  'surrogates.txt': [Buffer.from(`\ufeff${sentence}\ud83d${sentence}\udc00\n`, 'utf16le'), 'warning'],
  'encoded-surrogate.txt': [Buffer.concat([Buffer.from(sentence), Buffer.from('eda0bd', 'hex'), Buffer.from(sentence)]),
    'warning'],
  'cut.txt': [Buffer.concat([gb18030, gb18030, gb18030.subarray(0, -2)]), 'warning'],
};

const shuwen = await openShuwen();
const directory = mkdtempSync(join(tmpdir(), 'shuwen-'));
after(() => rmSync(directory, { recursive: true }));

function outcomeOf(bytes, name) {
  try {
    return shuwen.analyze(bytes, { name }).warnings.length > 0 ? 'warning' : 'analysis';
  } catch (error) {
    assert.equal(error.name, 'ShuwenError');
    assert.notEqual(error.code, 'crashed');
    assert.match(error.message, /\w/);
    return 'error';
  }
}

for (const [name, [bytes, expected]] of Object.entries(inputs)) {
  test(`${name} in WebAssembly`, () => {
    const outcome = outcomeOf(bytes, name);
    if (expected === 'analysis') assert.notEqual(outcome, 'error');
    else assert.equal(outcome, expected);
    assert.equal(shuwen.analyze(sentence).text, sentence);
  });
}

test('the command analyses the others and names the failures', { skip: !existsSync(command) && 'not built' }, () => {
  writeFileSync(join(directory, 'good.txt'), sentence);
  for (const [name, [bytes]] of Object.entries(inputs)) writeFileSync(join(directory, name), bytes);
  const { status, stdout, stderr } = spawnSync(command, ['analyze', '--format', 'ndjson', directory],
    { encoding: 'utf8', maxBuffer: 2 ** 30 });
  assert.equal(status, 1);
  const analysed = stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line).file.name);
  for (const [name, [, expected]] of [['good.txt', [null, 'analysis']], ...Object.entries(inputs)]) {
    const path = join(directory, name);
    assert.equal(analysed.includes(path), expected !== 'error', `${name}: ${stderr}`);
    assert.equal(stderr.includes(path), expected === 'error', stderr);
  }
});
