// How busy the machine is just now, so that bounds on time speak of the page and not of its neighbours.
import { cpus } from "node:os";

/** The share of the processors that nobody used during `ms`. */
export async function idleShare(ms = 1000): Promise<number> {
  const total = () => cpus().reduce(([idle, all], { times }) => [idle + times.idle, all + Object.values(times).reduce((a, b) => a + b)], [0, 0]);
  const [idle, all] = total();
  await new Promise((resolve) => setTimeout(resolve, ms));
  const [idleNow, allNow] = total();
  return (idleNow! - idle!) / Math.max(1, allNow! - all!);
}
