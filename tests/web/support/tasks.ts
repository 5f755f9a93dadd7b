// How long the tasks of the page's own thread take.
import type { Page } from "playwright-core";

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

export class Watched {
  constructor(
    /** Tasks over 50 ms by the clock, as the page's PerformanceObserver is told of them. */
    readonly observed: number[],
    /** What the thread itself worked for the longest task, which other programs on the machine do not change. */
    readonly own: number,
  ) {}

  toString() {
    return `longest task ${this.own} ms of its own; observed over 50 ms: ${this.observed.join(", ") || "none"}`;
  }
}

/** Watches from now on; the answer is what came of it. */
export async function watchTasks(page: Page): Promise<() => Promise<Watched>> {
  const client = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await client.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["toplevel"] } } as never);
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
    const tasks = events.filter(({ name, ph, pid, tid }) => ph === "X" && name.endsWith("RunTask") && threads.has(`${pid} ${tid}`));
    return new Watched(observed, Math.round(tasks.reduce((most, { tdur }) => Math.max(most, tdur ?? 0), 0) / 1000));
  };
}
