// The rules under the page, without a browser.
import type { Analysis } from "shuwen";
import { describe, expect, it, vi } from "vitest";
import { fileName } from "../../web/src/export/index.ts";
import { csv, harmless, tsv } from "../../web/src/export/text.ts";
import { language } from "../../web/src/i18n/index.ts";
import { queryName, queryWords } from "../../web/src/i18n/query-names.ts";
import { placed } from "../../web/src/model/chart-labels.ts";
import { barsOf } from "../../web/src/model/chart-points.ts";
import { Comparison, byInterest, labelsOf, settle, telling } from "../../web/src/model/compare.ts";
import { shortTitles } from "../../web/src/model/article-names.ts";
import { Blocks } from "../../web/src/model/blocks.ts";
import { compareDecimals, sumDecimals } from "../../web/src/model/decimal.ts";
import { inUnit, periodText, periodYears, valueText, withUnit } from "../../web/src/model/figure-text.ts";
import type { Doc, MetricRow } from "../../web/src/model/rows.ts";
import { Marks } from "../../web/src/model/marks.ts";
import { queryExamples } from "../../web/src/model/query-examples.ts";
import { condition, queryFields, queryParts, queryProblem, withoutPart } from "../../web/src/model/query-parts.ts";
import { UnitGroups, groupToggled, unitToggled } from "../../web/src/model/unit-groups.ts";
import { comparable } from "../../web/src/model/comparable.ts";
import { likeness, Reposts, signatureOf } from "../../web/src/model/signature.ts";
import { Sieve } from "../../web/src/store/facets.ts";
import { placeOf, uiAt } from "../../web/src/store/place.ts";
import { Shape } from "../../web/src/store/shape.ts";
import { stepsOf } from "../../web/src/store/steps.ts";
import { totalsOf } from "../../web/src/store/totals.ts";
import { startUi } from "../../web/src/store/types.ts";
import { Amounts } from "../../web/src/store/amounts.ts";
import { comparing, sortedInSlices } from "../../web/src/store/sorting.ts";
import { Quiet } from "../../web/src/work/quiet.ts";
import { commonKind, contextsOf, excludedRows, furnitureAt } from "../../web/src/work/digest.ts";
import type { Engine } from "../../web/src/work/engine.ts";
import { Rehearsal } from "../../web/src/work/rehearsal.ts";
import { fromDrop } from "../../web/src/work/incoming.ts";
import { article } from "./support/generate.ts";

describe("decimals", () => {
  it("add exactly", () => {
    expect(sumDecimals(["0.1", "0.2"])).toBe("0.3");
    expect(sumDecimals(["9007199254740993", "0.0001", "-3"])).toBe("9007199254740990.0001");
    expect(sumDecimals([])).toBe("0");
  });
  it("compare without rounding", () => {
    expect(compareDecimals("9007199254740993", "9007199254740992")).toBe(1);
    expect(compareDecimals("-0.6", "0.25")).toBe(-1);
    expect(compareDecimals("12.50", "12.5")).toBe(0);
  });
});

