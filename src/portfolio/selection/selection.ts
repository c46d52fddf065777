import type { Money } from "../../core/creator.js";
import type { Measure } from "../../core/measure.js";
import type { NetReachMeasure } from "../net-reach.js";
import type { Constraint } from "./problem.js";

/**
 * How far a selection is known to be the best. `exact`: no other is worth more. `bounded`: none is worth more than
 * `bound`. `heuristic`: it was searched for, and nothing is known of others.
 */
export const selectionMethods = /* @__PURE__ */ Object.freeze(["exact", "bounded", "heuristic"] as const);

/** One of {@link selectionMethods}. */
export type SelectionMethod = (typeof selectionMethods)[number];

/** One of the chosen. */
export interface ChosenCreator {
  /** The id. */
  readonly id: string;
  /** What the creator costs. */
  readonly cost: Money;
  /** What the selection would be worth less without this creator, nobody taking the place. */
  readonly lost: number;
}

/** What can be reached with another budget. */
export interface OtherBudget {
  /** The budget. */
  readonly budget: Money;
  /** What is the best then, as far as it was found. */
  readonly value: number;
  /** The value there less the value here. */
  readonly change: number;
  /** The change per unit of the currency: what the last, or the next, euro buys. */
  readonly perUnit: number;
}

/** Who would be next. */
export interface NextCreator {
  /** The id. */
  readonly id: string;
  /** What the creator costs. */
  readonly cost: Money;
  /** What the creator would add to the selection. */
  readonly adds: number;
  /** How much more budget that takes. */
  readonly short: Money;
}

/** What the end of the budget buys. */
export interface BudgetMargin {
  /** With a little less; `null` where nothing can be chosen then, or the budget is 0. */
  readonly less: OtherBudget | null;
  /** With a little more; `null` where nothing costs anything. */
  readonly more: OtherBudget | null;
  /** Who adds most per cost to the selection as it is; `null` where nobody adds anything or may join. */
  readonly next: NextCreator | null;
}

/** Whom to choose, and how sure that is. */
export type Selection = Measure & {
  /** The ids of the chosen, in the order given. */
  readonly chosen: readonly string[];
  /** What they cost and bring, in the same order. */
  readonly creators: readonly ChosenCreator[];
  /** What they cost together; `null` where nothing was chosen for lack of an answer. */
  readonly cost: Money | null;
  /** What is left of the budget. */
  readonly left: Money | null;
  /** No selection is worth more; `null` where nothing tells. */
  readonly bound: number | null;
  /** How much of the bound is not reached, (bound − value) / bound; 0 where the selection is the best. */
  readonly gap: number | null;
  /** How far the selection is known to be the best; `null` where there is none. */
  readonly method: SelectionMethod | null;
  /** What the last and the next part of the budget buy. */
  readonly margin: BudgetMargin;
  /** The net reach of the chosen, with its bounds, where that is the goal. */
  readonly netReach: NetReachMeasure | null;
  /** Where there is no selection: constraints that cannot hold together, of which none can be spared. */
  readonly conflict: readonly Constraint[];
};
