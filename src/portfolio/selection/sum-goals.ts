import type { Goal, Grown } from "./goal.js";

/** Above this, e to the minus is 0 beside 1 to the last digit; an audience that is everybody stands for it. */
const everybody = 800;

/** A goal that is a sum: engagements, conversions. */
export function sumGoal(weights: readonly number[]): Goal {
  return weighted(
    weights,
    (sum) => sum,
    (set) => set.reduce((sum, each) => sum + (weights[each] as number), 0),
  );
}

/**
 * Net reach of independent audiences, N · (1 − Π(1 − r/N)). It rises with the sum of −log(1 − r/N), so that choosing is
 * a knapsack on that scale.
 */
export function independentGoal(
  reaches: readonly number[],
  population: number,
  reachOf: (reaches: readonly number[]) => number,
): Goal {
  const weights = reaches.map((reach) => (reach > 0 ? Math.min(-Math.log1p(-reach / population), everybody) : 0));
  return weighted(
    weights,
    (sum) => population * -Math.expm1(-sum),
    (set) => reachOf(set.map((each) => reaches[each] as number)),
  );
}

function weighted(
  weights: readonly number[],
  fromSum: (sum: number) => number,
  worth: (set: readonly number[]) => number,
): Goal {
  const none: Grown = { value: 0 };
  const valueWith = ({ value }: Grown, added: number): number => value + (weights[added] as number);
  const grow = (set: Grown, added: number): Grown => ({ value: valueWith(set, added) });
  return { none, grow, valueWith, worth, weights, fromSum, settle: (_, { value }) => fromSum(value) };
}
