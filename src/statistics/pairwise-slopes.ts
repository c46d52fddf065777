/** A point. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many pairs a list has. */
export const pairsOf = (n: number): number => (n * (n - 1)) / 2;

/** What is left of each y once a line of this slope is taken off. */
export const rests = (points: readonly Point[], slope: number): number[] => points.map(({ x, y }) => y - slope * x);

/** How many pairs have the same x. */
export function tiedPairs(points: readonly Point[]): number {
  let pairs = 0;
  for (let from = 0, to = 0; from < points.length; from = to) {
    while (to < points.length && (points[to] as Point).x === (points[from] as Point).x) to++;
    pairs += pairsOf(to - from);
  }
  return pairs;
}

/**
 * How many pairs stand in the wrong order, counted while sorting by merging, so that a hundred thousand points need no ten
 * thousand million comparisons. Each such pair is told where somebody asks.
 */
export function wrongPairs(heights: readonly number[], tell?: (left: number, right: number) => boolean): number {
  const n = heights.length;
  let from = Int32Array.from(heights.keys());
  let to = new Int32Array(n);
  let count = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        const [first, second] = [from[left] as number, from[right] as number];
        if (left < middle && (right === end || (heights[first] as number) <= (heights[second] as number))) {
          to[at] = first;
          left++;
          continue;
        }
        count += middle - left;
        if (tell) for (let over = left; over < middle; over++) if (tell(from[over] as number, second)) return count;
        to[at] = second;
        right++;
      }
    }
    [from, to] = [to, from];
  }
  return count;
}

/** Slopes of pairs whose order changes between two slopes, sorted: all of them, or as many as are enough. */
function slopesWithin(points: readonly Point[], low: number, high: number, enough: number): number[] {
  const before = rests(points, low);
  const order = [...points.keys()].sort((a, b) => (before[a] as number) - (before[b] as number) || a - b);
  const ordered = order.map((index) => points[index] as Point);
  const slopes: number[] = [];
  wrongPairs(rests(ordered, high), (left, right) => {
    const [one, other] = [ordered[left] as Point, ordered[right] as Point];
    // Adding 0 turns −0 into 0. Points with the same x have no slope; rounding may change their order.
    if (one.x !== other.x) slopes.push((other.y - one.y) / (other.x - one.x) + 0);
    return slopes.length >= enough;
  });
  return slopes.sort((a, b) => a - b);
}

/** How many slopes lie below one. */
interface Mark {
  readonly slope: number;
  readonly below: number;
}

/**
 * Finds the slope at a rank among those of all pairs, from 1. The range that holds it is narrowed by its share of the slopes
 * until few are left to list; what was counted for one rank narrows the search for the next.
 */
export function slopeFinder(points: readonly Point[], count: number): (rank: number) => number {
  const [lowest, highest] = rangeOf(points);
  if (lowest === highest) return () => lowest;
  const marks: Mark[] = [
    { slope: lowest, below: 0 },
    { slope: highest, below: count },
  ];
  const fewEnough = 2 * points.length + 50;
  const finest = 1e-12 * scaleOf(points);
  return (rank) => {
    let at = marks.findIndex(({ below }) => below >= rank);
    let [low, high] = [marks[at - 1] as Mark, marks[at] as Mark];
    // Finer than that, rounding decides which of many equal slopes comes first.
    for (let turn = 0; high.below - low.below > fewEnough && high.slope - low.slope > finest; turn++) {
      // Every third time halved, lest a lopsided range be nibbled at from one end.
      const share = turn % 3 === 2 ? 0.5 : (rank - low.below) / (high.below - low.below);
      const aside = turn % 2 === 0 ? 0.02 : -0.02;
      const slope = low.slope + (high.slope - low.slope) * Math.min(0.99, Math.max(0.01, share + aside));
      // Rounding must not make fewer of a higher slope.
      const counted = wrongPairs(rests(points, slope));
      const mark = { slope, below: Math.min(high.below, Math.max(low.below, counted)) };
      marks.splice(at, 0, mark);
      if (mark.below < rank) at++;
      [low, high] = [marks[at - 1] as Mark, marks[at] as Mark];
    }
    const slopes = slopesWithin(points, low.slope, high.slope, 2 * fewEnough);
    const isListed = high.below - low.below <= fewEnough;
    const place = isListed ? Math.min(rank - low.below, slopes.length) - 1 : slopes.length >> 1;
    return slopes[place] ?? (low.slope + high.slope) / 2;
  };
}

/** How far y spreads for how far x does: slopes are of this size. */
function scaleOf(points: readonly Point[]): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { y } of points) [low, high] = [Math.min(low, y), Math.max(high, y)];
  return (high - low) / ((points.at(-1) as Point).x - (points[0] as Point).x);
}

/** The range of all slopes: those between neighbours reach as far as those of any pair. */
function rangeOf(points: readonly Point[]): readonly [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [before, here]: (readonly [number, number, number])[] = [];
  const group = (from: number, to: number) =>
    [(points[from] as Point).x, (points[from] as Point).y, (points[to - 1] as Point).y] as const;
  for (let from = 0, to = 0; from < points.length; from = to) {
    while (to < points.length && (points[to] as Point).x === (points[from] as Point).x) to++;
    before = here;
    here = group(from, to);
    if (!before) continue;
    const run = here[0] - before[0];
    low = Math.min(low, (here[1] - before[2]) / run);
    high = Math.max(high, (here[2] - before[1]) / run);
  }
  // Adding 0 turns −0 into 0.
  if (low === high) return [low + 0, high + 0];
  const margin = (high - low) * 1e-9 + Math.abs(low) * 1e-9;
  return [low - margin, high + margin];
}
