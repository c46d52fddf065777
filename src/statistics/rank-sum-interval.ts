import { InvalidInputError } from "../core/error.js";
import { type Bounds, requireLevel } from "./order-statistic-interval.js";
import { pairwiseRatios } from "./pairwise-ratios.js";

/**
 * How much larger the values of one sample are than those of another, as a factor: the median of all pairwise ratios
 * (Hodges and Lehmann's estimate on the logarithm), with the interval that turns the rank-sum test around. It is R's
 * `exp(wilcox.test(log(x), log(y), conf.int = TRUE))` without ties. The pairs are never listed: time grows with n · log n.
 *
 * @param numerators - one sample, numbers from 0
 * @param denominators - the other, numbers above 0
 * @param level - the confidence level, between 0 and 1
 * @returns the factor, and its bounds where both samples are large enough for the level
 * @throws InvalidInputError `empty`, `out-of-range`
 * @see Hodges, J. L. & Lehmann, E. L. (1963). Estimates of location based on rank tests. Annals of Mathematical
 * Statistics 34(2).
 * @example
 * import { ratioOfSamples } from "influencer-scoring/statistics";
 * console.log(ratioOfSamples([2, 4], [1, 2], 0.5).factor); // => 2
 */
export function ratioOfSamples(
  numerators: readonly number[],
  denominators: readonly number[],
  level: number,
): { factor: number; bounds: Bounds | undefined } {
  requireLevel(level);
  if (numerators.length === 0) throw new InvalidInputError("empty", "numerators");
  if (denominators.length === 0) throw new InvalidInputError("empty", "denominators");
  if (denominators.some((value) => !(value > 0))) throw new InvalidInputError("out-of-range", "denominators");
  const { middle, ends } = pairwiseRatios(numerators, denominators, level);
  return { factor: middle as number, bounds: ends as Bounds | undefined };
}
