import { InvalidInputError } from "../core/error.js";
import { ratioBounds, trimmedMeanBounds } from "./log-scale-bounds.js";
import { type Bounds, requireLevel } from "./order-statistic-interval.js";
import { sorted } from "./quantile.js";
import { trimmedCount } from "./trimmed-mean.js";

/**
 * A confidence interval for a ratio of totals, ΣE / ΣD, over units (posts) that vary: the residuals E − R·D are
 * corrected for the leverage h = D / ΣD of their unit, `e / (1 − h)`, and the interval is t-distributed on the log
 * scale, `R · exp(± t · SE / R)` with `SE² = Σ(e / (1 − h))² / (ΣD)²`. With equal denominators it is the interval of
 * the mean.
 *
 * @param numerators - finite numbers from 0
 * @param denominators - finite numbers above 0, as many
 * @param level - the confidence level, between 0 and 1
 * @returns the bounds of the ratio, or `undefined` with fewer than 3 units, without any spread, or with nothing but 0
 * @throws InvalidInputError `out-of-range` where the level or the lengths are not
 * @see MacKinnon, J. G. & White, H. (1985). Some heteroskedasticity-consistent covariance matrix estimators. Journal of
 * Econometrics 29(3) (the correction is their HC3).
 * @example
 * import { ratioInterval } from "influencer-scoring/statistics";
 * const [low, high] = ratioInterval([30, 40, 20], [1000, 1000, 1000], 0.95) ?? [];
 * console.log(low?.toFixed(4), high?.toFixed(4)); // => 0.0109 0.0827
 */
export function ratioInterval(
  numerators: readonly number[],
  denominators: readonly number[],
  level: number,
): Bounds | undefined {
  if (numerators.length !== denominators.length) throw new InvalidInputError("out-of-range", "denominators");
  requireLevel(level);
  return ratioBounds(numerators, denominators, level);
}

/**
 * A confidence interval for the trimmed mean, by the winsorized variance (Tukey and McLaughlin), on the log scale as
 * {@link ratioInterval}.
 *
 * @param values - finite numbers from 0, in any order
 * @param trim - the share cut off at each end, at least 0 and below 0.5
 * @param level - the confidence level, between 0 and 1
 * @returns the bounds, in the unit of the values, or `undefined` where fewer than 3 values are left after trimming, or
 * they have no spread
 * @throws InvalidInputError `out-of-range` where the trim or the level are not
 * @see Tukey, J. W. & McLaughlin, D. H. (1963). Less vulnerable confidence and significance procedures for location
 * based on a single sample: trimming/winsorization 1. Sankhyā A 25(3).
 * @example
 * import { trimmedMeanInterval } from "influencer-scoring/statistics";
 * const [low, high] = trimmedMeanInterval([2, 3, 3, 4, 90], 0.2, 0.95) ?? [];
 * console.log(low?.toFixed(2), high?.toFixed(2)); // => 1.75 6.36
 */
export function trimmedMeanInterval(values: readonly number[], trim: number, level: number): Bounds | undefined {
  requireLevel(level);
  const cut = trimmedCount(values.length, trim);
  const ordered = sorted(values);
  // Without spread among what is kept, rounding would make up one.
  return ordered[cut] === ordered[values.length - 1 - cut] ? undefined : trimmedMeanBounds(values, cut, level);
}