describe("figures in words", () => {
  const zh = language("zh-CN");
  it("show their bounds", () => {
    expect(valueText(zh, { value: "16000", low: "16000", high: null }, "more_than")).toBe("> 16,000");
    expect(valueText(zh, { value: "3000", low: null, high: "3000" }, "nearly")).toBe("< 3,000");
    expect(valueText(zh, { value: null, low: "3", high: "5" }, null)).toBe("3–5");
    expect(valueText(zh, { value: null, low: null, high: null }, "several")).toBe("");
    expect(["%", "次", null].map((unit) => withUnit("38.6", unit))).toEqual(["38.6%", "38.6 次", "38.6"]);
    expect(withUnit("", "次")).toBe("次");
    expect(periodYears({ period: "上半年", from: "2019-01-01", to: "2019-06-30" })).toBe("2019");
    expect(periodYears({ period: "连续7年", from: "2017-01-01", to: "2023-12-31" })).toBe("2017–2023");
    expect(["2019年上半年", "二〇一九年", null].map((period) => periodYears({ period, from: "2019-01-01", to: null }))).toEqual(["", "", ""]);
  });
  it("tell what they are drawn as, where that is another unit", () => {
    const years = { text: "近4年", value: "4", low: null, high: null, unit: "年", normalized: { value: "48", low: null, high: null, unit: "个月" } };
    expect(inUnit(zh, years, "个月")).toBe("近4年（48 个月）");
    expect(inUnit(language("en"), years, "个月")).toBe("近4年 (48 个月)");
    expect(inUnit(zh, { ...years, text: "48个月", unit: "个月" }, "个月")).toBe("48个月");
    expect(inUnit(zh, { text: "6名", value: "6", low: null, high: null, unit: "名", normalized: null }, "人")).toBe("6名");
  });
  it("tell the days of a period once", () => {
    const said = (period: string, from: string | null, to: string | null) => periodText(zh, { period, from, to });
    for (const [period, from, to] of [
      ["2024年5月19日", "2024-05-19", "2024-05-19"], ["2024-05-19", "2024-05-19", "2024-05-19"], ["2024年2月", "2024-02-01", "2024-02-29"],
      ["2023年5月份", "2023-05-01", "2023-05-31"], ["2023年", "2023-01-01", "2023-12-31"], ["2023", "2023-01-01", "2023-12-31"],
    ] as const) expect(said(period, from, to)).toBe(period);
    expect(said("5月19日", "2024-05-19", "2024-05-19")).toBe("5月19日（2024年5月19日）");
    expect(said("2024年5月", "2024-05-01", "2024-05-19")).toBe("2024年5月（2024年5月1日至19日）");
    expect(said("2019年1-7月", "2019-01-01", "2019-07-31")).toBe("2019年1-7月（2019年1月1日至7月31日）");
    expect(said("2017年7月6日起", "2017-07-06", null)).toBe("2017年7月6日起");
    expect(said("截至10月底", null, "2024-10-31")).toBe("截至10月底（2024年10月31日）");
    expect(said("近年来", null, null)).toBe("近年来");
    expect(periodText(language("en"), { period: "去年", from: "2023-01-01", to: "2023-12-31" })).toMatch(/^去年 \(Jan 1\s–\sDec 31, 2023\)$/);
  });
  it("take the plural the language asks for", () => {
    const en = language("en");
    expect(en.t("count.files", { n: 1 })).toBe("1 article");
    expect(en.t("count.files", { n: 1200 })).toBe("1,200 articles");
    expect(zh.t("count.files", { n: 1200 })).toBe("1,200 篇文章");
  });
});

describe("marks", () => {
  it("cut a text wherever one begins or ends, nested ones too", () => {
    const marks = new Marks([
      { span: [2, 8], layer: "organisations", index: 0 }, { span: [4, 6], layer: "metric", index: 1 }, { span: [20, 30], layer: "hit", index: 2 },
    ]);
    const segments = marks.segments("0123456789", [0, 10]);
    expect(segments.map(({ text }) => text)).toEqual(["01", "23", "45", "67", "89"]);
    expect(segments[2]!.marks.map(({ layer }) => layer)).toEqual(["organisations", "metric"]);
  });
  it("find a long one that begins far before", () => {
    const marks = new Marks([{ span: [0, 1000], layer: "hit", index: 0 }, ...Array.from({ length: 50 }, (_, i) => ({ span: [i * 2, i * 2 + 1] as [number, number], layer: "metric" as const, index: i }))]);
    expect(marks.overlapping([500, 510]).map(({ layer }) => layer)).toEqual(["hit"]);
  });
});

