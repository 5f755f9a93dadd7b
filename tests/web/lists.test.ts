// How figures are filtered, ordered, grouped and compared, without a browser.
import type { Analysis } from "shuwen";
import { describe, expect, it, vi } from "vitest";
import { Actions } from "../../web/src/actions.ts";
import { language } from "../../web/src/i18n/index.ts";
import { barLabels, barText, placed } from "../../web/src/model/chart-labels.ts";
import { barsOf } from "../../web/src/model/chart-points.ts";
import { clipped, hanWidth } from "../../web/src/model/text-width.ts";
import { matchesIn, wordsOf } from "../../web/src/model/matches.ts";
import { numeralOf } from "../../web/src/model/numeral.ts";
import type { Doc, MetricRow } from "../../web/src/model/rows.ts";
import { UnitGroups, groupToggled, unitToggled } from "../../web/src/model/unit-groups.ts";
import { metricSheet } from "../../web/src/export/sheets.ts";
import { cellText } from "../../web/src/model/columns.ts";
import { comparable } from "../../web/src/model/comparable.ts";
import { likeness, Reposts, signatureOf } from "../../web/src/model/signature.ts";
import { Sieve, sentenceWord } from "../../web/src/store/facets.ts";
import { KnownUnits, LeftOutSieve, kOutside } from "../../web/src/store/left-out-sieve.ts";
import { Figures } from "../../web/src/store/figures.ts";
import type { Store } from "../../web/src/store/store.ts";
import { placeOf, uiAt } from "../../web/src/store/place.ts";
import { Shape } from "../../web/src/store/shape.ts";
import { stepsOf } from "../../web/src/store/steps.ts";
import { totalsOf } from "../../web/src/store/totals.ts";
import { type Ui, startUi } from "../../web/src/store/types.ts";
import { Amounts, amountGroup } from "../../web/src/store/amounts.ts";
import { comparing, sortedInSlices } from "../../web/src/store/sorting.ts";
import type { ExcludedRow } from "../../web/src/work/protocol.ts";
import { article } from "./support/generate.ts";

describe("bars", () => {
  it("are the largest ones when not all are drawn", () => {
    const points = [3, -9, 5, 1].map((value) => ({ value }));
    expect(barsOf(points, 3).map(({ value }) => value)).toEqual([-9, 5, 3]);
  });
});

describe("steps in the reader", () => {
  const metrics = [["article", 40], ["related", 90], ["article", 10]].map(([region, at]) => ({ region, span: [at, Number(at) + 2] })) as Analysis["metrics"];
  const rows = [[7, 2], [9, 0], [7, 0]].map(([id, index]) => ({ doc: { id } as Doc, index: index! }));
  const opened = (metric: number | null, listed: boolean) => ({ doc: 7, metric, listed, span: null, hits: [] });
  const walk = (metric: number | null, listed: boolean) => {
    const { at, count, to } = stepsOf(opened(metric, listed), rows, metrics);
    const step = (by: number) => ({ doc: to(by).doc, metric: to(by).metric });
    return [at, count, step(1), step(-1)];
  };
  it("follow the places of what was looked for, from the first or the one asked for, and figures once one is chosen", () => {
    const hits: [number, number][] = [[5, 7], [12, 14], [30, 32]];
    const found = (span: [number, number] | null, metric: number | null = null) => stepsOf({ ...opened(metric, false), span, hits }, rows, metrics);
    expect(found(null)).toMatchObject({ of: "places", at: 0, count: 3 });
    expect(found([12, 14]).to(1)).toEqual({ doc: 7, metric: null, span: [30, 32] });
    expect(found([5, 7]).to(-1)).toEqual({ doc: 7, metric: null, span: [30, 32] });
    expect(found([5, 7], 0)).toMatchObject({ of: "article", at: 1 });
    expect(found([8, 9])).toMatchObject({ of: "article", at: -1 });
    expect(stepsOf({ ...opened(null, false), hits: [[5, 7]] }, rows, metrics).of).toBe("article");
  });
  it("follow the table, round its ends", () => {
    expect(walk(0, true)).toEqual([2, 3, { doc: 7, metric: 2 }, { doc: 9, metric: 0 }]);
  });
  it("follow the text where the table does not hold the figure, or was not where one came from", () => {
    expect(walk(0, false)).toEqual([1, 2, { doc: 7, metric: 2 }, { doc: 7, metric: 2 }]);
    expect(walk(1, true)).toEqual([2, 3, { doc: 7, metric: 2 }, { doc: 7, metric: 0 }]);
    expect(walk(null, false)).toEqual([-1, 2, { doc: 7, metric: 2 }, { doc: 7, metric: 0 }]);
  });
});

