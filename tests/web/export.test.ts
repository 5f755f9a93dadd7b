// Every export is opened again and must hold what was shown.
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { xlsx } from "../../web/src/work/xlsx.ts";
import { type Opened, drop, inElement, noComplaints, openPage, settled } from "./support/page.ts";

const kText = `云洲市简报

2024-11-18 09:30     来源:云洲日报

截至10月底，云洲市城市管理局共纠正不规范停放行为1.6万余次，规范共享单车停放11.8万辆次。=cmd|'/c calc'!A1 不是公式。

全市投诉量同比下降38.6%，“干净, 整洁”成为常态，近3000户受益。`;

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    const row = rows[rows.length - 1]!;
    if (quoted && letter === '"' && text[i + 1] === '"') row[row.length - 1] += text[++i];
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ",") row.push("");
    else if (!quoted && letter === "\r" && text[i + 1] === "\n") {
      i++;
      rows.push([""]);
    } else row[row.length - 1] += letter;
  }
  return rows.filter((row) => row.length > 1 || row[0] !== "");
}

const unescaped = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&#39;", "'").replaceAll("&amp;", "&");

/** The sheets of a workbook as rows of values; a formula anywhere is an error. */
function parseXlsx(bytes: Uint8Array): Record<string, (string | number | null)[][]> {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  const shared = [...(files["xl/sharedStrings.xml"] ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    unescaped([...item!.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join("")));
  const names = [...files["xl/workbook.xml"]!.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => unescaped(name!));
  return Object.fromEntries(names.map((name, i) => {
    const sheet = files[`xl/worksheets/sheet${i + 1}.xml`]!;
    expect(sheet).not.toContain("<f>");
    const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
      const cells: (string | number | null)[] = [];
      for (const [, attributes, inside] of row!.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const column = [.../r="([A-Z]+)/.exec(attributes!)![1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const value = /<v>(.*?)<\/v>/s.exec(inside ?? "")?.[1];
        const inline = /<t[^>]*>(.*?)<\/t>/s.exec(inside ?? "")?.[1];
        cells[column] = attributes!.includes('t="s"') ? shared[Number(value)]! : inline !== undefined ? unescaped(inline) : value === undefined ? null : Number(value);
      }
      return cells;
    });
    return [name, rows];
  }));
}

describe("exports", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage();
    await drop(opened.page, [{ name: "简报.txt", text: kText }]);
    await settled(opened.page);
    await opened.page.keyboard.press("2");
  });
  afterAll(() => opened.close());

  /** Without `extent`: what is proposed. */
  async function exported(format: string, extent: RegExp | null): Promise<Buffer> {
    const { page } = opened;
    await page.getByRole("button", { name: "导出" }).first().click();
    const dialog = page.getByRole("dialog", { name: "导出" });
    if (extent) await dialog.getByText(extent).click();
    await dialog.getByText(format, { exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "保存文件" }).click()]);
    return readFile((await file.path())!);
  }
  const rows = () => inElement(opened.page, (element) => element.figures.rows.map(({ text, value, subject }) => ({ text, value, subject })));

  it("write CSV that Excel reads, equal to the table", async () => {
    const bytes = await exported("CSV", /^找到的所有内容/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...body] = parseCsv(bytes.toString("utf8").slice(1));
    const text = header!.indexOf("原文数据");
    const value = header!.indexOf("数值");
    expect(body.map((row) => ({ text: row[text], value: row[value] || null }))).toEqual((await rows()).map(({ text, value }) => ({ text, value })));
    expect(body.find((row) => row[text] === "1.6万余次")?.[value]).toBe("16000");
    for (const row of body) for (const cell of row) expect(cell).not.toMatch(/^[=+@]/);
  });

  it("write what the filters let through, saying how much that is, and no less without filters", async () => {
    const { page } = opened;
    await page.getByRole("searchbox", { name: "筛选" }).fill("1.6万");
    await page.locator("tr.openable .open").first().click();
    await page.keyboard.press("e");
    const dialog = page.getByRole("dialog", { name: "导出" });
    const proposed = () => dialog.locator("label", { has: page.locator("[name=extent]:checked") }).textContent();
    expect(await proposed()).toMatch(/筛选后的表格\s*1 条数据/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    const bytes = await exported("CSV", null);
    const [header, ...body] = parseCsv(bytes.toString("utf8").slice(1));
    expect(header!.slice(0, 2)).toEqual(["原文数据", "说的是"]);
    expect(body.map(([text]) => text)).toEqual(["1.6万余次"]);
    await page.getByRole("searchbox", { name: "筛选" }).fill("");
    await expect.poll(async () => (await rows()).length).toBeGreaterThan(1);
    await page.getByRole("button", { name: "导出" }).first().click();
    expect(await proposed()).toMatch(/找到的所有内容/);
    const more = dialog.getByText(/数据比表格多/);
    expect(await more.count()).toBe(0);
    await dialog.getByRole("radio", { name: /^JSON / }).check();
    await more.waitFor();
    await page.keyboard.press("Escape");
  });

  it("write a workbook with numbers as numbers, a sheet each", async () => {
    const book = parseXlsx(await exported("Excel", /^找到的所有内容/));
    expect(Object.keys(book)).toEqual(["数据", "举措", "名录", "章节"]);
    const [header, ...body] = book["数据"]!;
    expect(header!.slice(0, 4)).toEqual(["原文数据", "说的是", "数值", "单位"]);
    const text = header!.indexOf("原文数据");
    const value = header!.indexOf("数值");
    expect(body.map((row) => row[text])).toEqual((await rows()).map((row) => row.text));
    expect(body.find((row) => row[text] === "1.6万余次")?.[value]).toBe(16000);
    expect(book["章节"]!.flat().join("")).toContain("=cmd|'/c calc'!A1");
    const { entities, initiatives } = await inElement(opened.page, (element) => element.analysis(element.store.docs[0]!.id));
    expect(book["举措"]!.slice(1).map((row) => row[1])).toEqual(initiatives.map(({ text }) => text));
    expect(book["名录"]!.slice(1).map((row) => [row[2], row[4]])).toEqual(
      Object.values(entities).flat().map(({ text, mentions }) => [text, mentions.length]));
    expect(book["名录"]!.length).toBeGreaterThan(1);
  });

  it("write the analyses themselves as JSON and NDJSON", async () => {
    const analysis = await inElement(opened.page, (element) => element.analysis(element.store.docs[0]!.id));
    expect(JSON.parse((await exported("JSON", /^找到的所有内容/)).toString())).toEqual([analysis]);
    const lines = (await exported("NDJSON", /^找到的所有内容/)).toString().trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([analysis]);
  });

  it("write a report in Markdown", async () => {
    const report = (await exported("Markdown", /^找到的所有内容/)).toString();
    expect(report).toContain("# 云洲市简报");
    expect(report).toContain("| 1.6万余次 |");
  });

  it("write what a search found, each place with its sentence, in every format", async () => {
    const { page } = opened;
    const text = await inElement(page, async (element) => (await element.analysis(element.store.docs[0]!.id)).text);
    await inElement(page, (element) => element.store.set({ view: "search", query: "停放" }));
    await page.locator(".hit-title").waitFor();
    const places = [...text.matchAll(/停放/g)].map(({ index }) => [index, index + 2]);
    expect(places.length).toBe(2);
    const sentence = "截至10月底，云洲市城市管理局共纠正不规范停放行为1.6万余次，规范共享单车停放11.8万辆次。";
    await page.getByRole("button", { name: "导出" }).first().click();
    expect(await page.getByRole("dialog", { name: "导出" }).locator("label", { has: page.locator("[name=extent]:checked") }).textContent()).toMatch(/检索结果\s*1 篇文章/);
    await page.keyboard.press("Escape");
    const records = JSON.parse((await exported("JSON", null)).toString()) as Record<string, unknown>[];
    expect(records).toEqual(places.map((span) => ({
      file: "简报.txt", title: "云洲市简报", published: "2024-11-18T09:30", source: "云洲日报", section: "", match: "停放", span,
      sentence: { text: sentence, span: [text.indexOf(sentence), text.indexOf(sentence) + sentence.length] }, outside: null, metric: null,
    })));
    expect((await exported("NDJSON", null)).toString().trimEnd().split("\n").map((line) => JSON.parse(line))).toEqual(records);
    const rows = [["文章", "标题", "日期", "来源", "所在章节", "命中", "原句", "起始位置", "结束位置", "正文之外"], ...places.map(([begin, end]) => ["简报.txt", "云洲市简报", "2024-11-18 09:30", "云洲日报", "", "停放", sentence, `${begin}`, `${end}`, ""])];
    expect(parseCsv((await exported("CSV", null)).toString("utf8").slice(1))).toEqual(rows);
    const book = parseXlsx(await exported("Excel", null));
    expect(Object.keys(book)).toEqual(["检索结果"]);
    expect(book["检索结果"]!.map((row) => [row[5], row[7]])).toEqual([["命中", "起始位置"], ...places.map(([begin]) => ["停放", begin])]);
    const report = (await exported("Markdown", null)).toString();
    expect(report).toContain("## 云洲市简报");
    expect(report.split("\n").filter((line) => line.startsWith("- ") && line.includes("**停放**")).length).toBe(2);
  });

  it("write the figures a search asked for with their numbers, whatever the first page of hits shows", async () => {
    const { page } = opened;
    await inElement(page, (element) => element.store.set({ view: "search", query: "数值>1万" }));
    await page.locator(".figures .chip").first().waitFor();
    const [header, ...body] = parseCsv((await exported("CSV", null)).toString("utf8").slice(1));
    const column = (name: string) => body.map((row) => row[header!.indexOf(name)]);
    expect([column("命中"), column("数值"), column("单位")]).toEqual([["1.6万余次", "11.8万辆次"], ["16000", "118000"], ["次", "辆次"]]);
    expect(column("原句").every((sentence) => sentence!.startsWith("截至10月底"))).toBe(true);
    await inElement(page, (element) => element.store.set({ view: "metrics", query: "" }));
  });

  it("copy the table for a spreadsheet", async () => {
    const { page, context } = opened;
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "导出" }).first().click();
    await page.getByRole("button", { name: "复制表格" }).click();
    await page.getByText("已复制").first().waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n").map((line) => line.split("\t"));
    expect(lines.slice(1).map(([text]) => text)).toEqual((await rows()).map(({ text }) => text));
    noComplaints(opened);
  });
});