describe("query chips", () => {
  it("read what stands in the box, quotation marks and parentheses whole", () => {
    expect(queryParts('垃圾 title:"背街 小巷" value>10000 (a OR b) kind:money').map(({ field, value }) => [field, value])).toEqual([
      [null, "垃圾"], ["title", "背街 小巷"], ["value", ">10000"], [null, "(a OR b)"], ["kind", "money"],
    ]);
    expect(queryParts('"没有关').length).toBe(1);
  });
  it("write conditions and take them away", () => {
    expect(condition("en", "org", "云洲 市")).toBe('org:"云洲 市"');
    expect(condition("en", "value", "50..200")).toBe("value:50..200");
    expect(condition("en", "value", ">=50")).toBe("value>=50");
    expect(condition("en", "phrase", 'a"b')).toBe('"ab"');
    expect(withoutPart("a unit:次 b", 1)).toBe("a b");
  });
  it("are written in the reader's language and read in either", () => {
    expect(condition("zh-CN", "value", ">1万")).toBe("数值>1万");
    expect(condition("zh-CN", "kind", "money")).toBe("类别:金额");
    expect(condition("zh-CN", "org", "市 政府")).toBe('机构:"市 政府"');
    expect(queryParts('数值>=1万 性质:目标 -单位:次 电话:12 来源：晨报').map(({ field, value }) => [field, value])).toEqual([
      ["value", ">=1万"], ["status", "目标"], ["unit", "次"], [null, "电话:12"], [null, "来源：晨报"],
    ]);
    expect([...queryFields].sort()).toEqual(queryWords("field").sort());
    const zh = language("zh-CN");
    for (const what of ["field", "kind", "status"]) for (const word of queryWords(what)) expect(zh.name(what, word), word).toContain(queryName("zh-CN", what, word));
  });
});

describe("a saved file", () => {
  const ui = (filter: string) => ({ store: { ui: { filter } } }) as Parameters<typeof fileName>[0];
  const now = new Date(2026, 2, 5);
  it("is named after its day and what the table was filtered by", () => {
    expect(fileName(ui(""), "xlsx", "shown", now)).toBe("shuwen-2026-03-05.xlsx");
    expect(fileName(ui("../同比 a:b"), "csv", "shown", now)).toBe("shuwen-2026-03-05-同比 a b.csv");
    expect(fileName(ui("同比"), "csv", "all", now)).toBe("shuwen-2026-03-05.csv");
  });
});

describe("bars", () => {
  it("are the largest ones when not all are drawn", () => {
    const points = [3, -9, 5, 1].map((value) => ({ label: "", when: "", day: null, value, text: "", target: false }));
    expect(barsOf(points, 3).map(({ value }) => value)).toEqual([-9, 5, 3]);
  });
});

