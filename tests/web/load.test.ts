// A thousand articles: the page stays at hand, long lists scroll, memory stays bounded.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articles } from "./support/generate.ts";
import { idleShare, slowness } from "./support/machine.ts";
import { type Opened, inElement, noComplaints, openPage, root, settled, tab } from "./support/page.ts";

const kCount = 1000;
const made = articles(kCount);
const bytes = made.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** A machine busy with other things makes one run in a few look bad; what the page itself does wrong, it does in each. */
const kAttempts = 3;

/**
 * Records the tasks of the page's own thread. `own` is what the thread itself worked for the longest of them, which
 * other programs on the machine do not change; `wall` is what a PerformanceObserver would report.
 */
async function watchTasks(page: Page): Promise<() => Promise<{ own: number; wall: number }>> {
  const client = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await client.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["toplevel"] } } as never);
  return async () => {
    const complete = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
    await client.send("Tracing.end");
    await complete;
    await client.detach();
    const threads = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
    const tasks = events.filter(({ name, ph, pid, tid }) => ph === "X" && name.endsWith("RunTask") && threads.has(`${pid} ${tid}`));
    const most = (of: (task: TraceEvent) => number | undefined) => Math.round(tasks.reduce((max, task) => Math.max(max, of(task) ?? 0), 0) / 1000);
    return { own: most(({ tdur }) => tdur), wall: most(({ dur }) => dur) };
  };
}

describe(`${kCount} articles`, () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({ args: ["--enable-precise-memory-info", "--js-flags=--expose-gc"] });
    await opened.page.evaluate(() => {
      const { gc } = window as unknown as { gc(): void };
      Object.assign(window, { heap: () => (gc(), (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize) });
    });
  });
  afterAll(() => opened.close());

  let throughput = 0;
  let quiet = false;

  async function load(): Promise<{ own: number; wall: number; shares: number[]; grown: number }> {
    const { page } = opened;
    await inElement(page, (element) => {
      element.clear();
      element.actions.dismiss();
    });
    // The files come as Blobs of the page; making them is the test's work, not the page's.
    await page.evaluate((given) => {
      (window as unknown as { given: File[] }).given = given.map(({ name, text }) => new File([text], name));
    }, made.map(({ name, text }) => ({ name, text })));
    const heap = () => page.evaluate(() => (window as unknown as { heap(): number }).heap());
    const before = await heap();
    await page.waitForTimeout(800);
    const watched = await watchTasks(page);
    const shares: number[] = [];
    const started = performance.now();
    await page.evaluate(() => {
      const { given } = window as unknown as { given: File[] };
      void document.querySelector<HTMLElement & { addFiles(files: File[]): Promise<number[]> }>("shuwen-analyzer")!.addFiles(given);
      given.length = 0;
    });
    const watch = setInterval(() => {
      void page.getByRole("progressbar").getAttribute("value", { timeout: 500 }).then((value) => shares.push(Number(value)), () => undefined);
    }, 400);
    await settled(page, 300_000);
    clearInterval(watch);
    const seconds = (performance.now() - started) / 1000;
    throughput = Math.max(throughput, bytes / seconds);
    const longest = await watched();
    const grown = (await heap()) - before;
    console.log(`${kCount} articles, ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s (${(bytes / 1e6 / seconds).toFixed(2)} MB/s); ` +
      `longest task ${longest.own} ms of its own, ${longest.wall} ms by the clock; page heap grew by ${(grown / 1e6).toFixed(1)} MB`);
    return { ...longest, shares, grown };
  }

  it("load with progress, never holding the page for 50 ms", async () => {
    quiet = (await idleShare()) > 0.7;
    for (let attempt = 1; ; attempt++) {
      const { own, shares, grown } = await load();
      const limit = 50 * slowness();
      expect(shares.some((share) => share > 0 && share < 1)).toBe(true);
      expect(grown).toBeLessThan(10 * bytes);
      expect(await inElement(opened.page, (element) => element.store.docs.every(({ state }) => state === "done"))).toBe(true);
      if (own <= limit || attempt === kAttempts) {
        expect(own).toBeLessThanOrEqual(limit);
        break;
      }
    }
  }, 900_000);

  it("at 60 % or more of the native command's throughput on two workers", async () => {
    const native = process.env["SHUWEN_NATIVE"] ?? join(root, "build/native/shuwen");
    if (!existsSync(native)) return console.log("skipped: the native command is not built");
    const folder = mkdtempSync(join(tmpdir(), "shuwen-load-"));
    for (const { name, text } of made) writeFileSync(join(folder, name), text);
    const started = performance.now();
    execFileSync(native, ["analyze", "--format", "ndjson", folder], { maxBuffer: 1 << 30 });
    const rate = bytes / ((performance.now() - started) / 1000);
    rmSync(folder, { recursive: true });
    console.log(`native ${(rate / 1e6).toFixed(2)} MB/s, page ${(throughput / 1e6).toFixed(2)} MB/s`);
    // On a machine that is busy with other things the two runs do not compare.
    if (quiet || process.env["SHUWEN_BENCH"]) expect(throughput).toBeGreaterThan(0.6 * rate);
  }, 200_000);

  it("scroll and sort twenty thousand figures without holding the page for 100 ms", async () => {
    const { page } = opened;
    await tab(page, /数据/).click();
    await page.locator("tr.openable").first().waitFor();
    expect(await inElement(page, (element) => element.figures.rows.length)).toBeGreaterThanOrEqual(20_000);
    await page.waitForTimeout(500);
    for (let attempt = 1; ; attempt++) {
      const watched = await watchTasks(page);
      const scroller = page.locator("shuwen-metrics-view .scroller");
      for (const share of [0.1, 0.35, 0.5, 0.9, 1, 0]) {
        await scroller.evaluate((element, at) => (element.scrollTop = at * element.scrollHeight), share);
        await page.waitForTimeout(60);
      }
      for (const column of ["说的是", "数值", "谁"]) {
        await page.getByRole("columnheader", { name: column }).getByRole("button").click();
        await expect.poll(() => inElement(page, (element) => element.figures.sorting), { timeout: 20_000 }).toBe(false);
      }
      await page.getByRole("searchbox", { name: "筛选" }).fill("井盖");
      await expect.poll(() => inElement(page, (element) => !element.figures.sorting && element.figures.rows.every((row) => row.subject?.includes("井盖"))), { timeout: 20_000 }).toBe(true);
      const longest = await watched();
      console.log(`sorting and scrolling: longest task ${longest.own} ms of its own, ${longest.wall} ms by the clock`);
      await page.getByRole("searchbox", { name: "筛选" }).fill("");
      const limit = 100 * slowness();
      if (longest.own <= limit || attempt === kAttempts) {
        expect(longest.own).toBeLessThanOrEqual(limit);
        break;
      }
    }
  }, 300_000);

  it("answer a search over all of them", async () => {
    const { page } = opened;
    await page.keyboard.press("Escape");
    await inElement(page, (element) => element.go("search"));
    await page.getByRole("searchbox").fill("破损井盖");
    await page.locator(".hit-title").first().waitFor();
    const wanted = made.filter(({ text }) => text.includes("破损井盖")).length;
    await page.getByText(`找到 ${wanted.toLocaleString("zh-CN")} 篇`).waitFor();
    noComplaints(opened);
  });
});
