// Sorting long lists without ever holding the page's thread: merge sort in slices of a few milliseconds.

const kSliceMs = 5;

export const pause = (): Promise<void> => new Promise((resolve) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    resolve();
  };
  channel.port2.postMessage(null);
});

/** Calls `work` for each item, in tasks of their own; false when `stale()` turned true on the way. */
export async function eachInSlices<T>(items: readonly T[], work: (item: T) => void, stale: () => boolean): Promise<boolean> {
  let until = 0;
  for (const item of items) {
    if (performance.now() > until) {
      await pause();
      if (stale()) return false;
      until = performance.now() + kSliceMs;
    }
    work(item);
  }
  return !stale();
}

/**
 * A stable sort of `items`. Gives null when `stale()` turns true on the way: a newer sort has been asked for.
 */
export async function sortedInSlices<T>(
  items: T[],
  compare: Comparing<T>,
  stale: () => boolean,
): Promise<T[] | null> {
  const kRun = 256;
  let until = 0;
  const rest = async () => {
    if (performance.now() < until) return;
    await pause();
    until = performance.now() + kSliceMs;
  };
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += kRun) {
    runs.push(items.slice(at, at + kRun).sort(compare));
    await rest();
    if (stale()) return null;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      const left = runs[i]!;
      const right = runs[i + 1];
      if (!right) {
        merged.push(left);
        continue;
      }
      const out: T[] = [];
      let l = 0;
      let r = 0;
      while (l < left.length && r < right.length) {
        out.push(compare(right[r]!, left[l]!) < 0 ? right[r++]! : left[l++]!);
        if ((out.length & 255) === 0) await rest();
      }
      while (l < left.length) out.push(left[l++]!);
      while (r < right.length) out.push(right[r++]!);
      if (stale()) return null;
      merged.push(out);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

export type Comparing<T> = (a: T, b: T) => number;

export type SortValue = string | number | null;

/** Compares by value; absent values stand last in either direction. */
export function comparing<T>(value: (item: T) => SortValue, down: boolean, locale: string): Comparing<T> {
  const collator = new Intl.Collator(locale, { numeric: true });
  const turn = down ? -1 : 1;
  return (a, b) => {
    const x = value(a);
    const y = value(b);
    if (x === y) return 0;
    if (x === null || x === "") return y === null || y === "" ? 0 : 1;
    if (y === null || y === "") return -1;
    if (typeof x === "number" && typeof y === "number") return turn * (x - y);
    return turn * collator.compare(String(x), String(y));
  };
}
