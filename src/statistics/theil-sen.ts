import { InvalidInputError } from "../core/error.js";
import { normalQuantile } from "./normal.js";
import { requireLevel } from "./order-statistic-interval.js";
import { type Point, pairsOf, slopeFinder, tiedPairs } from "./pairwise-slopes.js";
import { median, sorted } from "./quantile.js";
import { requireLength, requireNumbers } from "./require-numbers.js";
import { tieCorrection } from "./tie-sizes.js";

/** A line through the middle of the points. */
export interface TheilSenLine {
  /** The median of the slopes of all pairs, in units of y for one unit of x. */
  readonly slope: number;
  /** The value at x = 0. */
  readonly intercept: number;
  /** The low bound of the slope, or null where there are too few points for the level. */
  readonly low: number | null;
  /** The high bound of the slope, or null where there are too few points for the level. */
  readonly high: number | null;
}

/** Up to so many pairs are listed. */
const mostPairsListed = 500_000;

/** The slopes of all pairs by rank, from 1. */
function listedSlopes(points: readonly Point[]): (rank: number) => number {
  const slopes: number[] = [];
  points.forEach((from, i) => {
    for (let j = i + 1; j < points.length; j++) {
      const to = points[j] as Point;
      // Adding 0 turns −0 into 0.
      if (to.x !== from.x) slopes.push((to.y - from.y) / (to.x - from.x) + 0);
    }
  });
  const ordered = sorted(slopes);
  return (rank) => ordered[rank - 1] as number;
}

/**
 * The Theil–Sen line, which a quarter of wild points cannot turn: the slope is the median of the slopes between all
 * pairs of points with different x, the intercept `median(y) − slope · median(x)`, and the bounds of the slope are
 * Sen's, from the normal approximation to Kendall's score, with ties counted. It is scipy's
 * `theilslopes(y, x, 1 - level, method="separate")`, which however returns the outermost slopes as bounds where the
 * bounds asked for lie beyond them; here they are null (at 95 % and without ties, up to 4 points). Where all y are the
 * same, both bounds are 0, as in scipy. Of a thousand points or more the pairs are not listed: time grows with n · log n, and
 * slopes are exact but for their last digits.
 *
 * @param x - finite numbers, at least two of them different, such as days
 * @param y - as many finite numbers
 * @param level - the confidence level of the bounds, between 0 and 1; 0.95 where nothing is said
 * @returns the line, and the bounds of its slope
 * @throws InvalidInputError `empty` where there is no point, `not-a-number` or `not-finite` at `x[i]` and `y[i]`,
 * `out-of-range` where the lengths differ (`y`), all x are the same (`x`), or at `level`
 * @see Sen, P. K. (1968). Estimates of the regression coefficient based on Kendall's tau. Journal of the American
 * Statistical Association 63(324).
 * @example
 * import { theilSen } from "influencer-scoring/statistics";
 * console.log(theilSen([1, 2, 3, 4, 5], [10, 12, 14, 90, 18])); // => { slope: 2, intercept: 8, low: -72, high: 76 }
 */
export function theilSen(x: readonly number[], y: readonly number[], level = 0.95): TheilSenLine {
  requireNumbers(x, "x");
  requireNumbers(y, "y");
  const n = x.length;
  requireLength(y, n, "y");
  requireLevel(level);
  const points = x.map((at, i) => ({ x: at, y: y[i] as number })).sort((a, b) => a.x - b.x || a.y - b.y);
  const count = pairsOf(n) - tiedPairs(points);
  if (count === 0) throw new InvalidInputError("out-of-range", "x");
  const slopeAt = count > mostPairsListed ? slopeFinder(points, count) : listedSlopes(points);
  const ofRank = (rank: number): number | null => (rank >= 1 && rank <= count ? slopeAt(rank) : null);
  const lower = slopeAt(Math.floor((count + 1) / 2));
  const slope = count % 2 ? lower : (lower + slopeAt(count / 2 + 1)) / 2;
  const variance = (n * (n - 1) * (2 * n + 5) - tieCorrection(x) - tieCorrection(y)) / 18;
  // Sen's equation 2.6. With many ties in both, the variance may come out below 0: then there are no bounds either.
  const reach = -normalQuantile((1 - level) / 2) * Math.sqrt(variance);
  const low = ofRank(Math.round((count - reach) / 2));
  const high = ofRank(Math.round((count + reach) / 2) + 1);
  const bounds = low === null || high === null ? { low: null, high: null } : { low, high };
  return { slope, intercept: median(y) - slope * median(x), ...bounds };
}
