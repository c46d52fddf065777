import { normalProbability } from "./normal.js";
import { requireNumbers } from "./require-numbers.js";
import { sumOverTies, tieCorrection } from "./tie-sizes.js";

/** What the test says of a series. */
export interface MannKendallTest {
  /** Kendall's score: the pairs that rise less the pairs that fall. */
  readonly s: number;
  /** The score in standard deviations, corrected for continuity. */
  readonly z: number;
  /** The two-sided probability of a score as far from 0 in a series without a trend. */
  readonly p: number;
  /** Kendall's tau-b, −1 (always falling) to 1 (always rising); 0 where all values are the same. */
  readonly tau: number;
}

/** Up to how many values without ties the probability is exact; beyond, the normal approximation is close. */
const longestExact = 10;

/** The probability that a random order of n values has a score at least as far from 0. */
function exactProbability(score: number, n: number): number {
  // shares[k]: the share of orders with k falling pairs, built up value by value.
  let shares = [1];
  for (let size = 2; size <= n; size++) {
    const previous = shares;
    shares = Array.from({ length: (size * (size - 1)) / 2 + 1 }, (_, falls) => {
      let share = 0;
      for (let more = 0; more < size; more++) share += previous[falls - more] ?? 0;
      return share / size;
    });
  }
  const falls = ((n * (n - 1)) / 2 - Math.abs(score)) / 2;
  return Math.min(1, 2 * shares.slice(0, falls + 1).reduce((total, share) => total + share, 0));
}

/**
 * The Mann–Kendall test for a trend, up or down, in values that stand in order of time. The variance is corrected for
 * ties and the score for continuity, `z = (s ∓ 1) / √var(s)` with
 * `var(s) = (n (n − 1) (2n + 5) − Σ t (t − 1) (2t + 5)) / 18`, and `p = 2 Φ(−|z|)`. With up to 10 values and no ties p
 * is exact, as in R's `cor.test(time, x, method = "kendall")`; z is the approximation always. The test takes values
 * to be independent but for the trend. Time grows with the square of the number of values.
 *
 * @param values - finite numbers, at least one, in order of time
 * @returns the score, its z, the two-sided p, and tau; `p` is 1 for a single value and where all values are the same
 * @throws InvalidInputError `empty` where there is no value, `not-a-number` or `not-finite` at `values[i]`
 * @see Mann, H. B. (1945). Nonparametric tests against trend. Econometrica 13(3).
 * @see Gilbert, R. O. (1987). Statistical Methods for Environmental Pollution Monitoring, section 16.4. Wiley.
 * @example
 * import { mannKendall } from "influencer-scoring/statistics";
 * const { s, p, tau } = mannKendall([30, 34, 31, 38, 40, 45]);
 * console.log(s, p.toFixed(4), tau.toFixed(4)); // => 13 0.0167 0.8667
 */
export function mannKendall(values: readonly number[]): MannKendallTest {
  requireNumbers(values, "values");
  const n = values.length;
  let s = 0;
  values.forEach((from, i) => {
    for (let j = i + 1; j < n; j++) s += Math.sign((values[j] as number) - from);
  });
  const pairs = n * (n - 1);
  const tied = sumOverTies(values, () => 1);
  if (tied === pairs) return { s: 0, z: 0, p: 1, tau: 0 };
  const z = (s - Math.sign(s)) / Math.sqrt((pairs * (2 * n + 5) - tieCorrection(values)) / 18);
  const exact = n <= longestExact && tied === 0;
  return {
    s,
    z,
    p: exact ? exactProbability(s, n) : 2 * normalProbability(-Math.abs(z)),
    tau: (2 * s) / Math.sqrt(pairs * (pairs - tied)),
  };
}
