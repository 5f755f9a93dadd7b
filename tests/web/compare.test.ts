// The same measure side by side: what compares, what tells its figures apart, and what is said where nothing does.
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { shortTitles } from "../../web/src/model/article-names.ts";
import { labelsOf } from "../../web/src/model/compare-labels.ts";
import { Comparison, type Measured, byInterest, isCourse, settle, telling } from "../../web/src/model/compare.ts";
import type { Doc, MetricRow } from "../../web/src/model/rows.ts";
import { drop, inElement, noComplaints, openPage, settled, tab } from "./support/page.ts";

describe("comparison", () => {
  const doc = (id: number) => ({ id, name: `${id}.txt`, facts: null }) as Doc;
  const [a, b] = [doc(1), doc(2)];
  const row = (of: Doc, value: string, sentence: number, more: Partial<MetricRow> = {}) => ({
    doc: of, id: `${of.id}-${value}`, index: 0, text: `${value}%`, value, low: value, high: value, approx: null, unit: "%", normalized: null, kind: "percent",
    subject: "出口额", region: "article", change: "increase", basis: "yoy", status: "actual", period: "前9个月", from: "2024-01-01", to: "2024-09-30",
    place: null, actor: null, partOf: null, section: "", sentence: [sentence, sentence + 20], ...more,
  }) as MetricRow;
  const measured = (rows: MetricRow[]) => {
    const comparison = new Comparison(new Map([[a, a], [b, b]]));
    rows.forEach((row) => comparison.take(row));
    const measure = comparison.repeated()[0]!;
    settle(measure);
    return measure;
  };

  const labels = (figures: readonly Measured[]) => labelsOf(figures, (code) => `(${code})`);

  it("takes figures of one sentence for told apart, those of two for a contradiction", () => {
    expect(measured([row(a, "108.4", 0), row(a, "28.3", 0)]).contradictions).toEqual([]);
    expect(measured([row(a, "108.4", 0), row(a, "28.3", 40)]).contradictions.length).toBe(1);
    expect(measured([row(a, "108.4", 0), row(b, "28.3", 0)]).contradictions.length).toBe(1);
  });
  it("names each figure by what tells it from the others", () => {
    const { figures } = measured([row(a, "1", 0, { place: "云洲" }), row(a, "2", 30, { place: "临溪" })]);
    expect(labels(figures).sort()).toEqual(["临溪", "云洲"].sort());
    expect(labels(measured([row(a, "1", 0), row(b, "2", 0)]).figures)).toEqual(["1.txt", "2.txt"]);
    const four = ["云洲", "临溪"].flatMap((place) => ["1月", "2月"].map((period, i) => row(a, `${i}`, 30 * i, { place, period, from: null, to: null })));
    expect(labels(measured(four).figures)).toEqual(["1月 · 云洲", "2月 · 云洲", "1月 · 临溪", "2月 · 临溪"]);
  });
  it("gives no two figures one label: by as many words as it takes, their status and what was done, or else a number", () => {
    const plain = { period: null, from: null, to: null };
    const differ = [row(a, "1", 0, plain), row(a, "2", 30, { ...plain, status: "target" }), row(a, "3", 60, { ...plain, place: "云洲", section: "一" }), row(a, "4", 90, { ...plain, place: "云洲", section: "二", actor: "城管局" }), row(a, "5", 90, { ...plain, place: "云洲", section: "二", action: "清理" })];
    const told = labels(measured(differ).figures);
    expect(new Set(told).size).toBe(5);
    expect(labels(measured([row(a, "1", 0), row(a, "2", 30)]).figures)).toEqual(["前9个月 (1)", "前9个月 (2)"]);
  });
  it("takes a subject with its place before it for the same measure, and counts what is left alone", () => {
    const comparison = new Comparison(new Map([[a, a], [b, b]]));
    [row(a, "1", 0, { subject: "东莞出口额", place: "东莞" }), row(b, "2", 0), row(a, "3", 60, { subject: "东莞", place: "东莞" }), row(a, "4", 90, { subject: null })].forEach((each) => comparison.take(each));
    expect(comparison.repeated().map(({ subject, figures }) => [subject, figures.length])).toEqual([["出口额", 2]]);
    expect([comparison.alone, comparison.nameless]).toEqual([1, 1]);
  });
  it("keeps the unit all are written in, and goes to the base of its dimension for two", () => {
    const area = (of: Doc, value: string, unit: string, base: string) =>
      row(of, value, 0, { unit, text: value + unit, normalized: { value: base, low: null, high: null, unit: "平方米" }, change: null, basis: null });
    const drawn = (rows: MetricRow[]) => {
      const { unit, figures } = measured(rows);
      return [unit, ...figures.map(({ value }) => value)];
    };
    expect(drawn([area(a, "100", "平方公里", "100000000"), area(b, "7", "平方公里", "7000000")])).toEqual(["平方公里", "100", "7"]);
    expect(drawn([area(a, "100", "平方公里", "100000000"), area(b, "7", "亩", "4667")])).toEqual(["平方米", "100000000", "4667"]);
  });
  it("takes figures of two places, or of articles that name none, for no course in time", () => {
    const course = (...rows: MetricRow[]) => isCourse(measured(rows));
    expect([course(row(a, "1", 0), row(a, "2", 30)), course(row(a, "1", 0), row(b, "2", 0))]).toEqual([true, false]);
    const at = (place: string) => ({ place });
    expect([course(row(a, "1", 0, at("云洲")), row(b, "2", 0, at("云洲"))), course(row(a, "1", 0, at("云洲")), row(a, "2", 30, at("临溪")))]).toEqual([true, false]);
  });
  it("tells articles apart by where their titles differ", () => {
    const docs = ["云洲市推进精细化管理第1期简报", "云洲市推进精细化管理第12期简报", "云洲市推进精细化管理第12期简报"].map((title) => ({ facts: { title } }) as Doc);
    expect([...shortTitles(docs).values()]).toEqual(["…1期简报", "…12期简报", "…12期简报"]);
    const english = ["Harbour repairs in spring", "Harbour repairs in spite of rain"].map((title) => ({ facts: { title } }) as Doc);
    expect([...shortTitles(english).values()]).toEqual(["…spring", "…spite of rain"]);
    const alike = ["云洲简报", "云洲通报", "云洲"].map((name) => ({ facts: null, name }) as Doc);
    expect([...shortTitles(alike).values()]).toEqual(["云洲简报", "云洲通报", "云洲"]);
  });
  it("leaves out figures of one case, and looks first at what has most cases", () => {
    const plain = { period: null, from: null, to: null };
    const one = measured([row(a, "1", 0, plain), row(a, "2", 30, plain), row(a, "3", 60, plain)]);
    const two = measured([row(a, "1", 0, { ...plain, place: "云洲" }), row(a, "2", 30, { ...plain, place: "临溪" })]);
    expect([one, two].map(telling)).toEqual([false, true]);
    expect([one, two].sort(byInterest)).toEqual([two, one]);
  });
});

