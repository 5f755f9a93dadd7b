// axe in every view, both languages, both themes, at three widths; and everything by keyboard alone.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { article } from "./support/generate.ts";
import { type Opened, drop, example, inElement, noComplaints, openPage, root, settled } from "./support/page.ts";

const axe = await readFile(createRequire(join(root, "web/package.json")).resolve("axe-core/axe.min.js"), "utf8");
let opened: Opened;
afterEach(() => opened.close());

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }> } };
    const result = await axe.run();
    return result.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`));
  });
}

const kCases = [
  { locale: "zh-CN", dark: false, width: 1440 },
  { locale: "en", dark: true, width: 1440 },
  { locale: "en", dark: false, width: 768 },
  { locale: "zh-CN", dark: true, width: 390 },
];

describe.each(kCases)("axe finds nothing in $locale, dark: $dark, $width px", ({ locale, dark, width }) => {
  it("in any view", async () => {
    opened = await openPage({ locale, dark, width });
    const { page } = opened;
    const found: string[] = [];
    const look = async (where: string) => found.push(...(await violations(page)).map((violation) => `${where}: ${violation}`));
    await look("first view");
    await example(page);
    await page.locator("article h2.title").waitFor();
    await look("reader");
    await page.keyboard.press("ArrowRight");
    await page.locator("mark.lit").first().waitFor();
    await look("chosen figure");
    for (const view of ["files", "metrics", "initiatives", "entities", "compare", "search"] as const) {
      await inElement(page, (element, name) => element.go(name), view);
      if (view === "search") await page.getByRole("searchbox").fill(locale === "en" ? "lamp" : "城市");
      await page.waitForTimeout(500);
      await look(view);
    }
    await page.getByRole("button", { name: /逐条上下文|In context/ }).click();
    await page.locator("tr.openable").first().waitFor();
    await look("concordance");
    await page.getByRole("searchbox").fill('"');
    await page.getByRole("alert").waitFor();
    await look("bad query");
    for (const dialog of ["paste", "export", "keep", "help"]) {
      await inElement(page, (element, name) => element.ask(name), dialog);
      await page.getByRole("dialog").waitFor();
      await look(dialog);
      await page.keyboard.press("Escape");
    }
    await inElement(page, (element) => element.store.set({ view: "metrics", excluded: true }));
    await page.locator("tr.openable").first().waitFor();
    await look("not counted");
    expect(found).toEqual([]);
    noComplaints(opened);
  }, 180_000);
});

describe("by keyboard alone", () => {
  it("from an article to the exported file", async () => {
    opened = await openPage();
    const { page } = opened;
    const { name, text } = article(5);
    await drop(page, [{ name, text }]);
    await settled(page);
    await page.keyboard.press("2");
    await page.locator("tr.openable").first().waitFor();
    const inTable = () => page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.classList.contains("open") ?? false;
    });
    await page.keyboard.press("ArrowDown");
    await expect.poll(inTable).toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("mark.lit").first().waitFor();
    expect(await inElement(page, (element) => element.store.ui.opened?.metric)).toBe(2);
    await page.keyboard.press("Escape");
    expect(await inElement(page, (element) => element.store.ui.opened)).toBe(null);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "键盘快捷键" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("e");
    const dialog = page.getByRole("dialog", { name: "导出" });
    await dialog.waitFor();
    const save = dialog.getByRole("button", { name: "保存文件" });
    for (let i = 0; i < 12 && !(await save.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)); i++) await page.keyboard.press("Tab");
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(file.suggestedFilename()).toMatch(/^shuwen-\d{4}-\d\d-\d\d\.xlsx$/);
    noComplaints(opened);
  });

  it("at twice the size nothing is out of reach", async () => {
    opened = await openPage({ width: 720, height: 450 });
    await example(opened.page);
    await opened.page.locator("article h2.title").waitFor();
    const wide = await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
