import { type Point, pairsOf, rests } from "./pairwise-slopes.js";

/**
 * For each point: how many others it agrees with less how many it disagrees with, of those with another x. Two points
 * agree where the one further right is also higher above the line.
 */
function agreements(points: readonly Point[], slope: number): number[] {
  const above = rests(points, slope);
  const heights = [...above].sort((a, b) => a - b);
  const lowest = (rest: number): number => {
    let [low, high] = [0, heights.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heights[middle] as number) < rest) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const ranks = above.map(lowest);
  const side = (order: readonly number[], sign: 1 | -1, scores: number[]): void => {
    // A tree of counts (Fenwick): how many of those seen so far stand at a rank or below it.
    const tree = new Int32Array(heights.length + 1);
    const add = (rank: number): void => {
      for (let at = rank + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] as number) + 1;
    };
    const upTo = (rank: number): number => {
      let count = 0;
      for (let at = rank + 1; at > 0; at -= at & -at) count += tree[at] as number;
      return count;
    };
    for (let from = 0, to = 0; from < order.length; from = to) {
      const x = (points[order[from] as number] as Point).x;
      while (to < order.length && (points[order[to] as number] as Point).x === x) to++;
      for (const index of order.slice(from, to)) {
        const rank = ranks[index] as number;
        const [below, notAbove] = [upTo(rank - 1), upTo(rank)];
        scores[index] = (scores[index] as number) + sign * (below - (from - notAbove));
      }
      for (const index of order.slice(from, to)) add(ranks[index] as number);
    }
  };
  const scores = points.map(() => 0);
  const order = [...points.keys()];
  side(order, 1, scores);
  side(order.reverse(), -1, scores);
  return scores;
}

/** The standard deviation of Kendall's score beside the line, by leaving each point out in turn (jackknife). */
export function scoreDeviation(points: readonly Point[], slope: number): number {
  const n = points.length;
  const scores = agreements(points, slope);
  const total = scores.reduce((sum, score) => sum + score, 0) / 2;
  const without = scores.map((score) => (total - score) / pairsOf(n - 1));
  const mean = without.reduce((sum, each) => sum + each, 0) / n;
  const squares = without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return Math.sqrt(((n - 1) / n) * squares) * pairsOf(n);
}
