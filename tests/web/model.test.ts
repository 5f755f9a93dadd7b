// The rules under the page, without a browser.
import type { Analysis } from "shuwen";
import { describe, expect, it, vi } from "vitest";
import { fileName } from "../../web/src/export/index.ts";
import { csv, harmless, tsv } from "../../web/src/export/text.ts";
import { language } from "../../web/src/i18n/index.ts";
import { queryName, queryWords } from "../../web/src/i18n/query-names.ts";
import { Blocks } from "../../web/src/model/blocks.ts";
import { compareDecimals, sumDecimals } from "../../web/src/model/decimal.ts";
import { inBrackets, inUnit, periodText, periodYears, valueText, withUnit } from "../../web/src/model/figure-text.ts";
import type { MetricRow } from "../../web/src/model/rows.ts";
import { Marks } from "../../web/src/model/marks.ts";
import { queryExamples } from "../../web/src/model/query-examples.ts";
import { comparisonIn, condition, queryFields, queryParts, strayColumn, queryProblem, withoutPart } from "../../web/src/model/query-parts.ts";
import { Quiet } from "../../web/src/work/quiet.ts";
import { before, behind } from "../../web/src/model/whole-words.ts";
import { drawnRows, figureColumns } from "../../web/src/model/table-grid.ts";
import { commonKind, furnitureAt, leftOutOf } from "../../web/src/model/outside.ts";
import { contextsOf, excludedRows, joinedSpans } from "../../web/src/work/digest.ts";
import type { Engine } from "../../web/src/work/engine.ts";
import { Rehearsal } from "../../web/src/work/rehearsal.ts";
import { fromDrop } from "../../web/src/work/incoming.ts";

