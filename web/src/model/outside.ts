// What stands on the page and not in the article.
import type { Analysis, Span } from "shuwen";

type Page = Pick<Analysis, "furniture">;
type At = (span: Span) => string | null;

const kKnown = new WeakMap<Page, At>();

/** For a place in the text the kind of furniture that holds it, if any does. */
export function furnitureAt(analysis: Page): At {
  const known = kKnown.get(analysis);
  if (known) return known;
  const pieces = analysis.furniture.filter(({ span }) => span[1] > span[0]).sort((a, b) => a.span[0] - b.span[0]);
  const at: At = ([start]) => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle]!.span[1] <= start) low = middle + 1;
      else high = middle;
    }
    const piece = pieces[low];
    return piece && piece.span[0] <= start ? piece.kind : null;
  };
  kKnown.set(analysis, at);
  return at;
}

/** The kind that all places have; null when one has none. */
export function commonKind(kinds: readonly (string | null)[]): string | null {
  return kinds.length > 0 && kinds.every(Boolean) ? kinds[0]! : null;
}

/** The numbers of the article itself that were not counted, by their index. */
export function leftOutOf(analysis: Page & Pick<Analysis, "excluded">): number[] {
  const outside = furnitureAt(analysis);
  return [...analysis.excluded.keys()].filter((index) => outside(analysis.excluded[index]!.span) === null);
}
