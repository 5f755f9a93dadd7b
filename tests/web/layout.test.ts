// Nothing is cut off or out of sight, in either language, in windows of three widths.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { article, articles } from "./support/generate.ts";
import { drop, example, inElement, noComplaints, openPage, settled } from "./support/page.ts";

/** Tables wider than their window, and buttons and menus that stand out of their cells. */
function misplaced(page: Page): Promise<string[]> {
  return inElement(page, (element) => {
    const found: string[] = [];
    const look = (root: ParentNode) => {
      for (const scroller of root.querySelectorAll<HTMLElement>(".scroller")) {
        if (scroller.scrollWidth > scroller.clientWidth) found.push(`table of ${scroller.scrollWidth} in ${scroller.clientWidth}`);
      }
      for (const control of root.querySelectorAll<HTMLElement>("td :is(button, select)")) {
        const { scrollWidth, clientWidth } = control.closest("td")!;
        // The cell with the line under the whole row is narrower than that.
        if (scrollWidth > clientWidth && !control.closest("td")!.querySelector(".line")) found.push(`cell of ${scrollWidth} in ${clientWidth}: ${control.getAttribute("aria-label") ?? control.textContent!.trim()}`);
        const cell = control.closest("td")!.getBoundingClientRect();
        const { left, right, top, bottom } = control.getBoundingClientRect();
        if (left < cell.left || right > cell.right || top < cell.top - 1 || bottom > cell.bottom + 1) found.push(control.getAttribute("aria-label") ?? control.textContent!.trim());
      }
      for (const part of root.querySelectorAll("*")) if (part.shadowRoot) look(part.shadowRoot);
    };
    look(element.renderRoot);
    return found;
  });
}

const kCases = ["zh-CN", "en"].flatMap((locale) => [1440, 1024, 768, 390].map((width) => ({ locale, width })));

describe.each(kCases)("in $locale at $width px", ({ locale, width }) => {
  it("every table fits and every control stands in its cell", async () => {
    const opened = await openPage({ locale, width });
    const { page } = opened;
    const found: string[] = [];
    const look = async (where: string) => {
      await page.waitForTimeout(300);
      found.push(...(await misplaced(page)).map((what) => `${where}: ${what}`));
    };
    await example(page);
    await drop(page, [article(1), { name: "空的文件.txt", text: "" }]);
    await settled(page);
    await inElement(page, (element) => element.go("files"));
    await look("files");
    await inElement(page, (element) => {
      for (const doc of element.store.docs) if (doc.state === "done") doc.state = "analysing";
      element.store.changed(true);
    });
    await look("files on their way");
    await inElement(page, (element) => {
      for (const doc of element.store.docs) if (doc.state === "analysing") doc.state = "done";
      element.store.changed(true);
    });
    for (const view of ["metrics", "initiatives", "entities", "compare"] as const) {
      await inElement(page, (element, name) => element.go(name), view);
      await look(view);
    }
    await inElement(page, (element) => element.store.set({ view: "metrics", excluded: true }));
    await look("not counted");
    const inSight = await page.locator("shuwen-excluded-list .context b").evaluateAll((numbers) => numbers.map((b) => b.getBoundingClientRect().right <= b.closest("td")!.getBoundingClientRect().right));
    expect(new Set(inSight)).toEqual(new Set([true]));
    await inElement(page, (element) => element.store.set({ view: "search", query: "value>1", searchAs: "concordance" }));
    await page.locator("tr.openable").first().waitFor();
    await look("concordance");
    if (width > 1000) {
      await page.locator("tr.openable").first().click();
      await page.locator("mark.lit").first().waitFor();
      for (const view of ["search", "files", "metrics", "initiatives", "entities"] as const) {
        await inElement(page, (element, name) => element.store.set({ view: name }), view);
        await look(`${view} beside the reader`);
      }
    }
    expect(found).toEqual([]);
    noComplaints(opened);
    await opened.close();
  });
});

