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

  it("sorts by value in both directions, the largest first, those of one unit together, and says so", async () => {
    const values = async () => (await shown()).map(({ value, unit }) => ({ value: Number(value), unit }));
    const inOrder = (list: { value: number; unit: string | null }[], turn: 1 | -1) => {
      const numbers = list.map(({ value }) => value);
      const changes = list.filter(({ unit }, i) => i > 0 && unit !== list[i - 1]!.unit).length;
      return list[0]!.value === (turn < 0 ? Math.max(...numbers) : Math.min(...numbers)) && changes === new Set(list.map(({ unit }) => unit)).size - 1
        && list.every(({ value, unit }, i) => i === 0 || unit !== list[i - 1]!.unit || turn * (list[i - 1]!.value - value) <= 0);
    };
    await header("数值").getByRole("button").click();
    expect(await header("数值").getAttribute("aria-sort")).toBe("descending");
    await expect.poll(async () => inOrder(await values(), -1)).toBe(true);
    await opened.page.getByText("按单位分组排列").waitFor();
    await header("数值").getByRole("button").click();
    expect(await header("数值").getAttribute("aria-sort")).toBe("ascending");
    await expect.poll(async () => inOrder(await values(), 1)).toBe(true);
    await header("数值").getByRole("button").click();
    expect(await header("数值").getAttribute("aria-sort")).toBe("none");
  });

  it("sorts by any column", async () => {
    const { page } = opened;
    const texts = (column: number) => page.locator("tbody tr.openable").evaluateAll((rows, at) => rows.map((row) => row.children[at]!.textContent!.trim()), column);
    const collator = new Intl.Collator("zh-CN", { numeric: true });
    for (const [at, name] of (await page.getByRole("columnheader").allTextContents()).entries()) {
      const heading = page.getByRole("columnheader").nth(at);
      for (const _ of ["one way", "the other"]) {
        await heading.getByRole("button").click();
        // Sizes, periods and articles are ordered by what they stand for, which the cell does not show.
        if (/数据|数值|时间|文章/.test(name)) continue;
        const turn = (await heading.getAttribute("aria-sort")) === "descending" ? -1 : 1;
        await expect.poll(async () => {
          const cells = (await texts(at)).filter(Boolean);
          return cells.every((cell, i) => i === 0 || turn * collator.compare(cells[i - 1]!, cell) <= 0);
        }, { message: `${name} ${turn}` }).toBe(true);
      }
      await heading.getByRole("button").click();
    }
  });

  it("filters by typing", async () => {
    const box = opened.page.getByRole("searchbox", { name: "筛选" });
    await box.fill("吨");
    const rows = await shown();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ unit }) => unit === "吨")).toBe(true);
    await box.fill("实绩");
    expect((await shown()).length).toBe(made.reduce((sum, { figures }) => sum + figures, 0));
    await box.fill("");
  });

  it("says that nothing matches, with the way back", async () => {
    const { page } = opened;
    await page.getByRole("searchbox", { name: "筛选" }).fill("没有这个词");
    await page.getByText("没有符合筛选条件的数据").waitFor();
    await page.getByRole("button", { name: "到全文里检索“没有这个词”" }).click();
    expect(await page.getByRole("searchbox", { name: "检索所有文章" }).inputValue()).toBe("没有这个词");
    await tab(page, /数据/).click();
    await page.locator(".empty").getByRole("button", { name: "清除筛选" }).click();
    await page.locator("tr.openable").first().waitFor();
    expect(await page.getByRole("searchbox", { name: "筛选" }).inputValue()).toBe("");
  });

  it("shows what was typed beside the other filters, to be taken away there", async () => {
    const { page } = opened;
    await page.getByRole("searchbox", { name: "筛选" }).fill("吨");
    await page.getByRole("button", { name: "去掉筛选：“吨”" }).waitFor();
    await tab(page, /对比/).click();
    await tab(page, /数据/).click();
    await page.getByRole("button", { name: "去掉筛选：“吨”" }).click();
    expect(await page.getByRole("searchbox", { name: "筛选" }).inputValue()).toBe("");
    await expect.poll(async () => (await shown()).length).toBe(made.reduce((sum, { figures }) => sum + figures, 0));
    await page.getByRole("searchbox", { name: "筛选" }).fill("吨");
    await page.getByRole("button", { name: "清除筛选" }).click();
    await expect.poll(async () => (await shown()).length).toBe(made.reduce((sum, { figures }) => sum + figures, 0));
  });

  it("leaves out the columns that no row fills, and never cuts a value short", async () => {
    const { page } = opened;
    expect(await header("所在章节").count()).toBe(1);
    expect(await header("变化").count()).toBe(0);
    const cut = await page.locator("td.numeric").evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
    expect(cut).toBe(0);
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
    await page.getByText("合计").waitFor();
    await page.getByRole("button", { name: "清除筛选" }).click();
    await page.getByText("单位不一，不求合计").waitFor();
  });

  it("offers all units that count people at once", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [{ name: "招聘.txt", text: "云洲市举办招聘会\n\n2024-05-13 12:03     来源:云洲日报\n\n云洲市人社局累计培训学员320人，选派教师26名，组织专家讲座8场，接待求职者1.2万人次，发放补贴35万元，走访企业64家。" }]);
    await settled(page);
    await tab(page, /数据/).click();
    await page.getByRole("button", { name: "单位", exact: true }).first().click();
    const people = page.locator("label.option", { hasText: /^\s*人\s*3\s*$/ });
    await people.getByRole("checkbox").check();
    const units = () => inElement(page, (element) => element.figures.rows.map(({ unit }) => unit));
    await expect.poll(units).toEqual(["人", "名", "人次"]);
    const named = page.locator("label.option", { hasText: "名" }).getByRole("checkbox");
    expect(await named.isChecked()).toBe(true);
    expect(page.url()).toContain("unit=%40people");
    await named.uncheck();
    await expect.poll(units).toEqual(["人", "人次"]);
    noComplaints(opened);
    await opened.close();
  });

  it("keeps what a filter offers in its place, whatever other filters let through", async () => {
    const { page } = opened;
    const options = async () => (await page.locator("shuwen-facet-bar label.option span:first-of-type").allTextContents()).map((text) => text.trim());
    await page.getByRole("button", { name: "单位", exact: true }).first().click();
    const before = await options();
    expect(before.length).toBeGreaterThan(2);
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox", { name: "筛选" }).fill(before.at(-1)!);
    await expect.poll(async () => new Set((await shown()).map(({ unit }) => unit)).size).toBe(1);
    await page.getByRole("button", { name: "单位", exact: true }).first().click();
    expect(await options()).toEqual(before);
    expect(await page.locator("label.option", { hasText: before[0]! }).getByRole("checkbox").isDisabled()).toBe(true);
    expect(await page.locator("label.option", { hasText: before.at(-1)! }).getByRole("checkbox").isEnabled()).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox", { name: "筛选" }).fill("");
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

describe("a word that only the sentence of a figure holds", () => {
  it("leads to the figure, which shows where it stands", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [{ name: "a.txt", text: "云洲市通报\n\n20日，云洲海关公布最新数据：今年前4个月，全市进出口总值138亿元，同比增长5.7%。\n\n云洲海关新增17项措施。" }]);
    await settled(page);
    await inElement(page, (element) => element.go("metrics"));
    const texts = () => page.locator("tr.openable .open").allTextContents();
    const box = page.getByRole("searchbox", { name: "筛选" });
    await box.fill("云洲海关");
    await expect.poll(async () => (await texts()).map((text) => text.trim())).toEqual(["17项"]);
    await page.getByRole("button", { name: "另有 2 条的原句里有“云洲海关”，一并列出" }).click();
    await expect.poll(texts).toEqual(["138亿元", "5.7%", "17项"]);
    await expect.poll(() => page.locator("tr.openable small mark").allTextContents()).toEqual(["云洲海关", "云洲海关"]);
    expect(await page.locator("tr.openable", { hasText: "138亿元" }).locator("td").nth(1).getAttribute("title")).toBe("20日，云洲海关公布最新数据：今年前4个月，全市进出口总值138亿元，同比增长5.7%。");
    await page.getByRole("button", { name: "去掉筛选：含原句：“云洲海关”" }).waitFor();
    expect(page.url()).toContain("sentences=1");
    // Where no cell holds it, the way there stands in the middle; a filter taken away takes this with it.
    await box.fill("");
    await box.fill("公布");
    await page.locator(".empty").getByRole("button", { name: "列出原句里有“公布”的 2 条" }).click();
    await expect.poll(texts).toEqual(["138亿元", "5.7%"]);
    // Who tells it stands with the figure.
    await page.locator("tr.openable .open", { hasText: "138亿元" }).click();
    await expect.poll(() => page.locator("shuwen-fact-card dt", { hasText: "据谁所说" }).locator("xpath=following-sibling::dd[1]").textContent()).toContain("云洲海关");
    noComplaints(opened);
    await opened.close();
  });
});

