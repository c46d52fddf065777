import type { Chosen } from "./every-set.js";
import { isBetter } from "./every-set.js";
import { costOf, countsOf, hasRoom, isComplete, type Problem, type Row } from "./problem.js";
import { byWorth, netWeights } from "./relax.js";

/** The best set that branch and bound found, and whether it looked at everything that could be better. */
export interface Branched {
  readonly best: Chosen;
  readonly isProven: boolean;
  /** No set that was not looked at is worth more. */
  readonly bound: number;
}

/**
 * Branch and bound for a sum of weights from 0 (Horowitz and Sahni): creators are taken or left in the order of their
 * value per cost, after the prices of their rows, and a branch is left where filling the rest of the budget in part
 * cannot beat the best so far. It ends after `mostNodes` branches.
 */
export function branch(
  problem: Problem,
  weights: readonly number[],
  prices: readonly number[],
  first: Chosen,
  mostNodes: number,
): Branched {
  const { costs, budget, rows, rowsOf, included } = problem;
  const counts = countsOf(problem, included);
  const net = netWeights(problem, weights, prices);
  const spentAtFirst = costOf(problem, included);
  const order = problem.free.filter((each) => spentAtFirst + (costs[each] as number) <= budget);
  // Those of no net worth are left for last: only a minimum count can ask for them.
  order.sort((a, b) => Number((net[b] as number) > 0) - Number((net[a] as number) > 0) || byWorth(costs, net)(a, b));
  // Sums of cost and worth up to each place, so that a bound takes a search by halves and no walk.
  const costUpTo = new Float64Array(order.length + 1);
  const worthUpTo = new Float64Array(order.length + 1);
  order.forEach((each, place) => {
    costUpTo[place + 1] = (costUpTo[place] as number) + (costs[each] as number);
    worthUpTo[place + 1] = (worthUpTo[place] as number) + Math.max(net[each] as number, 0);
  });
  const useful = order.findIndex((each) => (net[each] as number) <= 0);
  const end = useful < 0 ? order.length : useful;
  const fillFrom = (place: number, left: number): number => {
    if (place >= end) return 0;
    const most = (costUpTo[place] as number) + left;
    let [low, high] = [place, end];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((costUpTo[middle] as number) <= most) low = middle;
      else high = middle - 1;
    }
    const whole = (worthUpTo[low] as number) - (worthUpTo[place] as number);
    const next = order[low];
    if (low >= end || next === undefined) return whole;
    return whole + ((net[next] as number) * (most - (costUpTo[low] as number))) / (costs[next] as number);
  };
  // What the prices give back: fixed for all sets, beside what each takes away.
  const offset = rows.reduce((sum, { low, high }: Row, row) => {
    const price = prices[row] as number;
    return sum + price * ((price > 0 ? high : low) - (counts[row] as number));
  }, 0);

  let best = first;
  let nodes = 0;
  const set = [...included];
  let bound = Number.NEGATIVE_INFINITY;
  let isProven = true;
  const value0 = included.reduce((sum, each) => sum + (weights[each] as number), 0);
  // Not recursive: a thousand creators would be a thousand calls deep.
  const stack: { place: number; spent: number; value: number; net: number; isTaken: boolean }[] = [];
  const consider = (value: number, cost: number): void => {
    if (value < best.value || !isComplete(problem, counts)) return;
    const chosen = { set, value, cost };
    if (isBetter(chosen, best)) best = { ...chosen, set: [...set] };
  };
  let [place, spent, value, worth] = [0, spentAtFirst, value0, value0];
  consider(value, spent);
  for (;;) {
    const reach = offset + worth + fillFrom(place, budget - spent);
    const isOpen = place < order.length && reach > best.value;
    if (isOpen && nodes < mostNodes) {
      nodes++;
      const each = order[place] as number;
      const cost = costs[each] as number;
      const isTaken = spent + cost <= budget && hasRoom(problem, counts, each);
      stack.push({ place, spent, value, net: worth, isTaken });
      place++;
      if (isTaken) {
        set.push(each);
        for (const row of rowsOf[each] as readonly number[]) (counts[row] as number)++;
        spent += cost;
        value += weights[each] as number;
        worth += net[each] as number;
        consider(value, spent);
      }
      continue;
    }
    if (isOpen) {
      isProven = false;
      bound = Math.max(bound, reach);
    }
    // Back to the last one that was taken, to leave it this time.
    let last = stack.pop();
    while (last && !last.isTaken) last = stack.pop();
    if (!last) break;
    set.pop();
    for (const row of rowsOf[order[last.place] as number] as readonly number[]) (counts[row] as number)--;
    ({ spent, value, net: worth } = last);
    place = last.place + 1;
  }
  return { best, isProven, bound: Math.max(bound, best.value) };
}
