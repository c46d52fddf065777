import { InvalidInputError } from "../core/error.js";

/**
 * The integral of cosᵐ from 0 to an angle, by its reduction formula. With m = ν − 1 and tan(angle) = t / √ν, the share
 * of it in a right angle is the probability of Student's t with ν degrees of freedom to lie within −t and t.
 */
function cosineIntegral(angle: number, m: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  let power = m % 2;
  let integral = power ? sine : angle;
  for (power += 2; power <= m; power += 2) integral = (cosine ** (power - 1) * sine + (power - 1) * integral) / power;
  return integral;
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
  return Math.sign(p - 0.5) * studentTReach(Math.abs(2 * p - 1), degrees);
}

/** How far from 0 a variable of Student's t distribution stays with a probability, `qt((1 + p) / 2, df)`; unchecked. */
export function studentTReach(probability: number, degrees: number): number {
  const m = degrees - 1;
  const target = probability * cosineIntegral(Math.PI / 2, m);
  // The integral is concave, so Newton's steps from 0 rise to the angle and never pass it.
  let angle = 0;
  for (;;) {
    const next = angle + (target - cosineIntegral(angle, m)) / Math.cos(angle) ** m;
    if (!(next > angle)) break;
    angle = next;
  }
  return Math.sqrt(degrees) * Math.tan(angle);
}
