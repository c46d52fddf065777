import { refuse, requireOneOf } from "../../core/guard.js";
import type { Known } from "../../core/measure.js";
import type { UnknownReason } from "../../core/reason.js";
import { selectionLimits } from "../../reference/selection-limits.js";
import type { NetReachMeasure } from "../net-reach.js";
import { type Candidate, type SelectionGoal, type SelectOptions, selectionGoals } from "./candidate.js";
import { ownGoal } from "./own-goal.js";
import { reachSearch } from "./reach-search.js";
import type { Search } from "./solve.js";
import { sumGoal } from "./sum-goals.js";
import type { TakenCandidate } from "./take-candidates.js";

/** A search, with the net reach of a set where that is what is wanted. */
export interface MadeSearch {
  readonly search: Search;
  readonly netReachOf?: (set: readonly number[]) => NetReachMeasure | null;
}

/** The goal: a field that is looked at, or a function of the caller's own. */
export function takeGoal<C extends Candidate>({ goal }: SelectOptions<C>): SelectionGoal | undefined {
  if (typeof goal === "function") return undefined;
  const name = goal ?? "reach";
  requireOneOf(name, selectionGoals, "unknown-option", "goal");
  return name;
}

/** What a creator brings: the value, or the low end of what is known of it. An open low end is 0. */
const countedOf = <C extends Candidate>({ worth }: TakenCandidate<C>, isLow: boolean): number => {
  const { value, interval } = worth as Known;
  if (!isLow || !interval) return value;
  return interval.shape === "between" ? (interval.low ?? 0) : 0;
};

/** How to search for what is wanted; or why it is unknown. */
export function makeSearch<C extends Candidate>(
  known: readonly TakenCandidate<C>[],
  ids: readonly string[],
  options: SelectOptions<C>,
): MadeSearch | UnknownReason {
  const { goal, submodular, by } = options;
  if (submodular !== undefined && submodular !== null && typeof submodular !== "boolean")
    refuse("not-a-boolean", "submodular");
  if (typeof goal === "function") {
    const value = (set: readonly number[]): number => {
      const chosen = set.map((each) => known[each] as TakenCandidate<C>).sort((a, b) => a.place - b.place);
      return goal(chosen.map(({ candidate }) => candidate));
    };
    return {
      search: { goal: ownGoal(value), values: selectionLimits.ownValues, isSubmodular: submodular === true },
    };
  }
  const counted = known.map((each) => countedOf(each, by === "low"));
  if (takeGoal(options) === "reach") return reachSearch(known, counted, ids, options);
  return { search: { goal: sumGoal(counted), values: selectionLimits.values } };
}
