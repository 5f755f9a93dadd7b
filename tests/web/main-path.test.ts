// Dropping an article, reading its table, lighting a figure, finding words: what the page is for.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, drop, example, inElement, noComplaints, openPage, settled, tab } from "./support/page.ts";
import { article } from "./support/generate.ts";

describe("one article, from the disk, without a network", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({ offline: true });
  });
  afterAll(() => opened.close());

  it("offers a first view in words that need no manual", async () => {
    const { page } = opened;
    for (const name of ["打开文件", "打开文件夹", "粘贴文字", "试试示例"]) {
      await page.getByRole("button", { name, exact: true }).waitFor();
    }
    await page.getByText("内容不会离开本页").waitFor();
  });

  it("shows a dropped file's sections and figures", async () => {
    const { page } = opened;
    const { name, text, figures } = article(3);
    await drop(page, [{ name, text }]);
    await settled(page);
    await tab(page, /数据/).click();
    const { rows, sections } = await inElement(page, (element) => ({
      rows: element.figures.rows.map(({ text }) => text),
      sections: element.store.docs[0]!.facts!.sections,
    }));
    expect(sections).toBe(3);
    expect(rows.length).toBe(figures);
    await expect.poll(() => page.locator("table tbody tr.openable").count()).toBe(figures);
  });

  it("lights a figure in the reader and goes on to the next with the arrow key", async () => {
    const { page } = opened;
    await page.locator("tr.openable .open").nth(12).click();
    const lit = page.locator("mark.lit");
    await lit.first().waitFor();
    const wanted = await inElement(page, (element) => element.figures.rows[12]!.text);
    expect((await lit.allTextContents()).join("")).toBe(wanted);
    // In sight, and not behind the card that tells of it.
    await expect.poll(() => lit.first().evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      const page = mark.closest(".page")!.getBoundingClientRect();
      return top > page.top && bottom < page.bottom;
    })).toBe(true);
    await page.keyboard.press("ArrowRight");
    const next = await inElement(page, (element) => element.figures.rows[13]!.text);
    await expect.poll(async () => (await lit.allTextContents()).join("")).toBe(next);
  });

  it("finds and lights every occurrence of a word", async () => {
    const { page } = opened;
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await expect.poll(() => page.getByRole("searchbox").evaluate((box) => (box.getRootNode() as ShadowRoot).activeElement === box)).toBe(true);
    await page.keyboard.type("简报");
    const title = page.locator(".hit-title").first();
    await title.waitFor();
    await title.click();
    await page.locator("mark.hit").first().waitFor();
    const { text } = article(3);
    expect(await page.locator("mark.hit").count()).toBe(text.split("简报").length - 1);
  });

  it("says where a query cannot be read", async () => {
    const { page } = opened;
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox").fill('"简报');
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("读不懂");
    for (const [query, at] of [["简报 AND (", 9], ["value>abc", 7]] as const) {
      await page.getByRole("searchbox").fill(query);
      await page.getByText(`第 ${at} 个字符`).waitFor();
    }
  });

  it("lists every occurrence in its line, in order of what stands left or right of it", async () => {
    const { page } = opened;
    await page.getByRole("searchbox").fill("累计");
    await page.getByRole("button", { name: "逐条上下文" }).click();
    const cells = (column: number) => page.locator("shuwen-search-view tbody tr.openable").evaluateAll((rows, at) => rows.map((row) => row.children[at]!.textContent!.trim()), column);
    await expect.poll(async () => new Set(await cells(1))).toEqual(new Set(["累计"]));
    const collator = new Intl.Collator("zh-CN", { numeric: true });
    const inOrder = (list: string[]) => list.every((text, i) => i === 0 || collator.compare(list[i - 1]!, text) <= 0);
    await page.getByRole("columnheader", { name: "右边" }).getByRole("button").click();
    await expect.poll(async () => inOrder(await cells(2))).toBe(true);
    await page.getByRole("columnheader", { name: "左边" }).getByRole("button").click();
    // To the left what stands next to the word decides.
    await expect.poll(async () => inOrder((await cells(0)).map((text) => [...text].reverse().join("")))).toBe(true);
    await page.locator("shuwen-search-view tbody tr.openable .open").first().click();
    await page.locator("mark.here").first().waitFor();
    expect(await page.locator("mark.here").first().textContent()).toBe("累计");
    await page.keyboard.press("Escape");
  });

  it("lists the figures themselves where only figures are asked for", async () => {
    const { page } = opened;
    const first = page.locator("shuwen-concordance tr.openable .open").first();
    await page.getByRole("searchbox").fill("value>1 status:actual");
    await expect.poll(() => first.textContent()).not.toBe("累计");
    await first.click();
    await page.locator("mark.lit").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "摘要" }).click();
    expect(await page.locator(".hits li p.small").first().textContent()).toMatch(/ · \d+ 条数据$/);
  });

  it("reads conditions in Chinese, and proposes them where they were typed with a full-width colon", async () => {
    const { page } = opened;
    const found = page.locator(".hits li");
    await page.getByRole("searchbox").fill("value>1 status:target");
    await page.getByText("没有找到").waitFor();
    await page.getByRole("searchbox").fill("数值>1 性质:实绩");
    await found.first().waitFor();
    await page.getByRole("searchbox").fill("性质：实绩");
    await page.getByRole("button", { name: "性质:实绩", exact: true }).click();
    await found.first().waitFor();
    await page.getByRole("button", { name: "去掉条件：性质:实绩" }).click();
    await page.getByText("可以写的条件").waitFor();
  });

  it("complains of nothing, and asks no one for anything", () => noComplaints(opened));
});

describe("the example", () => {
  it("is analysed and opened in both languages", async () => {
    for (const [locale, words] of [["zh-CN", "云洲"], ["en", "Larkhaven"]] as const) {
      const opened = await openPage({ locale });
      await example(opened.page);
      await opened.page.locator("article h2.title").waitFor();
      expect(await opened.page.locator("article h2.title").textContent()).toContain(words);
      await expect.poll(() => inElement(opened.page, (element) => element.figures.rows.length)).toBeGreaterThan(16);
      noComplaints(opened);
      await opened.close();
    }
  });
});
