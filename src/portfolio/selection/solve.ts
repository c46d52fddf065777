import { selectionLimits } from "../../reference/selection-limits.js";
import { branch } from "./branch.js";
import { complete } from "./complete.js";
import { bestOfEverySet, type Chosen } from "./every-set.js";
import type { Work } from "./fill-up.js";
import { type Goal, grown } from "./goal.js";
import { firstChoice, improve } from "./improve.js";
import type { Problem } from "./problem.js";
import { relax } from "./relax.js";

/** The best set that was found under a budget. */
export interface Solution {
  readonly set: readonly number[];
  /** No set is worth more, on the scale of the result; `null` where nothing tells. */
  readonly bound: number | null;
  /** Whether it was shown that no set is worth more. */
  readonly isExact: boolean;
}

/** A solution; or that there is none, or that none was found though there may be one. */
export type Solved = Solution | "none" | "unknown";

/** How a goal is searched. */
export interface Search {
  readonly goal: Goal;
  /** So many values of sets are asked for. */
  readonly values: number;
  /** A bound on the scale of the result, where there is a way to one, given the best value found. */
  readonly boundOf?: (problem: Problem, target: number) => number;
  /** Whether the goal never falls and shows no increasing returns. */
  readonly isSubmodular?: boolean;
}

const { everySet, branches, completions, glances, rounds } = selectionLimits;

/**
 * Solves a problem under several budgets, rising, of which its own is one. What is best under one begins the search
 * under the next. Bounds are told for its own budget only.
 */
export function solve(problem: Problem, search: Search, budgets: readonly number[]): readonly Solved[] {
  const largest = budgets.reduce((most, budget) => Math.max(most, budget), 0);
  const affordable = { ...problem, free: problem.free.filter((each) => (problem.costs[each] as number) <= largest) };
  if (affordable.free.length <= everySet)
    return bestOfEverySet(affordable, search.goal, budgets).map((best) =>
      best ? { set: [...best.set].sort((a, b) => a - b), bound: search.goal.worth(best.set), isExact: true } : "none",
    );
  let before: readonly number[] | undefined;
  return budgets.map((budget) => {
    const free = problem.free.filter((each) => (problem.costs[each] as number) <= budget);
    const solved = solveLarge({ ...problem, free, budget }, search, before, budget === problem.budget);
    if (typeof solved !== "string") before = solved.set;
    return solved;
  });
}

/** Solves a problem by search, and tells a bound where `isBounded`. */
export function solveLarge(
  problem: Problem,
  search: Search,
  before: readonly number[] | undefined,
  isBounded: boolean,
): Solved {
  const { goal } = search;
  const work: Work = { left: search.values, nodes: glances };
  const needed = complete(problem, problem.included, completions);
  if (typeof needed === "string") return needed;
  const starts = [problem.included, needed, ...(before ? [before] : [])];
  const first = firstChoice(problem, goal, starts, work);
  const best = improve(problem, goal, first.best, work);
  if (goal.weights) return solveSum(problem, goal, goal.weights, best);
  const value = goal.worth(best.set);
  const bound = isBounded ? boundOf(problem, search, value, first.steps) : null;
  return { set: best.set, bound: bound === null ? null : Math.max(bound, value), isExact: false };
}

/** A goal that is a sum: what is best so far, bettered and bounded by branches. */
function solveSum(problem: Problem, goal: Goal, weights: readonly number[], best: Chosen): Solution {
  const { prices, bound } = relax(problem, weights, { steps: rounds, target: best.value });
  const found = branch(problem, weights, prices, best, branches);
  const chosen = found.best;
  const isExact = found.isProven || chosen.value >= bound;
  const least = isExact ? chosen.value : Math.max(Math.min(bound, found.bound), chosen.value);
  const set = [...chosen.set].sort((a, b) => a - b);
  const value = goal.worth(set);
  return { set, bound: isExact ? value : Math.max(goal.fromSum ? goal.fromSum(least) : least, value), isExact };
}

/** The bound on a goal that is no sum, where there is one. */
function boundOf(
  problem: Problem,
  { goal, boundOf, isSubmodular }: Search,
  value: number,
  steps: readonly (readonly number[])[],
): number | null {
  if (boundOf) return boundOf(problem, value);
  return isSubmodular ? gainBound(problem, goal, steps) : null;
}

/**
 * The bound of Nemhauser and Wolsey for a goal that never falls and shows no increasing returns: no set is worth more
 * than any other set and all that the best of the rest would add to it one by one. Some sets on the way to the one
 * found are tried.
 */
function gainBound(problem: Problem, goal: Goal, steps: readonly (readonly number[])[]): number {
  let bound = Number.POSITIVE_INFINITY;
  const stride = Math.max(1, Math.ceil(steps.length / mostSteps));
  for (let i = steps.length - 1; i >= 0; i -= stride) {
    const set = steps[i] as readonly number[];
    const state = grown(goal, set);
    const isIn = new Set(set);
    const gains = Float64Array.from(problem.costs, () => 0);
    for (const each of problem.free)
      if (!isIn.has(each)) gains[each] = Math.max(0, goal.valueWith(state, each) - state.value);
    bound = Math.min(bound, state.value + relax(problem, gains, { steps: rounds, target: 0 }).bound);
  }
  return bound;
}

/** From so many sets a bound is told. */
const mostSteps = 10;
