import { requireFinite, requireLength, requireNumbers, requirePositive } from "./require-numbers.js";
import { sum } from "./trimmed-mean.js";

/** What a group of estimates says about each of its members. */
export interface NormalShrinkage {
  /** The mean of the true values, in the unit of the estimates. */
  readonly mean: number;
  /** The variance of the true values, from 0; 0 where the estimates differ no more than their own variances explain. */
  readonly betweenVariance: number;
  /** Each estimate, drawn toward the mean, in the order given. */
  readonly shrunken: readonly number[];
}

/**
 * Draws one estimate toward a prior: the posterior of a normal mean with a normal prior. The weight of the estimate is
 * `priorVariance / (priorVariance + variance)`.
 *
 * @param estimate - a finite number
 * @param variance - the variance of the estimate (its squared standard error), above 0
 * @param priorMean - the mean of the group, a finite number
 * @param priorVariance - the variance of true values within the group, from 0; 0 leaves the mean of the group
 * @returns the mean and the variance of the posterior
 * @throws InvalidInputError `not-a-number`, `not-finite` or `out-of-range` at the argument that is not
 * @see Gelman, A. et al. (2013). Bayesian Data Analysis, 3rd edition, section 2.5. CRC Press.
 * @example
 * import { shrinkNormal } from "influencer-scoring/statistics";
 * console.log(shrinkNormal(6, 1, 2, 3)); // => { mean: 5, variance: 0.75 }
 */
export function shrinkNormal(
  estimate: number,
  variance: number,
  priorMean: number,
  priorVariance: number,
): { mean: number; variance: number } {
  requireFinite(estimate, "estimate");
  requirePositive(variance, "variance");
  requireFinite(priorMean, "priorMean");
  if (priorVariance !== 0) requirePositive(priorVariance, "priorVariance");
  const weight = priorVariance / (priorVariance + variance);
  return { mean: priorMean + weight * (estimate - priorMean), variance: weight * variance };
}

/**
 * Empirical Bayes for normal means with known, unequal variances: the mean and the variance of the true values are
 * estimated from all estimates, then each estimate is drawn toward that mean, the more the less certain it is
 * ({@link shrinkNormal}). The variance between is Paule and Mandel's: the τ² at which `Σ (y − μ)² / (v + τ²)`, with μ
 * the mean weighted by `1 / (v + τ²)`, is the number of estimates less one; 0 where even τ² = 0 stays below. It is
 * `rma(y, v, method = "PM")` and `blup` of R's metafor. A single estimate is returned as it is.
 *
 * @param estimates - finite numbers, at least one
 * @param variances - the variance of each estimate (its squared standard error), above 0
 * @returns the mean, the variance between, and the shrunken estimates
 * @throws InvalidInputError `empty`, `not-a-number` or `not-finite` at `estimates[i]` and `variances[i]`; `out-of-range`
 * where a variance is not above 0 (`variances[i]`) or the lengths differ (`variances`)
 * @see Paule, R. C. & Mandel, J. (1982). Consensus values and weighting factors. Journal of Research of the National
 * Bureau of Standards 87(5).
 * @see Morris, C. N. (1983). Parametric empirical Bayes inference: theory and applications. Journal of the American
 * Statistical Association 78(381).
 * @example
 * import { normalShrinkage } from "influencer-scoring/statistics";
 * console.log(normalShrinkage([2, 4, 9], [1, 1, 1]).shrunken.map((rate) => rate.toFixed(2))); // => [ '2.23', '4.08', '8.69' ]
 */
export function normalShrinkage(estimates: readonly number[], variances: readonly number[]): NormalShrinkage {
  requireNumbers(estimates, "estimates");
  requireLength(variances, estimates.length, "variances");
  variances.forEach((variance, i) => {
    requirePositive(variance, `variances[${i}]`);
  });
  // The sum falls and is convex in τ², so Newton's steps from 0 rise to the root and never pass it.
  for (let betweenVariance = 0; ; ) {
    const weights = variances.map((variance) => 1 / (variance + betweenVariance));
    const mean = sum(estimates.map((estimate, i) => (weights[i] as number) * estimate)) / sum(weights);
    const terms = estimates.map((estimate, i) => (weights[i] as number) * (estimate - mean) ** 2);
    const slope = sum(terms.map((term, i) => (weights[i] as number) * term));
    const next = betweenVariance + (sum(terms) - (estimates.length - 1)) / slope;
    if (next > betweenVariance) betweenVariance = next;
    else {
      const shrunken = estimates.map(
        (estimate, i) => mean + betweenVariance * (weights[i] as number) * (estimate - mean),
      );
      return { mean, betweenVariance, shrunken: estimates.length === 1 ? [...estimates] : shrunken };
    }
  }
}
