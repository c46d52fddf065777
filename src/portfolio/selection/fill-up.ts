import { complete } from "./complete.js";
import { type Goal, type Grown, grown } from "./goal.js";
import { costOf, countsOf, hasRoom, isComplete, type Problem } from "./problem.js";

/** How much work a search may do, in counts and not in time, so that it always ends alike. */
export interface Work {
  /** How many values of sets may still be asked for. */
  left: number;
  /** How many branches one search for the cheapest members may take. */
  readonly nodes: number;
}

/** A set that was filled up. */
export interface Filled {
  readonly set: readonly number[];
  /** What it is worth, on the scale of the search. */
  readonly value: number;
  /** The set before each addition, and after the last. */
  readonly steps: readonly (readonly number[])[];
}

/** What each of some creators adds to a set. */
export interface Gains<G extends Grown> {
  /** The set. */
  readonly state: G;
  /** Who may join under the budget and the maximum counts. */
  readonly open: readonly number[];
  /** What each of them adds, by position. */
  readonly gains: Float64Array;
}

/** What each adds to a set, of those who may join it. One may be kept out. */
export function gainsOf<G extends Grown>(
  problem: Problem,
  goal: Goal<G>,
  set: readonly number[],
  work: Work,
  keptOut?: number,
): Gains<G> {
  const counts = countsOf(problem, set);
  const left = problem.budget - costOf(problem, set);
  const state = grown(goal, set);
  const isIn = new Set(set);
  const gains = new Float64Array(problem.costs.length);
  const open: number[] = [];
  for (const each of problem.free) {
    // The cheapest come first, so that nobody who follows can be paid.
    if ((problem.costs[each] as number) > left || work.left <= 0) break;
    if (each === keptOut || isIn.has(each) || !hasRoom(problem, counts, each)) continue;
    work.left--;
    gains[each] = goal.valueWith(state, each) - state.value;
    open.push(each);
  }
  return { state, open, gains };
}

/**
 * Adds creators to a set by what they add per cost, as long as they add something and the minimum counts can still be
 * met. What a creator adds is asked for again only when its last answer would make it the next.
 */
function fill<G extends Grown>(
  problem: Problem,
  goal: Goal<G>,
  start: readonly number[],
  work: Work,
  { state: before, open, gains: first }: Gains<G>,
): Filled {
  const { costs, budget, rowsOf } = problem;
  const set = [...start];
  const steps: (readonly number[])[] = [start];
  const counts = countsOf(problem, set);
  let state = before;
  let spent = costOf(problem, set);
  const gains = first.slice();
  // To how many members the gain of each was told.
  const toldAt = new Int32Array(gains.length).fill(set.length);
  for (;;) {
    let next = -1;
    let most = 0;
    let price = 0;
    for (const each of open) {
      const cost = costs[each] as number;
      if (spent + cost > budget) break;
      const gain = gains[each] as number;
      if (gain <= 0) continue;
      const lead = gain * price - most * cost;
      if ((next < 0 || lead > 0 || (lead === 0 && gain > most)) && hasRoom(problem, counts, each)) {
        next = each;
        most = gain;
        price = cost;
      }
    }
    if (next < 0 || work.left <= 0) return { set, value: state.value, steps };
    if (toldAt[next] !== set.length) {
      work.left--;
      gains[next] = goal.valueWith(state, next) - state.value;
      toldAt[next] = set.length;
      continue;
    }
    gains[next] = 0;
    if (!isComplete(problem, counts) && typeof complete(problem, [...set, next], work.nodes) === "string") continue;
    set.push(next);
    steps.push([...set]);
    spent += costs[next] as number;
    for (const row of rowsOf[next] as readonly number[]) (counts[row] as number)++;
    state = goal.grow(state, next);
  }
}

/** Fills a set up; where that leaves a minimum count unmet, adds the cheapest that it asks for, and fills up again. */
export function fillUp<G extends Grown>(
  problem: Problem,
  goal: Goal<G>,
  start: readonly number[],
  work: Work,
  gains: Gains<G> = gainsOf(problem, goal, start, work),
): Filled | undefined {
  const filled = fill(problem, goal, start, work, gains);
  if (isComplete(problem, countsOf(problem, filled.set))) return filled;
  const completed = complete(problem, filled.set, work.nodes);
  if (typeof completed === "string") return undefined;
  const last = fill(problem, goal, completed, work, gainsOf(problem, goal, completed, work));
  return { ...last, steps: [...filled.steps, ...last.steps] };
}
