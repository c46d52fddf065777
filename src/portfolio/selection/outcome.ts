import type { Known } from "../../core/measure.js";
import type { ModelId } from "../../core/model.js";
import type { Note } from "../../core/note.js";
import type { UnknownReason } from "../../core/reason.js";
import { type Carried, carriedBox } from "../box-interval.js";
import { mergeNotes } from "../take-audiences.js";
import type { Candidate } from "./candidate.js";
import type { MadeSearch } from "./make-search.js";
import { lostOf, nextCreator, otherBudget } from "./margin.js";
import { type Constraint, costOf, type Problem } from "./problem.js";
import type { Selection } from "./selection.js";
import type { Solution, Solved } from "./solve.js";
import type { TakenCandidate } from "./take-candidates.js";
import type { WholeUnits } from "./whole-costs.js";

/** What a selection is told of. */
export interface Outcome<C extends Candidate> {
  readonly known: readonly TakenCandidate<C>[];
  readonly basis: string;
  readonly notes: readonly Note[];
  /** Whether creators counted with the low ends of their intervals. */
  readonly isLow: boolean;
}

/** What was found. */
export interface Found {
  readonly problem: Problem;
  readonly units: WholeUnits;
  /** The budgets that were looked at, rising; that of the problem is one of them. */
  readonly budgets: readonly number[];
  readonly solved: readonly Solved[];
  readonly best: Solution;
}

const model: ModelId = "select-creators@1";

/** No selection, and why. */
export function noSelection<C extends Candidate>(
  { known, basis, notes }: Outcome<C>,
  reason: UnknownReason,
  conflict: readonly Constraint[] = [],
): Selection {
  return {
    value: null,
    reason,
    n: known.length,
    basis,
    model,
    notes,
    chosen: [],
    creators: [],
    cost: null,
    left: null,
    bound: null,
    gap: null,
    method: null,
    margin: { less: null, more: null, next: null },
    netReach: null,
    conflict,
  };
}

/** A selection, with all that is told of it. */
export function selectionOf<C extends Candidate>(
  outcome: Outcome<C>,
  { search, netReachOf }: MadeSearch,
  { problem, units, budgets, solved, best }: Found,
): Selection {
  const { known, isLow } = outcome;
  const { goal } = search;
  const chosen = best.set.map((each) => known[each] as TakenCandidate<C>);
  const netReach = netReachOf?.(best.set) ?? null;
  const value = netReach?.value ?? goal.worth(best.set);
  const summed = sumInterval(chosen, isLow);
  const interval = netReach ? netReach.interval : summed.interval;
  const cost = costOf(problem, best.set);
  const lost = lostOf(goal, best.set, value);
  const creators = chosen.map(({ id, place }, i) => ({
    place,
    creator: { id, cost: units.moneyOf(problem.costs[best.set[i] as number] as number), lost: lost[i] as number },
  }));
  creators.sort((a, b) => a.place - b.place);
  const bound = best.bound === null ? null : best.isExact ? value : Math.max(best.bound, value);
  const here = { value, budget: problem.budget };
  const other = (place: number) => otherBudget(solved[place] as Solved, goal, here, budgets[place] as number, units);
  const place = budgets.indexOf(problem.budget);
  const ofSum = [...chosen.flatMap(({ worth }) => worth?.notes ?? []), ...summed.left];
  const notes = [...outcome.notes, ...(netReach?.notes ?? ofSum)];
  return {
    value,
    ...(interval && { interval }),
    n: known.length,
    basis: netReach?.basis ?? outcome.basis,
    model,
    notes: mergeNotes(notes),
    chosen: creators.map(({ creator }) => creator.id),
    creators: creators.map(({ creator }) => creator),
    cost: units.moneyOf(cost),
    left: units.moneyOf(problem.budget - cost),
    bound,
    gap: bound === null ? null : bound > 0 ? (bound - value) / bound : 0,
    method: best.isExact ? "exact" : bound === null ? "heuristic" : "bounded",
    margin: {
      less: place > 0 ? other(place - 1) : null,
      more: place < budgets.length - 1 ? other(place + 1) : null,
      next: nextCreator(problem, goal, best.set, value, units, (each) => (known[each] as TakenCandidate<C>).id),
    },
    netReach,
    conflict: [],
  };
}

/**
 * The interval of a sum of what the chosen bring; none where low ends were counted, or for a goal of the caller's own.
 */
function sumInterval<C extends Candidate>(chosen: readonly TakenCandidate<C>[], isLow: boolean): Carried {
  const parts = isLow ? [] : chosen.flatMap(({ worth }): Known[] => (worth ? [worth] : []));
  return carriedBox({ rising: parts }, (values) => values.reduce((sum, each) => sum + each, 0));
}
