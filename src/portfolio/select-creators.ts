import { refuse, requireOneOf } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { UnknownReason } from "../core/reason.js";
import { requireObject } from "../core/require-object.js";
import { moneyOf } from "../money/given-money.js";
import { selectionLimits } from "../reference/selection-limits.js";
import { buildProblem, conflictOf } from "./selection/build-problem.js";
import type { Candidate, SelectOptions } from "./selection/candidate.js";
import { makeSearch, takeGoal } from "./selection/make-search.js";
import { noSelection, type Outcome, selectionOf } from "./selection/outcome.js";
import type { Selection } from "./selection/selection.js";
import { type Solved, solve } from "./selection/solve.js";
import { type TakenCandidates, takeCandidates } from "./selection/take-candidates.js";
import { type TakenConstraints, takeConstraints } from "./selection/take-constraints.js";
import { wholeUnits } from "./selection/whole-costs.js";

/**
 * Whom to choose under a budget: the set of creators that is worth most of all that cost no more and meet the
 * constraints.
 *
 * `goal` says what it is worth. `reach`: net reach, as {@link netReach} tells it, of independent audiences, where
 * choosing is a knapsack on the scale of −log(1 − r/N); or of audiences with `overlaps`, pair by pair or as shares
 * within and across groups of interest. `engagement`, `conversions`: the sum of what is expected of each. Or a function
 * of the caller's own, of which nothing else is known. Creators whose cost or worth is unknown are left out, with a
 * note; where one of them is included by force, the result is unknown.
 *
 * Up to 18 creators that can be paid every set is looked at (`exact`). Sums and independent audiences are solved by
 * branch and bound, which mostly ends with a proof. Everything else is filled up by what a creator adds per cost and
 * bettered by exchange, and a bound tells how far off it can be at most: for overlaps that of audiences cut into layers
 * of equal ones, for a function that is said to be `submodular` that of Nemhauser and Wolsey; for any other function
 * there is none. Costs are compared exactly; the search is bounded by counts, so that it ends alike everywhere and in
 * any order of the creators. A gap is a limit: the choice may be the best though it cannot be shown.
 *
 * Constraints that contradict each other by themselves are refused. Constraints that cannot be met with these creators
 * and this budget are an answer: unknown with `infeasible`, and `conflict` names some that cannot hold together and of
 * which none can be spared.
 *
 * @param candidates - the creators, each with an id, a cost and what it brings
 * @param options - `budget`; `goal`, `population`, `overlaps`, `submodular`; `include`, `exclude`, `minimum`,
 * `maximum`, `exclusive`, `fewestCreators`, `mostCreators`; `by`, `step`
 * @returns the value of the best set, from 0, in people, shares of the population, or what the caller counts, with
 * `chosen`, `cost`, `left`, `bound`, `gap` and `method`; `creators` tells what is lost without each, `margin` what the
 * last and the next part of the budget buy. The interval is that of the chosen. `n` counts whom could be chosen.
 * Unknown with `not-given` (no creators or no budget), `infeasible`, `no-selection-found`, `missing-overlap` (pairs
 * without an overlap and without a population), `missing-part`, `missing-price`, and the reasons of measures that are
 * unknown
 * @throws InvalidInputError `contradictory-constraints` at the constraint (one included and excluded, two included of
 * whom one is allowed, more asked for than there are); `unknown-id`, `unknown-group`, `duplicate-name`,
 * `currency-mismatch`, `negative`, `too-many-decimals`, `not-a-count` and so on with their path; `population-required`,
 * `people-required`, `overlap-above-audience`, `contradictory-overlaps`, `duplicate-pair` as {@link netReach};
 * `not-finite` or `not-a-number` at `goal` for what the caller's function gives
 * @see Martello, S. and Toth, P. (1990). Knapsack problems. Wiley.
 * @see Nemhauser, G. L., Wolsey, L. A. and Fisher, M. L. (1978). An analysis of approximations for maximizing
 * submodular set functions. Mathematical Programming 14.
 * @see docs/portfolio.md
 * @example
 * import { selectCreators } from "influencer-scoring/portfolio";
 * const eur = (amount) => ({ amount, currency: "EUR" });
 * const creators = [
 *   { id: "ana", cost: eur("900.00"), reach: 30_000, group: "DE" },
 *   { id: "ben", cost: eur("400.00"), reach: 12_000, group: "DE" },
 *   { id: "cleo", cost: eur("700.00"), reach: 26_000, group: "AT" },
 *   { id: "dan", cost: eur("250.00"), reach: 9_000, group: "DE" },
 * ];
 * const options = { budget: eur("1500.00"), population: 100_000 };
 * const best = selectCreators(creators, options);
 * console.log(best.chosen.join(" "), best.value?.toFixed(0), best.cost?.amount, best.method);
 * // => ben cleo dan 40741 1350.00 exact
 * console.log(best.margin.next?.id, best.margin.next?.short.amount); // => ana 750.00
 * const german = selectCreators(creators, { ...options, minimum: { DE: 3 } });
 * console.log(german.reason, german.conflict.map(({ path }) => path).join(" ")); // => infeasible minimum.DE budget
 */
