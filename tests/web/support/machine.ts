// How fast and how busy the machine is just now, so that bounds on time speak of the page and not of its neighbours.
import { cpus } from "node:os";

/** What `work` takes on the two cores the bounds were set on, at rest, in ms of processor time. */
const kReferenceMs = 45;

function work(): number {
  const rows = Array.from({ length: 60_000 }, (_, i) => ({ id: `${(i * 7919) % 60_000}`, n: (i * 104_729) % 1_000_003 }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  rows.sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
  return JSON.stringify(rows).length + byId.size;
}

/** At least 1: how many times as much processor time the same work takes here and now. */
export function slowness(): number {
  const taken = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return Math.max(1, taken[2]! / kReferenceMs);
}

/** The share of the processors that nobody used during `ms`. */
export async function idleShare(ms = 1000): Promise<number> {
  const total = () => cpus().reduce(([idle, all], { times }) => [idle + times.idle, all + Object.values(times).reduce((a, b) => a + b)], [0, 0]);
  const [idle, all] = total();
  await new Promise((resolve) => setTimeout(resolve, ms));
  const [idleNow, allNow] = total();
  return (idleNow! - idle!) / Math.max(1, allNow! - all!);
}
