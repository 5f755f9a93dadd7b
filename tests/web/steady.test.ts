// What is looked at stays where it is: filters, the reader and messages neither push nor cover it, and the figure
// clicked is the first that is seen of its article.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { article } from "./support/generate.ts";
import { type Opened, drop, inElement, noComplaints, openPage, settled, tab } from "./support/page.ts";

const kCases = [{ locale: "zh-CN", width: 1440 }, { locale: "en", width: 1440 }, { locale: "zh-CN", width: 390 }];

describe.each(kCases)("the table of figures in $locale at $width px", ({ locale, width }) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({ locale, width });
    await drop(opened.page, [article(1), { name: "投诉.txt", text: "云洲市通报\n\n2024-07-18 09:30     来源:云洲日报\n\n上半年，全市投诉量同比下降38.6%，为1286547890件。" }]);
    await settled(opened.page);
    await inElement(opened.page, (element) => element.go("metrics"));
    await opened.page.locator("tr.openable").first().waitFor();
  });
  afterAll(() => opened.close());

  /** Where headings, menus and views stand. */
  const places = () => opened.page.locator("th, shuwen-menu, .tab").evaluateAll((parts) => parts.map((part) => {
    const { left, top, width } = part.getBoundingClientRect();
    return `${part.textContent!.replace(/[\d\s]/g, "")} ${[left, top, width].map(Math.round)}`;
  }));

  it("keeps its columns and everything above them where they are, whatever is filtered", async () => {
    const before = await places();
    for (const facets of [{ change: ["decrease"], basis: ["yoy"] }, { unit: ["起"] }, { status: ["target"] }]) {
      await inElement(opened.page, (element, chosen) => element.store.set({ facets: chosen }), facets);
      await opened.page.locator(".chip").first().waitFor();
      await expect.poll(async () => (await places()).filter((place) => !before.includes(place))).toEqual([]);
    }
    await inElement(opened.page, (element) => element.store.set({ facets: {} }));
  });

  it("shows a message in a line of its own", async () => {
    const { page } = opened;
    await page.locator("tr.openable .open").first().click();
    await page.locator("mark.lit").first().waitFor();
    await inElement(page, (element) => element.actions.say("…"));
    await page.locator(".toast").waitFor();
    const [toast, ...others] = await page.locator(".toast, shuwen-fact-card, .foot").evaluateAll((parts) => parts
      .sort((a, b) => Number(b.className === "toast") - Number(a.className === "toast")).map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
    for (const other of others) expect(other.bottom).toBeLessThanOrEqual(toast!.top);
    await inElement(page, (element) => element.actions.dismiss());
    await page.keyboard.press("Escape");
    noComplaints(opened);
  });
});

describe("beside the reader", () => {
  it("who and which article stand under what the figure is about, and every filter is at hand", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [article(1), article(2)]);
    await settled(page);
    await tab(page, /数据/).click();
    const row = page.locator("tr.openable").first();
    const heads = () => page.locator("thead").evaluate((head) => head.getBoundingClientRect().top);
    const before = await heads();
    await row.locator(".open").click();
    await page.locator("mark.lit").first().waitFor();
    const { actor, titles } = await inElement(page, (element) => ({ actor: element.figures.rows[0]!.actor, titles: element.store.docs.map((doc) => doc.facts!.title!) }));
    expect(actor).toBeTruthy();
    await expect.poll(() => row.textContent()).toContain(actor!);
    // The reader tells its own article's.
    expect(await row.textContent()).not.toContain(titles[0]!);
    await inElement(page, (element) => element.store.set({ sorts: { metrics: { key: "file", down: false } } }));
    await expect.poll(() => row.textContent()).toContain(titles[1]!);
    expect(await heads()).toBe(before);
    for (const name of ["单位", "类别", "变化", "性质", "年份", "谁", "文章"]) {
      expect(await page.locator("shuwen-facet-bar").getByRole("button", { name, exact: true }).isVisible(), name).toBe(true);
    }
    noComplaints(opened);
    await opened.close();
  });
});

describe("a long article", () => {
  it("shows the figure clicked before any other, in every frame", async () => {
    const opened = await openPage();
    const { page } = opened;
    const long = Array.from({ length: 400 }, (_, i) => `第${i + 1}段。云洲市今年累计改造小巷${i + 100}条，群众满意。`).join("\n\n");
    await drop(page, [{ name: "长文.txt", text: `云洲市简报\n\n2024-11-18 09:30     来源:云洲日报\n\n${long}` }]);
    await settled(page);
    await tab(page, /数据/).click();
    await page.getByRole("searchbox", { name: "筛选" }).fill("432");
    await page.locator("tr.openable", { hasText: "432条" }).waitFor();
    await inElement(page, (element) => {
      const seen: boolean[] = [];
      (window as unknown as { seen: boolean[] }).seen = seen;
      const look = () => {
        const reader = element.renderRoot.querySelector("shuwen-reader")?.shadowRoot;
        const sight = reader?.querySelector(".page")?.getBoundingClientRect();
        const lit = reader?.querySelector(".lit")?.getBoundingClientRect();
        if (sight && reader!.querySelector(".metric")) seen.push(lit !== undefined && lit.top >= sight.top && lit.bottom <= sight.bottom);
        if (seen.length < 60) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.locator("tr.openable .open").first().click();
    await expect.poll(() => page.evaluate(() => (window as unknown as { seen: boolean[] }).seen.length)).toBe(60);
    expect(await page.evaluate(() => (window as unknown as { seen: boolean[] }).seen.filter((lit) => !lit).length)).toBe(0);
    expect(await page.locator("mark.lit").first().textContent()).toBe("432条");
    noComplaints(opened);
    await opened.close();
  });
});

describe("a file without figures", () => {
  it("says why, and what was not counted is one click away", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [
      article(1), { name: "会议.txt", text: "云洲市会议\n\n2024年5月19日，会议在第三会议室召开，学习第12号文件。大家认为方向明确，要把工作做细做实。" },
      { name: "街道.txt", text: "云洲市街道\n\n街道干净了，路灯亮了，市民很高兴。大家都说变化看得见、摸得着。" },
    ]);
    await settled(page);
    const row = (name: string) => page.locator("shuwen-files-view tr.openable", { hasText: name });
    expect(await row("云洲市街道").textContent()).toContain("正文里没有数字");
    await row("云洲市会议").getByText("正文里没有数据").waitFor();
    await row("云洲市会议").locator(".open").click();
    await page.locator(".notes", { hasText: "正文里没有数据" }).getByRole("button", { name: /个数字未计入/ }).click();
    await page.locator("shuwen-excluded-list tr.openable").first().waitFor();
    const titles = new Set(await page.locator("shuwen-excluded-list tr.openable td:last-child").allTextContents());
    expect([...titles]).toEqual(["云洲市会议"]);
    await page.getByRole("button", { name: "返回数据" }).click();
    await page.locator(".empty").getByRole("button", { name: /个数字未计入/ }).click();
    await page.getByRole("button", { name: /^去掉筛选/ }).click();
    await page.getByRole("button", { name: "返回数据" }).click();
    await expect.poll(() => inElement(page, (element) => element.figures.rows.length)).toBe(article(1).figures);
    noComplaints(opened);
    await opened.close();
  });
});
