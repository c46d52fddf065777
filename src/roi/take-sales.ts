import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { countProblem, refuse, shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { UnknownReason } from "../core/reason.js";
import { listOf, numberOr, requireObject } from "../core/require-object.js";
import { sumMoney } from "../money/add-money.js";
import { moneyToNumber } from "../money/compare-money.js";
import { multiplyMoney } from "../money/multiply-money.js";
import { mean, sum } from "../statistics/trimmed-mean.js";
import { type ContributionOfOne, takeContribution } from "./contribution-of-one.js";
import { requireCurrency, takeMoney } from "./take-money.js";

/**
 * What a campaign sold: each order's contribution; or each order's value and the margin; or how many orders there were,
 * what one leaves on average, and how much they vary.
 */
export interface Sales extends ContributionOfOne {
  /** What each order left. */
  readonly orderContributions?: Maybe<readonly Money[]>;
  /** What was paid for each order; with `margin`. */
  readonly orderValues?: Maybe<readonly Money[]>;
  /** How many orders there were, where they are not listed. */
  readonly conversions?: Maybe<number>;
  /** How much orders vary, where they are not listed: standard deviation over mean. */
  readonly variation?: Maybe<number>;
}

/** Sales, read. */
export interface TakenSales {
  readonly total: Money | undefined;
  readonly n: number;
  readonly variation: number | undefined;
  /** The orders as numbers, where they are listed. */
  readonly orders: readonly number[] | undefined;
  readonly reason: UnknownReason;
}

/** Reads sales in any of the three ways in which they can be said. */
export function takeSales(sales: Sales): TakenSales {
  requireObject(sales, "sales");
  if (isGiven(sales.orderContributions) && isGiven(sales.orderValues)) refuse("over-determined", "orderValues");
  const path = sales.orderContributions ? "orderContributions" : "orderValues";
  const given = sales.orderContributions ?? sales.orderValues;
  if (given !== undefined && given !== null) {
    const margin = path === "orderValues" ? numberOr(sales.margin, "margin", undefined, shareProblem) : 1;
    return margin === undefined
      ? { total: undefined, n: 0, variation: undefined, orders: undefined, reason: "missing-margin" }
      : takeOrders(listOf(given, path), path, margin);
  }
  const n = numberOr(sales.conversions, "conversions", undefined, countProblem);
  const { each, reason } = takeContribution(sales);
  if (each) requireNotNegative(each, "contributionPerConversion");
  const variation = numberOr(sales.variation, "variation", undefined);
  const total = each && n !== undefined ? multiplyMoney(each, n) : undefined;
  return { total, n: n ?? 0, variation, orders: undefined, reason: n === undefined ? "not-given" : reason };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function requireNotNegative(amount: Money, path: string): void {
  if (/^-.*[1-9]/.test(amount.amount)) refuse("negative", `${path}.amount`);
}

function takeOrders(given: readonly Money[], path: string, margin: number): TakenSales {
  const amounts = Array.from(given, (order, i) => {
    const { amount } = takeMoney(order, `${path}[${i}]`, "not-given");
    if (!amount) throw new InvalidInputError("missing", `${path}[${i}]`);
    return amount;
  });
  const [first] = amounts;
  if (!first) return { total: undefined, n: 0, variation: undefined, orders: [], reason: "too-few-orders" };
  amounts.forEach((amount, i) => requireCurrency(amount, first, `${path}[${i}]`));
  const orders = amounts.map((amount) => moneyToNumber(amount) * margin);
  const average = mean(orders);
  const squares = sum(orders.map((order) => (order - average) ** 2));
  const n = orders.length;
  const variation = average > 0 && n > 1 ? Math.sqrt(squares / (n - 1)) / average : undefined;
  return { total: multiplyMoney(sumMoney(amounts, first.currency), margin), n, variation, orders, reason: "not-given" };
}
