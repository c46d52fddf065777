import { InvalidInputError } from "../core/error.js";

/**
 * A quantile of values that count differently. Each value stands at the middle of its own weight, `(before + w/2) / W`,
 * and between two values the quantile is linear; beyond the outermost it is the outermost. With equal weights it is
 * Hyndman and Fan's type 5.
 *
 * @param values - finite numbers, at least one, sorted upwards
 * @param weights - as many numbers from 0, not all 0
 * @param p - the probability, 0 to 1
 * @returns the quantile, in the unit of the values
 * @throws InvalidInputError `empty` where nothing has weight, `out-of-range` where p or the lengths are not
 * @example
 * import { weightedQuantile } from "influencer-scoring/statistics";
 * console.log(weightedQuantile([1, 2, 3], [1, 1, 2], 0.5)); // => 2.3333333333333335
 */
export function weightedQuantile(values: readonly number[], weights: readonly number[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new InvalidInputError("out-of-range", "p");
  if (values.length !== weights.length) throw new InvalidInputError("out-of-range", "weights");
  let total = 0;
  for (const weight of weights) total += weight;
  if (!(total > 0)) throw new InvalidInputError("empty", "weights");
  let before = 0;
  let previous: readonly [position: number, value: number] | undefined;
  for (let i = 0; i < values.length; i++) {
    const weight = weights[i] as number;
    if (weight === 0) continue;
    const position = (before + weight / 2) / total;
    const value = values[i] as number;
    if (position >= p)
      return previous ? previous[1] + ((value - previous[1]) * (p - previous[0])) / (position - previous[0]) : value;
    before += weight;
    previous = [position, value];
  }
  return (previous as readonly [number, number])[1];
}
