import { normalQuantile } from "./normal.js";
import { sorted } from "./quantile.js";
import { rankSumQuantile } from "./rank-sum-quantile.js";

/** Up to so many pairs the distribution of the rank sum is counted out; beyond, it is taken as normal. */
const mostPairsCounted = 2_500;

/** How many pairs have a ratio up to a limit, of two rising lists of numbers above 0: as one rises, so does the other. */
function countUpTo(limit: number, numerators: readonly number[], denominators: readonly number[]): number {
  let count = 0;
  let from = 0;
  for (const numerator of numerators) {
    while (from < denominators.length && numerator / (denominators[from] as number) > limit) from++;
    count += denominators.length - from;
  }
  return count;
}

/**
 * The ratio at a rank, from 1, among those of all pairs, to the last digit: the least number up to which there are so many.
 * The range that holds it is parted by its geometric middle, and at the end by its middle, until nothing is between; the
 * pairs are never listed.
 */
function ratioOfRank(rank: number, numerators: readonly number[], denominators: readonly number[]): number {
  let low = (numerators[0] as number) / (denominators.at(-1) as number);
  let high = (numerators.at(-1) as number) / (denominators[0] as number);
  if (countUpTo(low, numerators, denominators) >= rank) return low;
  for (;;) {
    const middle = high > 2 * low ? Math.sqrt(low) * Math.sqrt(high) : low + (high - low) / 2;
    if (!(middle > low && middle < high)) return high;
    if (countUpTo(middle, numerators, denominators) < rank) low = middle;
    else high = middle;
  }
}

/** All ratios between the values of two samples: their middle, and the ends by the rank-sum test turned around. */
export interface PairwiseRatios {
  /** The median; `undefined` where it is infinite, or all values are 0. */
  readonly middle: number | undefined;
  /** The ends, the upper one `null` where it is infinite; `undefined` where the samples are too small for the level. */
  readonly ends: readonly [low: number, high: number | null] | undefined;
}

/**
 * The ratios between the values of two samples, which are numbers from 0. Above a 0 a ratio is infinite, and larger than all
 * others. Between 0 and 0 it is nothing: the median is over the other pairs, and the ends take it as 0 and as infinite.
 */
export function pairwiseRatios(over: readonly number[], under: readonly number[], level: number): PairwiseRatios {
  const above = (values: readonly number[]): number[] => sorted(values.filter((value) => value > 0));
  const [numerators, denominators] = [above(over), above(under)];
  const [m, n] = [over.length, under.length];
  const [noNumerator, noDenominator] = [m - numerators.length, n - denominators.length];
  const [pairs, nothing] = [m * n, noNumerator * noDenominator];
  const finite = numerators.length * denominators.length;
  const ofRank = (rank: number, zeros: number): number => {
    if (rank <= zeros) return 0;
    return rank - zeros > finite ? Number.POSITIVE_INFINITY : ratioOfRank(rank - zeros, numerators, denominators);
  };
  const told = pairs - nothing;
  const zeros = noNumerator * n - nothing;
  const low = ofRank(Math.floor((told + 1) / 2), zeros);
  const high = told % 2 ? low : ofRank(told / 2 + 1, zeros);
  const middle = low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
  const k =
    pairs > mostPairsCounted
      ? Math.floor(pairs / 2 - normalQuantile((1 + level) / 2) * Math.sqrt((pairs * (m + n + 1)) / 12))
      : rankSumQuantile((1 - level) / 2, m, n);
  const isTold = told > 0 && Number.isFinite(middle);
  if (k < 1) return { middle: isTold ? middle : undefined, ends: undefined };
  const last = ofRank(pairs - k + 1, zeros);
  return {
    middle: isTold ? middle : undefined,
    ends: [ofRank(k, zeros + nothing), Number.isFinite(last) ? last : null],
  };
}
