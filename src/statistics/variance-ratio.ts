import { amountProblem, refuse } from "../core/guard.js";

/**
 * The probability that a ratio of two variances stays below a value: Fisher's F distribution, R's `pf(x, df1, df2)`, for
 * an even number of degrees of freedom below the line, where its series is finite. With a = df1 / 2 and
 * y = df1 · x / (df1 · x + df2) it is `yᵃ · Σ a (a + 1) … (a + j − 1) / j! · (1 − y)ʲ` over j = 0, 1, … below df2 / 2.
 *
 * @param x - the ratio, a finite number from 0
 * @param above - the degrees of freedom of the variance above the line, a whole number from 1
 * @param below - those of the variance below the line, an even number from 2
 * @returns a probability, 0 to 1
 * @throws InvalidInputError `not-a-number`, `not-finite`, `negative` where x is not, `out-of-range` where the degrees are not
 * @see Abramowitz, M. & Stegun, I. A. (1964). Handbook of Mathematical Functions, 26.6.4
 * @example
 * import { varianceRatioProbability } from "influencer-scoring/statistics";
 * console.log(varianceRatioProbability(6.94427, 2, 4).toFixed(4)); // => 0.9500
 */
export function varianceRatioProbability(x: number, above: number, below: number): number {
  refuse(amountProblem(x), "x");
  refuse(Number.isSafeInteger(above) && above >= 1 ? undefined : "out-of-range", "above");
  const isEven = Number.isSafeInteger(below) && below >= 2 && below % 2 === 0;
  refuse(isEven ? undefined : "out-of-range", "below");
  // Written so that neither 0 nor a product too large for a number makes NaN.
  const rest = 1 / (1 + (above * x) / below);
  let term = (1 / (1 + below / (above * x))) ** (above / 2);
  let total = 0;
  for (let j = 0; j < below / 2; j++) {
    total += term;
    term *= ((above / 2 + j) / (j + 1)) * rest;
  }
  return Math.min(total, 1);
}
