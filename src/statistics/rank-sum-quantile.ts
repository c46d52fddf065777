import { InvalidInputError } from "../core/error.js";

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
