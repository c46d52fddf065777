import { betaQuantile } from "./beta-quantile.js";
import type { Bounds } from "./order-statistic-interval.js";
import { requireTrials } from "./require-trials.js";

/**
 * Jeffreys' interval for a share: the middle of the posterior Beta(k + ½, n − k + ½) with equal tails, R's
 * `qbeta(c(α/2, 1 − α/2), k + 0.5, n - k + 0.5)`, with a low bound of 0 at no success and a high bound of 1 at nothing
 * but successes, as Brown, Cai and DasGupta advise. It is narrower than Wilson's where shares are close to 0 or 1.
 *
 * @param successes - how many of the trials succeeded, a count up to the trials
 * @param trials - how many trials there were, a count from 1; they are taken to be independent
 * @param level - the confidence level, between 0 and 1; the share of samples covered is near it on average over shares
 * @returns the bounds of the share, 0 to 1
 * @throws InvalidInputError `negative`, `not-an-integer`, `not-finite` and so on at `successes` and `trials`;
 * `out-of-range` where there is no trial (`trials`), more successes than trials (`successes`), or at `level`
 * @see Brown, L. D., Cai, T. T. & DasGupta, A. (2001). Interval estimation for a binomial proportion. Statistical
 * Science 16(2).
 * @example
 * import { jeffreysInterval } from "influencer-scoring/statistics";
 * const [low, high] = jeffreysInterval(4, 100, 0.95);
 * console.log(low.toFixed(4), high.toFixed(4)); // => 0.0136 0.0923
 */
export function jeffreysInterval(successes: number, trials: number, level: number): Bounds {
  requireTrials(successes, trials, level);
  const tail = (1 - level) / 2;
  const [a, b] = [successes + 0.5, trials - successes + 0.5];
  return [successes === 0 ? 0 : betaQuantile(tail, a, b), successes === trials ? 1 : betaQuantile(1 - tail, a, b)];
}
