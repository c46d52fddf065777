import { InvalidInputError } from "../core/error.js";

/**
 * Sorts numbers upwards, in a new array.
 *
 * @param values - finite numbers
 * @returns a sorted copy
 * @example
 * import { sorted } from "influencer-scoring/statistics";
 * console.log(sorted([3, 10, 2])); // => [ 2, 3, 10 ]
 */
export function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/**
 * The median: the middle value, or the average of the two middle values.
 *
 * @param values - finite numbers, at least one, in any order
 * @returns the median, in the unit of the values
 * @throws InvalidInputError `empty` where there is no value
 * @example
 * import { median } from "influencer-scoring/statistics";
 * console.log(median([10, 2, 3, 7])); // => 5
 */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new InvalidInputError("empty", "values");
  const ordered = sorted(values);
  const half = ordered.length >> 1;
  const high = ordered[half] as number;
  return ordered.length % 2 ? high : ((ordered[half - 1] as number) + high) / 2;
}

/**
 * The quantile of Hyndman and Fan's type 7, which is R's and numpy's default: linear between the order statistics at
 * `(n − 1) · p`.
 *
 * @param values - finite numbers, at least one, in any order
 * @param p - the probability, 0 to 1
 * @returns the quantile, in the unit of the values
 * @throws InvalidInputError `empty` where there is no value, `out-of-range` where p is not within 0 and 1
 * @see Hyndman, R. J. & Fan, Y. (1996). Sample Quantiles in Statistical Packages. The American Statistician 50(4).
 * @example
 * import { quantile } from "influencer-scoring/statistics";
 * console.log(quantile([1, 2, 3, 4], 0.25)); // => 1.75
 */
export function quantile(values: readonly number[], p: number): number {
  if (values.length === 0) throw new InvalidInputError("empty", "values");
  if (!(p >= 0 && p <= 1)) throw new InvalidInputError("out-of-range", "p");
  const ordered = sorted(values);
  const position = (ordered.length - 1) * p;
  const index = Math.floor(position);
  const low = ordered[index] as number;
  return low + ((ordered[index + 1] ?? low) - low) * (position - index);
}
