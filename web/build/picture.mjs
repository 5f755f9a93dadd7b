// Takes docs/page.png, the picture in the README, from the built page: the example's figures, one of them lit in its sentence.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { web } from "./config.mjs";

const kFigure = "近1500户";

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ locale: "zh-CN", colorScheme: "light", reducedMotion: "reduce", viewport: { width: 1440, height: 860 } });
await page.goto(pathToFileURL(join(web, "dist/shuwen.html")).href);
await page.getByRole("button", { name: "试试示例" }).click();
await page.waitForFunction(() => {
  const { store } = document.querySelector("shuwen-analyzer");
  return store.docs.length > 0 && !store.queue.busy;
});
await page.keyboard.press("Escape");
const figure = page.locator("tr.openable .open", { hasText: kFigure });
// As the third row, so that its sentence's other figures are in sight, too.
await figure.evaluate((button) => {
  const row = button.closest("tr");
  row.closest(".scroller").scrollTop = row.offsetHeight * (Number(row.dataset.row) - 2);
});
await figure.click();
await page.locator("mark.lit").waitFor();
await page.mouse.move(700, 20);
await page.waitForTimeout(500);
await page.screenshot({ path: join(web, "../docs/page.png") });
await browser.close();