describe("beside the reader", () => {
  it.each([["zh-CN", "时间"], ["en", "Period"]])("figures keep their period, with its year where there is room for all of it, in %s", async (locale, period) => {
    const opened = await openPage({ locale });
    const { page } = opened;
    await drop(page, [{ name: "a.txt", text: "云洲市通报\n\n2024-07-18 09:30     来源:云洲日报\n\n上半年，全市更换井盖1286个。截至6月底的三个季度里，改造小巷147条，投诉量同比下降38.6%。今后每户处50元以上200元以下罚款。" }]);
    await settled(page);
    await inElement(page, (element) => element.go("metrics"));
    const year = page.locator("tr.openable", { hasText: "1286个" }).locator(".dated small");
    const whole = () => year.evaluate((small) => {
      const [own, cell] = [small.getBoundingClientRect(), small.parentElement!.getBoundingClientRect()];
      return own.right <= cell.right + 1 && own.bottom <= cell.bottom + 1;
    });
    expect([await year.textContent(), await whole()]).toEqual(["2024", true]);
    await page.locator("tr.openable .open").first().click();
    await page.locator("mark.lit").first().waitFor();
    await page.getByRole("columnheader", { name: period }).waitFor();
    expect(await year.textContent()).toBe("2024");
    noComplaints(opened);
    await opened.close();
  });
});

describe("a warning about a file", () => {
  it.each([["zh-CN", 768], ["en", 768], ["en", 1440], ["zh-CN", 390], ["en", 390]])("is read whole in its row, in %s at %d px", async (locale, width) => {
    const opened = await openPage({ locale, width });
    const { page } = opened;
    const text = "<html><head><meta charset='gb2312'><title>云洲市通报</title></head><body><h1>云洲市通报</h1><p>今年以来，全市共整治占道经营1286起，市民纷纷点赞。</p></body></html>";
    const damaged = [...Buffer.from("云洲市简报\n\n2024年，全市更换井盖1286个。"), 0xff, 0xfe, ...Buffer.from("市民都说好，路平了，灯亮了，出门也放心。")];
    await drop(page, [{ name: "通报.html", text }, { name: "简报.txt", bytes: damaged }, { name: "photo.jpg", bytes: [0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9] }, article(1)]);
    await settled(page);
    await inElement(page, (element) => element.go("files"));
    await expect.poll(() => page.locator("tr.openable").count()).toBe(4);
    const cut = () => page.locator("tr.openable .line").evaluateAll((lines) => lines.map((line) => {
      const [own, row] = [line.getBoundingClientRect(), line.closest("tr")!.getBoundingClientRect()];
      const above = [...line.parentElement!.querySelectorAll(".open, .why, select")].map((part) => part.getBoundingClientRect().bottom);
      return line.scrollHeight - line.clientHeight > 1 || own.right > row.right || own.bottom > row.bottom || Math.max(...above) > own.top + 1;
    }));
    await expect.poll(cut).toEqual([false, false, false]);
    // The rows are as high as the list takes them to be.
    const heights = await page.locator("tr.openable").evaluateAll((rows) => rows.map((row) => (row as HTMLElement).offsetHeight - parseInt((row as HTMLElement).style.height)));
    expect(heights).toEqual([0, 0, 0, 0]);
    noComplaints(opened);
    await opened.close();
  });
});

describe("a period", () => {
  it.each([["zh-CN", 768], ["en", 768], ["zh-CN", 390], ["en", 390]])("keeps the year it does not name, in %s at %d px", async (locale, width) => {
    const opened = await openPage({ locale, width });
    const { page } = opened;
    const text = "云洲市通报\n\n2024-07-18 09:30     来源:云洲日报\n\n今年前三季度，市城管局整治占道经营1286起，同比增长12.5%。截至6月底的三个季度里，改造小巷147条，投诉量同比下降38.6%。今年上半年，计划更换井盖98个。";
    await drop(page, [{ name: "a.txt", text }, article(1)]);
    await settled(page);
    await inElement(page, (element) => element.go("metrics"));
    const rows = page.locator("tr.openable", { hasText: /1286起|12.5%|147条|38.6%|98个/ });
    await expect.poll(() => rows.count()).toBe(5);
    const seen = await rows.evaluateAll((all) => all.map((row) => {
      const walk = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const at = node.textContent!.indexOf("2024");
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 4);
        const year = range.getBoundingClientRect();
        for (let box = node.parentElement!; box !== row; box = box.parentElement!) {
          const { right, bottom } = box.getBoundingClientRect();
          if (getComputedStyle(box).overflow === "hidden" && (year.right > right + 1 || year.bottom > bottom + 2)) return `cut off: ${row.textContent!.trim()}`;
        }
        return "seen";
      }
      return `none: ${row.textContent!.trim()}`;
    }));
    expect(new Set(seen)).toEqual(new Set(["seen"]));
    noComplaints(opened);
    await opened.close();
  });
});

