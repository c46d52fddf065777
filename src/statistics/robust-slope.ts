import { InvalidInputError } from "../core/error.js";
import { normalQuantile } from "./normal.js";
import { requireLevel } from "./order-statistic-interval.js";
import { type Point, pairsOf, slopeFinder, tiedPairs } from "./pairwise-slopes.js";
import { requireLength, requireNumbers } from "./require-numbers.js";
import { scoreDeviation } from "./score-deviation.js";

/** A slope that a quarter of wild points cannot turn, with bounds that hold where points scatter unequally. */
export interface RobustSlope {
  /** The median of the slopes of all pairs with different x, in units of y for one unit of x. */
  readonly slope: number;
  /** The low bound; `null` where there are too few points for the level. */
  readonly low: number | null;
  /** The high bound; `null` where there are too few points for the level. */
  readonly high: number | null;
  /** The standard error of the slope, read from the bounds of one standard deviation; `null` without them. */
  readonly standardError: number | null;
}

const byX = (a: Point, b: Point): number => a.x - b.x || a.y - b.y;

/**
 * The Theil–Sen slope with bounds for points that scatter unequally along x: creators of whom few posts are known scatter
 * more than others, and Sen's own bounds, of {@link theilSen}, take all to scatter alike. The slope is the median of the
 * slopes between all pairs of points with different x, the same as there. The bounds are the slopes at the ranks
 * (N ∓ z · s) / 2 of the N pairs, where s is the standard deviation of Kendall's score of the points beside the line, by
 * the jackknife (that of a U-statistic). Time grows with n · log n; the pairs are never listed all.
 *
 * @param x - finite numbers, at least two of them different
 * @param y - as many finite numbers
 * @param level - the confidence level of the bounds, between 0 and 1; 0.95 where nothing is said
 * @returns the slope, its bounds, and a standard error
 * @throws InvalidInputError `empty` where there are fewer than three points, `not-a-number` or `not-finite` at `x[i]` and
 * `y[i]`, `out-of-range` where the lengths differ (`y`), all x are the same (`x`), or at `level`
 * @see Sen, P. K. (1968). Estimates of the regression coefficient based on Kendall's tau. Journal of the American
 * Statistical Association 63(324).
 * @see Arvesen, J. N. (1969). Jackknifing U-statistics. Annals of Mathematical Statistics 40(6).
 * @example
 * import { robustSlope } from "influencer-scoring/statistics";
 * const { slope, low, high } = robustSlope([1, 2, 3, 4, 5, 6, 7, 8], [10, 12, 15, 90, 18, 19, 22, 24]);
 * console.log(slope.toFixed(2), low?.toFixed(2), high?.toFixed(2)); // => 2.00 1.75 2.00
 */
export function robustSlope(x: readonly number[], y: readonly number[], level = 0.95): RobustSlope {
  requireNumbers(x, "x");
  requireNumbers(y, "y");
  const n = x.length;
  requireLength(y, n, "y");
  requireLevel(level);
  if (n < 3) throw new InvalidInputError("empty", "x");
  const points = x.map((at, i) => ({ x: at, y: y[i] as number })).sort(byX);
  const count = pairsOf(n) - tiedPairs(points);
  if (count === 0) throw new InvalidInputError("out-of-range", "x");
  const find = slopeFinder(points, count);
  const ofRank = (rank: number): number | null => (rank < 1 || rank > count ? null : find(rank));
  const [lower, upper] = [Math.floor((count + 1) / 2), Math.ceil((count + 1) / 2)];
  const middle = ofRank(lower) as number;
  const slope = lower === upper ? middle : (middle + (ofRank(upper) as number)) / 2;
  const deviation = scoreDeviation(points, slope);
  const bounds = (reach: number) => {
    const [low, high] = [ofRank(Math.round((count - reach) / 2)), ofRank(Math.round((count + reach) / 2) + 1)];
    // Of many equal slopes, rounding may list one that is a last digit off.
    return { low: low && Math.min(low, slope), high: high && Math.max(high, slope) };
  };
  const { low, high } = bounds(-normalQuantile((1 - level) / 2) * deviation);
  const one = bounds(deviation);
  const standardError = one.low === null || one.high === null ? null : (one.high - one.low) / 2;
  return { slope, low, high, standardError };
}
