// Many files, archives, and files that are not what they say.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { article, articles } from "./support/generate.ts";
import { type Opened, drop, inElement, noComplaints, openPage, settled } from "./support/page.ts";

let opened: Opened;
afterEach(() => opened.close());

const states = () => inElement(opened.page, (element) => element.store.docs.map(({ name, state, error }) => ({ name, state, code: error?.code ?? null })));

describe("files", () => {
  it("fail alone, each saying what is wrong", async () => {
    opened = await openPage();
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1];
    const good = article(1);
    await drop(opened.page, [
      { name: "空.txt", text: "" },
      { name: "图片.html", bytes: png },
      good,
      { name: "半个字.txt", bytes: [...Buffer.from("云洲市通报\n\n今年共整治占道经营120起。"), 0xd4] },
    ]);
    await settled(opened.page);
    const now = await states();
    expect(now[0]).toMatchObject({ state: "failed", code: "empty_file" });
    expect(now[1]).toMatchObject({ state: "failed", code: "not_text" });
    expect(now[2]).toMatchObject({ name: good.name, state: "done" });
    expect(now[3]!.state).toBe("done");
    await opened.page.getByText("文件是空的").first().waitFor();
    noComplaints(opened);
  });

  it("say under their name what is to be known of them", async () => {
    opened = await openPage();
    const text = "<html><head><meta charset='gb2312'><title>云洲市通报</title></head><body><h1>云洲市通报</h1><p>今年以来，全市共整治占道经营1286起，市民纷纷点赞。</p></body></html>";
    await drop(opened.page, [{ name: "通报.html", text }]);
    await settled(opened.page);
    await opened.page.locator("tr.openable .line", { hasText: "网页声明的编码与实际不符" }).waitFor();
    noComplaints(opened);
  });

  it("of 50 MB of zeros and one line of 10 MB leave the others alone", async () => {
    opened = await openPage();
    await opened.page.locator("shuwen-analyzer").evaluate((element, { name, text }) => {
      const line = "把工作做细做实，让市民看得见变化，".repeat(200_000);
      void (element as HTMLElement & { addFiles(files: File[]): Promise<number[]> }).addFiles([
        new File([new Uint8Array(50_000_000)], "zeros.txt"), new File([line], "line.txt"), new File([text], name),
      ]);
    }, article(2));
    await settled(opened.page, 300_000);
    const now = await states();
    expect(now[2]!.state).toBe("done");
    for (const row of now) expect(["done", "failed"]).toContain(row.state);
    await opened.page.locator("tr.openable .open").nth(2).click();
    await opened.page.locator("article h2.title").waitFor();
  }, 400_000);

  it("come out of a zip and the zips in it, and what cannot be read fails alone", async () => {
    opened = await openPage();
    const [a, b, c] = articles(3);
    const bytesOf = ({ text }: { text: string }) => Buffer.from(text);
    const deepest = zipSync({ "太深.txt": bytesOf(a!) });
    const inner = zipSync({ [c!.name]: bytesOf(c!), "三层.zip": zipSync({ "四层.zip": deepest, "内.txt": bytesOf(b!) }) });
    const zip = zipSync({
      [`文章/${a!.name}`]: bytesOf(a!), [b!.name]: bytesOf(b!), "图.png": new Uint8Array(8), "文章/._litter.txt": bytesOf(a!), "__MACOSX/litter.txt": bytesOf(a!),
      "里层/合集.zip": inner, "坏.zip": inner.subarray(0, 60), "改过.txt": [bytesOf(a!), { level: 0 }],
    });
    // One byte of the stored member is not what its check sum says.
    zip[Buffer.from(zip).indexOf("改过.txt") + Buffer.byteLength("改过.txt") + 4]! ^= 1;
    await drop(opened.page, [{ name: "合集.zip", bytes: [...zip] }, { name: "坏.zip", bytes: [...zip.subarray(0, 60)] }, { name: "空.zip", bytes: [...zipSync({ "图.png": new Uint8Array(8) })] }]);
    await settled(opened.page);
    const now = await inElement(opened.page, (element) => element.store.docs.map(({ path, state, error }) => `${path} ${error?.code ?? state}`));
    expect(now.sort()).toEqual([
      `合集.zip/文章/${a!.name} done`, `合集.zip/${b!.name} done`, `合集.zip/里层/合集.zip/${c!.name} done`, "合集.zip/里层/合集.zip/三层.zip/内.txt done",
      "合集.zip/坏.zip damaged_container", "合集.zip/改过.txt damaged_container", "坏.zip damaged_container", "空.zip empty_archive",
    ].sort());
    // Trying again what never came out of its archive says the same again.
    await opened.page.getByRole("button", { name: /^重试 4 个/ }).click();
    await settled(opened.page);
    expect(await inElement(opened.page, (element) => element.store.docs.filter(({ error }) => error?.code === "damaged_container").length)).toBe(3);
    noComplaints(opened);
  });

  it("in a zip are named as their packers named them, in GBK too, and a locked one says so", async () => {
    opened = await openPage();
    const zip = zipSync({ "aaaa.txt": Buffer.from("云洲市通报\n\n今年共整治占道经营120起。"), "lock.txt": Buffer.from("锁") });
    // 通报 in GBK for aaaa, in both places where the name stands; the flag of a password for the other.
    for (let at = Buffer.from(zip).indexOf("aaaa"); at >= 0; at = Buffer.from(zip).indexOf("aaaa")) zip.set([0xcd, 0xa8, 0xb1, 0xa8], at);
    zip[Buffer.from(zip).lastIndexOf("lock.txt") - 46 + 8]! |= 1;
    await drop(opened.page, [{ name: "旧.zip", bytes: [...zip] }]);
    await settled(opened.page);
    expect(await states()).toEqual([{ name: "通报.txt", state: "done", code: null }, { name: "lock.txt", state: "failed", code: "encrypted" }]);
    noComplaints(opened);
  });

  it("keep their names beside what is to be known of them", async () => {
    opened = await openPage();
    await drop(opened.page, [{ name: "误标.html", text: `<html><head><meta charset="big5"><title>云洲市简报</title></head><body><h1>云洲市简报</h1><p>2024年，全市更换井盖1286个，市民都说好，路平了，灯亮了，出门也放心。</p></body></html>` }]);
    await settled(opened.page);
    const row = opened.page.locator("tr.openable", { hasText: "误标.html" });
    expect(await row.textContent()).toContain("网页声明的编码与实际不符");
    noComplaints(opened);
  });

  it("are read again in the encoding the person chooses", async () => {
    opened = await openPage();
    // 占道经营120起 in GB18030, short enough to be misread.
    await drop(opened.page, [{ name: "gbk.txt", bytes: [0xd5, 0xbc, 0xb5, 0xc0, 0xbe, 0xad, 0xd3, 0xaa, 0x31, 0x32, 0x30, 0xc6, 0xf0] }]);
    await settled(opened.page);
    await opened.page.getByRole("combobox").selectOption("GB18030");
    await settled(opened.page);
    const { text, file } = await inElement(opened.page, async (element) => element.analysis(element.store.docs[0]!.id));
    expect(text).toContain("占道经营");
    expect(file.encoding_from).toBe("user");
  });

  it("of a folder of a thousand can be cancelled, one and all, tried again, removed and brought back", async () => {
    const kCount = 1000;
    const folder = mkdtempSync(join(tmpdir(), "shuwen-folder-"));
    mkdirSync(join(folder, "第二批"));
    for (const [i, { name, text }] of articles(kCount).entries()) writeFileSync(join(folder, i % 2 ? "第二批" : "", name), text);
    // What lies beside saved pages is no article.
    for (const name of ["图.png", ".DS_Store", "style.css"]) writeFileSync(join(folder, name), "x");
    opened = await openPage();
    const { page } = opened;
    await page.locator("#folder").setInputFiles(folder);
    await expect.poll(async () => (await states()).length, { timeout: 60_000 }).toBe(kCount);
    expect(await inElement(page, (element) => element.store.docs.some(({ path }) => path.includes("/第二批/")))).toBe(true);
    // The rows are there at once; the bar moves; the last one is still waiting and can be called off alone.
    const bar = page.getByRole("progressbar");
    await expect.poll(async () => Number(await bar.getAttribute("value")), { timeout: 60_000 }).toBeGreaterThan(0);
    await inElement(page, (element) => element.store.queue.cancel(element.store.docs[element.store.docs.length - 1]!));
    expect((await states())[kCount - 1]!.state).toBe("cancelled");
    await page.getByRole("button", { name: "全部取消" }).click();
    await settled(page);
    const cancelled = (await states()).filter(({ state }) => state === "cancelled").length;
    expect(cancelled).toBeGreaterThan(1);
    await page.getByRole("button", { name: /^重试 [\d,]+ 个/ }).click();
    await settled(page, 240_000);
    expect((await states()).every(({ state }) => state === "done")).toBe(true);

    const figures = await inElement(page, (element) => element.store.metrics.length);
    await page.getByRole("button", { name: "清空" }).click();
    expect(await states()).toEqual([]);
    await page.getByRole("button", { name: "撤销" }).click();
    expect((await states()).length).toBe(kCount);
    expect(await inElement(page, (element) => element.store.metrics.length)).toBe(figures);
    await page.getByRole("button", { name: /^移除 / }).first().click();
    expect((await states()).length).toBe(kCount - 1);
    noComplaints(opened);
    rmSync(folder, { recursive: true });
  }, 600_000);

  it("can be pasted anywhere but in a field, with what makes a page of it", async () => {
    opened = await openPage();
    const { page } = opened;
    const paste = (selector: string | null) => page.evaluate((within) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", "<meta charset='utf-8'><h1>云洲市通报</h1><p>今年以来，全市共整治占道经营1286起。</p>");
      clipboardData.setData("text/plain", "云洲市通报 今年以来，全市共整治占道经营1286起。");
      const target = within ? document.querySelector("shuwen-analyzer")!.shadowRoot!.querySelector("shuwen-metrics-view")!.shadowRoot!.querySelector(within)! : document.body;
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true, cancelable: true }));
    }, selector);
    await paste(null);
    await settled(page);
    await page.locator("article h2.title").waitFor();
    expect(await states()).toEqual([{ name: "粘贴 1.html", state: "done", code: null }]);
    await inElement(page, (element) => element.go("metrics"));
    await page.getByRole("searchbox").waitFor();
    await paste("input");
    await page.waitForTimeout(300);
    expect((await states()).length).toBe(1);
    noComplaints(opened);
  });

  it("can be pasted, as text and as HTML", async () => {
    opened = await openPage();
    const { page } = opened;
    await page.getByRole("button", { name: "粘贴文字" }).click();
    await page.getByRole("textbox").fill("<html><body><h1>云洲市通报</h1><p>今年以来，全市共整治占道经营1286起，比去年同期下降12.5%。市民纷纷点赞。</p><script>window.bad = 1</script></body></html>");
    await page.getByText("看起来是网页代码").waitFor();
    await page.getByRole("button", { name: "开始分析" }).click();
    await settled(page);
    await page.locator("article").waitFor();
    expect(await page.evaluate(() => "bad" in window)).toBe(false);
    expect((await states())[0]!.state).toBe("done");
    noComplaints(opened);
  });
});