describe("a number under the words for it", () => {
  it("is there where it has room, and never in part", async () => {
    const opened = await openPage({ width: 768 });
    const { page } = opened;
    await drop(page, [{ name: "债券.txt", text: "云洲市债券简报\n\n2024年，云洲市发行债券28951亿元，同比增长5.2%，其中专项债券5亿元，减免手续费1.6万元。" }]);
    await settled(page);
    await inElement(page, (element) => element.go("metrics"));
    await page.locator("tr.openable small", { hasText: "16,000 元" }).waitFor();
    const cut = await page.locator("tr.openable .open small").evaluateAll((all) => all.filter((small) => small.scrollWidth > small.clientWidth).map((small) => small.textContent));
    expect(cut).toEqual([]);
    noComplaints(opened);
    await opened.close();
  });
});

describe("what one looks for", () => {
  const text = "云洲市简报\n\n2024-11-18 09:30     来源:云洲日报\n\n截至10月底，云洲市城市管理局共纠正不规范停放行为1.6万余次，整改违规广告４７处。\n\n全市投诉量同比下降38.6%。第3期简报说，一名市民拍手叫好，第4期也说。";
  it("is marked in the cells, in whatever form it is written there", async () => {
    for (const { locale, width } of [{ locale: "zh-CN", width: 1440 }, { locale: "zh-CN", width: 390 }, { locale: "en", width: 1440 }]) {
      const opened = await openPage({ locale, width });
      const { page } = opened;
      await drop(page, [{ name: "简报.txt", text }]);
      await settled(page);
      await inElement(page, (element) => element.go("metrics"));
      await page.locator("tr.openable").first().waitFor();
      const marks = async (filter: string) => {
        await inElement(page, (element, words) => element.store.set({ filter: words }), filter);
        await expect.poll(() => inElement(page, ({ figures, store }) => JSON.parse(figures.listing)[0] === store.ui.filter)).toBe(true);
        return (await page.locator("shuwen-metrics-view td mark").allTextContents()).map((text) => text.trim());
      };
      expect(await marks("停放")).toEqual(["停放"]);
      // What was done has no cell of its own.
      expect(await marks("纠正")).toEqual(["1.6万余次"]);
      expect(await marks("47")).toContain("４７");
      // The number that 1.6万余次 is stands in the column beside it, or under it.
      expect(await marks("16000")).toEqual(["16,000"]);
      // Where an arrow stands for the word, the arrow is marked.
      expect((await marks("下降")).join()).toBe(locale === "en" ? "38.6%" : "下降");
      if (locale === "en") expect(await marks("down")).toEqual(["↓ on the year"]);
      await marks("");
      await opened.close();
    }
  });
  it("in a search for figures is marked beside the hits and in their context", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [{ name: "简报.txt", text }]);
    await settled(page);
    await inElement(page, (element) => element.store.set({ view: "search", query: "说的是:停放 数值>1万" }));
    await page.locator(".figures .chip").first().waitFor();
    expect(await page.locator(".figures .chip mark").allTextContents()).toEqual(["停放", "1.6万余次"]);
    await inElement(page, (element) => element.store.set({ searchAs: "concordance" }));
    await expect.poll(() => page.locator("shuwen-concordance td mark").allTextContents()).toEqual(["停放", "1.6万余次"]);
    expect(await page.locator("shuwen-search-view [role=status]").textContent()).toBe("找到 1 篇 · 1 条数据");
    noComplaints(opened);
    await opened.close();
  });
  it("and is found in part lights only what was found, and that not by single characters or words that join others", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [{ name: "简报.txt", text }]);
    await settled(page);
    await inElement(page, (element) => element.store.set({ view: "search", query: "在 临溪 的 规范停放 费用 是多少" }));
    await page.locator(".read-as").waitFor();
    const lit = await page.locator(".hits mark").allTextContents();
    expect(lit.length).toBeGreaterThan(0);
    expect(new Set(lit)).toEqual(new Set(["规范停放"]));
    noComplaints(opened);
    await opened.close();
  });
  it("is found among the numbers not counted, too, and how many those are is told", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [{ name: "简报.txt", text }, { name: "通报.txt", text: "云洲市通报\n\n2024-12-18 09:30     来源:云洲日报\n\n云洲市培训学员320名，第5期通报说，一名学员拍手叫好。" }]);
    await settled(page);
    await tab(page, /数据/).click();
    await page.getByRole("searchbox", { name: "筛选" }).fill("拍手");
    await page.getByRole("button", { name: /^2 篇文章中 8 个日期、序号等未计入，其中 5 个符合筛选，为什么/ }).click();
    const listed = () => page.locator("shuwen-excluded-list tr.openable .open").allTextContents();
    await expect.poll(async () => (await listed()).length).toBe(5);
    const all = await inElement(page, ({ store }) => store.docs.reduce((sum, { facts }) => sum + facts!.excluded, 0));
    await page.getByText(`符合筛选的 5 个，共 ${all} 个`).waitFor();
    expect(new Set(await page.locator("shuwen-excluded-list td mark").allTextContents())).toEqual(new Set(["拍手"]));
    await page.getByRole("searchbox", { name: "筛选" }).fill("");
    await page.getByRole("button", { name: "单位", exact: true }).click();
    await page.getByRole("checkbox", { name: /^名/ }).check();
    await expect.poll(async () => (await listed()).every((number) => number.includes("名"))).toBe(true);
    expect((await listed()).length).toBe(2);
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox", { name: "筛选" }).fill("没有这个词");
    await page.getByText("没有符合筛选条件的数字").waitFor();
    await page.locator(".empty").getByRole("button", { name: "清除筛选" }).click();
    await page.getByText(`共 ${all} 个数字未计入`).waitFor();
    noComplaints(opened);
    await opened.close();
  });
});