describe("the legend of the reader", () => {
  it.each([768, 1100, 1440])("leaves no entry alone on a line, in English at %d px", async (width) => {
    const opened = await openPage({ width, locale: "en" });
    const { page } = opened;
    await example(page);
    await inElement(page, (element) => element.store.open(element.store.docs[0]!.id));
    const entries = page.locator(".layers .layer");
    await entries.last().waitFor();
    expect(await entries.count()).toBeGreaterThan(4);
    const tops = await entries.evaluateAll((all) => all.map((entry) => Math.round(entry.getBoundingClientRect().top)));
    expect(tops.filter((top) => tops.indexOf(top) === tops.lastIndexOf(top))).toEqual([]);
    noComplaints(opened);
    await opened.close();
  });
});

describe("the reasons why numbers were not counted", () => {
  it.each([768, 1024])("stand in lines of which none holds one alone, in English at %d px", async (width) => {
    const opened = await openPage({ width, locale: "en" });
    const { page } = opened;
    await example(page);
    await drop(page, [{ name: "b.txt", text: "云洲市通报\n\n2024年5月19日下午3时，会议在第三会议室召开，学习第12号文件，联系电话0595-22345678。一是做细，二是做实。大家认为一个比一个好，十年前不是这样，三天后再看。第一条　本办法自公布之日起施行。1. 做细。2. 做实。" }]);
    await settled(page);
    await inElement(page, (element) => element.store.set({ view: "metrics", excluded: true, opened: null }));
    const reasons = page.locator(".chips button");
    await reasons.nth(7).waitFor();
    const tops = await reasons.evaluateAll((all) => all.map((reason) => Math.round(reason.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBeGreaterThan(1);
    expect(tops.filter((top) => tops.indexOf(top) === tops.lastIndexOf(top))).toEqual([]);
    noComplaints(opened);
    await opened.close();
  });
});

describe("the concordance", () => {
  it("has room for what stands beside a match in a window of 768", async () => {
    const opened = await openPage({ width: 768 });
    const { page } = opened;
    await example(page);
    await inElement(page, (element) => element.store.set({ view: "search", query: "value>1", searchAs: "concordance", opened: null }));
    await page.locator("tr.openable").first().waitFor();
    const widths = await page.locator("tr.openable").first().locator("td").evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
    expect(Math.min(widths[0]!, widths[2]!)).toBeGreaterThan(200);
    noComplaints(opened);
    await opened.close();
  });
});

describe("a search without hits", () => {
  it("is told once", async () => {
    const opened = await openPage({ width: 390 });
    const { page } = opened;
    await drop(page, [article(1)]);
    await settled(page);
    await inElement(page, (element) => element.store.set({ view: "search", query: "zanzibar" }));
    await page.getByRole("heading", { name: "没有找到" }).waitFor();
    expect((await page.locator("shuwen-search-view [role=status]").boundingBox())!.width).toBeLessThanOrEqual(1);
    noComplaints(opened);
    await opened.close();
  });
});

describe("a column of the figures taken for a condition", () => {
  it("is told, with the condition that may be meant", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [{ name: "a.txt", text: "云洲市通报\n\n2024年，云洲市城市管理局更换井盖12个。" }]);
    await settled(page);
    await inElement(page, (element) => element.store.set({ view: "search", query: "谁:云洲市城市管理局" }));
    await page.getByText("没有“谁”这种条件").waitFor();
    await page.getByRole("button", { name: "改为 机构:云洲市城市管理局" }).click();
    await page.locator(".hit-title").waitFor();
    await expect.poll(() => page.locator(".read-as", { hasText: "没有“" }).count()).toBe(0);
    noComplaints(opened);
    await opened.close();
  });
});

describe("the list of initiatives", () => {
  it("says what they are, where there is room for it", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [{ name: "a.txt", text: "云洲市通报\n\n2024年，云洲市开展“绣花针”专项行动，整治占道经营320起。" }]);
    await settled(page);
    await inElement(page, (element) => element.go("initiatives"));
    const what = page.getByText(/^举措指/);
    await what.waitFor();
    await page.locator("tr.openable .open").first().click();
    await expect.poll(() => what.count()).toBe(0);
    await opened.close();
  });
});

