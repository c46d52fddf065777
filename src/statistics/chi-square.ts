import { amountProblem, refuse } from "../core/guard.js";
import { normalProbability } from "./normal.js";

/**
 * The probability that a chi-square variable with a whole number of degrees of freedom reaches a value, R's
 * `pchisq(x, df, lower.tail = FALSE)`, by its finite series: with h = x / 2 it is `Σ e⁻ʰ hˢ / Γ(s + 1)` over s = 0, 1, …
 * below half the degrees where these are even, and over s = ½, 3⁄2, … beside `2 Φ(−√x)` where they are odd. As many steps
 * as half the degrees.
 *
 * @param x - the value, a finite number from 0
 * @param degrees - the degrees of freedom, a whole number from 1
 * @returns a probability, 0 to 1
 * @throws InvalidInputError `not-a-number`, `not-finite`, `negative` where x is not, `out-of-range` where the degrees are not
 * @see Abramowitz, M. & Stegun, I. A. (1964). Handbook of Mathematical Functions, 26.4.4 and 26.4.5
 * @example
 * import { chiSquareProbability } from "influencer-scoring/statistics";
 * console.log(chiSquareProbability(15.507, 8).toFixed(4)); // => 0.0500
 */
export function chiSquareProbability(x: number, degrees: number): number {
  refuse(amountProblem(x), "x");
  refuse(Number.isSafeInteger(degrees) && degrees >= 1 ? undefined : "out-of-range", "degrees");
  const half = x / 2;
  const odd = degrees % 2 === 1;
  let total = odd ? 2 * normalProbability(-Math.sqrt(x)) : 0;
  // Terms on the logarithm: the first can be too small for a number where later ones are not. Γ(3/2) is √π / 2.
  let term = odd ? -half + Math.log((4 * half) / Math.PI) / 2 : -half;
  for (let s = odd ? 0.5 : 0; s < degrees / 2; s++) {
    total += Math.exp(term);
    term += Math.log(half / (s + 1));
  }
  return Math.min(total, 1);
}
