import { costOf, countsOf, type Problem, type Row } from "./problem.js";

/** An upper bound on a sum that any selection can reach, and what made it. */
export interface Relaxed {
  /** No selection sums to more. */
  readonly bound: number;
  /** A price per member for each row: what its maximum takes away, or, below 0, what its minimum asks for. */
  readonly prices: readonly number[];
}

/** What each creator brings after the prices of its rows. */
export function netWeights(problem: Problem, weights: ArrayLike<number>, prices: readonly number[]): Float64Array {
  const net = new Float64Array(weights.length);
  for (const each of problem.free) {
    let value = weights[each] as number;
    for (const row of problem.rowsOf[each] as readonly number[]) value -= prices[row] as number;
    net[each] = value;
  }
  return net;
}

/** Best value per cost first; what is free, and worth something, before all; equals stay as they stand. */
export function byWorth(costs: readonly number[], worth: ArrayLike<number>): (a: number, b: number) => number {
  return (a, b) => {
    const [left, right] = [(worth[a] as number) * (costs[b] as number), (worth[b] as number) * (costs[a] as number)];
    return right - left || (worth[b] as number) - (worth[a] as number) || a - b;
  };
}

/** A bound at some prices, and which way the prices would have to go. */
export interface Priced {
  /** No selection sums to more. */
  readonly bound: number;
  /** The share of each creator in the relaxed choice. */
  readonly shares: Float64Array;
  /** By how much that choice is above a maximum count, or below a minimum (negative), row by row. */
  readonly slopes: readonly number[];
}

/**
 * The most that a sum of weights can be, from above: rows are left out at a price per member (Lagrange), and what
 * remains is filled up by value per cost, the last one in part (Dantzig). It holds at any prices.
 */
export function boundAt(problem: Problem, weights: ArrayLike<number>, prices: readonly number[]): Priced {
  const { rows, included } = problem;
  const counts = countsOf(problem, included);
  const { value, shares } = fill(problem, netWeights(problem, weights, prices));
  const used = usedOf(problem, shares);
  let bound = value + included.reduce((sum, each) => sum + (weights[each] as number), 0);
  const slopes = rows.map(({ low, high }: Row, row) => {
    // What the included leave of the row to the free.
    const [price, count, taken] = [prices[row] as number, used[row] as number, counts[row] as number];
    const [least, most] = [low - taken, high - taken];
    bound += price * (price > 0 ? most : least);
    if (price > 0) return count - most;
    if (price < 0) return count - least;
    return Math.max(count - most, 0) + Math.min(count - least, 0);
  });
  return { bound, shares, slopes };
}

/** Prices a step further, as long as what is missing to a target asks for (Polyak). */
export function stepped(
  prices: readonly number[],
  { bound, slopes }: Priced,
  target: number,
  stride: number,
): readonly number[] {
  const square = slopes.reduce((sum, slope) => sum + slope * slope, 0);
  if (square === 0 || bound <= target) return prices;
  const length = (stride * (bound - target)) / square;
  return prices.map((price, row) => price + length * (slopes[row] as number));
}

/** The least bound that some steps of the prices lead to. */
export function relax(
  problem: Problem,
  weights: ArrayLike<number>,
  { steps, target }: { readonly steps: number; readonly target: number },
): Relaxed {
  let prices: readonly number[] = problem.rows.map(() => 0);
  let best: Relaxed | undefined;
  let stride = 1;
  let idle = 0;
  for (let step = 0; step <= steps; step++) {
    const priced = boundAt(problem, weights, prices);
    if (!best || priced.bound < best.bound) {
      best = { bound: priced.bound, prices };
      idle = 0;
    } else if (++idle % patience === 0) stride /= 2;
    const next = stepped(prices, priced, target, stride);
    if (next === prices) break;
    prices = next;
  }
  return best as Relaxed;
}

/** After so many steps that better nothing, steps are halved. */
const patience = 5;

function usedOf({ free, rowsOf, rows }: Problem, shares: Float64Array): number[] {
  const used = rows.map((_: Row) => 0);
  for (const each of free) {
    const share = shares[each] as number;
    if (share > 0) for (const row of rowsOf[each] as readonly number[]) (used[row] as number) += share;
  }
  return used;
}

/** Fills the budget by value per cost, the last one in part. */
function fill(problem: Problem, worth: Float64Array): { value: number; shares: Float64Array } {
  const { costs, free, included } = problem;
  let left = problem.budget - costOf(problem, included);
  const order = free.filter((each) => (worth[each] as number) > 0 && (costs[each] as number) <= left);
  order.sort(byWorth(costs, worth));
  const shares = new Float64Array(worth.length);
  let value = 0;
  for (const each of order) {
    const [cost, gain] = [costs[each] as number, worth[each] as number];
    if (cost > left) {
      shares[each] = left / cost;
      value += (gain * left) / cost;
      break;
    }
    left -= cost;
    value += gain;
    shares[each] = 1;
  }
  return { value, shares };
}
