// Builds the page twice from the same sources: dist/site/, a static site that installs and works offline, and
// dist/shuwen.html, one file that carries everything and opens from the disk. Prints their sizes.
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { settings, shuwen, web } from "./config.mjs";
import { firstLoad, printSizes } from "./sizes.mjs";

const dist = join(web, "dist");
const site = join(dist, "site");
const parts = join(dist, ".parts");
const fill = (template, values) => template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
const sha = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const text = (path) => readFile(path, "utf8");

const policy = (rules) => Object.entries(rules).map(([name, value]) => `${name} ${value}`).join("; ");

async function buildSite() {
  await build(settings({ site: true, outDir: site, rolldown: {
    input: { page: join(web, "src/page.ts"), "shuwen-analyzer": join(web, "src/define.ts") },
    preserveEntrySignatures: "allow-extension",
    output: {
      entryFileNames: (chunk) => (chunk.name === "shuwen-analyzer" ? "shuwen-analyzer.js" : "assets/[name]-[hash].js"),
      chunkFileNames: "assets/[name]-[hash].js",
      assetFileNames: "assets/[name]-[hash][extname]",
    },
  } }));
  const manifest = JSON.parse(await text(join(site, ".vite/manifest.json")));
  await rm(join(site, ".vite"), { recursive: true });
  const css = await text(join(web, "static/page.css"));
  const entry = manifest["src/page.ts"].file;
  for (const name of ["manifest.webmanifest", "icon.svg", "icon-192.png", "icon-512.png"]) await cp(join(web, "static", name), join(site, name));
  await writeFile(join(site, "page.css"), css);
  const preload = firstLoad(manifest, "src/page.ts").filter((file) => file !== entry);
  await writeFile(join(site, "index.html"), fill(await text(join(web, "static/index.html")), {
    csp: policy({
      "default-src": "'none'", "script-src": "'self' 'wasm-unsafe-eval'", "worker-src": "'self'", "connect-src": "'self'",
      "style-src": "'self'", "img-src": "'self' data: blob:", "manifest-src": "'self'", "base-uri": "'none'", "form-action": "'none'",
    }),
    head: [
      '<link rel="stylesheet" href="page.css" />', '<link rel="icon" href="icon.svg" type="image/svg+xml" />',
      '<link rel="manifest" href="manifest.webmanifest" />',
      ...preload.map((file) => `<link rel="modulepreload" href="${file}" />`),
      `<script type="module" src="${entry}"></script>`,
    ].join("\n    "),
    body: "",
  }));
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name).slice(site.length + 1)).sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(join(site, file)));
  await writeFile(join(site, "sw.js"), fill(await text(join(web, "static/sw.js")), {
    name: `shuwen-${hash.digest("hex").slice(0, 16)}`, files: JSON.stringify(["./", ...files]),
  }));
  return { manifest, entry };
}

/** A script in an HTML file must not hold the words that end it. */
const inlined = (code) => code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

async function buildSingle() {
  const single = { find: /^\.\/assets\.ts$/, replacement: join(web, "src/work/assets.single.ts") };
  const one = (input, format, name) => build(settings({ site: false, alias: [single], outDir: join(parts, name), rolldown: {
    input: join(web, input),
    output: { format, codeSplitting: false, entryFileNames: `${name}.js` },
  } }));
  await one("src/work/worker.ts", "iife", "worker");
  await one("src/page.ts", "es", "page");
  const code = inlined(await text(join(parts, "page/page.js")));
  const worker = inlined(await text(join(parts, "worker/worker.js")));
  const css = await text(join(web, "static/page.css"));
  const wasm = gzipSync(await readFile(resolve(shuwen, "shuwen.wasm")), { level: 9 }).toString("base64");
  const icon = Buffer.from(await readFile(join(web, "static/icon.svg"))).toString("base64");
  await writeFile(join(dist, "shuwen.html"), fill(await text(join(web, "static/index.html")), {
    csp: policy({
      "default-src": "'none'", "script-src": `${sha(code)} 'wasm-unsafe-eval'`, "worker-src": "blob:", "connect-src": "'none'",
      "style-src": sha(css), "img-src": "data: blob:", "base-uri": "'none'", "form-action": "'none'",
    }),
    head: `<link rel="icon" href="data:image/svg+xml;base64,${icon}" />\n    <style>${css}</style>`,
    body: [
      `<script type="text/plain" id="shuwen-worker">${worker}</script>`,
      `<script type="text/plain" id="shuwen-wasm">${wasm}</script>`,
      `<script type="module">${code}</script>`,
    ].join("\n    "),
  }));
  await rm(parts, { recursive: true });
}

await mkdir(dist, { recursive: true });
const { manifest } = await buildSite();
await buildSingle();
const sizes = await printSizes({ dist, site, manifest, wasm: resolve(shuwen, "shuwen.wasm") });
await writeFile(join(dist, "sizes.json"), `${JSON.stringify(sizes, null, 2)}\n`);