describe("text exports", () => {
  it("quote what must be and leave no formula", () => {
    const sheet = { name: "", header: ["a", "b"], rows: [['他说"好", 走', "=1+1"], ["-0.6%", { number: "-3" }]] };
    expect(csv(sheet)).toBe('\ufeffa,b\r\n"他说""好"", 走",\'=1+1\r\n-0.6%,-3\r\n');
    expect(tsv({ ...sheet, rows: [["x\ty\nz", "@SUM(A1)"]] })).toBe("a\tb\nx y z\t'@SUM(A1)");
    expect(harmless("-2+3+cmd|' /C calc'!A0")).toBe("'-2+3+cmd|' /C calc'!A0");
    expect(harmless("+86")).toBe("+86");
  });
});

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

  it("takes figures of one sentence for told apart, those of two for a contradiction", () => {
    expect(measured([row(a, "108.4", 0), row(a, "28.3", 0)]).contradictions).toEqual([]);
    expect(measured([row(a, "108.4", 0), row(a, "28.3", 40)]).contradictions.length).toBe(1);
    expect(measured([row(a, "108.4", 0), row(b, "28.3", 0)]).contradictions.length).toBe(1);
  });
  it("names each figure by what tells it from the others", () => {
    const { figures } = measured([row(a, "1", 0, { place: "云洲" }), row(a, "2", 30, { place: "临溪" })]);
    expect(labelsOf(figures).sort()).toEqual(["临溪", "云洲"].sort());
    expect(labelsOf(measured([row(a, "1", 0), row(b, "2", 0)]).figures)).toEqual(["1.txt", "2.txt"]);
    const four = ["云洲", "临溪"].flatMap((place) => ["1月", "2月"].map((period, i) => row(a, `${i}`, 30 * i, { place, period, from: null, to: null })));
    expect(labelsOf(measured(four).figures)).toEqual(["1月 · 云洲", "2月 · 云洲", "1月 · 临溪", "2月 · 临溪"]);
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

describe("steps in the reader", () => {
  const metrics = [["article", 40], ["related", 90], ["article", 10]].map(([region, at]) => ({ region, span: [at, Number(at) + 2] })) as Analysis["metrics"];
  const rows = [[7, 2], [9, 0], [7, 0]].map(([id, index]) => ({ doc: { id } as Doc, index: index! }));
  const opened = (metric: number | null, listed: boolean) => ({ doc: 7, metric, listed, span: null, hits: [] });
  const walk = (metric: number | null, listed: boolean) => {
    const { at, count, to } = stepsOf(opened(metric, listed), rows, metrics);
    return [at, count, to(1), to(-1)];
  };
  it("follow the table, round its ends", () => {
    expect(walk(0, true)).toEqual([2, 3, { doc: 7, metric: 2 }, { doc: 9, metric: 0 }]);
  });
  it("follow the text where the table does not hold the figure, or was not where one came from", () => {
    expect(walk(0, false)).toEqual([1, 2, { doc: 7, metric: 2 }, { doc: 7, metric: 2 }]);
    expect(walk(1, true)).toEqual([2, 3, { doc: 7, metric: 2 }, { doc: 7, metric: 0 }]);
    expect(walk(null, false)).toEqual([-1, 2, { doc: 7, metric: 2 }, { doc: 7, metric: 0 }]);
  });
});

describe("blocks of an article", () => {
  it("hold a line that is asked for though the article does not", () => {
    const text = "标题\n（原题：三项）\n正文说的事。\n推荐";
    const none = { authors: [], editors: [], highlights: [], sections: [], tables: [], images: [], subtitle: null, published: null, source: null };
    const excerpt = (from: number, to: number) => ({ text: text.slice(from, to), span: [from, to] });
    const blocks = new Blocks({ text, furniture: [{ span: [18, 20] }], article: { ...none, title: excerpt(0, 2), lead: [excerpt(11, 17)] } } as unknown as Analysis);
    for (const span of [[7, 8], [7, 8], [12, 13], [18, 19]] as const) blocks.hold([...span]);
    expect(blocks.list.map(({ kind, runs }) => [kind, runs[0]!.text])).toEqual([["title", "标题"], ["stray", "（原题：三项）"], ["paragraph", "正文说的事。"]]);
  });
});

describe("a number not counted", () => {
  it("stands in its line without the line's indent", () => {
    const text = "云洲市简报\n　　三年来，街道干净了。";
    const at = text.indexOf("三");
    const [row] = excludedRows(1, { text, furniture: [], excluded: [{ text: "三年来", span: [at, at + 3], reason: "duration" }] } as unknown as Analysis);
    expect([row!.sentence, row!.at]).toEqual(["三年来，街道干净了。", 0]);
  });
});

describe("the sentence for a warning", () => {
  it("takes the module's numbers over, in the reader's language", () => {
    const message = "The parts add up to 1254.5, more than the whole, -48.";
    expect(language("zh-CN").said("warning", "parts-exceed-total", message)).toBe("各部分相加为 1,254.5，多于总数 -48。");
    expect(language("zh-CN").said("warning", "unheard-of", message)).toBe(message);
  });
});

describe("queries", () => {
  it("that cannot be read are told by what stands at the place", () => {
    expect(queryProblem('井盖 "破损', 3).kind).toBe("quote");
    expect(queryProblem("井盖 value>很多", 9).kind).toBe("number");
    expect(queryProblem("date:去年", 5).kind).toBe("date");
    expect(queryProblem("井盖 数值>很多", 6)).toEqual({ kind: "number", name: "数值" });
    expect(queryProblem("井盖 colour:红", 3)).toEqual({ kind: "field", name: "colour" });
    expect(queryProblem("井盖", 2).kind).toBe("other");
  });
  it("are proposed from what the files speak of most", () => {
    const row = (subject: string, value: string, more: Partial<MetricRow> = {}) => ({ subject, value, unit: "个", kind: "count", status: "actual", region: "article", actor: "云洲市城管局", ...more }) as MetricRow;
    const rows = [row("井盖", "500"), row("井盖", "3000"), row("泊位", "40"), row("公园", "12", { status: "target" })];
    expect(queryExamples("en", rows, [])).toEqual({ words: "井盖", phrase: '"云洲市城管局"', figures: "value>100 unit:个", targets: "subject:公园 status:target" });
    expect(queryExamples("en", [row("地图[注 1]", "5"), row("地图[注 1]", "6"), row("井盖", "7")], []).words).toBe("井盖");
    expect(queryExamples("zh-CN", rows, [])).toMatchObject({ figures: "数值>100 单位:个", targets: "说的是:公园 性质:目标" });
    const large = [row("井盖", "3000000000", { unit: "元", kind: "money" }), row("井盖", "20000", { unit: "元", kind: "money" })];
    expect([queryExamples("zh-CN", large, []).figures, queryExamples("en", large, []).figures]).toEqual(["数值>10亿 单位:元", "value>1000000000 unit:元"]);
    expect(queryExamples("en", [], [])).toEqual({ words: null, phrase: null, figures: null, targets: null });
  });
});

describe("reposts", () => {
  const sign = (text: string) => signatureOf(text, [[0, text.length]]);
  it("are the same text with a few changes, and nothing else", () => {
    const { text } = article(1);
    const reposts = new Reposts();
    const signatures = [text, `${text}\n\n责任编辑：王小明`, article(2).text, "太短"].map(sign);
    signatures.forEach((signature) => reposts.take(signature));
    expect(reposts.first).toEqual([0, 0, 2, 3]);
    expect(likeness(signatures[0]!, signatures[2]!)).toBeLessThan(0.7);
  });
});

describe("a dropped folder", () => {
  const file = (fullPath: string) => ({ isDirectory: false, fullPath, file: (give: (file: File) => void) => give(new File(["x"], fullPath.split("/").pop()!)) });
  /** Gives its entries a few at a time, as browsers do. */
  const folder = (fullPath: string, entries: unknown[]) => ({
    isDirectory: true, fullPath,
    createReader: () => {
      const left = [...entries];
      return { readEntries: (give: (batch: unknown[]) => void) => give(left.splice(0, 2)) };
    },
  });

  it("of text alone becomes a file with a name", async () => {
    const data = { items: [], files: [], getData: (type: string) => (type === "text/plain" ? "今年共整治占道经营120起。" : "") } as unknown as DataTransfer;
    expect((await fromDrop(data, () => "粘贴 1")).map(({ name }) => name)).toEqual(["粘贴 1.txt"]);
  });

  it("is walked to the bottom, without what lies beside the articles", async () => {
    const inside = folder("/文章", [
      file("/文章/a.html"), file("/文章/logo.png"), file("/文章/.DS_Store"),
      folder("/文章/旧", [file("/文章/旧/b.txt"), file("/文章/旧/c.md"), file("/文章/旧/d.docx")]),
    ]);
    const items = [inside, file("/单独.png")].map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry }));
    const data = { items, files: [], getData: () => "" } as unknown as DataTransfer;
    // A picture dropped by itself is tried, so that it can say what is wrong.
    expect((await fromDrop(data, String)).map(({ path }) => path)).toEqual(["文章/a.html", "文章/旧/b.txt", "文章/旧/c.md", "文章/旧/d.docx", "单独.png"]);
  });
});

