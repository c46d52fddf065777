import { InvalidInputError } from "../core/error.js";
import { normalQuantile } from "./normal.js";
import { type Bounds, requireLevel } from "./order-statistic-interval.js";
import { sorted } from "./quantile.js";

/** Up to so many pairs the distribution of the rank sum is counted out; beyond, it is taken as normal. */
const mostPairsCounted = 2_500;

/**
 * How large the smallest k is with P(U ≤ k) ≥ p, for the Mann–Whitney U of two samples without ties: R's `qwilcox`.
 *
 * @param p - the probability, above 0 and below 1
 * @param m - size of one sample, from 1
 * @param n - size of the other, from 1
 * @returns a whole number from 0 to m · n
 * @throws InvalidInputError `out-of-range`
 * @example
 * import { rankSumQuantile } from "influencer-scoring/statistics";
 * console.log(rankSumQuantile(0.025, 6, 8)); // => 9
 */
export function rankSumQuantile(p: number, m: number, n: number): number {
  if (!(p > 0 && p < 1)) throw new InvalidInputError("out-of-range", "p");
  for (const size of [m, n])
    if (!(Number.isSafeInteger(size) && size >= 1)) throw new InvalidInputError("out-of-range", "size");
  // The number of ways to reach each U: the coefficients of ∏ (1 − xⁿ⁺ⁱ) / (1 − xⁱ), i = 1…m.
  const ways = new Float64Array(m * n + 1);
  ways[0] = 1;
  for (let i = 1; i <= m; i++) {
    for (let u = m * n; u >= n + i; u--) ways[u] = (ways[u] as number) - (ways[u - n - i] as number);
    for (let u = i; u <= m * n; u++) ways[u] = (ways[u] as number) + (ways[u - i] as number);
  }
  const total = ways.reduce((sum, way) => sum + way, 0);
  // A sum of roundings may miss p by its last digits.
  const target = p * total * (1 - 1e-12);
  let u = 0;
  for (let below = ways[0] as number; below < target && u < m * n; below += ways[u] as number) u++;
  return u;
}

/**
 * How much larger the values of one sample are than those of another, as a factor: the median of all pairwise ratios
 * (Hodges and Lehmann's estimate on the logarithm), with the interval that turns the rank-sum test around. It is R's
 * `exp(wilcox.test(log(x), log(y), conf.int = TRUE))` without ties.
 *
 * @param numerators - one sample, numbers from 0
 * @param denominators - the other, numbers above 0
 * @param level - the confidence level, between 0 and 1
 * @returns the factor, and its bounds where both samples are large enough for the level
 * @throws InvalidInputError `empty`, `out-of-range`
 * @see Hodges, J. L. & Lehmann, E. L. (1963). Estimates of location based on rank tests. Annals of Mathematical
 * Statistics 34(2).
 * @example
 * import { ratioOfSamples } from "influencer-scoring/statistics";
 * console.log(ratioOfSamples([2, 4], [1, 2], 0.5).factor); // => 2
 */
export function ratioOfSamples(
  numerators: readonly number[],
  denominators: readonly number[],
  level: number,
): { factor: number; bounds: Bounds | undefined } {
  requireLevel(level);
  if (numerators.length === 0) throw new InvalidInputError("empty", "numerators");
  if (denominators.length === 0) throw new InvalidInputError("empty", "denominators");
  if (denominators.some((value) => !(value > 0))) throw new InvalidInputError("out-of-range", "denominators");
  const ratios = sorted(numerators.flatMap((numerator) => denominators.map((denominator) => numerator / denominator)));
  const pairs = ratios.length;
  const half = pairs >> 1;
  const [low, high] = [ratios[pairs % 2 ? half : half - 1] as number, ratios[half] as number];
  const factor = low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
  const [m, n] = [numerators.length, denominators.length];
  const k =
    pairs > mostPairsCounted
      ? Math.floor(pairs / 2 - normalQuantile((1 + level) / 2) * Math.sqrt((pairs * (m + n + 1)) / 12))
      : rankSumQuantile((1 - level) / 2, m, n);
  return { factor, bounds: k < 1 ? undefined : [ratios[k - 1] as number, ratios[pairs - k] as number] };
}
