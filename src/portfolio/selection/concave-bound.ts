import type { Problem } from "./problem.js";
import { boundAt, stepped } from "./relax.js";

/** What a choice of parts of creators is worth at most. */
export interface Tangent {
  /** The value. */
  readonly value: number;
  /** What more of each creator would add to it, by position. */
  readonly gradient: Float64Array;
}

/** A function that is concave in the parts of creators that are chosen, 0 to 1, by position. */
export type Concave = (parts: Float64Array) => Tangent;

/** How far a bound is sought. */
export interface BoundEffort {
  /** So many steps. */
  readonly rounds: number;
  /** No need to go below this: a selection is known that is worth so much. */
  readonly target: number;
}

/**
 * The maximum of a concave function over all choices of parts under the constraints, from above. It is approached by
 * linear steps (Frank and Wolfe), each of which gives a bound that holds; the least of them counts.
 */
export function concaveBound(problem: Problem, concave: Concave, { rounds, target }: BoundEffort): number {
  const everybody = [...problem.included, ...problem.free];
  const parts = new Float64Array(problem.costs.length);
  for (const each of problem.included) parts[each] = 1;
  let prices: readonly number[] = problem.rows.map(() => 0);
  let bound = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const { value, gradient } = concave(parts);
    const used = everybody.reduce((sum, each) => sum + (gradient[each] as number) * (parts[each] as number), 0);
    const priced = boundAt(problem, gradient, prices);
    bound = Math.min(bound, value - used + priced.bound);
    // Prices go on from round to round, so that the choices that they lead to meet the rows on average.
    prices = stepped(prices, priced, target - value + used, priceStride / Math.sqrt(round + 1));
    const step = 2 / (round + 2);
    for (const each of problem.free)
      parts[each] = (parts[each] as number) * (1 - step) + step * (priced.shares[each] as number);
  }
  return bound * (1 + rounding);
}

/** How long the first step of the prices is, against the step that would do if all else stood still. */
const priceStride = 0.3;
/** What sums of many parts may be off by, so that a bound holds to the last digit. */
const rounding = 1e-12;
