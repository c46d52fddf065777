import { InvalidInputError } from "../core/error.js";
import { type Bounds, requireLevel } from "./order-statistic-interval.js";
import { sorted } from "./quantile.js";
import { studentTQuantile } from "./student-t.js";
import { trimmedCount } from "./trimmed-mean.js";

/** Fewest units that an interval for a mean or a ratio is given for; with two the spread is a guess. */
const fewestUnits = 3;

/** `estimate · exp(± t · error / estimate)`, which never crosses 0 and leans to the right as such data do. */
function onLogScale(estimate: number, error: number, degrees: number, level: number): Bounds | undefined {
  requireLevel(level);
  if (!(estimate > 0 && error > 0)) return undefined;
  const reach = (studentTQuantile((1 + level) / 2, degrees) * error) / estimate;
  return [estimate * Math.exp(-reach), estimate * Math.exp(reach)];
}

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
 * console.log(low?.toFixed(4), high?.toFixed(4)); // => 0.0130 0.0694
 */
export function ratioInterval(
  numerators: readonly number[],
  denominators: readonly number[],
  level: number,
): Bounds | undefined {
  if (numerators.length !== denominators.length) throw new InvalidInputError("out-of-range", "denominators");
  requireLevel(level);
  let total = 0;
  let exposure = 0;
  for (let i = 0; i < numerators.length; i++) {
    total += numerators[i] as number;
    exposure += denominators[i] as number;
  }
  if (numerators.length < fewestUnits) return undefined;
  const ratio = total / exposure;
  let squares = 0;
  for (let i = 0; i < numerators.length; i++) {
    const denominator = denominators[i] as number;
    squares += (((numerators[i] as number) - ratio * denominator) / (1 - denominator / exposure)) ** 2;
  }
  return onLogScale(ratio, Math.sqrt(squares) / exposure, numerators.length - 1, level);
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
 * console.log(low?.toFixed(2), high?.toFixed(2)); // => 1.65 6.75
 */
export function trimmedMeanInterval(values: readonly number[], trim: number, level: number): Bounds | undefined {
  requireLevel(level);
  const n = values.length;
  const cut = trimmedCount(n, trim);
  const kept = n - 2 * cut;
  if (kept < fewestUnits) return undefined;
  const winsorized = sorted(values);
  winsorized.fill(winsorized[cut] as number, 0, cut).fill(winsorized[n - cut - 1] as number, n - cut);
  let sum = 0;
  let center = 0;
  winsorized.forEach((value, index) => {
    center += value / n;
    if (index >= cut && index < n - cut) sum += value;
  });
  let squares = 0;
  for (const value of winsorized) squares += (value - center) ** 2;
  // With nothing trimmed this is s / √(n − 1), the error that ratioInterval uses.
  const error = Math.sqrt((squares / (n - 1)) * n / (kept * (kept - 1)));
  return onLogScale(sum / kept, error, kept - 1, level);
}
