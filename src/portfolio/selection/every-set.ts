import { type Goal, type Grown, grown } from "./goal.js";
import { costOf, countsOf, hasRoom, type Problem } from "./problem.js";

/** A set that was chosen, and what it is worth on the scale of its goal. */
export interface Chosen {
  readonly set: readonly number[];
  readonly value: number;
  readonly cost: number;
}

/** Whether a choice is to be preferred: worth more; or as much and cheaper; or as cheap and of fewer creators. */
export function isBetter(a: Chosen, b: Chosen | undefined): boolean {
  if (!b) return true;
  if (a.value !== b.value) return a.value > b.value;
  return a.cost !== b.cost ? a.cost < b.cost : a.set.length < b.set.length;
}

/**
 * The best of all sets under each of some budgets, by looking at every set that the largest budget and the maximum
 * counts allow. `undefined` for a budget under which no set meets the minimum counts.
 */
export function bestOfEverySet<G extends Grown>(
  problem: Problem,
  goal: Goal<G>,
  budgets: readonly number[],
): (Chosen | undefined)[] {
  const { costs, rows, rowsOf, free, included } = problem;
  const largest = Math.max(...budgets);
  const counts = countsOf(problem, included);
  // How many members of each row come at or after a place, to leave what can no longer meet a minimum.
  const still = rows.map((_, row) => {
    const after = [0];
    for (const each of [...free].reverse())
      after.push((after.at(-1) as number) + (rowsOf[each]?.includes(row) ? 1 : 0));
    return after.reverse();
  });
  const best: (Chosen | undefined)[] = budgets.map(() => undefined);
  const set = [...included];
  const players = [...included, ...free];

  const visit = (place: number, state: G, cost: number): void => {
    if (rows.some(({ low }, row) => (counts[row] as number) + (still[row]?.[place] as number) < low)) return;
    const each = free[place];
    if (each === undefined) {
      record(state, cost);
      return;
    }
    visit(place + 1, state, cost);
    const spent = cost + (costs[each] as number);
    if (spent > largest || !hasRoom(problem, counts, each)) return;
    for (const row of rowsOf[each] as readonly number[]) (counts[row] as number)++;
    set.push(each);
    visit(place + 1, goal.grow(state, each), spent);
    set.pop();
    for (const row of rowsOf[each] as readonly number[]) (counts[row] as number)--;
  };
  const record = (state: G, cost: number): void => {
    const rivals = budgets.map((budget, i) =>
      cost > budget ? Number.POSITIVE_INFINITY : (best[i]?.value ?? Number.NEGATIVE_INFINITY),
    );
    const worst = Math.min(...rivals);
    if (goal.mayReach && !goal.mayReach(worst, set, state, players)) return;
    const value = goal.settle ? goal.settle(set, state) : state.value;
    budgets.forEach((budget, i) => {
      if (cost > budget) return;
      const chosen = { set, value, cost };
      if (isBetter(chosen, best[i])) best[i] = { ...chosen, set: [...set] };
    });
  };
  const start = costOf(problem, included);
  // Those included keep the maximum counts, or they would have been refused.
  if (start <= largest) visit(0, grown(goal, included), start);
  return best;
}
