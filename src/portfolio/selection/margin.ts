import type { Money } from "../../core/creator.js";
import { moneyToNumber } from "../../money/compare-money.js";
import { gainsOf } from "./fill-up.js";
import { type Goal, grown } from "./goal.js";
import { costOf, type Problem } from "./problem.js";
import type { NextCreator, OtherBudget } from "./selection.js";
import type { Solved } from "./solve.js";
import type { WholeUnits } from "./whole-costs.js";

/** What each of a set would be missed for. */
export function lostOf(goal: Goal, set: readonly number[], value: number): number[] {
  const all = goal.valueWithout ? grown(goal, set) : undefined;
  return set.map((each) => {
    if (all && goal.valueWithout) return all.value - goal.valueWithout(all, each);
    return value - goal.worth(set.filter((other) => other !== each));
  });
}

/** What was found under another budget, set against the value here. */
export function otherBudget(
  solved: Solved,
  goal: Goal,
  here: { readonly value: number; readonly budget: number },
  budget: number,
  units: WholeUnits,
): OtherBudget | null {
  if (typeof solved === "string") return null;
  const value = goal.worth(solved.set);
  const change = value - here.value;
  const width = moneyToNumber(units.moneyOf(Math.abs(budget - here.budget)));
  return { budget: units.moneyOf(budget), value, change, perUnit: Math.abs(change) / width };
}

/** Who would add most per cost to a set, were there more budget. */
export function nextCreator(
  problem: Problem,
  goal: Goal,
  set: readonly number[],
  value: number,
  units: WholeUnits,
  idOf: (each: number) => string,
): NextCreator | null {
  const rich = { ...problem, budget: Number.POSITIVE_INFINITY };
  const { open, gains } = gainsOf(rich, goal, set, { left: problem.costs.length, nodes: 0 });
  let next: number | undefined;
  let [most, price] = [0, 0];
  for (const each of open) {
    const [cost, gain] = [problem.costs[each] as number, gains[each] as number];
    const [own, other] = [gain * price, most * cost];
    if (gain > 0 && (next === undefined || own > other || (own === other && gain > most)))
      [next, most, price] = [each, gain, cost];
  }
  if (next === undefined) return null;
  const adds = goal.worth([...set, next].sort((a, b) => a - b)) - value;
  const short: Money = units.moneyOf(Math.max(0, price - (problem.budget - costOf(problem, set))));
  return { id: idOf(next), cost: units.moneyOf(price), adds, short };
}