describe("figures in order of size", () => {
  const row = (text: string, value: string | null, unit: string | null, base: [value: string, unit: string] | null = null) =>
    ({ text, value, low: null, high: null, unit, normalized: base && { value: base[0], low: null, high: null, unit: base[1] } }) as MetricRow;
  const rows = [
    row("20公斤", "20", "公斤", ["20", "公斤"]), row("数十元", null, "元"), row("699美元", "699", "美元"), row("798元", "798", "元"),
    row("3吨", "3", "吨", ["3000", "公斤"]), row("21元", "21", "元"),
  ];
  const sorted = (down: boolean) => {
    const amounts = new Amounts();
    rows.forEach((row) => amounts.take(row));
    return [amounts.groups, ...[...rows].sort(amounts.comparing(down)).map(({ text }) => text)];
  };

  it("stand by units, the base of a dimension being one, and those without a number last", () => {
    expect(sorted(true)).toEqual([3, "798元", "21元", "699美元", "3吨", "20公斤", "数十元"]);
    expect(sorted(false)).toEqual([3, "20公斤", "3吨", "21元", "798元", "699美元", "数十元"]);
  });
});

describe("figures of one number in order of size", () => {
  const row = (value: string | null, low: string | null, high: string | null, approx: string | null = null) => ({ value, low, high, approx, unit: "人次", normalized: null }) as MetricRow;
  const rows = [row("6", "6", null, "more_than"), row("6", null, null), row(null, "6", "9"), row("6", null, "6", "nearly"), row(null, "6", "8"), row("6", "6", null, "at_least")];
  it("stand by where ranges end, then by the side of the number they lie on", () => {
    const amounts = new Amounts();
    rows.forEach((row) => amounts.take(row));
    const sorted = (down: boolean) => [...rows].sort(amounts.comparing(down)).map((row) => rows.indexOf(row));
    expect(sorted(true)).toEqual([2, 4, 0, 5, 1, 3]);
    expect(sorted(false)).toEqual([3, 1, 5, 0, 4, 2]);
  });
});

