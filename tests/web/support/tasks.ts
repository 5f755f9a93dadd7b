// How long the tasks of the page's own thread take.
import type { Page } from "playwright-core";

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

export class Watched {
  constructor(
    /** Tasks over 50 ms by the clock, as the page's PerformanceObserver is told of them. */
    readonly observed: number[],
    /** What the thread itself worked for the longest task, which other programs on the machine do not change. */
    readonly own: number,
    /** How often the page's own code had the browser lay it out at once, in the middle of a task. */
    readonly forced: number,
  ) {}

  toString() {
    return `longest task ${this.own} ms of its own, ${this.forced} layouts forced; observed over 50 ms: ${this.observed.join(", ") || "none"}`;
  }
}

/** Tasks of the page's own code; those in which a test asks something are none. */
const kOwn = new Set(["TimerFire", "FireAnimationFrame", "HandlePostMessage"]);

/** Watches from now on; the answer is what came of it. */
export async function watchTasks(page: Page): Promise<() => Promise<Watched>> {
  const client = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await client.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] } } as never);
  const observer = await page.evaluateHandle(() => {
    const durations: number[] = [];
    const observer = new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => Math.round(duration))));
    observer.observe({ type: "longtask" });
    return { observer, durations };
  });
  return async () => {
    const observed = await observer.evaluate(({ observer, durations }) => {
      durations.push(...observer.takeRecords().map(({ duration }) => Math.round(duration)));
      observer.disconnect();
      return durations;
    });
    const complete = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
    await client.send("Tracing.end");
    await complete;
    await client.detach();
    const threads = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
    const ofPage = events.filter(({ ph, pid, tid }) => ph === "X" && threads.has(`${pid} ${tid}`));
    const tasks = ofPage.filter(({ name }) => name.endsWith("RunTask"));
    const own = ofPage.filter(({ name }) => kOwn.has(name));
    const within = ({ ts }: TraceEvent, outer: TraceEvent) => outer.ts <= ts && ts < outer.ts + (outer.dur ?? 0);
    const forced = ofPage.filter((event) => event.name === "Layout" && own.some((outer) => within(event, outer)));
    return new Watched(observed, Math.round(tasks.reduce((most, { tdur }) => Math.max(most, tdur ?? 0), 0) / 1000), forced.length);
  };
}