describe("what is chosen, beside the reader", () => {
  it("has the cross that takes it away in sight", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [{ name: "a.txt", text: "云洲市计划\n\n2027年，云洲市计划更换井盖1286个，改造街巷147条。" }]);
    await settled(page);
    await inElement(page, (element) => element.store.set({ view: "metrics", facets: { status: ["target"] } }));
    await page.locator("tr.openable .open").first().click();
    await page.locator("shuwen-fact-card").waitFor();
    const cross = (await page.locator(".chip svg").boundingBox())!;
    const room = (await page.locator(".chips").boundingBox())!;
    expect(cross.x + cross.width).toBeLessThan(room.x + room.width - 10);
    await opened.close();
  });
});

describe("where there is no column for it", () => {
  it.each([{ width: 1440 }, { width: 390 }])("a file tells its source and its day, at $width px", async ({ width }) => {
    const opened = await openPage({ width });
    const { page } = opened;
    await drop(page, [{ name: "a.txt", text: "云洲市通报\n\n2024-11-18 09:30     来源:云洲日报\n\n2024年，全市改造老旧小区1.2万户，更换井盖12个。" }]);
    await settled(page);
    const row = page.locator("tr.openable");
    if (width > 1000) {
      expect(await row.locator("small").allTextContents()).toEqual(["a.txt"]);
      await row.locator(".open").click();
      await expect.poll(() => row.locator("small").allTextContents()).toEqual(["云洲日报 · 2024年11月18日 · a.txt"]);
    } else expect(await row.locator("small").allTextContents()).toEqual(["云洲日报 · 2024年11月18日", "2 条数据"]);
    await opened.close();
  });

  it.each([{ width: 1440 }, { width: 390 }])("money that names no currency says so under it and in its card, at $width px", async ({ width }) => {
    const opened = await openPage({ width });
    const { page } = opened;
    await drop(page, [{ name: "a.txt", text: "云洲市通报\n\n2024年，云洲市上市公司总市值突破3000亿，其中云洲港集团市值5000亿元。" }]);
    await settled(page);
    await inElement(page, (element) => element.go("metrics"));
    const row = page.locator("tr.openable", { hasText: "3000亿" });
    await row.locator(".open").click();
    await page.locator("shuwen-fact-card", { hasText: "300,000,000,000 · 未写币种" }).waitFor();
    if (width < 1000) await page.getByRole("button", { name: "返回" }).click();
    await row.locator("td").first().locator("small", { hasText: "未写币种" }).waitFor();
    await opened.close();
  });


  it.each([{ width: 1024 }, { width: 390 }])("the number a figure is stands under it, and the order is told, at $width px", async ({ width }) => {
    const opened = await openPage({ width });
    const { page } = opened;
    await drop(page, [{ name: "a.txt", text: "云洲市通报\n\n2024年，全市改造老旧小区1.2万户，更换井盖12个。" }]);
    await settled(page);
    await inElement(page, (element) => element.store.set({ view: "metrics", sorts: { metrics: { key: "value", down: true } } }));
    const row = page.locator("tr.openable", { hasText: "1.2万户" });
    if (width > 1000) {
      await page.getByRole("columnheader", { name: "数值" }).waitFor();
      await row.locator(".open").click();
    }
    await row.locator("small", { hasText: "12,000 户" }).waitFor();
    expect(await page.getByRole("columnheader", { name: "原文数据" }).textContent()).toMatch(/数值\s*↓/);
    expect(await page.locator("tr.openable", { hasText: "12个" }).locator("td").first().locator("small").count()).toBe(0);
    noComplaints(opened);
    await opened.close();
  });
});

