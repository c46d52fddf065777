import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { UnknownReason } from "../core/reason.js";
import { numberOr } from "../core/require-object.js";
import { isZeroMoney, ratioOfMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { multiplyMoney } from "../money/multiply-money.js";
import { requireCurrency, takeMoney } from "./take-money.js";

/** What one conversion leaves: said as it is, or as an order value and the share of it that is contribution. */
export interface ContributionOfOne {
  /** What one conversion leaves after cost of goods, refunds, discounts and variable cost. */
  readonly contributionPerConversion?: MoneyInput;
  /** What a customer pays for an order, on average. */
  readonly averageOrderValue?: MoneyInput;
  /** The contribution margin: the share of the order value that is contribution, 0 to 1. */
  readonly margin?: Maybe<number>;
}

/** The contribution of one conversion and the margin, as far as they are known. */
export interface TakenContribution {
  readonly each: Money | undefined;
  readonly margin: number | undefined;
  /** Why the contribution is unknown; of use only where it is. */
  readonly reason: UnknownReason;
}

/** Reads both, and works out the one that is not said. */
export function takeContribution(given: ContributionOfOne): TakenContribution {
  const own = takeMoney(given.contributionPerConversion, "contributionPerConversion", "missing-margin", {
    negative: true,
  });
  const order = takeMoney(given.averageOrderValue, "averageOrderValue", "missing-margin");
  const margin = numberOr(given.margin, "margin", undefined, shareProblem);
  if (own.amount) {
    if (!order.amount) return { each: own.amount, margin, reason: own.reason };
    requireCurrency(order.amount, own.amount, "averageOrderValue");
    if (margin !== undefined) throw new InvalidInputError("over-determined", "margin");
    const share = isZeroMoney(order.amount) ? undefined : ratioOfMoney(own.amount, order.amount);
    return { each: own.amount, margin: share, reason: own.reason };
  }
  const each = order.amount && margin !== undefined ? multiplyMoney(order.amount, margin) : undefined;
  return { each, margin, reason: order.amount || given.averageOrderValue == null ? own.reason : order.reason };
}