export function selectCreators<C extends Candidate>(
  candidates: Maybe<readonly C[]>,
  options: SelectOptions<C>,
): Selection {
  requireObject(options, "options");
  const field = takeGoal(options);
  requireOneOf(options.by ?? "value", ["value", "low"], "unknown-option", "by");
  const { value: budget, reason: noBudget } = moneyOf(options.budget, "budget", "cost", "not-given");
  const taken = takeCandidates(candidates, field, budget?.currency);
  const constraints = takeConstraints(options, taken);
  const step = moneyOf(options.step, "step", "cost").value;
  if (step && budget && step.currency !== budget.currency) refuse("currency-mismatch", "step.currency");
  const { known } = taken;
  const made = makeSearch(known, taken.ids, options);
  const isGiven = candidates !== undefined && candidates !== null;
  const reason = isGiven ? (noBudget ?? unknownOf(taken, constraints)) : "not-given";
  const outcome: Omit<Outcome<C>, "search"> = {
    known,
    basis: field ?? "goal",
    notes: taken.notes,
    isLow: options.by === "low",
  };
  if (reason || typeof made === "string" || !budget) return noSelection(outcome, reason ?? (made as UnknownReason));

  const costs = known.map(({ cost }) => cost);
  const units = wholeUnits([budget, ...costs, ...(step ? [step] : [])], budget.currency);
  const given = {
    known,
    costs: known.map(({ cost, place }) => units.unitsOf(cost, `candidates[${place}].cost`)),
    budget: units.unitsOf(budget, "budget"),
    constraints,
  };
  const problem = buildProblem(given);
  const width = step ? units.unitsOf(step, "step") : averageCost(given.costs, given.budget);
  const budgets = [...new Set([Math.max(0, given.budget - width), given.budget, given.budget + width])];
  const solved = solve(problem, made.search, budgets);
  const best = solved[budgets.indexOf(given.budget)] as Solved;
  if (best === "none") return noSelection(outcome, "infeasible", conflictOf(given, selectionLimits.completions));
  if (best === "unknown") return noSelection(outcome, "no-selection-found");
  return selectionOf(outcome, made, { problem, units, budgets, solved, best });
}

/** The first reason for which nothing can be told: somebody included, or everybody, is unknown. */
function unknownOf<C extends Candidate>(
  { known, unknown, ids }: TakenCandidates<C>,
  { include }: TakenConstraints,
): UnknownReason | undefined {
  for (const id of include) if (unknown.has(id)) return unknown.get(id);
  return known.length === 0 && ids.length > 0 ? [...unknown.values()][0] : undefined;
}

/** What those cost on average who are not free and can be paid. */
function averageCost(costs: readonly number[], budget: number): number {
  const paid = costs.filter((cost) => cost > 0 && cost <= budget);
  return paid.length === 0 ? 0 : Math.round(paid.reduce((sum, cost) => sum + cost, 0) / paid.length);
}
