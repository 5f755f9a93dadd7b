// The reader: steps, what was not counted, and what stands beside the article.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articles } from "./support/generate.ts";
import { type Opened, drop, inElement, noComplaints, openPage, settled } from "./support/page.ts";

const kBody = "云洲市城市管理局围绕群众身边的小事，持续推进精细化管理，努力让城市更干净、更有序，让每一条街道都有人管、每一件小事都有人办。";
const page = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>云洲市更换井盖_云洲日报</title></head><body>
<div class="article"><h1>云洲市更换井盖</h1><p>2024-11-18 09:30 来源：云洲日报</p><p>${kBody}</p><p>2024年，全市更换井盖1286个，第三批正在安装。${kBody}</p><p>${kBody}</p></div>
<div class="related"><h3>相关阅读</h3><ul>${["公园新增座椅315把", "学校食堂添置冰柜48台", "图书馆购书9200册", "第二届读书节开幕"].map((text, i) => `<li><a href="/news/${i}.html">临溪市${text}</a></li>`).join("")}</ul></div></body></html>`;

describe("stepping from figure to figure", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage();
    await drop(opened.page, articles(3));
    await settled(opened.page);
  });
  afterAll(() => opened.close());
  const steps = () => opened.page.locator(".steps .num").textContent();
  const lit = async () => (await opened.page.locator("mark.lit").allTextContents()).join("");
  const row = (at: number) => inElement(opened.page, (element, i) => element.figures.rows.at(i)!.text, at);

  it("goes through what the table lists, from article to article, and counts that", async () => {
    await inElement(opened.page, (element) => element.store.set({ view: "metrics", filter: "起", sorts: { metrics: { key: "value", down: true } } }));
    await expect.poll(() => inElement(opened.page, (element) => new Set(element.figures.rows.map(({ unit }) => unit)).size)).toBe(1);
    const count = await inElement(opened.page, (element) => element.figures.rows.length);
    expect(count).toBeGreaterThan(3);
    await opened.page.locator("tr.openable .open").first().click();
    await opened.page.locator("mark.lit").first().waitFor();
    for (let i = 0; i < count; i++) {
      const wanted = await row(i);
      await expect.poll(lit, { message: `step ${i}` }).toBe(wanted);
      expect(await steps()).toBe(`${i + 1} / ${count}`);
      await opened.page.keyboard.press("ArrowRight");
    }
    await expect.poll(steps).toBe(`1 / ${count}`);
    await opened.page.keyboard.press("ArrowLeft");
    await expect.poll(steps).toBe(`${count} / ${count}`);
  });

  it("goes through all of an article's that was opened from the files", async () => {
    await inElement(opened.page, (element) => element.go("files"));
    await opened.page.locator("tr.openable .open").nth(1).click();
    const all = await inElement(opened.page, (element) => element.store.docs[1]!.facts!.counted);
    await expect.poll(steps).toBe(`${all} 条数据`);
    await opened.page.keyboard.press("ArrowRight");
    await expect.poll(steps).toBe(`1 / ${all}`);
    noComplaints(opened);
  });
});

describe("what is no row of the table", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage();
    await drop(opened.page, [{ name: "井盖.html", text: page }]);
    await settled(opened.page);
  });
  afterAll(() => opened.close());

  it("is shown lit where it stands when it was opened from the list of what was not counted", async () => {
    const p = opened.page;
    await inElement(p, (element) => element.store.set({ view: "metrics", excluded: true }));
    await p.locator("tr.openable .open", { hasText: "第三批" }).click();
    expect(await p.locator("mark.here").first().textContent()).toBe("第三批");
    await expect.poll(() => p.locator("button.layer.excluded").getAttribute("aria-pressed")).toBe("true");
    expect(await p.locator(".here.excluded").first().getAttribute("title")).toMatch(/^.+：.+$/);
  });

  it("says on a click why it was not counted, whether or not such numbers are marked", async () => {
    const p = opened.page;
    await inElement(p, (element) => element.store.open(element.store.docs[0]!.id, { metric: 0 }));
    await p.locator("button.layer.excluded[aria-pressed=true]").click();
    await p.locator("article span", { hasText: /^第三批$/ }).click();
    const why = p.locator(".why-not");
    await why.waitFor();
    expect(await why.textContent()).toMatch(/^第三批 .+：.+$/);
    await p.locator(".metric", { hasText: "1286个" }).click();
    await p.locator("shuwen-fact-card").waitFor();
    expect(await why.count()).toBe(0);
  });

  it("is left out of the list of what was not counted until it is asked for, and tells where it stands", async () => {
    const p = opened.page;
    await inElement(p, (element) => element.store.set({ view: "metrics", excluded: true, opened: null }));
    const rows = p.locator("shuwen-excluded-list tr.openable");
    await rows.first().waitFor();
    expect(await rows.filter({ hasText: "正文之外" }).count()).toBe(0);
    await p.getByRole("button", { name: /^正文之外另有 \d+ 个$/ }).click();
    await rows.filter({ hasText: "正文之外" }).first().waitFor();
    await expect.poll(async () => (await rows.allTextContents()).filter((text) => !text.includes("正文之外"))).toEqual([]);
  });

  it("is told from the article where a search finds it", async () => {
    const p = opened.page;
    await inElement(p, (element) => element.store.set({ view: "search", query: "冰柜", opened: null }));
    await p.locator(".hits .tag", { hasText: "正文之外：推荐阅读" }).waitFor();
    await p.getByRole("button", { name: "逐条上下文" }).click();
    await p.locator("tr.openable small", { hasText: "正文之外：推荐阅读" }).waitFor();
    await inElement(p, (element) => element.store.set({ query: "井盖", searchAs: "snippets" }));
    await p.locator(".hits mark", { hasText: "井盖" }).first().waitFor();
    expect(await p.locator(".hits .tag").count()).toBe(0);
  });

  it("tells its reason once for the lines that follow each other", async () => {
    const lines = ["首页", "新闻", "市场"];
    const other = await openPage();
    await drop(other.page, [{ name: "导航.html", text: `<nav>${lines.map((line) => `<a href="/${line}">${line}</a>`).join("<br>")}</nav>${page}` }]);
    await settled(other.page);
    await inElement(other.page, (element) => element.store.open(element.store.docs[0]!.id));
    const items = other.page.locator(".furniture details", { hasText: "导航" }).locator(".item");
    await items.first().waitFor({ state: "attached" });
    const told = await items.evaluateAll((all) => all.map((item) => [item.querySelector("p.soft")!.textContent, item.querySelectorAll("p:not(.soft)").length] as const));
    expect(told.reduce((sum, [, pieces]) => sum + pieces, 0)).toBe(lines.length);
    expect(told.length).toBeLessThan(lines.length);
    expect(told.every(([reason], i) => reason !== told[i - 1]?.[0])).toBe(true);
    await other.close();
  });

  it("looks quieter beside the article, and says why", async () => {
    const p = opened.page;
    await inElement(p, (element) => element.store.open(element.store.docs[0]!.id));
    await p.locator(".furniture details", { hasText: "推荐阅读" }).locator("summary").click();
    const outside = p.locator(".metric.outside", { hasText: "315把" });
    const weight = (text: string) => p.locator(".metric", { hasText: text }).first().evaluate((mark) => Number(getComputedStyle(mark).fontWeight));
    expect(await weight("315把")).toBeLessThan(await weight("1286个"));
    await outside.click();
    await p.getByText(/^在.+中，不属于正文，未计入表格$/).waitFor();
    await inElement(p, (element) => element.store.set({ everywhere: true }));
    await p.getByText(/^在.+中，不属于正文$/).waitFor();
    await inElement(p, (element) => element.store.set({ view: "metrics", opened: null, excluded: false }));
    await p.locator("tr.openable", { hasText: "315把" }).locator("small", { hasText: "正文之外" }).waitFor();
    expect(await p.locator("tr.openable", { hasText: "1286个" }).locator("small", { hasText: "正文之外" }).count()).toBe(0);
    await inElement(p, (element) => element.store.set({ everywhere: false }));
    noComplaints(opened);
  });

  it("what is told of a figure takes little of a phone, and still says value, status and period", async () => {
    const phone = await openPage({ width: 390, height: 844 });
    const { page } = phone;
    await drop(page, [{ name: "a.txt", text: "云洲市简报\n\n2024-11-18 09:30     来源:云洲日报\n\n2024年1月至9月，云洲市城市管理局累计清运建筑垃圾1.6万吨，同比增长12%。" }]);
    await settled(page);
    await inElement(page, (element) => element.store.open(element.store.docs[0]!.id, { metric: 0 }));
    const card = page.locator("shuwen-fact-card");
    await card.getByText("16,000 吨 · 实绩 · 2024年1月至9月").waitFor();
    expect(await card.evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(110);
    await card.getByRole("button", { name: "详情" }).click();
    await card.getByText("云洲市城市管理局").waitFor();
    noComplaints(phone);
    await phone.close();
  });

  it("calls a day without a source when it was published, not who says so", async () => {
    const p = opened.page;
    await drop(p, [{ name: "无来源.txt", text: "云洲市简报\n\n2024-11-18 09:30\n\n云洲市城市管理局累计更换井盖1286个。" }]);
    await settled(p);
    const terms = async (at: number) => {
      await inElement(p, (element, doc) => element.store.open(element.store.docs.at(doc)!.id, { metric: 0 }), at);
      await p.locator("shuwen-fact-card dd", { hasText: "2024" }).first().waitFor();
      return (await p.locator("shuwen-fact-card dt").allTextContents()).at(-1);
    };
    await expect.poll(() => terms(0)).toBe("报道来源");
    await expect.poll(() => terms(1)).toBe("日期");
  });

  it("what is told of a figure folds to what one looks at first, which stays so from figure to figure", async () => {
    const p = opened.page;
    await inElement(p, (element) => element.store.open(element.store.docs[0]!.id, { metric: 0 }));
    const card = p.locator("shuwen-fact-card");
    const height = () => card.evaluate(({ clientHeight }) => clientHeight);
    const before = await height();
    await card.getByRole("button", { name: "详情" }).click();
    await expect.poll(height).toBeLessThan(before / 2);
    await p.keyboard.press("ArrowRight");
    expect(await card.getByRole("button", { name: "详情" }).getAttribute("aria-expanded")).toBe("false");
    noComplaints(opened);
  });
});