describe("where room is short", () => {
  it("a file tells all that leads on from it or what to do, and names can be asked for by what the box says", async () => {
    const opened = await openPage({ width: 768, height: 1024, locale: "en" });
    const { page } = opened;
    const nav = Array.from({ length: 3 }, (_, i) => `<li><a href="/${i}">今年前三季度投诉量下降${i + 21}.6%</a></li>`).join("");
    const body = "<p>2024年5月19日，会议在第三会议室召开，学习第12号文件。大家认为方向明确，要把工作做细做实，把每一件小事都办好，让群众看得见变化。</p>";
    await drop(page, [
      article(1), { name: "会议.html", text: `<!doctype html><meta charset=utf-8><title>云洲市会议</title><article><h1>云洲市会议</h1>${body}${body}</article><aside class="recommend"><h3>推荐阅读</h3><ul>${nav}</ul></aside>` },
      { name: "photo.jpg", bytes: [0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9] },
    ]);
    await settled(page);
    await inElement(page, (element) => element.go("files"));
    const why = page.locator("tr.openable .why");
    await why.getByRole("button", { name: /outside the article/ }).waitFor();
    expect(await why.locator("button").count()).toBe(2);
    expect(await why.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
    expect(await page.locator("tr.openable .line", { hasText: "This is not text" }).evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
    await inElement(page, (element) => element.go("entities"));
    await page.locator("shuwen-entities-view tr.openable").first().waitFor();
    expect((await page.locator("shuwen-entities-view .search-box").boundingBox())!.width).toBeGreaterThanOrEqual(200);
    noComplaints(opened);
    await opened.close();
  });
});

describe("the tabs", () => {
  it("stay where they are when their numbers come", async () => {
    const opened = await openPage();
    const { page } = opened;
    const places = () => page.locator("nav .tab").evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().left));
    await drop(page, [{ name: "空的.txt", text: "" }]);
    await page.locator("nav .tab").last().waitFor();
    const before = await places();
    await drop(page, [article(1)]);
    await settled(page);
    await expect.poll(() => page.locator("nav .tab .num").nth(1).textContent()).toMatch(/\d/);
    expect(await places()).toEqual(before);
    noComplaints(opened);
    await opened.close();
  });
});