describe("the view of comparisons", () => {
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
    await opened.page.getByText("1 篇转载").first().waitFor();
    expect(await opened.page.locator(".detail tbody td:last-child").allTextContents()).toEqual([expect.stringContaining("云洲日报 · 2024年11月18日"), expect.stringContaining("云洲日报 · 2024年11月18日")]);
    const saved = async (name: string) => {
      const [file] = await Promise.all([opened.page.waitForEvent("download"), opened.page.getByRole("button", { name }).click()]);
      return readFile((await file.path())!);
    };
    const drawing = (await saved("保存图为 SVG")).toString();
    expect(drawing).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(drawing).toContain("147条");
    expect(drawing).not.toContain("class=");
    expect([...(await saved("保存图为 PNG")).subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    noComplaints(opened);
    await opened.close();
  });
});

describe("many figures of one article", () => {
  it("draws the largest, says of how many, and tells rows apart by their sections", async () => {
    const opened = await openPage({ width: 390, height: 844 });
    const { page } = opened;
    const places = Array.from({ length: 25 }, (_, i) => `${i + 1}、云洲第${i + 1}公园\n\n成人票原价：${30 + ((i * 7) % 25)}元`).join("\n\n");
    await drop(page, [{ name: "票价.txt", text: `云洲市公园半价\n\n2024-05-13 12:03     来源:云洲日报\n\n云洲市各公园周末实行半价优惠，市民可以带上家人一起去看看，详见下列各项。\n\n${places}` }]);
    await settled(page);
    await inElement(page, (element) => element.go("compare"));
    const bars = page.locator("shuwen-chart rect");
    await page.getByText("前 20 项，共 25 项").waitFor();
    expect(await bars.count()).toBe(20);
    // What can be compared takes no more of the screen than it needs.
    expect(await page.locator("shuwen-compare-view .list").evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(44 * 3);
    expect(await bars.first().textContent()).toContain("54元");
    expect(await page.getByRole("columnheader", { name: "不一致" }).count()).toBe(0);
    await page.getByRole("button", { name: "显示全部" }).click();
    await expect.poll(() => bars.count()).toBe(25);
    const rows = page.locator(".detail tbody tr");
    expect(new Set(await rows.locator("td:last-child").allTextContents()).size).toBe(25);
    expect(await page.locator(".detail .wide").evaluate((part) => part.scrollWidth <= part.clientWidth)).toBe(true);
    noComplaints(opened);
    await opened.close();
  });
});

describe("what is compared", () => {
  const text = (title: string, body: string) => ({ name: `${title}.txt`, text: `${title}\n\n2024-11-18 09:30     来源:云洲日报\n\n${body}` });
  const shown = 'shuwen-compare-view .switch button';
  const subjects = "shuwen-compare-view tr.openable";

  it("across articles and within one is listed apart, with how many there are of each", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [
      text("云洲市年报", "2024年上半年，云洲市改造背街小巷147条。2023年，云洲市更换井盖312个。2024年，云洲市更换井盖458个。"),
      text("临溪县通报", "2024年上半年，临溪县改造背街小巷86条。全县种植行道树2600棵。"),
    ]);
    await settled(page);
    await tab(page, /对比/).click();
    await expect.poll(() => page.locator(shown).allTextContents()).toEqual(["不同文章 1", "一篇之内 1"]);
    await expect.poll(() => page.locator(subjects).allTextContents()).toEqual([expect.stringContaining("背街小巷")]);
    await page.getByRole("button", { name: "一篇之内" }).click();
    await expect.poll(() => page.locator(subjects).allTextContents()).toEqual([expect.stringContaining("井盖")]);
    await page.getByText("另有 1 条数据没有列入对比，为什么？").click();
    await page.getByText("1 条只此一个数字").waitFor();
    noComplaints(opened);
    await opened.close();
  });

  it("is nothing for a reason", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [text("云洲市通报", "2024年，云洲市改造背街小巷147条。全市种植行道树2600棵。")]);
    await settled(page);
    await tab(page, /对比/).click();
    await page.getByText("还没有可比较的数据").waitFor();
    expect(await page.locator("shuwen-compare-view .empty li").allTextContents()).toEqual(["只有一篇文章，没有别篇可比", "2 条只此一个数字"]);
    noComplaints(opened);
    await opened.close();
  });
});
