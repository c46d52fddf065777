import { InvalidInputError } from "../core/error.js";
import { requireObject } from "../core/require-object.js";
import { seenCounts, sharesOf } from "./entropy.js";
import { sum } from "./trimmed-mean.js";

/**
 * Simpson's concentration, which economists call Herfindahl's index: the probability that two are of the same type, Σ p².
 * 1 where all is of one type, 1 / k where k types are equally common. One less it is R's `vegan::diversity(x, "simpson")`,
 * and with `unbiased` R's `vegan::simpson.unb(x)`: Σ x (x − 1) / (n (n − 1)), over two different ones, which is right on
 * average for any size of sample.
 *
 * @param counts - how often each type was seen, numbers from 0; whole ones, two at least, where unbiased
 * @param options - `unbiased`: over two different ones; not, where nothing is said
 * @returns the concentration, 0 to 1
 * @throws InvalidInputError `empty` where nothing was seen, or one only and it is to be unbiased; `negative`,
 * `not-a-number`, `not-finite`, `not-an-integer` at `counts[i]`; `not-a-boolean` at `unbiased`
 * @see Simpson, E. H. (1949). Measurement of diversity. Nature 163.
 * @example
 * import { simpsonConcentration } from "influencer-scoring/statistics";
 * console.log(simpsonConcentration([6, 3, 2, 1]).toFixed(4)); // => 0.3472
 * console.log(simpsonConcentration([6, 3, 2, 1], { unbiased: true }).toFixed(4)); // => 0.2879
 */
export function simpsonConcentration(
  counts: readonly number[],
  options: { readonly unbiased?: boolean | undefined } = {},
): number {
  requireObject(options, "options");
  const { unbiased = false } = options;
  if (typeof unbiased !== "boolean") throw new InvalidInputError("not-a-boolean", "unbiased");
  const seen = seenCounts(counts, unbiased);
  if (!unbiased) return sum(sharesOf(seen).map((share) => share ** 2));
  const n = sum(seen);
  if (n < 2) throw new InvalidInputError("empty", "counts");
  return sum(seen.map((count) => (count / n) * ((count - 1) / (n - 1))));
}
