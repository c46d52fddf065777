import { normalProbability } from "./normal.js";
import { pairsOf, wrongPairs } from "./pairwise-slopes.js";
import { requireLength, requireNumbers } from "./require-numbers.js";
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

/** The pairs that rise less the pairs that fall, of those with different times. */
function scoreOf(values: readonly number[], times: readonly number[]): number {
  const points = values.map((y, i) => ({ x: times[i] as number, y })).sort((a, b) => a.x - b.x || a.y - b.y);
  const atOnce = points.map(({ x }) => x);
  let equal = 0;
  // Pairs of the same time and value stand together.
  for (let from = 0, to = 0; from < points.length; from = to) {
    while (to < points.length && points[to]?.x === points[from]?.x && points[to]?.y === points[from]?.y) to++;
    equal += pairsOf(to - from);
  }
  const tied = (sumOverTies(atOnce, () => 1) + sumOverTies(values, () => 1)) / 2 - equal;
  // Values of one time rise, so that no two of them stand in the wrong order.
  return pairsOf(values.length) - tied - 2 * wrongPairs(points.map(({ y }) => y));
}

/** The variance of the score, were every order of the values as likely. */
function varianceOf(values: readonly number[], times: readonly number[]): number {
  const n = values.length;
  const plain = (n * (n - 1) * (2 * n + 5) - tieCorrection(values) - tieCorrection(times)) / 18;
  const shared = (weigh: (size: number) => number): number => sumOverTies(values, weigh) * sumOverTies(times, weigh);
  const pairs = shared(() => 1) / (2 * n * (n - 1));
  return plain + pairs + (n > 2 ? shared((size) => size - 2) / (9 * n * (n - 1) * (n - 2)) : 0);
}

/**
 * The Mann–Kendall test for a trend, up or down, in values that stand in order of time. The variance is corrected for
 * ties and the score for continuity, `z = (s ∓ 1) / √var(s)` with
 * `var(s) = (n (n − 1) (2n + 5) − Σ t (t − 1) (2t + 5)) / 18`, and `p = 2 Φ(−|z|)`. With up to 10 values and no ties p
 * is exact, as in R's `cor.test(time, x, method = "kendall")`; z is the approximation always. With `times`, values of the
 * same time are in no order, and the variance is the one for ties in both, as there. The test takes values
 * to be independent but for the trend. Time grows with n · log n.
 *
 * @param values - finite numbers, at least one, in order of time
 * @param times - when each of them was, where some have the same time; they then need not be in order
 * @returns the score, its z, the two-sided p, and tau; `p` is 1 for a single value and where all values or times are the same
 * @throws InvalidInputError `empty` where there is no value, `not-a-number` or `not-finite` at `values[i]` and
 * `times[i]`, `out-of-range` where the lengths differ (`times`)
 * @see Mann, H. B. (1945). Nonparametric tests against trend. Econometrica 13(3).
 * @see Kendall, M. G. (1970). Rank Correlation Methods. Griffin (ties in both).
 * @see Gilbert, R. O. (1987). Statistical Methods for Environmental Pollution Monitoring, section 16.4. Wiley.
 * @example
 * import { mannKendall } from "influencer-scoring/statistics";
 * const { s, p, tau } = mannKendall([30, 34, 31, 38, 40, 45]);
 * console.log(s, p.toFixed(4), tau.toFixed(4)); // => 13 0.0167 0.8667
 */
export function mannKendall(values: readonly number[], times?: readonly number[]): MannKendallTest {
  requireNumbers(values, "values");
  const n = values.length;
  if (times) {
    requireNumbers(times, "times");
    requireLength(times, n, "times");
  }
  const at = times ?? values.map((_, index) => index);
  const pairs = n * (n - 1);
  const [tied, atOnce] = [sumOverTies(values, () => 1), sumOverTies(at, () => 1)];
  if (tied === pairs || atOnce === pairs) return { s: 0, z: 0, p: 1, tau: 0 };
  const s = scoreOf(values, at);
  const z = (s - Math.sign(s)) / Math.sqrt(varianceOf(values, at));
  const exact = n <= longestExact && tied + atOnce === 0;
  return {
    s,
    z,
    p: exact ? exactProbability(s, n) : 2 * normalProbability(-Math.abs(z)),
    tau: (2 * s) / Math.sqrt((pairs - atOnce) * (pairs - tied)),
  };
}
