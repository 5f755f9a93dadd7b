// The table of figures: order, filter, facets, totals, columns, what was not counted.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articles } from "./support/generate.ts";
import { type Opened, drop, inElement, noComplaints, openPage, settled, tab } from "./support/page.ts";

describe("the table of figures", () => {
  let opened: Opened;
  const made = articles(12);
  beforeAll(async () => {
    opened = await openPage();
    await drop(opened.page, made);
    await settled(opened.page);
    await tab(opened.page, /数据/).click();
  });
  afterAll(() => opened.close());

  const shown = () => inElement(opened.page, (element) => element.figures.rows.map(({ text, value, unit, doc }) => ({ text, value, unit, name: doc.name })));
  const header = (name: string) => opened.page.getByRole("columnheader", { name });

  it("holds every figure of every article", async () => {
    expect((await shown()).length).toBe(made.reduce((sum, { figures }) => sum + figures, 0));
  });

  it("sorts by value in both directions and says so", async () => {
    await header("数值").getByRole("button").click();
    expect(await header("数值").getAttribute("aria-sort")).toBe("ascending");
    await expect.poll(async () => {
      const values = (await shown()).map(({ value }) => Number(value));
      return values.every((value, i) => i === 0 || values[i - 1]! <= value);
    }).toBe(true);
    await header("数值").getByRole("button").click();
    expect(await header("数值").getAttribute("aria-sort")).toBe("descending");
    await expect.poll(async () => Number((await shown())[0]!.value)).toBe(Math.max(...(await shown()).map(({ value }) => Number(value))));
  });

  it("filters by typing", async () => {
    const box = opened.page.getByRole("searchbox", { name: "筛选" });
    await box.fill("吨");
    const rows = await shown();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ unit }) => unit === "吨")).toBe(true);
    await box.fill("");
  });

  it("filters by facets, counts them, and sums what agrees in unit", async () => {
    const { page } = opened;
    await page.getByRole("button", { name: "单位", exact: true }).first().click();
    const option = page.locator("label.option", { hasText: "起" }).first();
    const promised = Number((await option.locator(".num").textContent())!.replace(/\D/g, ""));
    await option.getByRole("checkbox").check();
    await page.keyboard.press("Escape");
    const rows = await shown();
    expect(rows.length).toBe(promised);
    expect(rows.every(({ unit }) => unit === "起")).toBe(true);
    const totals = await inElement(page, (element) => element.figures.totals);
    expect(totals.sum).toBe(String(rows.reduce((sum, { value }) => sum + Number(value), 0)));
    expect(await page.getByText("合计").isVisible()).toBe(true);
    await page.getByRole("button", { name: "清除筛选" }).click();
    expect(await page.getByText("单位不一，不求合计").isVisible()).toBe(true);
  });

  it("shows the columns the person chooses", async () => {
    const { page } = opened;
    await page.getByRole("button", { name: "选择显示的列" }).click();
    await page.locator("label.option", { hasText: "类别" }).getByRole("checkbox").check();
    await page.locator("label.option", { hasText: "地点" }).getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    expect(await header("类别").count()).toBe(1);
    expect(await header("地点").count()).toBe(0);
  });

  it("says of the numbers not counted why", async () => {
    const { page } = opened;
    await page.getByRole("button", { name: /未计入，为什么/ }).click();
    await page.locator("tr.openable").first().waitFor();
    expect(await header("原因").count()).toBe(1);
    await page.locator("tr.openable .open").first().click();
    await page.locator("mark.here").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "返回数据" }).click();
    noComplaints(opened);
  });
});

describe("comparison", () => {
  it("sets the same measure side by side and flags what disagrees, reposts counted once", async () => {
    const opened = await openPage();
    const body = "云洲市城市管理局围绕群众身边的小事，持续推进精细化管理，努力让城市更干净、更有序，让每一条街道都有人管、每一件小事都有人办。";
    const report = (count: number, rest: string) => `云洲市简报\n\n2024-11-18 09:30     来源:云洲日报\n\n${rest}\n\n2024年1月至9月，云洲市城市管理局累计改造背街小巷${count}条。`;
    await drop(opened.page, [
      { name: "a.txt", text: report(147, body.repeat(3)) },
      { name: "a-转载.txt", text: report(147, body.repeat(3)) },
      { name: "b.txt", text: report(152, "市民周桂兰说，家门口的路平了，灯亮了，晚上出门不用再打手电筒。她把这些变化一件一件记在本子上，逢人便讲，越讲越高兴，大家也都爱听。") },
    ]);
    await settled(opened.page);
    await tab(opened.page, /对比/).click();
    await opened.page.getByText("同一时间、同一件事，数字不一致").waitFor();
    expect(await opened.page.locator("blockquote").count()).toBe(2);
    await expect.poll(() => opened.page.locator("blockquote").first().textContent()).toContain("改造背街小巷147条");
    expect(await opened.page.getByText("1 篇转载").first().isVisible()).toBe(true);
    noComplaints(opened);
    await opened.close();
  });
});
