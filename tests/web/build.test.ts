// What the build leaves: sizes within their budgets, policies without holes, words in both languages.
import { readFile, readdir } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "../../web/src/i18n/en.ts";
import { zh } from "../../web/src/i18n/zh.ts";
import { budgets } from "../../web/build/sizes.mjs";
import { dist, root, site } from "./support/page.ts";

describe("sizes", () => {
  it("are within their budgets", async () => {
    const sizes = JSON.parse(await readFile(join(dist, "sizes.json"), "utf8")) as Record<keyof typeof budgets, number>;
    for (const name of Object.keys(budgets) as (keyof typeof budgets)[]) expect(sizes[name], name).toBeLessThanOrEqual(budgets[name]);
  });
});

describe("policies", () => {
  const policyOf = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;

  it("of the single file allow no connection and no evaluated script", async () => {
    const policy = policyOf(await readFile(join(dist, "shuwen.html"), "utf8"));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/(?<!wasm-)unsafe/);
  });

  it("of the site allow connections to itself alone", async () => {
    const policy = policyOf(await readFile(join(site, "index.html"), "utf8"));
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/(?<!wasm-)unsafe/);
  });
});

describe("sources", async () => {
  const folder = join(root, "web/src");
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const sources = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const));
  const code = sources.filter(([name]) => !/^i18n[\\/](en|zh)/.test(name)).map(([, text]) => text).join("\n");

  it("put foreign text nowhere but in text nodes", () => {
    for (const [name, text] of sources) expect(text, name).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|document\.write|\beval\(|new Function/);
  });

  it("stay short enough to be read in a sitting", () => {
    for (const [name, text] of sources) expect(text.split("\n").length, name).toBeLessThan(320);
  });

  it("import only what lies below them", () => {
    const layers = ["i18n", "styles", "model", "work", "store", "actions.ts", "host.ts", "export", "ui", "views", "keys.ts", "header.ts", "element.ts", "define.ts", "frame.ts", "page.ts"];
    const layerOf = (name: string) => layers.indexOf(name.split("/")[0]!);
    const upward: string[] = [];
    for (const [name, text] of sources) {
      if (name.endsWith(".d.ts")) continue;
      expect(layerOf(name), name).toBeGreaterThanOrEqual(0);
      for (const [, path] of text.matchAll(/(?:from|import\()\s*"(\.[^"]*\.ts)"/g)) {
        const target = normalize(join(dirname(name), path!));
        if (layerOf(target) > layerOf(name)) upward.push(`${name} → ${target}`);
      }
    }
    expect(upward).toEqual([]);
  });

  it("use every text, and have every text they use, in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    const families = new Set([...code.matchAll(/(?:name|said)\(\s*"([a-zA-Z]+)"/g)].map(([, family]) => family!));
    for (const [, family] of code.matchAll(/\bt\(`([a-zA-Z]+)\.\$\{/g)) families.add(family!);
    const unused = Object.keys(zh).filter((key) => !code.includes(`"${key}"`) && !families.has(key.split(".")[0]!) && !(key.startsWith("kind.") || key.startsWith("status.")));
    expect(unused).toEqual([]);
    const used = [...code.matchAll(/\bt\("([a-zA-Z.0-9]+)"/g)].map(([, key]) => key!);
    expect(used.filter((key) => !(key in zh))).toEqual([]);
  });

  it("have a sentence for every warning the module gives", async () => {
    const core = join(root, "core/src");
    const codes = new Set<string>();
    for (const name of await readdir(core, { recursive: true })) {
      if (!name.endsWith(".cpp")) continue;
      const text = await readFile(join(core, name), "utf8");
      for (const [, code] of text.matchAll(/\bwarnings?(?:\.push_back\()?\s*\{\s*"([a-z_-]+)"/g)) codes.add(code!);
    }
    expect(codes.size).toBeGreaterThan(8);
    expect([...codes].filter((code) => !(`warning.${code}` in zh))).toEqual([]);
  });

  it("say the same values in both languages", () => {
    const places = (text: string | string[]) => [...new Set([text].flat().flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)))].sort();
    for (const key of Object.keys(zh) as (keyof typeof zh)[]) expect(places(en[key] as string), key).toEqual(places(zh[key]));
  });
});
