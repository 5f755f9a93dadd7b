// What the tests of the package share: where things are, and files to feed it with.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const top = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(top, 'wasm/dist');
export const command = process.env.SHUWEN_COMMAND ?? join(top, 'build/native/shuwen');
export const shared = join(top, '../shared');

/** The package as built; every call is an instance of its own. */
export async function openShuwen() {
  const { open } = await import(join(dist, 'index.js'));
  return open();
}

/** All files under a directory, sorted. */
export function filesUnder(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** About `count` of the list, evenly spread. */
export function sample(list, count) {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * step)]);
}

/** What the command writes for the files, one JSON line each; failures give no line. */
export function analyzeNatively(paths) {
  try {
    return execFileSync(command, ['analyze', '--format', 'ndjson', ...paths], {
      encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (error.status === 1) return error.stdout; // some failed, the others are there
    throw error;
  }
}
