import { InvalidInputError } from "../core/error.js";
import { requireFinite } from "./require-numbers.js";

/**
 * The quantile of the standard normal distribution, R's `qnorm(p)`, by Newton's steps on the logarithm of
 * {@link normalProbability}; exact to about 12 digits.
 *
 * @param p - the probability, above 0 and below 1
 * @returns the value that a variable stays below with probability p
 * @throws InvalidInputError `out-of-range` where p is not
 * @see R Core Team, qnorm, for the definition
 * @example
 * import { normalQuantile } from "influencer-scoring/statistics";
 * console.log(normalQuantile(0.975).toFixed(4)); // => 1.9600
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new InvalidInputError("out-of-range", "p");
  if (p >= 0.5) return p > 0.5 ? -normalQuantile(1 - p) : 0;
  // ln Φ is concave, and Φ(−x) ≤ exp(−x² / 2) / 2: so the start lies below the quantile, and no step passes it.
  let x = -Math.sqrt(-2 * Math.log(p));
  for (;;) {
    const below = normalProbability(x);
    const next = x + (Math.log(p / below) * below) / densityAt(x);
    if (!(next > x)) return x;
    x = next;
  }
}

function densityAt(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** Where the series is left for the continued fraction: below it the series loses no more than three digits. */
const seriesReach = 3;
/** Steps of the continued fraction that are enough from there on for every digit. */
const fractionSteps = 100;

/**
 * The probability that a standard normal variable stays below a value, R's `pnorm(x)`: near 0 by Marsaglia's series,
 * `½ + φ(x) · (x + x³/3 + x⁵/15 + …)`, and in the tails by Laplace's continued fraction. The lower tail keeps its digits
 * down to 1e-300; for the upper tail ask for `normalProbability(-x)`.
 *
 * @param x - a finite number
 * @returns a probability, 0 to 1
 * @throws InvalidInputError `not-a-number` or `not-finite` where x is not a finite number
 * @see Marsaglia, G. (2004). Evaluating the normal distribution. Journal of Statistical Software 11(4).
 * @example
 * import { normalProbability } from "influencer-scoring/statistics";
 * console.log(normalProbability(-1.96).toFixed(4)); // => 0.0250
 */
export function normalProbability(x: number): number {
  requireFinite(x, "x");
  const density = densityAt(x);
  const distance = Math.abs(x);
  if (distance >= seriesReach) {
    let fraction = distance;
    for (let step = fractionSteps; step > 0; step--) fraction = distance + step / fraction;
    return x < 0 ? density / fraction : 1 - density / fraction;
  }
  let term = x;
  let total = 0;
  for (let odd = 3; total + term !== total; odd += 2) {
    total += term;
    term *= (x * x) / odd;
  }
  return 0.5 + density * total;
}