describe("the way back", () => {
  it("stays when all was taken out, until there is something else, but for copies this browser keeps", () => {
    vi.useFakeTimers();
    try {
      let docs = [{ id: 1 }, { id: 2 }] as Doc[];
      const told: (() => void)[] = [];
      const store = {
        queue: { busy: false }, revision: 0, discard: vi.fn(), set: () => undefined, subscribe: (listener: () => void) => told.push(listener), changed: () => told.forEach((tell) => tell()),
        get docs() { return docs; },
        remove(ids: number[]) {
          const taken = docs.filter(({ id }) => ids.includes(id));
          docs = docs.filter(({ id }) => !ids.includes(id));
          return taken;
        },
        restore(taken: Doc[]) { docs = [...docs, ...taken]; },
      };
      const actions = new Actions(store as unknown as Store, () => language("zh-CN"));
      actions.remove([1]);
      vi.advanceTimersByTime(60_000);
      expect(actions.toast).toBe(null);
      expect(store.discard).toHaveBeenCalledTimes(1);
      actions.clear();
      vi.advanceTimersByTime(3_600_000);
      actions.undo();
      expect(docs.map(({ id }) => id)).toEqual([2]);
      actions.clear();
      docs = [{ id: 3 }] as Doc[];
      store.changed();
      vi.advanceTimersByTime(60_000);
      expect(actions.toast).toBe(null);
      actions.keeping = true;
      actions.clear();
      vi.advanceTimersByTime(60_000);
      expect(actions.toast).toBe(null);
    } finally {
      vi.useRealTimers();
    }
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
  it("without a unit stand with those of their kind, money with that of its article's one currency", () => {
    const group = (kind: string, unit: string | null, units: string[], region = "article") => {
      const money = units.map((each) => ({ ...row("", "1", each), kind: "money", region }));
      return amountGroup({ ...row("3000亿", "300000000000", unit), kind, doc: { facts: { metrics: money } } as Doc });
    };
    expect([group("money", null, ["元", "元"]), group("money", null, ["元", "美元"]), group("money", null, []), group("money", null, ["元"], "related")]).toEqual(["元", "@money", "@money", "@money"]);
    expect([group("fraction", null, ["元"]), group("index", null, []), group("count", null, []), group("money", "美元", ["元"])]).toEqual(["@fraction", "@index", "@count", "美元"]);
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

describe("figures that come while files load", () => {
  it("alone go through the filters, until those or the list are others", () => {
    const take = vi.spyOn(Sieve.prototype, "take");
    const row = (i: number) => ({ doc: { id: 1, path: "a.txt", name: "a.txt", facts: null }, id: `1-${i}`, index: i, text: `${i}条`, value: String(i), low: null, high: null, unit: "条", kind: "count", status: "actual", region: "article", change: null, basis: null, partOf: null, normalized: null, from: null, to: null, approx: null }) as unknown as MetricRow;
    const store = { ui: startUi(), revision: 0, metrics: [0, 1, 2].map(row), queue: { busy: false }, changed() {} };
    const figures = new Figures(store as unknown as Store, () => "zh-CN");
    const taken = (change: () => void) => {
      take.mockClear();
      change();
      store.revision++;
      figures.refresh();
      const { rows, totals, counts, shape } = figures;
      expect([rows.length, totals.count, counts!.unit.get("条"), shape.values.unit.get("条")]).toEqual([store.metrics.length, store.metrics.length, store.metrics.length, store.metrics.length]);
      return take.mock.calls.length;
    };
    expect(taken(() => undefined)).toBe(3);
    expect(taken(() => store.metrics.push(row(3), row(4)))).toBe(2);
    store.ui = { ...store.ui, sorts: { metrics: { key: "value", down: true } } };
    expect(taken(() => store.metrics.push(row(5)))).toBe(1);
    expect(figures.rows.map(({ index }) => index)).toEqual([5, 4, 3, 2, 1, 0]);
    expect(taken(() => (store.metrics = store.metrics.slice(1)))).toBe(5);
    store.ui = { ...store.ui, filter: "条" };
    expect(taken(() => undefined)).toBe(5);
    take.mockRestore();
  });
});

describe("a figure that is part of another", () => {
  it("tells in a column, and in what is exported, which that is", () => {
    const whole = { text: "五款", subject: "新品", partOf: null } as MetricRow;
    const doc = { facts: { metrics: [whole] } } as Doc;
    const zh = language("zh-CN");
    expect([cellText(zh, { doc, partOf: 0 } as MetricRow, "partOf"), cellText(zh, { ...whole, doc }, "partOf")]).toEqual(["五款 新品", ""]);
    const { header, rows } = metricSheet(zh, [{ doc, partOf: 0, value: null, low: null, high: null } as MetricRow], new Map());
    expect(rows[0]![header.indexOf("属于")]).toBe("五款 新品");
  });
});

describe("filters of the figures", () => {
  it("find a word in what the table shows, the section where one chose its column", () => {
    const row = { text: "3万人", subject: "常住居民", section: "人口与社会", region: "article", sentence: [7, 20], doc: { name: "a.txt", facts: { title: "云洲年报", sentences: new Map([[7, "统计局称，居民有3万人。"]]) } }, status: "actual", kind: "count" } as unknown as MetricRow;
    const found = (filter: string, columns: string[] | null) => {
      const sieve = new Sieve({ filter, facets: {}, everywhere: false, columns }, language("zh-CN"));
      sieve.take(row);
      return sieve.result.rows.length;
    };
    expect([found("人口", null), found("人口", ["text", "section"]), found("居民 年报", null)]).toEqual([0, 1, 1]);
    const through = (filter: string, inSentences: boolean, facets = {}) => {
      const sieve = new Sieve({ filter, facets, everywhere: false, columns: null, inSentences }, language("zh-CN"));
      sieve.take(row);
      const { result } = sieve;
      return [result.rows.length, result.inSentences];
    };
    // What the sentence alone holds is counted, and listed when one asks for it.
    expect([through("统计局", false), through("统计局 居民", false), through("统计局 人口", false), through("居民", false)]).toEqual([[0, 1], [0, 1], [0, 0], [1, 0]]);
    expect([through("统计局", true), through("统计局", false, { status: ["target"] })]).toEqual([[1, 0], [0, 0]]);
    const words = wordsOf("居民 统计局");
    expect([sentenceWord(language("zh-CN"), row, null, words), sentenceWord(language("zh-CN"), row, null, words.slice(0, 1))]).toEqual([words[1], undefined]);
  });
  it("know all values there are, whatever the filters let through", () => {
    const shape = new Shape(false);
    const row = (unit: string, region = "article") => ({ doc: { path: "a" }, unit, region, kind: "count", status: "actual", text: unit, from: null, to: "2024-01-01" }) as MetricRow;
    ["条", "条", "个"].forEach((unit) => shape.take(row(unit)));
    shape.take(row("元", "related"));
    expect([...shape.values.unit]).toEqual([["条", 2], ["@count", 3], ["个", 1]]);
    expect([...shape.values.year]).toEqual([["2024", 3]]);
  });
});

describe("words one looks for", () => {
  const found = (text: string, filter: string) => matchesIn(text, wordsOf(filter)).map((span) => text.slice(...span));
  it("are found in whatever form they are written", () => {
    expect(found("增长５．７％，ＧＤＰ达1,600亿", "5.7% gdp 1600")).toEqual(["５．７％", "ＧＤＰ", "1,600"]);
    expect(found("1,600,000 and 1,2", "1600000 12")).toEqual(["1,600,000"]);
    expect(found("㎞ 公里", "km")).toEqual(["㎞"]);
    expect(found("小巷小巷、小", "小巷 巷小")).toEqual(["小巷小巷"]);
    expect(found("𠮷野家", "野")).toEqual(["野"]);
    expect(found("街", "")).toEqual([]);
  });
  it("are found with a number as the table shows it, and in the unit and the years it shows", () => {
    const row = { text: "16 km", value: "16000", unit: "公里", region: "article", doc: { name: "a", facts: null }, status: "actual", kind: "length", period: "上半年", from: "2019-01-01", to: "2019-06-30", change: null, basis: null } as MetricRow;
    const count = (filter: string) => {
      const sieve = new Sieve({ filter, facets: {}, everywhere: false, columns: null }, language("zh-CN"));
      sieve.take(row);
      return sieve.result.rows.length;
    };
    expect(["16,000", "公里", "2019", "16,0"].map(count)).toEqual([1, 1, 1, 0]);
  });
  it("that are numbers are whole ones", () => {
    expect(found("2002年200户、12000户、3200.5吨、0.200、200.5、约200。", "200")).toEqual(["200", "200"]);
    expect(found("2,000户，12,000户，2000元", "2,000")).toEqual(["2,000", "2000"]);
    expect(found("1200名，200名，A2002，A200", "200名 a200")).toEqual(["200名", "A200"]);
    expect(found("5.7%、15.7%、5.75%", "5.7")).toEqual(["5.7"]);
  });
  it("that are numbers find the figures that say the same, however those are written", () => {
    const row = (text: string, value: string | null, unit: string, more: Partial<MetricRow> = {}) =>
      ({ text, value, low: value, high: value, unit, normalized: null, region: "article", doc: { name: "a", facts: null }, status: "actual", kind: "money", change: null, basis: null, ...more }) as MetricRow;
    const rows = [
      row("2000亿元", "200000000000", "元"), row("两千亿", "200000000000", ""), row("0.2万亿美元", "200000000000", "美元"), row("2000元", "2000", "元"), row("12000亿元", "1200000000000", "元"),
      row("3公里", "3", "公里", { normalized: { value: "3000", low: null, high: null, unit: "米" } }), row("十五六万元", null, "元", { low: "150000", high: "160000" }),
    ];
    const texts = (filter: string) => {
      const sieve = new Sieve({ filter, facets: {}, everywhere: false, columns: null }, language("zh-CN"));
      rows.forEach((each) => sieve.take(each));
      return sieve.result.rows.map(({ text }) => text);
    };
    for (const filter of ["2000亿", "两千亿", "２０００億", "200,000,000,000"]) expect(texts(filter), filter).toEqual(["2000亿元", "两千亿", "0.2万亿美元"]);
    expect(texts("两千亿元")).toEqual(["2000亿元"]);
    expect(texts("2000")).toEqual(["2000亿元", "2000元"]);
    expect(["3000米", "3000", "16万", "15.5万"].map(texts)).toEqual([["3公里"], [], ["十五六万元"], []]);
  });
  it("are read as numbers as people write them", () => {
    const read = (text: string) => [numeralOf(text)?.value, numeralOf(text)?.rest];
    for (const [text, value, rest] of [
      ["1.6万余次", "16000", "余次"], ["1亿2000万", "120000000", ""], ["2万亿", "2000000000000", ""], ["一千零五十", "1050", ""], ["十二", "12", ""], ["二〇二四", "2024", ""],
      ["三百二十一万五千", "3215000", ""], ["0.06", "0.06", ""], ["5.70%", "5.7", "%"], ["两", "2", ""],
    ] as const) expect(read(text), text).toEqual([value, rest]);
    expect(["千家万户", "亿元", "百姓", "元"].map(numeralOf)).toEqual([null, null, null, null]);
  });
});

describe("numbers not counted", () => {
  const left = (text: string, after = "", before = "") => ({ doc: 1, text, span: [0, 1], reason: "idiom", sentence: before + text + after, at: before.length, outside: null }) as ExcludedRow;
  const known = new KnownUnits(new Map([["@people", ["人", "人次", "名"]], ["@count", ["个", "年", "号"]], ["@money", ["元"]]]));
  it("have the unit that stands behind a number in them", () => {
    expect([left("一名"), left("十多年来"), left("7", "人次", "见"), left("《规则第19号》"), left("2019-09-09"), left("三万余", "元")].map((row) => known.of(row))).toEqual(["名", "年", "人次", "号", "", "元"]);
  });
  it("are filtered by words, units or their group, and articles, each counted with the others applied", () => {
    const docs = new Map([1, 2].map((id) => [id, { id, path: `${id}.txt`, name: `${id}.txt`, facts: null } as Doc]));
    const rows = [left("一名", "学生"), left("几名", "老师"), { ...left("一个"), doc: 2 }, { ...left("三名", "学生"), doc: 2, reason: "name" }, { ...left("五名", "学生"), doc: 2, outside: "related", reason: "name" }, { ...left("一名"), doc: 3 }];
    const sifted = (filter: string, facets: Ui["facets"], reason: string | null = null) => {
      const sieve = new LeftOutSieve({ filter, facets }, reason, known, (id) => docs.get(id), language("zh-CN"));
      rows.forEach((row) => sieve.take(row));
      return sieve;
    };
    const texts = ({ rows }: LeftOutSieve) => rows.map(({ text }) => text);
    expect(texts(sifted("", {}))).toEqual(["一名", "几名", "一个", "三名"]);
    expect(texts(sifted("学生", {}))).toEqual(["一名", "三名"]);
    expect(texts(sifted("", { unit: ["@people"] }))).toEqual(["一名", "几名", "三名"]);
    expect(texts(sifted("", { unit: ["@people"] }, "name"))).toEqual(["三名"]);
    const { counts, total, reasons, outside } = sifted("", { unit: ["名"], file: ["2.txt"] });
    expect([[...counts.unit], [...counts.file], total, [...reasons], outside]).toEqual([
      [["个", 1], ["@count", 1], ["名", 1], ["@people", 1]], [["1.txt", 2], ["2.txt", 1]], 4, [["name", 1]], 1,
    ]);
    // What stands around the articles is listed by itself, and told by where that is.
    const { counts: around, total: all, reasons: own, ...beside } = sifted("", {}, kOutside);
    expect([texts(beside as LeftOutSieve), [...around.unit], all, [...own]]).toEqual([["五名"], [["名", 1], ["@people", 1]], 1, [["idiom", 3], ["name", 1]]]);
    expect([texts(sifted("推荐阅读", {}, kOutside)), texts(sifted("名称", {}, kOutside))]).toEqual([["五名"], []]);
  });
});

describe("labels of a chart", () => {
  it("are what is written where there is no room for what it is drawn as, too", () => {
    const told = (text: string) => barText({ text, brief: "约100平方公里" }, 12);
    expect([told("4年（48 个月）"), told("约100平方公里（100,000,000 平方米）")]).toEqual(["4年（48 个月）", "约100平方公里"]);
  });
  it("are cut and measured alike, whatever the letters", () => {
    for (const text of ["云洲市城市管理局", "Harbour 2024", "𠮷野家2号店"]) {
      expect(clipped(text, hanWidth(text) + 1e-9)).toBe(text);
      expect(clipped(text, hanWidth(text) - 0.1)).toMatch(/^.+…$/u);
    }
    expect([hanWidth("𠮷"), clipped("𠮷野家", 2)]).toEqual([1, "𠮷野…"]);
  });
  it("that would look alike when cut keep that in which they differ", () => {
    expect(barLabels(["云洲市城市管理局市容科", "云洲市城市管理局法规科", "临溪"], 8)).toEqual(["云洲市城…市容科", "云洲市城…法规科", "临溪"]);
    expect(barLabels(["云洲市城市管理局 · 市容 (1)", "云洲市城市管理局 · 市容 (2)"], 8)).toEqual(["云洲市城市…(1)", "云洲市城市…(2)"]);
    expect(barLabels(["2023年", "2024年"], 8)).toEqual(["2023年", "2024年"]);
  });
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
    const sieve = new Sieve({ filter: "", facets: { unit: ["@people", "元"] }, everywhere: true, columns: null }, language("zh-CN"));
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

describe("totals", () => {
  const doc = { id: 1, path: "a" };
  let at = 0;
  const row = (value: string, more: Partial<MetricRow> = {}) =>
    ({ doc, unit: "元", kind: "money", status: "actual", text: value, subject: "进出口", sentence: [at++, 99], from: null, to: null, value, change: null, partOf: null, normalized: null, ...more }) as MetricRow;
  const year = { from: "2024-01-01", to: "2024-12-31" };
  const may = { from: "2024-05-01", to: "2024-05-31" };
  const june = { from: "2024-06-01", to: "2024-06-30" };

  it("take what an article says again once, and two things of one sentence twice", () => {
    expect(totalsOf([row("13810"), row("13810", { subject: "外贸规模" }), row("500")])).toMatchObject({ sum: "14310", left: 1 });
    expect(totalsOf([row("500", { subject: "甲" }), row("500", { subject: "乙" }), row("500", { subject: "乙" })])).toMatchObject({ sum: "1000", left: 1 });
    expect(totalsOf([row("13810", { sentence: [0, 9] }), row("13810", { sentence: [0, 9] })]).sum).toBe("27620");
    expect(totalsOf([row("13810"), row("13810", { doc: { id: 2, path: "b" } as MetricRow["doc"] })]).sum).toBe("27620");
  });

  it("take no month with its year, of the same thing in one article", () => {
    const total = { subject: "货物进出口总值", ...year };
    expect(totalsOf([row("3640", may), row("13810", total)])).toMatchObject({ sum: "13810", left: 1, low: "3640", high: "13810" });
    expect(totalsOf([row("3640", may), row("3700", june), row("1")])).toMatchObject({ sum: "7341", left: 0 });
    expect(totalsOf([row("3640", { ...may, subject: "投资" }), row("13810", total)]).sum).toBe("17450");
    expect(totalsOf([row("3640", { ...may, subject: null }), row("13810", { ...total, doc: { id: 2, path: "b" } as MetricRow["doc"] }), row("5", may)]).sum).toBe("17455");
    expect(totalsOf([row("3640", may), row("13810", { ...total, status: "target" })]).sum).toBe("3640");
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
