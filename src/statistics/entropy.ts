import { InvalidInputError } from "../core/error.js";
import { amountProblem, countProblem, refuse, requireOneOf } from "../core/guard.js";
import { requireObject } from "../core/require-object.js";
import { sum } from "./trimmed-mean.js";

/**
 * How entropy is estimated from counts. `plug-in` takes the shares as they are, and is too low on average.
 * `miller-madow` adds (types − 1) / 2n. `chao-shen` weighs each type by how likely it was to be seen at all.
 * `chao-wang-jost` adds what types seen once or twice tell of those not seen; it has the least bias.
 */
export const entropyEstimators = ["plug-in", "miller-madow", "chao-shen", "chao-wang-jost"] as const;

/** One of {@link entropyEstimators}. */
export type EntropyEstimator = (typeof entropyEstimators)[number];

/**
 * Shannon's entropy of a population, in nats, estimated from how often each type was seen: −Σ p ln p. 0 where all is of
 * one type, ln k where k types are equally common. `plug-in` is R's `vegan::diversity(x)` and `scipy.stats.entropy(x)`;
 * the others correct for what a small sample misses.
 *
 * @param counts - how often each type was seen, numbers from 0; whole ones but for `plug-in`
 * @param options - `estimator`: one of {@link entropyEstimators}, `plug-in` where nothing is said
 * @returns the entropy in nats, from 0
 * @throws InvalidInputError `empty` where nothing was seen; `negative`, `not-a-number`, `not-finite`, `not-an-integer` at
 * `counts[i]`; `unknown-option` at `estimator`
 * @see Chao, A., Wang, Y. T. & Jost, L. (2013). Entropy and the species accumulation curve. Methods in Ecology and
 * Evolution 4(11).
 * @see Chao, A. & Shen, T.-J. (2003). Nonparametric estimation of Shannon's index of diversity when there are unseen
 * species in sample. Environmental and Ecological Statistics 10.
 * @example
 * import { entropy } from "influencer-scoring/statistics";
 * console.log(entropy([6, 3, 2, 1]).toFixed(4)); // => 1.1988
 * console.log(entropy([6, 3, 2, 1], { estimator: "chao-wang-jost" }).toFixed(4)); // => 1.3650
 */
export function entropy(
  counts: readonly number[],
  options: { readonly estimator?: EntropyEstimator | undefined } = {},
): number {
  requireObject(options, "options");
  const { estimator = "plug-in" } = options;
  requireOneOf(estimator, entropyEstimators, "unknown-option", "estimator");
  const seen = seenCounts(counts, estimator !== "plug-in");
  const n = sum(seen);
  if (estimator === "chao-shen") return coverageEntropy(seen, n);
  if (estimator === "chao-wang-jost") return accumulationEntropy(seen, n);
  return plugInEntropy(seen) + (estimator === "plug-in" ? 0 : (seen.length - 1) / (2 * n));
}

/** The counts above 0; throws where there is none, or one is impossible. */
export function seenCounts(counts: readonly number[], whole: boolean): readonly number[] {
  if (!Array.isArray(counts)) throw new InvalidInputError("not-an-array", "counts");
  const problemOf = whole ? countProblem : amountProblem;
  // Not forEach, which passes over the holes of a list. A path is only made where something is wrong.
  for (let i = 0; i < counts.length; i++) {
    const problem = problemOf(counts[i]);
    if (problem) refuse(problem, `counts[${i}]`);
  }
  const seen = counts.filter((count) => count > 0);
  if (seen.length === 0) throw new InvalidInputError("empty", "counts");
  return seen;
}

/** Numbers above 0 as shares of their sum, which may be more than the largest number there is. */
export function sharesOf(weights: readonly number[]): readonly number[] {
  const most = weights.reduce((largest, weight) => Math.max(largest, weight), 0);
  const total = sum(weights.map((weight) => weight / most));
  return weights.map((weight) => weight / most / total);
}

/** −Σ p ln p of the shares of counts above 0. */
export function plugInEntropy(seen: readonly number[]): number {
  // The logarithm of the reciprocal would be infinite for the least of shares, and that of 1 negative 0.
  return sum(sharesOf(seen).map((share) => (share > 0 && share < 1 ? -share * Math.log(share) : 0)));
}

/** Chao and Shen: a Horvitz–Thompson sum over shares shrunken by the coverage of the sample. */
function coverageEntropy(seen: readonly number[], n: number): number {
  const once = seen.filter((count) => count === 1).length;
  // With nothing but types seen once the coverage would be 0; one of them is taken as seen twice, as others do.
  const coverage = 1 - (once === n ? n - 1 : once) / n;
  return sum(
    seen.map((count) => {
      const share = (coverage * count) / n;
      return (share * Math.log(1 / share)) / (1 - (1 - share) ** n);
    }),
  );
}

/** Chao, Wang and Jost: the slope of the accumulation curve, and its end by the types seen once and twice. */
function accumulationEntropy(seen: readonly number[], n: number): number {
  const top = digamma(n);
  const known = sum(seen.map((count) => (count / n) * (top - digamma(count))));
  const once = seen.filter((count) => count === 1).length;
  const twice = seen.filter((count) => count === 2).length;
  if (once === 0) return known;
  const found = twice > 0 ? (2 * twice) / ((n - 1) * once + 2 * twice) : 2 / ((n - 1) * (once - 1) + 2);
  return known + (once / n) * restOfLogarithm(n, found);
}

/**
 * (1 − a)^(1 − n) · (−ln a − Σ (1 − a)ʳ / r, r from 1 to n − 1), which is Σ (1 − a)ᵏ⁺¹ / (n + k) over all k from 0: by
 * Gauss's continued fraction, since the difference loses its digits and the sum takes long.
 */
function restOfLogarithm(n: number, a: number): number {
  const x = 1 - a;
  const pairs = Math.ceil(10 / Math.sqrt(a)) + 10;
  let fraction = 1;
  for (let k = pairs; k >= 1; k--) {
    fraction = 1 - (x * ((k / (n + 2 * k - 1)) * (k / (n + 2 * k)))) / fraction;
    fraction = 1 - (x * (((n + k - 1) / (n + 2 * k - 2)) * ((n + k - 1) / (n + 2 * k - 1)))) / fraction;
  }
  return x / (n * fraction);
}

/** The digamma function for x from 1: its asymptotic series from 10 on, and below by ψ(x) = ψ(x + 1) − 1 / x. */
function digamma(x: number): number {
  if (x < 10) return digamma(x + 1) - 1 / x;
  const y = 1 / (x * x);
  const series =
    y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * (691 / 32760 - y / 12))))));
  return Math.log(x) - 0.5 / x - series;
}
