// One answer from several indexes, each holding a part of the documents: sum their statistics for the query, give
// the sum to each search (option `statistics`, with `top` counting from 0), merge what they answer.

/** The sum of what Index.statistics gave for the same query. */
export function mergeStatistics(shards) {
  return shards.reduce((sum, shard) => add(sum, shard));
}

function add(left, right) {
  if (typeof left === 'number') return left + right;
  if (Array.isArray(left)) return left.map((value, i) => add(value, right[i]));
  return Object.fromEntries(Object.entries(left).map(([key, value]) => [key, add(value, right[key])]));
}

/** Hits by score, then id, as one index holding all documents would order them. Each shard's total is that of all. */
export function mergeResults(shards, { top = 20, offset = 0 } = {}) {
  const hits = shards.flatMap((shard) => shard.hits);
  hits.sort((a, b) => b.score - a.score || compareCodePoints(a.id, b.id));
  return {
    ...shards[0],
    total: Math.max(...shards.map((shard) => shard.total)),
    hits: hits.slice(offset, offset + top),
    did_you_mean: [...new Set(shards.flatMap((shard) => shard.did_you_mean))],
  };
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
