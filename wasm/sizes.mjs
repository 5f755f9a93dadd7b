// The sizes of the built package, as they are and as a server would send them. Run by the build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const sent = ['shuwen.wasm', 'shuwen.js', 'index.js', 'merge.js'];

/** Bytes of each file a visitor downloads, raw and with brotli, and the sum of the latter. */
export function sizes(dist) {
  const files = sent.map((name) => {
    const bytes = readFileSync(join(dist, name));
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_LGWIN]: 24 };
    return { name, raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
  });
  return { files, total: files.reduce((sum, { brotli }) => sum + brotli, 0) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, total } = sizes(process.argv[2]);
  const row = (name, raw, brotli) => console.log(name.padEnd(12), String(raw).padStart(10), String(brotli).padStart(10));
  row('bytes', 'raw', 'brotli');
  for (const { name, raw, brotli } of files) row(name, raw, brotli);
  row('together', '', total);
}