describe("a workbook", () => {
  it("shows each number with all of its digits, in thousands, and keeps what tells the rows in sight", async () => {
    const book = await xlsx([{ name: "数据", header: ["原文数据", "数值"], rows: [["13.81万亿元", { number: "13810000000000" }], ["0.39%", { number: "0.39" }]], leading: 1 }]);
    const files = Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await book.arrayBuffer()))).map(([name, data]) => [name, strFromU8(data)]));
    const [sheet, styles] = [files["xl/worksheets/sheet1.xml"]!, files["xl/styles.xml"]!];
    const formatOf = (cell: string): string => {
      const style = Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1]);
      const id = /numFmtId="(\d+)"/.exec(/<cellXfs.*<\/cellXfs>/s.exec(styles)![0].split("<xf ")[style + 1]!)?.[1];
      return id === "3" ? "#,##0" : (new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1] ?? id ?? "");
    };
    expect([formatOf("B2"), formatOf("B3")]).toEqual(["#,##0", "#,##0.00"]);
    expect(Number(/<col min="2" [^>]*width="(\d+)"/.exec(sheet)![1])).toBeGreaterThanOrEqual("13,810,000,000,000".length);
    expect(sheet).toMatch(/<pane [^>]*xSplit="1"/);
  });
});

describe("a filtered table", () => {
  const text = `云洲市城市管理简报

2024-11-18 09:30     来源:云洲日报

云洲市城市管理局围绕群众身边的小事，持续推进精细化管理，努力让城市更干净、更有序。

补齐短板

2024年，云洲市城市管理局累计更换破损井盖1286个，改造背街小巷147条。市民周桂兰说，家门口的路平了，灯亮了。

疏堵结合

2024年，澜江区开展“绣花针”专项行动，累计整治占道经营320起，新增停车泊位2400个。
`;
  it("is exported with the articles and sections of its rows alone, and the dialog says so", async () => {
    const opened = await openPage();
    const { page } = opened;
    await drop(page, [{ name: "简报.txt", text }, { name: "通报.txt", text: text.replaceAll("云洲", "临溪").replaceAll("占道经营", "乱停乱放") }]);
    await settled(page);
    await inElement(page, (element) => {
      element.go("metrics");
      element.store.set({ filter: "占道经营" });
    });
    const saved = async (format: string) => {
      await page.getByRole("button", { name: "导出" }).first().click();
      const dialog = page.getByRole("dialog", { name: "导出" });
      await dialog.getByText("其他章节不在其中").waitFor();
      await dialog.getByText(format, { exact: true }).click();
      const [file] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "保存文件" }).click()]);
      return readFile((await file.path())!);
    };
    const book = parseXlsx(await saved("Excel"));
    expect(book["数据"]!.slice(1).map((row) => [row[0], row[14]])).toEqual([["320起", "简报.txt"]]);
    expect(book["章节"]!.slice(1).map(([file, section]) => [file, section])).toEqual([["简报.txt", "疏堵结合"]]);
    expect(book["举措"]!.slice(1).map((row) => [row[1], row.at(-1)])).toEqual([["“绣花针”专项行动", "320起"]]);
    expect(JSON.stringify(book)).not.toMatch(/周桂兰|1286|147|临溪|城市管理局/);
    const [record, ...more] = JSON.parse((await saved("JSON")).toString()) as { match: string; section: string; file: string; sentence: { text: string }; metric: { value: string } }[];
    expect(more).toEqual([]);
    expect([record!.file, record!.section, record!.match, record!.metric.value]).toEqual(["简报.txt", "疏堵结合", "320起", "320"]);
    expect(record!.sentence.text).toMatch(/^2024年，澜江区/);
    const report = (await saved("Markdown")).toString();
    expect(report).toContain("绣花针");
    expect(report).not.toMatch(/精细化管理\s|临溪|147/);
    noComplaints(opened);
    await opened.close();
  });
});
