import { median } from "./quantile.js";
import { requireNumbers } from "./require-numbers.js";

/** Makes the deviation estimate a standard deviation where the values are normal: 1 / Φ⁻¹(¾), to the digits R keeps. */
const normalConsistency = 1.4826;

/**
 * The median absolute deviation (MAD), a spread that a few wild values do not move: 1.4826 times the median of the
 * distances from the median. The factor makes it estimate the standard deviation where values are normal. It is R's
 * `mad(x)`; scipy's `median_abs_deviation` leaves the factor out unless asked.
 *
 * @param values - finite numbers, at least one, in any order
 * @returns the deviation, from 0, in the unit of the values; 0 where more than half of the values are the same
 * @throws InvalidInputError `empty` where there is no value, `not-a-number` or `not-finite` at `values[i]`
 * @see Hampel, F. R. (1974). The influence curve and its role in robust estimation. Journal of the American Statistical
 * Association 69(346).
 * @example
 * import { medianAbsoluteDeviation } from "influencer-scoring/statistics";
 * console.log(medianAbsoluteDeviation([1, 2, 3, 4, 90])); // => 1.4826
 */
export function medianAbsoluteDeviation(values: readonly number[]): number {
  requireNumbers(values, "values");
  const center = median(values);
  return normalConsistency * median(values.map((value) => Math.abs(value - center)));
}
