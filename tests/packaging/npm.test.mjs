// The package works where it is used: packed, installed in an empty directory, imported there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../wasm/dist', import.meta.url));

test('the packed package can be installed and imported', () => {
  const directory = mkdtempSync(join(tmpdir(), 'shuwen-'));
  const npm = (...words) => execFileSync('npm', words, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const [{ filename, files }] = JSON.parse(npm('pack', '--json', dist));
    assert.deepEqual(files.map(({ path }) => path).sort(), ['LICENSE', 'README.md', 'analysis.d.ts', 'index.d.ts',
      'index.js', 'merge.js', 'package.json', 'shuwen.js', 'shuwen.wasm']);
    writeFileSync(join(directory, 'package.json'), '{"private": true, "type": "module"}');
    npm('install', '--offline', '--no-audit', '--no-fund', `./${filename}`);
    const program = `
      import { open } from 'shuwen';
      const { metrics } = (await open()).analyze('新桥全长1200米。');
      console.log(metrics[0].value, import.meta.resolve('shuwen/shuwen.wasm').endsWith('shuwen.wasm'));`;
    writeFileSync(join(directory, 'use.js'), program);
    assert.equal(execFileSync(process.execPath, ['use.js'], { cwd: directory, encoding: 'utf8' }), '1200 true\n');
  } finally {
    rmSync(directory, { recursive: true });
  }
});
