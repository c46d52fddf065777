import { InvalidInputError } from "../core/error.js";
import { sorted } from "./quantile.js";

/** Two bounds. */
export type Bounds = readonly [low: number, high: number];

/** Throws unless a confidence level lies between 0 and 1. */
export function requireLevel(level: number): void {
  if (typeof level !== "number" || !(level > 0 && level < 1)) throw new InvalidInputError("out-of-range", "level");
}

/**
 * A confidence interval for the median that assumes nothing about the distribution: Hettmansperger and Sheather's
 * interpolation between order statistics. At 95 % it needs 6 values; fewer cannot reach the level.
 *
 * @param values - finite numbers, in any order
 * @param level - the confidence level, between 0 and 1
 * @returns the bounds, in the unit of the values, or `undefined` where there are too few values for the level
 * @throws InvalidInputError `out-of-range` where the level is not between 0 and 1
 * @see Hettmansperger, T. P. & Sheather, S. J. (1986). Confidence intervals based on interpolated order statistics.
 * Statistics & Probability Letters 4(2).
 * @example
 * import { medianInterval } from "influencer-scoring/statistics";
 * console.log(medianInterval([1, 2, 3, 4, 5], 0.95)); // => undefined
 * console.log(medianInterval([1, 2, 3, 4, 5, 6], 0.96875)); // => [ 1, 6 ]
 */
export function medianInterval(values: readonly number[], level: number): Bounds | undefined {
  requireLevel(level);
  const n = values.length;
  // The d-th values from both ends cover 1 − 2 P(Binomial(n, ½) < d): walk inwards to the last d that still covers
  // the level. Probabilities are summed from logarithms, since 2⁻ⁿ leaves the range of numbers at 1075 values.
  let log = -n * Math.LN2;
  let coverage = 1 - 2 * Math.exp(log);
  if (n < 2 || coverage < level) return undefined;
  for (let depth = 1; ; depth++) {
    log += Math.log((n - depth + 1) / depth);
    const next = coverage - 2 * Math.exp(log);
    if (next < level) {
      const share = (coverage - level) / (coverage - next);
      const weight = ((n - depth) * share) / (depth + (n - 2 * depth) * share);
      const ordered = sorted(values);
      const between = (outer: number, inner: number): number => {
        const [from, to] = [ordered[outer] as number, ordered[inner] as number];
        return from + weight * (to - from);
      };
      return [between(depth - 1, depth), between(n - depth, n - depth - 1)];
    }
    coverage = next;
  }
}
