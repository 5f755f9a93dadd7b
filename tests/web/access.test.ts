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

  it("dialogs give the keyboard back to what opened them, whatever was done there", async () => {
    opened = await openPage();
    const { page, context } = opened;
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await drop(page, [article(5)]);
    await settled(page);
    await page.keyboard.press("2");
    await page.locator("tr.openable").first().waitFor();
    const holder = () => page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active === document.body ? null : active?.textContent?.trim() || active?.getAttribute("aria-label");
    });
    const button = page.locator("header").getByRole("button", { name: "导出" });
    const dialog = page.getByRole("dialog", { name: "导出" });
    for (const act of [
      async () => page.keyboard.press("Escape"),
      async () => dialog.getByRole("button", { name: "关闭" }).click(),
      async () => { await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "保存文件" }).click()]); },
      async () => dialog.getByRole("button", { name: "复制表格" }).click(),
    ]) {
      for (const open of [() => button.click(), () => button.press("Enter")]) {
        await open();
        await dialog.waitFor();
        await act();
        await dialog.waitFor({ state: "hidden" });
        await expect.poll(holder).toBe("导出");
      }
    }
    await page.locator("tr.openable .open").first().focus();
    const row = await holder();
    await page.keyboard.press("e");
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(holder).toBe(row);
    // What was done takes its button away: the keyboard stays in the dialog.
    await page.keyboard.press("1");
    await page.getByRole("button", { name: "留在此浏览器" }).press("Enter");
    expect(await page.getByRole("button", { name: "全部抹掉" }).count()).toBe(0);
    await page.getByRole("button", { name: "留存", exact: true }).press("Enter");
    await page.getByText(/现已留存 1 篇/).waitFor();
    await page.getByRole("button", { name: "全部抹掉" }).press("Enter");
    await page.getByText("现在没有留存任何文章").waitFor();
    await expect.poll(holder).toBe("把这些文章留在此浏览器");
    await page.keyboard.press("Escape");
    await expect.poll(holder).toBe("留在此浏览器");
    // A filter taken away by a key leaves the keyboard to the next, and the last of them to the menus.
    await page.keyboard.press("2");
    await inElement(page, (element) => element.store.set({ filter: "云洲", facets: { status: ["actual"] } }));
    await page.getByRole("button", { name: "去掉筛选：“云洲”" }).press("Enter");
    await expect.poll(holder).toBe("实绩");
    await page.keyboard.press("Enter");
    await expect.poll(holder).toBe("单位");
    noComplaints(opened);
  });

  it("the arrows go through a menu's entries and back to its button", async () => {
    opened = await openPage();
    const { page } = opened;
    await drop(page, [article(5)]);
    await settled(page);
    await page.keyboard.press("2");
    await page.locator("tr.openable").first().waitFor();
    const holder = () => page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return (active?.closest("label") ?? active)?.textContent?.replace(/\s+/g, " ").trim();
    });
    const options = () => page.locator("shuwen-facet-bar label.option").evaluateAll((labels) => labels.filter((label) => !label.querySelector<HTMLInputElement>("input")!.disabled).map((label) => label.textContent!.replace(/\s+/g, " ").trim()));
    const menu = page.locator("shuwen-facet-bar").getByRole("button", { name: "单位", exact: true });
    await menu.focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(async () => [await holder()]).toEqual((await options()).slice(0, 1));
    const all = await options();
    expect(all.length).toBeGreaterThan(2);
    for (const option of all.slice(1)) {
      await page.keyboard.press("ArrowDown");
      expect(await holder()).toBe(option);
    }
    await page.keyboard.press("ArrowDown");
    expect(await holder()).toBe(all.at(-1));
    await page.keyboard.press("Space");
    await expect.poll(() => inElement(page, ({ store }) => store.ui.facets.unit?.length)).toBe(1);
    for (let i = 0; i < all.length; i++) await page.keyboard.press("ArrowUp");
    expect(await holder()).toMatch(/^单位/);
    await page.keyboard.press("Escape");
    expect(await page.locator("shuwen-facet-bar label.option").count()).toBe(0);
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
