import { amountProblem, refuse } from "../core/guard.js";
import { plugInEntropy, seenCounts, sharesOf } from "./entropy.js";
import { sum } from "./trimmed-mean.js";

/**
 * Hill's number: how many equally common types would be as diverse, (Σ p^q)^(1 / (1 − q)). Of order 0 it is the number of
 * types seen, of order 1 the exponential of the entropy, of order 2 one over Simpson's concentration; the higher the
 * order, the less rare types count. It is R's `vegan::renyi(x, hill = TRUE)`.
 *
 * @param counts - how often each type was seen, numbers from 0
 * @param order - a number from 0
 * @returns the effective number of types, from 1 to the number of types seen
 * @throws InvalidInputError `empty` where nothing was seen; `negative`, `not-a-number`, `not-finite` at `counts[i]` and
 * `order`
 * @see Hill, M. O. (1973). Diversity and evenness: a unifying notation and its consequences. Ecology 54(2).
 * @example
 * import { hillNumber } from "influencer-scoring/statistics";
 * console.log([0, 1, 2].map((order) => hillNumber([6, 3, 2, 1], order).toFixed(2)).join(", ")); // => 4.00, 3.32, 2.88
 */
export function hillNumber(counts: readonly number[], order: number): number {
  const seen = seenCounts(counts, false);
  refuse(amountProblem(order), "order");
  const shares = sharesOf(seen);
  const number = Math.abs(order - 1) < nearOne ? nearFirst(shares, order) : ofOrder(shares, order);
  // Rounding may leave it beyond what is possible.
  return Math.min(Math.max(number, 1), seen.length);
}

/** Closer to 1 than this the power of a sum near 1 loses its digits. */
const nearOne = 0.1;

/** Σ p^q is 1 + Σ p · (p^(q − 1) − 1), the logarithm of which over 1 − q goes to the entropy with all its digits. */
function nearFirst(shares: readonly number[], order: number): number {
  if (order === 1) return Math.exp(plugInEntropy(shares));
  const above = order - 1;
  const beyond = sum(shares.map((share) => (share > 0 ? share * Math.expm1(above * Math.log(share)) : 0)));
  return Math.exp(Math.log1p(beyond) / -above);
}

/** With the largest share taken out of the sum, which would else vanish at high orders. */
function ofOrder(shares: readonly number[], order: number): number {
  const most = shares.reduce((largest, share) => Math.max(largest, share), 0);
  const rest = sum(shares.map((share) => (share / most) ** order));
  return most ** (order / (1 - order)) * rest ** (1 / (1 - order));
}
