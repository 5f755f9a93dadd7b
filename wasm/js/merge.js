// One answer from several indexes, each holding a part of the documents: sum their statistics for the query, give
// the sum to each search (option `statistics`, with `top` counting from 0), merge what they answer.

/** As many as one index proposes; a test holds it to the core's number. */
const MOST_PROPOSALS = 3;

/** The sum of what Index.statistics gave for the same query. */
export function mergeStatistics(shards) {
  return shards.reduce((sum, shard) => add(sum, shard));
}

// Numbers add up; of lists and objects what stands at the same place does, and what only one has is kept.
function add(left, right) {
  if (left === undefined || right === undefined) return left ?? right;
  if (typeof left === 'number') return left + right;
  if (Array.isArray(left)) return (left.length > right.length ? left : right).map((_, i) => add(left[i], right[i]));
  const sum = new Map(Object.entries(left));
  for (const [key, value] of Object.entries(right)) sum.set(key, add(sum.get(key), value));
  return Object.fromEntries(sum);
}

/** Hits by score, then id, as one index holding all documents would order them. Each shard's total is that of all. */
export function mergeResults(shards, { top = 20, offset = 0 } = {}) {
  const hits = shards.flatMap((shard) => shard.hits);
  hits.sort((a, b) => b.score - a.score || compareCodePoints(a.id, b.id));
  return {
    ...shards[0],
    total: Math.max(...shards.map((shard) => shard.total)),
    hits: hits.slice(offset, offset + top),
    did_you_mean: mergeProposals(shards.map((shard) => shard.did_you_mean)),
  };
}

/** The three that find most documents of those that the shards propose, the documents of equal ones added up. */
export function mergeProposals(shards) {
  const sums = new Map();
  for (const { query, documents } of shards.flat()) sums.set(query, (sums.get(query) ?? 0) + documents);
  return [...sums]
    .map(([query, documents]) => ({ query, documents }))
    .sort((a, b) => b.documents - a.documents || (a.query < b.query ? -1 : 1))
    .slice(0, MOST_PROPOSALS);
}

// JavaScript compares UTF-16 units, the core UTF-8 bytes, which is the order of code points.
function compareCodePoints(a, b) {
  for (let i = 0; i < a.length && i < b.length;) {
    const left = a.codePointAt(i);
    const right = b.codePointAt(i);
    if (left !== right) return left - right;
    i += left > 0xffff ? 2 : 1;
  }
  return a.length - b.length;
}
