import { normalQuantile } from "./normal.js";
import type { Bounds } from "./order-statistic-interval.js";
import { requireTrials } from "./require-trials.js";

/**
 * Wilson's score interval for a share, without continuity correction, as R's `prop.test(k, n, correct = FALSE)`:
 * `(k + z²/2 ± z √(k (n − k) / n + z²/4)) / (n + z²)`. It stays within 0 and 1 and has width at 0 and n successes too.
 *
 * @param successes - how many of the trials succeeded, a count up to the trials
 * @param trials - how many trials there were, a count from 1; they are taken to be independent
 * @param level - the confidence level, between 0 and 1; the share of samples covered is near it on average over shares
 * @returns the bounds of the share, 0 to 1
 * @throws InvalidInputError `negative`, `not-an-integer`, `not-finite` and so on at `successes` and `trials`;
 * `out-of-range` where there is no trial (`trials`), more successes than trials (`successes`), or at `level`
 * @see Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the
 * American Statistical Association 22(158).
 * @example
 * import { wilsonInterval } from "influencer-scoring/statistics";
 * const [low, high] = wilsonInterval(4, 100, 0.95);
 * console.log(low.toFixed(4), high.toFixed(4)); // => 0.0157 0.0984
 */
export function wilsonInterval(successes: number, trials: number, level: number): Bounds {
  requireTrials(successes, trials, level);
  return scoreBounds(successes, trials, -normalQuantile((1 - level) / 2));
}

/** Wilson's bounds for a quantile of the standard normal or of a like distribution; trials need be no whole number. */
export function scoreBounds(successes: number, trials: number, z: number): Bounds {
  const square = z * z;
  const center = successes + square / 2;
  const reach = z * Math.sqrt(successes * ((trials - successes) / trials) + square / 4);
  return [
    successes === 0 ? 0 : (center - reach) / (trials + square),
    successes === trials ? 1 : (center + reach) / (trials + square),
  ];
}
