import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { numberOr } from "../core/require-object.js";
import { isZeroMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { money } from "../money/money.js";
import { multiplyMoney } from "../money/multiply-money.js";
import { requireCurrency, type TakenMoney, takeMoney } from "./take-money.js";

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
  /** What one conversion leaves, and how sure that is. */
  readonly each: TakenMoney;
  /** The margin as a ratio, which keeps it exact: what is left, of what is paid. `undefined` where it is unknown. */
  readonly margin: { readonly left: TakenMoney; readonly paid: TakenMoney } | undefined;
}

/** Reads both, and works out the one that is not said. */
export function takeContribution(given: ContributionOfOne): TakenContribution {
  const own = takeMoney(given.contributionPerConversion, "contributionPerConversion", "missing-margin", {
    negative: true,
  });
  const order = takeMoney(given.averageOrderValue, "averageOrderValue", "missing-margin");
  const share = numberOr(given.margin, "margin", undefined, shareProblem);
  const margin = share === undefined ? undefined : { left: bare(money(share, "EUR")), paid: bare(money(1, "EUR")) };
  if (own.amount) {
    if (!order.amount) return { each: own, margin };
    requireCurrency(order.amount, own.amount, "averageOrderValue");
    if (margin) throw new InvalidInputError("over-determined", "margin");
    return { each: own, margin: isZeroMoney(order.amount) ? undefined : { left: own, paid: order } };
  }
  if (!order.amount || share === undefined) {
    const { reason } = order.amount || (given.averageOrderValue ?? null) === null ? own : order;
    return { each: { ...own, reason, notes: [...own.notes, ...order.notes] }, margin };
  }
  const times = (amount: Money | null): Money | null => amount && multiplyMoney(amount, share);
  const { interval } = order;
  const each: TakenMoney = {
    ...order,
    amount: multiplyMoney(order.amount, share),
    interval: interval && { ...interval, low: times(interval.low), high: times(interval.high) },
  };
  return { each, margin };
}

/** An amount that is known for sure. */
export const bare = (amount: Money): TakenMoney => ({
  amount,
  reason: "not-given",
  interval: undefined,
  n: 1,
  notes: [],
});
