// Which words beside the marks of a chart have room.
import { fromWhereTheyDiffer } from "./common-start.ts";
import { clipped, hanWidth } from "./text-width.ts";

/** A place for a label: its middle, and where its letters stand. */
export interface Place {
  x: number;
  y: number;
}

export interface Label {
  text: string;
  /** Where it may stand, the best place first. */
  places: Place[];
}

/** Of a chart's letters, in pixels. */
export const kLetter = 13;
const kGap = 5;

/** For each label where it stands, so that none covers another; null where it has no room. Those at the ends come first. */
export function placed(labels: readonly Label[]): (Place | null)[] {
  const taken: (Place & { half: number })[] = [];
  const result = labels.map((): Place | null => null);
  for (const i of new Set([0, labels.length - 1, ...labels.keys()])) {
    const label = labels[i];
    if (!label) continue;
    const half = (hanWidth(label.text) * kLetter) / 2;
    const free = ({ x, y }: Place) => taken.every((other) => Math.abs(other.x - x) > other.half + half + kGap || Math.abs(other.y - y) > kLetter);
    const place = label.places.find(free);
    if (!place) continue;
    taken.push({ ...place, half });
    result[i] = place;
  }
  return result;
}

/** What stands beside a bar: as written where there is no room for both that and what it is drawn as, for a number cut off says something else. */
export function barText({ text, brief }: { text: string; brief: string }, most: number): string {
  return hanWidth(text) <= most ? text : clipped(brief, most);
}

/** What stands before each bar, cut to so many Han characters: of those that would look alike, that is kept in which they differ. */
export function barLabels(labels: readonly string[], most: number): string[] {
  const alike = new Map<string, string[]>();
  for (const label of labels) {
    const short = clipped(label, most);
    alike.set(short, [...(alike.get(short) ?? []), label]);
  }
  return labels.map((label) => {
    const short = clipped(label, most);
    const rest = fromWhereTheyDiffer(alike.get(short)!, 1).get(label)!;
    if (rest === label) return short;
    const room = most - hanWidth(rest);
    return room > most / 3 ? clipped(label, room).replace(/…?$/, rest) : clipped(rest, most);
  });
}