describe("on a phone", () => {
  it.each(["zh-CN", "en"])("all tabs are in sight, in %s", async (locale) => {
    const opened = await openPage({ width: 390, height: 844, locale });
    const { page } = opened;
    await drop(page, [article(1)]);
    await settled(page);
    const { room, needed } = await page.locator("nav").evaluate((nav) => ({ room: nav.clientWidth, needed: nav.scrollWidth }));
    expect(needed).toBeLessThanOrEqual(room);
    await opened.close();
  });

  it("each line of the concordance tells its article, whole width", async () => {
    const opened = await openPage({ width: 390, height: 844 });
    const { page } = opened;
    await drop(page, articles(2));
    await settled(page);
    await inElement(page, (element) => element.store.set({ view: "search", query: "简报", searchAs: "concordance" }));
    const line = page.locator("tr.openable .line");
    await expect.poll(() => line.first().textContent()).toMatch(/市推进精细化管理第\d期简报$/);
    const [own, row] = [(await line.first().boundingBox())!, (await page.locator("tr.openable").first().boundingBox())!];
    expect(own.width).toBeGreaterThan(340);
    expect(own.y + own.height).toBeLessThanOrEqual(row.y + row.height);
    expect(await line.first().evaluate((part) => part.scrollWidth <= part.clientWidth)).toBe(true);
    await opened.close();
  });

  it("no figure is cut short, however long", async () => {
    const opened = await openPage({ width: 390, height: 844 });
    const { page } = opened;
    await drop(page, [{ name: "a.txt", text: "云洲市通报\n\n2024年，全市完成投资13810000000000元，改造管网12345678901.56平方米，更换井盖12个。" }]);
    await settled(page);
    await inElement(page, (element) => element.go("metrics"));
    await page.locator("tr.openable", { hasText: "13810000000000元" }).waitFor();
    const cut = await page.locator("tr.openable .open, tr.openable .open .both").evaluateAll((parts) =>
      parts.filter((part) => part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight).map((part) => part.textContent));
    expect(cut).toEqual([]);
    noComplaints(opened);
    await opened.close();
  });

  it("a row says what is claimed, who acted, where, and in which article", async () => {
    const opened = await openPage({ width: 390, height: 844 });
    const { page } = opened;
    await drop(page, [{ name: "a.txt", text: "云洲市通报\n\n2024年以来，云洲市城市管理局在临溪县累计更换破损井盖1286个。" }, ...articles(1)]);
    await settled(page);
    await inElement(page, (element) => element.go("metrics"));
    const small = page.locator("tr.openable", { hasText: "1286个" }).locator("td").nth(1).locator("small");
    await expect.poll(() => small.allTextContents()).toEqual(["2024年以来 · 实绩", "云洲市城市管理局 · 临溪县 · 云洲市通报"]);
    const cut = await page.locator("tr.openable td").evaluateAll((cells) => cells.filter((cell) => cell.firstElementChild!.scrollHeight > cell.clientHeight).length);
    expect(cut).toBe(0);
    await opened.close();
  });

  it("what changed stands before what nearly all figures are", async () => {
    const opened = await openPage({ width: 390, height: 844 });
    const { page } = opened;
    await drop(page, [{ name: "a.txt", text: "云洲市通报\n\n2024年，全市投诉量同比下降38.6%。2027年，全市计划更换井盖1286个。" }]);
    await settled(page);
    await inElement(page, (element) => element.go("metrics"));
    const small = page.locator("tr.openable td:nth-child(2) small:first-of-type");
    await expect.poll(() => small.allTextContents()).toEqual(["2024年 · 同比下降 · 实绩", "2027年 目标、预计"]);
    await opened.close();
  });

  it("every figure stepped to comes into sight, and the way back leads to the row of the last", async () => {
    const opened = await openPage({ width: 390, height: 844 });
    const { page } = opened;
    await drop(page, articles(40));
    await settled(page);
    await inElement(page, (element) => element.go("metrics"));
    const row = page.locator("tr.openable .open");
    await row.first().focus();
    const focused = () => inElement(page, () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const { top, bottom } = active!.getBoundingClientRect();
      return { tag: active!.localName, row: active!.closest("tr")?.dataset["row"] ?? null, inSight: top > 0 && bottom <= innerHeight };
    });
    await expect.poll(async () => {
      await page.keyboard.press("PageDown");
      return Number((await focused()).row);
    }).toBeGreaterThan(20);
    await expect.poll(async () => (await focused()).inSight).toBe(true);
    const before = await focused();
    await page.keyboard.press("Enter");
    await page.locator("mark.lit").first().waitFor();
    expect((await focused()).tag).toBe("shuwen-reader");
    const inSight = () => page.locator("mark.lit").first().evaluate((lit) => {
      const [place, sight] = [lit.getBoundingClientRect(), lit.closest(".page")!.getBoundingClientRect()];
      return place.top >= sight.top && place.bottom <= sight.bottom;
    });
    for (let i = 0; i < 12; i++) {
      await expect.poll(inSight, { message: `step ${i}`, timeout: 5000 }).toBe(true);
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Escape");
    await expect.poll(focused).toEqual({ ...before, row: String(Number(before.row) + 12) });
    noComplaints(opened);
    await opened.close();
  });
});
