import type { CostItem, Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import type { Maybe } from "../core/measure.js";
import type { UnknownReason } from "../core/reason.js";
import { listOf, requireObject } from "../core/require-object.js";
import { subtractMoney, sumMoney } from "../money/add-money.js";
import { compareMoney } from "../money/compare-money.js";
import { moneyOf } from "../money/given-money.js";
import { guardMoney } from "../money/guard-money.js";
import { isBeside, isSubtracted, kindNamed } from "../reference/kind-of-cost.js";
import { requireCurrency } from "./take-money.js";

/** The sum of items, or why it is unknown. */
export type CostOfItems = { readonly amount: Money } | { readonly amount: undefined; readonly reason: UnknownReason };

/**
 * Adds up items as `campaignCost` does where it is told nothing else: some kinds lower the cost and some stand beside it,
 * all are of one currency and with the taxes that they were given with, and what has no amount is left out.
 */
export function costOfItems(given: Maybe<readonly CostItem[]>, path: string): CostOfItems {
  const [spent, saved]: [Money[], Money[]] = [[], []];
  let first: Money | undefined;
  for (const [i, item] of listOf(given, path).entries()) {
    const at = `${path}[${i}]`;
    requireObject(item, at);
    if (typeof item.kind !== "string") throw new InvalidInputError("not-a-string", `${at}.kind`);
    if (item.kind === "") throw new InvalidInputError("empty-string", `${at}.kind`);
    if (moneyOf(item.cost, `${at}.cost`, "cost").value === null) continue;
    const { cost } = item;
    guardMoney(cost, `${at}.cost`, { payable: true });
    first ??= cost;
    requireCurrency(cost, first, `${at}.cost`);
    const kind = kindNamed(item.kind);
    if (!isBeside(kind)) (isSubtracted(kind) ? saved : spent).push(cost);
  }
  if (!first || spent.length === 0)
    return { amount: undefined, reason: saved.length > 0 ? "discount-above-cost" : "no-costs" };
  const [cost, discount] = [sumMoney(spent, first.currency), sumMoney(saved, first.currency)];
  if (compareMoney(discount, cost) > 0) return { amount: undefined, reason: "discount-above-cost" };
  return { amount: subtractMoney(cost, discount) };
}
