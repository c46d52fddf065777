import { InvalidInputError } from "../core/error.js";
import { sorted } from "./quantile.js";

/**
 * The sum, from left to right; exact for whole numbers as long as it stays below 2^53.
 *
 * @param values - finite numbers
 * @returns the sum, 0 of none
 * @example
 * import { sum } from "influencer-scoring/statistics";
 * console.log(sum([1, 2, 6])); // => 9
 */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * The arithmetic mean.
 *
 * @param values - finite numbers, at least one
 * @returns the mean, in the unit of the values
 * @throws InvalidInputError `empty` where there is no value
 * @example
 * import { mean } from "influencer-scoring/statistics";
 * console.log(mean([1, 2, 6])); // => 3
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new InvalidInputError("empty", "values");
  return sum(values) / values.length;
}

/**
 * How many values a trim cuts off at each end: the whole part of `n · trim`.
 *
 * @param n - how many values there are
 * @param trim - the share cut off at each end, at least 0 and below 0.5
 * @returns a whole number
 * @throws InvalidInputError `out-of-range` where the trim is not
 * @example
 * import { trimmedCount } from "influencer-scoring/statistics";
 * console.log(trimmedCount(12, 0.1)); // => 1
 */
export function trimmedCount(n: number, trim: number): number {
  if (!(trim >= 0 && trim < 0.5)) throw new InvalidInputError("out-of-range", "trim");
  return Math.floor(n * trim);
}

/**
 * The mean of what is left after the smallest and the largest values are cut off, the same number at each end. It is
 * R's `mean(x, trim =)`.
 *
 * @param values - finite numbers, at least one, in any order
 * @param trim - the share cut off at each end, at least 0 and below 0.5
 * @returns the trimmed mean, in the unit of the values
 * @throws InvalidInputError `empty` where there is no value, `out-of-range` where the trim is not
 * @example
 * import { trimmedMean } from "influencer-scoring/statistics";
 * console.log(trimmedMean([1, 2, 3, 4, 90], 0.2)); // => 3
 */
export function trimmedMean(values: readonly number[], trim: number): number {
  const cut = trimmedCount(values.length, trim);
  return mean(sorted(values).slice(cut, values.length - cut));
}
