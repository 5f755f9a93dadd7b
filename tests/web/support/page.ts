// A browser with the built page in it, and the few things every test does there.
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BrowserContext, type Page, chromium } from "playwright-core";
import { expect } from "vitest";
import type { ShuwenAnalyzer } from "../../../web/src/element.ts";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const dist = join(root, "web/dist");
export const site = join(dist, "site");
export const single = pathToFileURL(join(dist, "shuwen.html")).href;

if (!existsSync(join(dist, "shuwen.html"))) throw new Error("The page is not built: run npm run build in web/ first.");

const kTypes: Record<string, string> = {
  ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml",
  ".png": "image/png", ".webmanifest": "application/manifest+json", ".json": "application/json",
};

export interface Served {
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Pages added, by path. */
  extra?: Record<string, { body: string; headers?: Record<string, string> }>;
  /** Waited for before a file is answered, by its path; a promise that is broken answers that it is not there. */
  held?: (path: string) => Promise<void> | undefined;
  /** Sent with every answer. */
  headers?: Record<string, string>;
}

/** Serves a folder on a free port. */
export async function serve(folder: string, { extra = {}, held, headers = {} }: ServeOptions = {}): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url!, "http://x").pathname);
    const added = extra[path];
    if (added) return void response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers, ...added.headers }).end(added.body);
    const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    try {
      await held?.(path);
      const body = await readFile(file);
      response.writeHead(200, { "content-type": kTypes[extname(file)] ?? "application/octet-stream", ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

export interface Opened {
  context: BrowserContext;
  page: Page;
  /** What the page complained of: errors, broken promises, policy violations. */
  complaints: string[];
  close(): Promise<void>;
}

export interface OpenOptions {
  url?: string;
  locale?: string;
  dark?: boolean;
  width?: number;
  height?: number;
  offline?: boolean;
  args?: string[];
}

export async function openPage(options: OpenOptions = {}): Promise<Opened> {
  const profile = await mkdtemp(join(tmpdir(), "shuwen-page-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: "/usr/bin/chromium",
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...(options.args ?? [])],
    locale: options.locale ?? "zh-CN",
    colorScheme: options.dark ? "dark" : "light",
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    acceptDownloads: true,
    offline: options.offline ?? false,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`.trimEnd());
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI } = event as SecurityPolicyViolationEvent;
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  page.setDefaultTimeout(40_000);
  await page.goto(options.url ?? single);
  return {
    context, page, complaints,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

export interface Named {
  name: string;
  text?: string;
  bytes?: number[];
}

/** Drops files on the page as a person does. */
export async function drop(page: Page, files: Named[]) {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, text, bytes } of given) data.items.add(new File([bytes ? new Uint8Array(bytes) : text!], name));
    const target = document.querySelector("shuwen-analyzer")!;
    target.dispatchEvent(new DragEvent("dragover", { dataTransfer: data, bubbles: true, cancelable: true }));
    target.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
}

/** Waits until nothing is queued; a page with no files yet is not done. */
export async function settled(page: Page, timeout = 120_000) {
  await page.waitForFunction(() => {
    const { store } = document.querySelector<ShuwenAnalyzer>("shuwen-analyzer")!;
    return store.docs.length > 0 && !store.queue.busy;
  }, null, { timeout, polling: 50 });
}

/** Runs `work` on the element itself. */
export function inElement<T, A = undefined>(page: Page, work: (element: ShuwenAnalyzer, argument: A) => T | Promise<T>, argument?: A): Promise<T> {
  return page.locator("shuwen-analyzer").first().evaluate(work as never, argument as never) as Promise<T>;
}

export async function example(page: Page) {
  await page.getByRole("button", { name: /试试示例|Try an example/ }).click();
  await settled(page);
}

export const tab = (page: Page, name: RegExp) => page.getByRole("navigation", { name: /视图|Views/ }).getByRole("button", { name });

export function noComplaints({ complaints }: Opened) {
  expect(complaints).toEqual([]);
}