describe("filters of the figures", () => {
  it("know all values there are, whatever the filters let through", () => {
    const shape = new Shape(0, false);
    const row = (unit: string, region = "article") => ({ doc: { path: "a" }, unit, region, kind: "count", status: "actual", text: unit, from: null, to: "2024-01-01" }) as MetricRow;
    ["条", "条", "个"].forEach((unit) => shape.take(row(unit)));
    shape.take(row("元", "related"));
    expect([...shape.values.unit]).toEqual([["条", 2], ["@count", 3], ["个", 1]]);
    expect([...shape.values.year]).toEqual([["2024", 3]]);
  });
});

describe("a worker that waits for files", () => {
  it("practises on texts and on pages, until there are some", async () => {
    const empty = {
      text: "", file: {}, article: { title: null, published: null, source: null, authors: [], lead: [], sections: [], tables: [] },
      metrics: [], excluded: [], entities: {}, furniture: [], warnings: [], initiatives: [],
    };
    const seen: string[] = [];
    const rehearsal = new Rehearsal();
    rehearsal.begin({ rehearse: (bytes: Uint8Array) => (seen.push(new TextDecoder().decode(bytes)), JSON.stringify(empty)) } as unknown as Engine);
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(8));
    rehearsal.end();
    const kinds = new Set(seen.map((text) => (text.startsWith("<!DOCTYPE html>") ? "page" : /\p{Script=Han}/u.test(text) ? "Chinese" : "English")));
    expect([...kinds].sort()).toEqual(["Chinese", "English", "page"]);
    const { length } = seen;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen.length).toBe(length);
  });
});

describe("labels of a chart", () => {
  it("cover none of each other: another place, or none, where there is no room", () => {
    const label = (x: number, y: number) => ({ text: "153条", places: [{ x, y }, { x, y: y + 30 }] });
    expect(placed([label(50, 40), label(60, 45), label(62, 43), label(200, 40)])).toEqual([{ x: 50, y: 40 }, { x: 60, y: 75 }, null, { x: 200, y: 40 }]);
    expect(placed([label(50, 40), label(55, 40), label(60, 40)])).toEqual([{ x: 50, y: 40 }, null, { x: 60, y: 70 }]);
    expect(placed([])).toEqual([]);
  });
});

