// What a visitor downloads stays small.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sizes } from '../../wasm/sizes.mjs';
import { dist, top } from './support.mjs';

test('module, data and scripts are at most 2.7 MB with brotli', () => {
  const { total } = sizes(dist);
  assert.ok(total <= 2.7e6, `${total} bytes`);
});

/** The bodies of a module's functions by index, those it imports (which have none) counted first. */
function functionBodies(bytes) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const skip = (size) => { at += size; };
  const skipLimits = () => { if (number() & 1) number(); number(); };
  const bodies = [];
  while (at < bytes.length) {
    const section = bytes[at++];
    const end = number() + at;
    if (section === 2) {
      for (let count = number(); count > 0; count--) {
        skip(number());
        skip(number());
        const kind = bytes[at++];
        if (kind === 0) { number(); bodies.push(null); } else if (kind === 1) { at++; skipLimits(); } else if (kind === 2) skipLimits(); else at += 2;
      }
    } else if (section === 10) {
      for (let count = number(); count > 0; count--) {
        const size = number();
        bodies.push(bytes.subarray(at, at + size));
        at += size;
      }
    }
    at = end;
  }
  return bodies;
}

const symbols = join(top, 'build/wasm/wasm/shuwen.js.symbols');

test('the index adds at most 120 KB of code with gzip', { skip: !existsSync(symbols) && 'there is no build folder' }, () => {
  const bodies = functionBodies(readFileSync(join(dist, 'shuwen.wasm')));
  const belongs = /shuwen::(index::|Index|Folded|fold|Query|Search|Hit|Suggestion|Concordance|Snippet|merge)|\bindex_/;
  const added = readFileSync(symbols, 'utf8').trim().split('\n')
    .filter((line) => belongs.test(line.slice(line.indexOf(':') + 1)))
    .map((line) => bodies[parseInt(line, 10)]).filter(Boolean);
  const size = gzipSync(Buffer.concat(added), { level: 9 }).length;
  assert.ok(added.length > 100, `${added.length} functions`);
  assert.ok(size <= 120e3, `${size} bytes`);
});

test('folding and pinyin add at most 120 KB of tables with gzip', { skip: !existsSync(symbols) && 'there is no build folder' }, () => {
  const tables = ['shuwen_hant_hans', 'shuwen_han_pinyin'].map((name) => {
    const [, path] = /\.incbin \\?"([^"\\]+)/.exec(readFileSync(join(top, `build/wasm/core/${name}.c`), 'utf8'));
    return readFileSync(path);
  });
  tables.push(readFileSync(join(top, 'core/lexicon/han_readings.tsv')));
  const size = gzipSync(Buffer.concat(tables), { level: 9 }).length;
  assert.ok(size <= 120e3, `${size} bytes`);
});
