// The element in somebody else's application, built with their bundler.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, it } from "vitest";
import webpack from "webpack";
import { article } from "./support/generate.ts";
import { drop, inElement, noComplaints, openPage, serve, settled, site } from "./support/page.ts";

const kScript = `import ${JSON.stringify(join(site, "shuwen-analyzer.js"))};`;
const pageOf = (script: string) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" />
  <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:" />
  <title>app</title><link rel="icon" href="data:," /></head><body><shuwen-analyzer locale="zh-CN"></shuwen-analyzer>${script}</body></html>`;

type Bundler = (app: string, out: string) => Promise<void>;

const withVite: Bundler = async (app, out) => {
  await writeFile(join(app, "index.html"), pageOf('<script type="module" src="./app.js"></script>'));
  await build({ root: app, configFile: false, logLevel: "error", build: { outDir: out, assetsInlineLimit: 0, target: "es2022", modulePreload: { polyfill: false } } });
};

const withWebpack: Bundler = async (app, out) => {
  const compiler = webpack({ mode: "production", context: app, entry: "./app.js", output: { path: out, publicPath: "auto" }, performance: false });
  const problems = await new Promise<string>((resolve, reject) => compiler.run((error, stats) => {
    if (error) reject(error);
    else compiler.close(() => resolve(stats!.hasErrors() || stats!.hasWarnings() ? stats!.toString("errors-warnings") : ""));
  }));
  expect(problems).toBe("");
  await writeFile(join(out, "index.html"), pageOf('<script defer src="main.js"></script>'));
};

it.each([["Vite", withVite], ["webpack", withWebpack]])("in a %s application under a strict policy the element finds its worker and its module", async (_, bundle) => {
  const app = await mkdtemp(join(tmpdir(), "shuwen-app-"));
  const out = join(app, "out");
  await writeFile(join(app, "app.js"), kScript);
  await bundle(app, out);
  const served = await serve(out);
  const opened = await openPage({ url: served.url });
  try {
    const made = article(4);
    await drop(opened.page, [made]);
    await settled(opened.page);
    expect(await inElement(opened.page, (element) => element.store.docs[0]!.facts?.counted)).toBe(made.figures);
    // What is loaded when first used is found, too.
    const [file] = await Promise.all([
      opened.page.waitForEvent("download"),
      (async () => {
        await opened.page.getByRole("button", { name: "导出" }).first().click();
        await opened.page.getByRole("button", { name: "保存文件" }).click();
      })(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^shuwen-\d{4}-\d\d-\d\d\.xlsx$/);
    noComplaints(opened);
  } finally {
    await opened.close();
    await served.close();
    await rm(app, { recursive: true });
  }
}, 240_000);
