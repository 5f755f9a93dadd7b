// Nobody loses their way: filtering begins at the top, Escape takes one step back, the keyboard is where one had come to.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { articles } from "./support/generate.ts";
import { type Opened, drop, inElement, noComplaints, openPage, settled } from "./support/page.ts";

/** What has the keyboard, however deep. */
function focus({ page }: Opened, what: "row" | "label"): Promise<string | null> {
  return page.evaluate((wanted) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return wanted === "label" ? (active?.getAttribute("aria-label") ?? null) : (active?.closest("tr")?.getAttribute("data-row") ?? null);
  }, what);
}

describe("the table of figures", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage();
    await drop(opened.page, articles(4));
    await settled(opened.page);
  });
  afterAll(() => opened.close());
  beforeEach(() => inElement(opened.page, (element) => element.store.set({ view: "metrics", filter: "", facets: {}, sorts: {}, excluded: false, opened: null })));

  it("begins at its top when it is filtered or ordered anew, as does the list of what was not counted", async () => {
    const { page } = opened;
    const scroller = page.locator("shuwen-table .scroller");
    const scroll = (top: number) => scroller.evaluate((element, to) => void (element.scrollTop = to), top);
    const top = () => scroller.evaluate(({ scrollTop }) => scrollTop);
    await page.locator("tr.openable").nth(8).waitFor();
    await scroll(400);
    await expect.poll(top).toBe(400);
    await page.getByRole("searchbox").fill("起");
    await expect.poll(top).toBe(0);
    await inElement(page, (element) => element.store.set({ excluded: true }));
    await page.locator("shuwen-excluded-list tr.openable").first().waitFor();
    await scroller.evaluate((element) => (element.style.maxHeight = "90px"));
    await scroll(44);
    await expect.poll(top).toBeGreaterThan(0);
    await page.locator("shuwen-excluded-list [aria-pressed]").first().click();
    await expect.poll(top).toBe(0);
  });

  it("closes a menu by a press elsewhere, which does nothing else", async () => {
    const { page } = opened;
    const menu = page.getByRole("button", { name: "单位", exact: true }).first();
    const opens = () => inElement(page, ({ store }) => store.ui.opened !== null);
    const row = page.locator("tr.openable").nth(9);
    const box = page.getByRole("searchbox", { name: "筛选：输入词语或数字" });
    for (const below of [row, box, page.getByRole("button", { name: /English/ }), page.getByRole("columnheader", { name: "性质" })]) {
      await menu.click();
      expect(await menu.getAttribute("aria-expanded")).toBe("true");
      await below.click();
      await expect.poll(() => menu.getAttribute("aria-expanded")).toBe("false");
      expect([await opens(), await box.evaluate((input) => input.matches(":focus")), await inElement(page, ({ locale }) => locale)]).toEqual([false, false, "zh-CN"]);
      expect(await inElement(page, ({ store }) => store.ui.sorts["metrics"] ?? null)).toBe(null);
    }
    // The next one does what it says, and so does a key after a press that became no click.
    await menu.click();
    await row.dispatchEvent("pointerdown", { bubbles: true, composed: true });
    await row.locator(".open").press("Enter");
    await expect.poll(opens).toBe(true);
    await page.keyboard.press("Escape");
    await row.click();
    await expect.poll(opens).toBe(true);
  });

  it("tells in how many articles numbers are not counted, and lists those of the articles one chooses", async () => {
    const { page } = opened;
    await page.getByRole("button", { name: /^4 篇文章中 \d+ 个日期、序号等未计入/ }).click();
    await page.getByRole("button", { name: "文章", exact: true }).click();
    await page.getByRole("checkbox", { name: /第2期/ }).check();
    const titles = () => page.locator("shuwen-excluded-list tr.openable td:last-child").allTextContents();
    await expect.poll(async () => new Set(await titles()).size).toBe(1);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^去掉筛选/ }).click();
    await expect.poll(async () => new Set(await titles()).size).toBeGreaterThan(1);
  });

  it("keeps its filters whatever one leaves by Escape", async () => {
    const { page } = opened;
    await page.getByRole("searchbox").fill("起");
    await page.locator("tr.openable .open").first().click();
    for (let i = 0; i < 4; i++) await page.keyboard.press("Escape");
    expect(await inElement(page, (element) => [element.store.ui.opened, element.store.ui.filter])).toEqual([null, "起"]);
  });

  it("looks for a value where one types on opening a menu, says when there is none, and begins anew next time", async () => {
    const { page } = opened;
    await inElement(page, (element) => {
      const values = element.figures.shape.values.actor;
      values.set("", 1000);
      for (let i = 0; i < 20; i++) values.set(`某局${i}`, 1);
    });
    const menu = page.locator("shuwen-facet-bar").getByRole("button", { name: "谁", exact: true });
    await menu.click();
    await expect.poll(() => focus(opened, "label")).toBe("查找");
    // Those of whom nobody is said to act stand last, however many.
    expect(await page.locator("shuwen-facet-bar label.option").last().textContent()).toContain("（无）");
    await page.keyboard.type("人人人");
    await page.locator(".why", { hasText: "没有" }).waitFor();
    await page.keyboard.press("Escape");
    await menu.click();
    expect(await page.getByRole("searchbox", { name: "查找" }).inputValue()).toBe("");
    await page.keyboard.press("Escape");
  });

  it("has the keyboard on the figure one stepped to, when the reader is closed", async () => {
    for (const width of [1440, 390]) {
      await opened.page.setViewportSize({ width, height: 844 });
      await opened.page.locator("tr.openable .open").first().click();
      await opened.page.locator("mark.lit").first().waitFor();
      for (let i = 0; i < 3; i++) await opened.page.keyboard.press("ArrowRight");
      await opened.page.keyboard.press("Escape");
      await expect.poll(() => focus(opened, "row"), { message: `${width}` }).toBe("3");
    }
    noComplaints(opened);
  });
});