describe("units", () => {
  const row = (unit: string | null, kind = "count") => ({ doc: { path: "a" }, unit, region: "article", kind, status: "actual", text: "", from: null, to: null, value: "3", change: null, partOf: null, normalized: null }) as MetricRow;
  const rows = [row("条"), row("名"), row("人次"), row("元", "money"), row("条"), row("人"), row("年", "age"), row("年", "duration"), row("年", "duration"), row(null)];

  it("stand in groups of what they count or measure, the most frequent first", () => {
    const groups = new UnitGroups();
    rows.forEach((each) => groups.take(each));
    expect([...groups.all]).toEqual([["@people", ["名", "人次", "人"]], ["@duration", ["年"]], ["@money", ["元"]], ["@count", ["条"]]]);
  });

  it("are chosen one by one or by the group", () => {
    const people = ["人", "名", "位"];
    expect(groupToggled(["元", "名"], "@people", people)).toEqual(["元", "@people"]);
    expect(groupToggled(["元", "@people"], "@people", people)).toEqual(["元"]);
    expect(unitToggled(["@people"], "名", "@people", people)).toEqual(["人", "位"]);
    expect(unitToggled(["人"], "位", "@people", people)).toEqual(["人", "位"]);
    const sieve = new Sieve({ filter: "", facets: { unit: ["@people", "元"] }, everywhere: true }, language("zh-CN"));
    rows.forEach((each) => sieve.take(each));
    expect(sieve.result.rows.map(({ unit }) => unit)).toEqual(["名", "人次", "元", "人"]);
    expect(sieve.result.counts.unit.get("@people")).toBe(3);
    const place = placeOf({ ...startUi(), facets: { unit: ["@people"] } });
    expect(uiAt(new URLSearchParams(String(place))).facets).toEqual({ unit: ["@people"] });
  });

  it("of persons compare and add up, but not with how often they came", () => {
    expect([row("名"), row("位"), row("人"), row("人次")].map((each) => comparable(each).unit)).toEqual(["人", "人", "人", "人次"]);
    expect(totalsOf([row("名"), row("人")])).toMatchObject({ sum: "6", unit: "人" });
    expect(totalsOf([row("名"), row("人次")]).sum).toBe(null);
  });
});

describe("furniture", () => {
  const analysis = { text: "标题甲乙丙丁戊己", furniture: [{ kind: "share", span: [6, 8] }, { kind: "related", span: [2, 4] }] } as unknown as Analysis;
  it("is told from the article wherever something is found", () => {
    const at = furnitureAt(analysis);
    expect([1, 2, 3, 4, 5, 6, 7].map((start) => at([start, start + 1]))).toEqual([null, "related", "related", null, null, "share", "share"]);
    expect(contextsOf(analysis.text, [[3, 4], [4, 5]], at).map(({ outside }) => outside)).toEqual(["related", null]);
    expect([commonKind(["related", "share"]), commonKind(["related", null]), commonKind([])]).toEqual(["related", null, null]);
  });
});

describe("sorting in slices", () => {
  it("is stable, puts absent values last both ways, and gives way to a newer sort", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({ i, value: i % 7 === 0 ? null : (i * 37) % 11 }));
    for (const down of [false, true]) {
      const sorted = (await sortedInSlices(rows, comparing((row) => row.value, down, "zh-CN"), () => false))!;
      const plain = [...rows].sort(comparing((row) => row.value, down, "zh-CN"));
      expect(sorted).toEqual(plain);
      expect(sorted[sorted.length - 1]!.value).toBe(null);
    }
    expect(await sortedInSlices(rows, () => 0, () => true)).toBe(null);
  });
});

describe("work put off", () => {
  it("waits until it has been quiet, and knows when it no longer is", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
    let done = 0;
    const quiet = new Quiet(300, () => done++);
    for (let i = 0; i < 5; i++) {
      quiet.putOff();
      vi.advanceTimersByTime(200);
    }
    expect([done, quiet.lasts]).toEqual([0, false]);
    vi.advanceTimersByTime(100);
    expect([done, quiet.lasts]).toEqual([1, true]);
    vi.advanceTimersByTime(1000);
    quiet.putOff();
    vi.advanceTimersByTime(300);
    expect(done).toBe(2);
    vi.useRealTimers();
  });
});
