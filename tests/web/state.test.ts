// The page keeps its place, and the collection when asked; two elements and two tabs leave each other alone.
import { zipSync } from "fflate";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { articles } from "./support/generate.ts";
import { type Opened, type Served, drop, inElement, noComplaints, openPage, serve, settled, site, tab } from "./support/page.ts";

let served: Served;
let opened: Opened;
const twice = `<!doctype html><html lang="en"><head><meta charset="utf-8" />
  <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'" /><title>two</title><link rel="icon" href="icon.svg" />
  <link rel="stylesheet" href="page.css" /><script type="module" src="shuwen-analyzer.js"></script></head>
  <body><shuwen-analyzer id="a" locale="zh-CN" theme="light"></shuwen-analyzer><shuwen-analyzer id="b" locale="en" theme="dark"></shuwen-analyzer></body></html>`;
const frame = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>frame</title><iframe src="./" title="Shuwen"></iframe></html>`;

beforeAll(async () => {
  served = await serve(site, { extra: { "/two.html": { body: twice }, "/frame.html": { body: frame } } });
});
afterAll(() => served.close());
afterEach(() => opened.close());

describe("the address", () => {
  it("brings back view, filters and order, and never holds a document's text", async () => {
    opened = await openPage({ url: served.url });
    const { page } = opened;
    const made = articles(6);
    await drop(page, made);
    await settled(page);
    await tab(page, /数据/).click();
    const unit = await inElement(page, (element) => {
      const { unit } = element.store.metrics[0]!;
      element.store.set({ facets: { unit: [unit!], file: [element.store.docs[0]!.path] }, sorts: { metrics: { key: "value", down: true } } });
      return unit!;
    });
    await expect.poll(() => page.url()).toContain("sort.metrics=-value");
    const address = decodeURIComponent(page.url());
    expect(address).not.toContain(unit);
    expect(address).not.toContain(made[0]!.name);
    const before = await inElement(page, (element) => element.figures.rows.map(({ text }) => text));
    await page.reload();
    await drop(page, made);
    await settled(page);
    await expect.poll(() => inElement(page, (element) => element.figures.rows.map(({ text }) => text))).toEqual(before);
    expect(await inElement(page, (element) => element.store.ui.view)).toBe("metrics");
    noComplaints(opened);
  });

  it("goes back with the browser", async () => {
    opened = await openPage({ url: served.url });
    const { page } = opened;
    await drop(page, articles(1));
    await settled(page);
    await tab(page, /数据/).click();
    await tab(page, /检索/).click();
    await page.goBack();
    await expect.poll(() => inElement(page, (element) => element.store.ui.view)).toBe("metrics");
  });
});

describe("the collection", () => {
  it("is kept when asked, comes back on reload, in a second tab too, and is erased by one button", async () => {
    opened = await openPage({ url: served.url });
    const { page, context } = opened;
    await drop(page, articles(3));
    await settled(page);
    await page.reload();
    expect(await inElement(page, (element) => element.store.docs.length)).toBe(0);
    await drop(page, articles(3));
    await settled(page);
    await page.getByRole("button", { name: "留在此浏览器" }).click();
    await page.getByRole("button", { name: "留存", exact: true }).click();
    await page.getByText(/现已留存 3 篇/).waitFor();

    const other = await context.newPage();
    await other.goto(served.url);
    await settled(other);
    const [fourth] = articles(4).slice(3);
    await drop(other, [{ name: "合集.zip", bytes: [...zipSync({ [fourth!.name]: Buffer.from(fourth!.text) })] }]);
    await settled(other);
    await expect.poll(() => inElement(other, (element) => element.store.docs.filter(({ kept }) => kept).length)).toBe(4);

    await page.reload();
    await settled(page);
    expect(await inElement(page, (element) => element.store.docs.map(({ path }) => path))).toContain(`合集.zip/${fourth!.name}`);
    expect(await inElement(page, (element) => element.store.docs.length)).toBe(4);
    await page.getByRole("button", { name: "留在此浏览器" }).click();
    await page.getByRole("button", { name: "全部抹掉" }).click();
    await page.getByText("现在没有留存任何文章").waitFor();
    await page.reload();
    await page.waitForTimeout(1000);
    expect(await inElement(page, (element) => element.store.docs.length)).toBe(0);
    noComplaints(opened);
  });
});

describe("the first view", () => {
  it("is of use while the module is still on its way", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const slow = await serve(site, { held: (path) => (path.endsWith(".wasm") ? released : undefined) });
    opened = await openPage({ url: slow.url });
    const { page } = opened;
    await page.getByRole("button", { name: "打开文件", exact: true }).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "中文" }).click();
    await drop(page, articles(3));
    await page.locator("tr.openable").nth(2).waitFor();
    expect(await inElement(page, (element) => element.store.docs.some(({ state }) => state === "done"))).toBe(false);
    release();
    await settled(page);
    expect(await inElement(page, (element) => element.store.docs.every(({ state }) => state === "done"))).toBe(true);
    noComplaints(opened);
    await opened.close();
    await slow.close();
  });
});

describe("a module that does not come", () => {
  const alone = `<!doctype html><html lang="zh-CN"><meta charset="utf-8" /><title>one</title>
    <script type="module" src="shuwen-analyzer.js"></script><body><shuwen-analyzer></shuwen-analyzer></body></html>`;

  async function without(missing: (path: string) => boolean) {
    const bad = await serve(site, {
      extra: { "/alone.html": { body: alone } },
      held: (path) => (missing(path) ? Promise.reject(new Error("not there")) : undefined),
    });
    opened = await openPage({ url: `${bad.url}alone.html` });
    return bad;
  }
  const states = (page: Opened["page"]) => inElement(page, (element) => [...new Set(element.store.docs.map(({ state }) => state))]);

  it("fails the files, and is asked for again with the next try", async () => {
    let missing = true;
    const bad = await without((path) => missing && path.endsWith(".wasm"));
    const { page } = opened;
    await drop(page, articles(3));
    await settled(page);
    expect(await states(page)).toEqual(["failed"]);
    missing = false;
    await page.getByRole("button", { name: "重试 3 个" }).click();
    await expect.poll(() => states(page), { timeout: 20_000 }).toEqual(["done"]);
    await bad.close();
  });

  it("leaves the work to the workers that have it", async () => {
    let asked = 0;
    const bad = await without((path) => /\/worker[^/]*\.js$/.test(path) && ++asked > 1);
    const { page } = opened;
    await drop(page, articles(200));
    await settled(page);
    expect(await states(page)).toEqual(["done"]);
    expect(asked).toBe(2);
    await bad.close();
  });
});

describe("language and theme", () => {
  it("change at once and are remembered", async () => {
    opened = await openPage({ url: served.url });
    const { page } = opened;
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText("Drop files or a folder here").waitFor();
    await page.getByRole("button", { name: "Switch to dark" }).click();
    expect(await page.locator("shuwen-analyzer").getAttribute("data-theme")).toBe("dark");
    await page.reload();
    await page.getByText("Drop files or a folder here").waitFor();
    expect(await page.locator("shuwen-analyzer").getAttribute("data-theme")).toBe("dark");
  });
  it("follow the browser's where the person has chosen none", async () => {
    opened = await openPage({ url: served.url });
    const { page } = opened;
    await page.getByText("把文件或文件夹拖到这里").waitFor();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "languages", { get: () => ["en-GB"] });
      dispatchEvent(new Event("languagechange"));
    });
    await page.getByText("Drop files or a folder here").waitFor();
  });
});

describe("embedding", () => {
  it("tells its page of a chosen figure and of a file that failed", async () => {
    opened = await openPage({ url: `${served.url}two.html` });
    const { page } = opened;
    const told = await page.evaluate(async (text) => {
      await customElements.whenDefined("shuwen-analyzer");
      type Analyzer = HTMLElement & { addText(text: string, name: string): Promise<number[]>; addFiles(files: File[]): Promise<number[]>; store: { open(doc: number, at: { metric: number }): void } };
      const element = document.getElementById("b") as Analyzer;
      const next = <T>(name: string) => new Promise<T>((resolve) => element.addEventListener(name, (event) => resolve((event as CustomEvent<T>).detail), { once: true }));
      const failed = next<{ name: string; code: string }>("error");
      await element.addFiles([new File([], "nothing.txt")]);
      const analysed = next<{ id: number }>("analysis");
      await element.addText(text, "a");
      const { id } = await analysed;
      const chosen = next<{ id: number; name: string; text: string }>("select");
      element.store.open(id, { metric: 0 });
      return { failed: await failed, chosen: await chosen, id };
    }, articles(1)[0]!.text);
    expect(told.failed).toMatchObject({ name: "nothing.txt", code: "empty_file" });
    expect(told.chosen).toMatchObject({ id: told.id, name: "a.txt" });
    expect(articles(1)[0]!.text).toContain(told.chosen.text);
  });

  it("works twice on one page under a strict policy, with events", async () => {
    opened = await openPage({ url: `${served.url}two.html` });
    const { page } = opened;
    const result = await page.evaluate(async ([first, second]) => {
      await customElements.whenDefined("shuwen-analyzer");
      type Analyzer = HTMLElement & { addText(text: string, name: string): Promise<number[]>; analysis(id: number): Promise<{ file: { name: string } }> };
      const heard = (id: string, text: string) => new Promise<{ name: string; metrics: number; file: string }>((resolve) => {
        const element = document.getElementById(id) as Analyzer;
        element.addEventListener("analysis", async (event) => {
          const { id: doc, name, metrics } = (event as CustomEvent<{ id: number; name: string; metrics: number }>).detail;
          resolve({ name, metrics, file: (await element.analysis(doc)).file.name });
        }, { once: true });
        void element.addText(text, id);
      });
      return Promise.all([heard("a", first!), heard("b", second!)]);
    }, articles(2).map(({ text }) => text));
    expect(result.map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
    expect(result.every(({ metrics }) => metrics > 0)).toBe(true);
    expect(await page.locator("#a").getByRole("button", { name: "清空" }).count()).toBe(1);
    expect(await page.locator("#b").getByRole("button", { name: "Clear" }).count()).toBe(1);
    noComplaints(opened);
  });

  it("answers its parent in an iframe", async () => {
    opened = await openPage({ url: `${served.url}frame.html` });
    const analysis = await opened.page.evaluate((text) => new Promise<{ text: string }>((resolve) => {
      const frame = document.querySelector("iframe")!.contentWindow!;
      const ask = () => frame.postMessage({ shuwen: "add", name: "a.txt", text }, location.origin);
      addEventListener("message", ({ data }) => {
        if (data.shuwen === "ready") ask();
        if (data.shuwen === "analysis") resolve(data.analysis);
      });
      ask();
    }), articles(1)[0]!.text);
    expect(analysis.text).toContain("简报");
  });
});

describe("offline", () => {
  it("the installed site reloads and analyses without a network", async () => {
    opened = await openPage({ url: served.url });
    const { page, context } = opened;
    await inElement(page, async (element) => {
      await element.store.pool.warm();
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
    });
    await context.setOffline(true);
    await page.reload();
    await drop(page, articles(1));
    await settled(page);
    expect(await inElement(page, (element) => element.store.docs[0]!.state)).toBe("done");
    noComplaints(opened);
  });
});