describe("numbers around an article", () => {
  const html = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>云洲市城市管理简报</title></head><body>
<nav><ul><li><a href="/1">2024年两会</a></li><li><a href="/2">第12届书展</a></li><li><a href="/3">12345热线</a></li><li><a href="/4">一区两县</a></li></ul></nav>
<div class="article"><h1>云洲市城市管理简报</h1><p class="info">2024-11-18 09:30 来源：云洲日报</p>
<p>2024年，云洲市城市管理局累计更换破损井盖1286个，改造背街小巷147条。市民周桂兰说，家门口的路平了，灯亮了，晚上出门不用再打手电筒。</p>
<p>第3期简报说，下一步将把工作做细做实，让市民看得见变化、感受得到温度。</p></div>
<div class="related"><h3>推荐阅读</h3><ul><li><a href="/a">2023年云洲市第8期简报：新增公园</a></li><li><a href="/b">云洲地铁三号线一期工程6月开工</a></li></ul></div></body></html>`;
  it("that were not counted are folded under their number, told by where they stand and not by a rule for sentences", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [{ name: "简报.html", text: html }]);
    await settled(page);
    await tab(page, /数据/).click();
    await page.getByRole("button", { name: /^1 篇文章中 4 个日期、序号等未计入/ }).click();
    const listed = () => page.locator("shuwen-excluded-list tr.openable .open").allTextContents();
    await expect.poll(listed).toEqual(["2024-11-18 09:30", "2024年", "第3期", "下一步"]);
    expect(await page.locator("shuwen-excluded-list .bar.chips button").last().textContent()).toMatch(/正文之外\s*10/);
    await page.getByRole("button", { name: "正文之外另有 10 个" }).click();
    await expect.poll(async () => (await listed()).length).toBe(10);
    const reasons = await page.locator("shuwen-excluded-list tr.openable td:nth-child(2) span span:first-child").allTextContents();
    expect(new Set(reasons)).toEqual(new Set(["正文之外：导航", "正文之外：推荐阅读"]));
    await page.locator("tr.openable .open").first().click();
    await page.locator(".why-not", { hasText: "正文之外：导航，不是文章说的，所以不计入" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("shuwen-excluded-list .bar.chips button").last().click();
    await expect.poll(async () => (await listed()).length).toBe(4);
    noComplaints(opened);
    await opened.close();
  });
});

describe("a fact-checker's questions", () => {
  let opened: Opened;
  const text = `云洲市简报

2024-11-18 09:30     来源:云洲日报

2024年1月至9月，全市完成投资13810000000000元，同比增长5.7%；投诉量同比下降38.6%。

到2025年，全市力争改造老旧小区1.2万户。`;
  beforeAll(async () => {
    opened = await openPage();
    await drop(opened.page, [{ name: "简报.txt", text }]);
    await settled(opened.page);
    await opened.page.getByRole("button", { name: /^查看 \d+ 条数据/ }).click();
  });
  afterAll(() => opened.close());
  const firstRow = () => opened.page.locator("tr.openable").first();

  it("which figure is the largest, in full", async () => {
    await opened.page.getByRole("columnheader", { name: "数值" }).getByRole("button").click();
    await expect.poll(() => firstRow().locator("td.numeric").textContent()).toBe("13,810,000,000,000");
    expect(await firstRow().locator("td.numeric").evaluate((cell) => cell.scrollWidth <= cell.clientWidth)).toBe(true);
  });

  it("which is the largest of each unit, in the base of its dimension, the largest number first", async () => {
    const { page } = opened;
    await drop(page, [{ name: "机房.txt", text: "云洲市机房简报\n\n2024年，云洲市机房投资2亿元，新增存储256GB，备份存储3000MB，带宽费用900万元。" }]);
    await settled(page);
    await inElement(page, (element) => element.store.set({ filter: "机房简报" }));
    await page.getByRole("columnheader", { name: "原文数据" }).getByRole("button").click();
    const texts = () => page.locator("tr.openable .open").allTextContents();
    await expect.poll(texts).toEqual(["2亿元", "900万元", "256GB", "3000MB"]);
    expect(await page.locator("tr.group .open").allTextContents()).toEqual(["256GB"]);
    await page.getByRole("columnheader", { name: "原文数据" }).getByRole("button").click();
    await expect.poll(texts).toEqual(["3000MB", "256GB", "900万元", "2亿元"]);
    await inElement(page, (element) => {
      element.store.set({ filter: "", facets: {}, sorts: { metrics: { key: "value", down: true } } });
      element.actions.remove([element.store.docs[1]!.id]);
      element.actions.dismiss();
    });
  });

  it("where money without a unit stands, and why", async () => {
    const { page } = opened;
    const wealth = "云洲市股市简报\n\n2024年，云洲市上市公司总市值突破3000亿，其中云洲港集团市值5000亿元，云洲药业市值800亿元，近600户居民持股。";
    await drop(page, [{ name: "股市.txt", text: wealth }, { name: "两币.txt", text: wealth.replace("800亿元", "800亿美元").replaceAll("股市简报", "汇市简报") }]);
    await settled(page);
    await inElement(page, (element) => element.store.set({ filter: "股市简报", sorts: { metrics: { key: "value", down: true } } }));
    const texts = () => page.locator("tr.openable .open").allTextContents();
    await expect.poll(texts).toEqual(["5000亿元", "3000亿", "800亿元", "近600户"]);
    expect(await page.locator("tr.group .open").allTextContents()).toEqual(["近600户"]);
    const unit = page.locator("tr.openable", { hasText: "3000亿" }).locator("td", { hasText: "未写币种" }).locator("small");
    expect(await unit.getAttribute("title")).toContain("和元排在一起");
    expect(await page.locator("tr.openable", { hasText: "近600户" }).locator("td.numeric").textContent()).toBe("近 600");
    await inElement(page, (element) => element.store.set({ filter: "汇市简报" }));
    await expect.poll(texts).toEqual(["5000亿元", "3000亿", "800亿美元", "近600户"]);
    expect(await page.locator("tr.group").count()).toBe(3);
    expect(await unit.getAttribute("title")).toContain("单独排列");
    await inElement(page, (element) => {
      element.store.set({ filter: "", sorts: { metrics: { key: "value", down: true } } });
      element.actions.remove(element.store.docs.slice(1).map(({ id }) => id));
      element.actions.dismiss();
    });
  });

  it("what changed year on year", async () => {
    const { page } = opened;
    await page.getByRole("searchbox", { name: "筛选" }).fill("同比");
    await expect.poll(() => page.locator("tr.openable .open").allTextContents()).toEqual(["38.6%", "5.7%"]);
    await page.getByRole("searchbox", { name: "筛选" }).fill("");
    await page.getByRole("button", { name: "变化", exact: true }).first().click();
    const option = (name: string) => page.locator("label.option", { hasText: name }).getByRole("checkbox");
    await option("同比").check();
    await expect.poll(() => page.locator("tr.openable .open").allTextContents()).toEqual(["38.6%", "5.7%"]);
    await option("下降").check();
    await expect.poll(() => page.locator("tr.openable .open").allTextContents()).toEqual(["38.6%"]);
    // What no figure has is listed too: that is an answer.
    expect(await option("环比").isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "清除筛选" }).click();
  });

  it("who reported it, is it a target, where is the sentence", async () => {
    const { page } = opened;
    await page.locator("tr.openable", { hasText: "1.2万户" }).click();
    await page.locator("mark.lit").first().waitFor();
    expect(await page.locator(".sentence").allTextContents().then((parts) => parts.join(""))).toContain("力争改造老旧小区");
    const card = page.getByRole("region", { name: "选中的数据" });
    expect(await card.textContent()).toMatch(/性质\s*目标/);
    expect(await card.textContent()).toMatch(/报道来源\s*云洲日报/);
    await page.locator("tr.openable", { hasText: "13810000000000元" }).click();
    await expect.poll(() => card.textContent()).toMatch(/2024年1月至9月（2024年1月1日至9月30日）/);
    await page.keyboard.press("Escape");
    noComplaints(opened);
  });
});
