// What the page weighs, and what it may weigh.
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;

/** The scripts a browser fetches before the page answers: the entry and all it imports at once. */
export function firstLoad(manifest, entry, seen = new Set()) {
  const item = manifest[entry];
  if (!item || seen.has(item.file)) return [...seen];
  seen.add(item.file);
  for (const next of item.imports ?? []) firstLoad(manifest, next, seen);
  return [...seen];
}

// The first load may take 120 kB; what is over today's size is room for a few features, so that growth is noticed.
export const budgets = { firstLoad: 90_000, wasm: 2_700_000, single: 7_000_000 };

export async function printSizes({ dist, site, manifest, wasm }) {
  const first = [...firstLoad(manifest, "src/page.ts"), "page.css"];
  let firstBytes = 0;
  for (const file of first) firstBytes += brotli(await readFile(join(site, file)));
  const scripts = (await readdir(join(site, "assets"))).filter((file) => file.endsWith(".js"));
  let lazyBytes = 0;
  for (const file of scripts) if (!first.includes(`assets/${file}`)) lazyBytes += brotli(await readFile(join(site, "assets", file)));
  const sizes = {
    firstLoad: firstBytes,
    lazy: lazyBytes,
    wasm: brotli(await readFile(wasm)),
    single: (await stat(join(dist, "shuwen.html"))).size,
  };
  const show = (label, bytes, budget) => console.log(`${label.padEnd(34)} ${(bytes / 1000).toFixed(1).padStart(8)} kB${budget ? `  of ${budget / 1000}` : ""}`);
  show("first load, JS + CSS, brotli", sizes.firstLoad, budgets.firstLoad);
  show("loaded later (worker, export)", sizes.lazy);
  show("wasm and data, brotli", sizes.wasm, budgets.wasm);
  show("shuwen.html, as it is", sizes.single, budgets.single);
  return sizes;
}
