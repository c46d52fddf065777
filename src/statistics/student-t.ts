import { InvalidInputError } from "../core/error.js";

/**
 * Student's t distribution with a whole number of degrees of freedom: the probability of lying within −t and t, by the
 * finite series of Abramowitz and Stegun (1964), 26.7.3 and 26.7.4, and the density at t.
 */
function studentT(t: number, degrees: number): readonly [within: number, density: number] {
  const odd = degrees % 2;
  const cosine2 = degrees / (degrees + t * t);
  let term = odd ? Math.sqrt(cosine2) : 1;
  let sum = degrees === 1 ? 0 : term;
  let constant = odd ? 1 / Math.PI : 0.5;
  for (let k = odd + 2; k < degrees; k += 2) {
    term *= (cosine2 * (k - 1)) / k;
    sum += term;
  }
  for (let k = 2 - odd; k < degrees; k += 2) constant *= (k + 1) / k;
  const sine = t / Math.sqrt(degrees + t * t);
  return [
    odd ? (2 / Math.PI) * (Math.atan(t / Math.sqrt(degrees)) + sine * sum) : sine * sum,
    (constant * cosine2 ** ((degrees + 1) / 2)) / Math.sqrt(degrees),
  ];
}

/**
 * The quantile of Student's t distribution, R's `qt(p, df)`, for a whole number of degrees of freedom.
 *
 * @param p - the probability, above 0 and below 1
 * @param degrees - the degrees of freedom, a whole number from 1
 * @returns the value that a variable stays below with probability p
 * @throws InvalidInputError `out-of-range` where p or the degrees are not
 * @example
 * import { studentTQuantile } from "influencer-scoring/statistics";
 * console.log(studentTQuantile(0.975, 11).toFixed(3)); // => 2.201
 */
export function studentTQuantile(p: number, degrees: number): number {
  if (!(p > 0 && p < 1)) throw new InvalidInputError("out-of-range", "p");
  if (!(Number.isSafeInteger(degrees) && degrees >= 1)) throw new InvalidInputError("out-of-range", "degrees");
  const target = Math.abs(2 * p - 1);
  // The probability is concave in t, so Newton's steps from 0 rise to the quantile and never pass it.
  let t = 0;
  for (let step = 0; step < 500; step++) {
    const [within, density] = studentT(t, degrees);
    const next = t + (target - within) / (2 * density);
    if (!(next > t)) break;
    t = next;
  }
  return p < 0.5 ? -t : t;
}
