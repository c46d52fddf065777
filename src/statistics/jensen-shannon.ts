import { InvalidInputError } from "../core/error.js";
import { amountProblem, refuse } from "../core/guard.js";
import { sharesOf } from "./entropy.js";
import { requireLength } from "./require-numbers.js";
import { sum } from "./trimmed-mean.js";

/** What one type adds to the divergence, of two shares: (p log₂(2p / (p + q)) + q log₂(2q / (p + q))) / 2. */
function divergenceOf(p: number, q: number): number {
  const part = (share: number): number => (share > 0 ? share * Math.log2((2 * share) / (p + q)) : 0);
  return (part(p) + part(q)) / 2;
}

/** Weights as shares of their sum. */
function takeShares(weights: readonly number[], path: string): readonly number[] {
  if (!Array.isArray(weights)) throw new InvalidInputError("not-an-array", path);
  for (let i = 0; i < weights.length; i++) refuse(amountProblem(weights[i]), `${path}[${i}]`);
  if (!weights.some((weight) => weight > 0)) throw new InvalidInputError("empty", path);
  return sharesOf(weights);
}

/**
 * The Jensen–Shannon divergence of two distributions, to base 2: how far each is from the mean of both. 0 where they are
 * the same, 1 where nothing is in common; it does not matter which comes first. Its root is a distance in the sense of
 * mathematics, and scipy's `jensenshannon(p, q, base=2)` is that root.
 *
 * @param p - a number from 0 for each type, with a sum above 0; taken as shares of that sum
 * @param q - the same for the other distribution, in the same order
 * @returns the divergence, 0 to 1
 * @throws InvalidInputError `empty` where all is 0, `negative`, `not-a-number`, `not-finite` at `p[i]` and `q[i]`,
 * `out-of-range` at `q` where it is not as long as `p`
 * @see Lin, J. (1991). Divergence measures based on the Shannon entropy. IEEE Transactions on Information Theory 37(1).
 * @example
 * import { jensenShannonDivergence } from "influencer-scoring/statistics";
 * console.log(jensenShannonDivergence([0.5, 0.5, 0], [0.25, 0.25, 0.5]).toFixed(4)); // => 0.3113
 */
export function jensenShannonDivergence(p: readonly number[], q: readonly number[]): number {
  const [first, second] = [takeShares(p, "p"), takeShares(q, "q")];
  requireLength(second, first.length, "q");
  // Rounding may leave something below 0, or above 1.
  return Math.min(Math.max(sum(first.map((share, i) => divergenceOf(share, second[i] as number))), 0), 1);
}