describe("a table as it is drawn", () => {
  const rows = [["甲县", "12.5", "-3%", "增加2户"], ["乙县", "—", "1,204人", ""]];
  it("tells columns of figures, never the heads of rows", () => {
    expect(figureColumns(rows)).toEqual([false, true, true, false]);
    expect(figureColumns([["2021", "33"]])).toEqual([false, true]);
    expect(figureColumns([])).toEqual([]);
  });
  it("draws a merged cell once, over what it reaches", () => {
    const header = [["县区", "支出", "支出"], ["县区", "城市", "农村"]];
    const spans: [number, number][][] = [[[0, 2], [3, 5], [3, 5]], [[0, 2], [6, 8], [9, 11]]];
    const drawn = drawnRows(header, spans, [false, true, true]);
    expect(drawn.map((row) => row.map(({ text, columns, rows }) => [text, columns, rows]))).toEqual([
      [["县区", 1, 2], ["支出", 2, 1]],
      [["城市", 1, 1], ["农村", 1, 1]],
    ]);
    expect(drawn[0]![1]!.figure).toBe(false);
    expect(drawn[1]![0]!.figure).toBe(true);
  });
  it("takes cells without a place for cells of their own", () => {
    expect(drawnRows([["", ""]], [[null, null]], [])[0]).toHaveLength(2);
    expect(drawnRows([["a", "a"]], undefined, [])[0]).toHaveLength(2);
  });
});

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
    const told = (words: string[], value = "3000") => words.map((approx) => valueText(zh, { value, low: null, high: null }, approx));
    expect(told(["nearly", "less_than", "at_most", "at_least", "about", "about+more_than"])).toEqual(["近 3,000", "< 3,000", "≤ 3,000", "≥ 3,000", "≈ 3,000", "≈ > 3,000"]);
    expect(valueText(language("en"), { value: "3000", low: null, high: "3000" }, "nearly")).toBe("nearly 3,000");
    expect(valueText(zh, { value: null, low: "3", high: "5" }, "about")).toBe("≈ 3–5");
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
  it("are proposed for a text that compares, and for no other", () => {
    const asked = [">1亿", "大于 1亿元", "＞10%", "不少于50次", "10%", "超过", "超市3家"].map((text) => comparisonIn("zh-CN", text));
    expect(asked).toEqual(["数值>1亿", "数值>1亿 单位:元", "数值>10 单位:%", "数值>=50 单位:次", "", "", ""]);
    const words = ["不低于3吨", "起码50次", "略高于2吨", "不足8%", "≤5人", "顶多 6 件", "不要5个", "过5亿"].map((text) => comparisonIn("en", text).split(" ")[0]);
    expect(words).toEqual(["value>=3", "value>=50", "value>2", "value<8", "value<=5", "value<=6", "", ""]);
    expect(comparisonIn("en", "at least 50 tonnes")).toBe("value>=50 unit:tonnes");
  });
  it("tell a column of the figures taken for a condition, and what may be meant", () => {
    const zh = language("zh-CN");
    expect(strayColumn(zh, "同比 谁:龙湖")).toEqual({ name: "谁", instead: "同比 机构:龙湖" });
    expect(strayColumn(zh, "-谁:龙湖 时间:2024")).toEqual({ name: "谁", instead: "-机构:龙湖" + " 时间:2024" });
    expect(strayColumn(zh, "时间:2024")).toEqual({ name: "时间", instead: "" });
    for (const query of ["机构:龙湖", "谁", '"谁:龙湖"', "电话:12", "数值>1亿", "谁:"]) expect(strayColumn(zh, query), query).toBe(null);
    expect(strayColumn(language("en"), "who:Larkhaven")).toEqual({ name: "who", instead: "org:Larkhaven" });
  });
  it("write conditions and take them away", () => {
    expect(condition("en", "org", "云洲 市")).toBe('org:"云洲 市"');
    expect(condition("en", "value", "50..200")).toBe("value:50..200");
    expect(condition("en", "value", ">=50")).toBe("value>=50");
    expect(condition("en", "phrase", 'a"b')).toBe('"ab"');
    expect(withoutPart("a unit:次 b", 1)).toBe("a b");
  });
  it("have the brackets of the reader's language around a unit", () => {
    expect([inBrackets(language("zh-CN"), "元"), inBrackets(language("en"), "km")]).toEqual(["（元）", " (km)"]);
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
  const ui = (filter: string, facets: object = {}) => ({ locale: "zh-CN", store: { ui: { filter, facets } } }) as Parameters<typeof fileName>[0];
  const now = new Date(2026, 2, 5);
  it("is named after its day and what the table was filtered by", () => {
    expect(fileName(ui(""), "xlsx", "shown", now)).toBe("shuwen-2026-03-05.xlsx");
    expect(fileName(ui("../同比 a:b"), "csv", "shown", now)).toBe("shuwen-2026-03-05-同比 a b.csv");
    expect(fileName(ui("同比"), "csv", "all", now)).toBe("shuwen-2026-03-05.csv");
    expect(fileName(ui("", { status: ["target"], unit: ["km/h"] }), "csv", "shown", now)).toBe("shuwen-2026-03-05-km h 目标、预计.csv");
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

describe("furniture", () => {
  const analysis = { text: "标题甲乙丙丁戊己", furniture: [{ kind: "share", span: [6, 8] }, { kind: "related", span: [2, 4] }] } as unknown as Analysis;
  it("is told from the article wherever something is found", () => {
    const at = furnitureAt(analysis);
    expect([1, 2, 3, 4, 5, 6, 7].map((start) => at([start, start + 1]))).toEqual([null, "related", "related", null, null, "share", "share"]);
    expect(contextsOf(analysis.text, [[3, 4], [4, 5]], at).map(({ outside }) => outside)).toEqual(["related", null]);
    const excluded = [[0, 1], [3, 4], [4, 5], [6, 7]].map((span) => ({ span }));
    expect(leftOutOf({ ...analysis, excluded } as unknown as Analysis)).toEqual([0, 2]);
    expect([commonKind(["related", "share"]), commonKind(["related", null]), commonKind([])]).toEqual(["related", null, null]);
  });
});

describe("places found", () => {
  const text = "Ships left Hong Kong for Lakeport. Kong stayed, 增长得很快。";
  const at = (word: string, from = 0): [number, number] => [text.indexOf(word, from), text.indexOf(word, from) + word.length];
  it("are one where they stand side by side or overlap", () => {
    const spans = [at("Hong"), at("Kong"), at("Kong", 20), at("增"), at("增长"), at("长")];
    expect(joinedSpans(text, spans).map(([start, end]) => text.slice(start, end))).toEqual(["Hong Kong", "Kong", "增长"]);
    expect(joinedSpans(text, [])).toEqual([]);
  });
  it("have whole words around them", () => {
    expect(before(text, text.indexOf("Hong"), 7)).toBe(" left ");
    expect(behind(text, text.indexOf(" for"), 7)).toBe(" for ");
    expect(before(text, 4, 3)).toBe("hip"); // a word longer than the room is cut
    expect(behind("多少字", 0, 2)).toBe("多少");
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
