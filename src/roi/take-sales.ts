import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { refuse, shareProblem } from "../core/guard.js";
import type { Interval, Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { listOf, numberOr, requireObject } from "../core/require-object.js";
import { sumMoney } from "../money/add-money.js";
import { multiplyMoney } from "../money/multiply-money.js";
import { mean, sum } from "../statistics/trimmed-mean.js";
import { notCarried } from "./carried.js";
import { type ContributionOfOne, takeContribution } from "./contribution-of-one.js";
import { numberAt } from "./finite.js";
import { gatherNotes } from "./gather-notes.js";
import { isGiven, refuseBeside } from "./refuse-beside.js";
import { type CountInput, takeCount } from "./take-count.js";
import { isNegative, requireCurrency, takeMoney } from "./take-money.js";

/**
 * What a campaign sold: each order's contribution; or each order's value and the margin; or how many orders there were,
 * what one leaves on average, and how much they vary. One of the three is said, and nothing beside it.
 */
export interface Sales extends ContributionOfOne {
  /** What each order left, from 0. An order that came back is a refund, and no order below 0. */
  readonly orderContributions?: Maybe<readonly Money[]>;
  /** What was paid for each order; with `margin`. */
  readonly orderValues?: Maybe<readonly Money[]>;
  /** How many orders there were, where they are not listed. A measure of it is an estimate. */
  readonly conversions?: CountInput;
  /** How much orders vary, where they are not listed: standard deviation over mean. */
  readonly variation?: Maybe<number>;
}

/** Sales, read. */
export interface TakenSales {
  readonly total: Money | undefined;
  /** How many orders, not whole where that is an estimate. */
  readonly n: number;
  readonly variation: number | undefined;
  /** The orders as numbers, where they are listed. */
  readonly orders: readonly number[] | undefined;
  readonly reason: UnknownReason;
  /** What is unsure of the sales beside the luck of the orders: their number, and what one leaves. */
  readonly unsure: readonly { readonly interval?: Interval<unknown> | undefined }[];
  /** The ends of the sum that this leaves. */
  readonly ends: readonly [low: Money | null, high: Money | null];
  readonly notes: readonly Note[];
}

const counted = ["contributionPerConversion", "averageOrderValue", "conversions", "variation"] as const;
const unknown = {
  total: undefined,
  n: 0,
  variation: undefined,
  orders: undefined,
  unsure: [],
  ends: [null, null],
  notes: [],
} as const satisfies Omit<TakenSales, "reason">;

/** Reads sales in any of the three ways in which they can be said. */
export function takeSales(sales: Sales): TakenSales {
  requireObject(sales, "sales");
  const { orderContributions, orderValues } = sales;
  if (isGiven(orderContributions)) {
    refuseBeside(sales, ["orderValues", "margin", ...counted]);
    return takeOrders(listOf(orderContributions, "orderContributions"), "orderContributions", 1);
  }
  if (isGiven(orderValues)) {
    refuseBeside(sales, counted);
    const margin = numberOr(sales.margin, "margin", undefined, shareProblem);
    if (margin === undefined) return { ...unknown, reason: "missing-margin" };
    return takeOrders(listOf(orderValues, "orderValues"), "orderValues", margin);
  }
  const count = takeCount(sales.conversions, "conversions", "not-given", { whole: true });
  const { each } = takeContribution(sales);
  if (each.amount && isNegative(each.amount)) refuse("negative", "contributionPerConversion.amount");
  const variation = numberOr(sales.variation, "variation", undefined);
  const notes = [...each.notes, ...count.notes];
  const known = { ...unknown, n: count.value ?? 0, variation, notes };
  if (count.value === null) return { ...known, reason: count.reason };
  if (!each.amount) return { ...known, reason: each.reason };
  const end = (side: "low" | "high"): Money | null => {
    const [one, many] = [
      each.interval ? each.interval[side] : each.amount,
      (count.interval ?? ofOne(count.value))[side],
    ];
    return one && many !== null ? multiplyMoney(one, many) : null;
  };
  return {
    ...known,
    total: multiplyMoney(each.amount, count.value),
    reason: each.reason,
    unsure: [each, count],
    ends: [end("low"), end("high")],
  };
}

const ofOne = (value: number) => ({ low: value, high: value });

function takeOrders(given: readonly Money[], path: string, margin: number): TakenSales {
  // There may be many orders and many campaigns, so nothing is built that is not needed.
  const amounts: Money[] = [];
  const orders: number[] = [];
  const notes: (readonly Note[])[] = [];
  let dropped = 0;
  for (let i = 0; i < given.length; i++) {
    const at = `${path}[${i}]`;
    const order = takeMoney(given[i], at, "not-given");
    const { amount } = order;
    if (!amount) throw new InvalidInputError("missing", at);
    requireCurrency(amount, amounts[0] ?? amount, at);
    amounts.push(amount);
    orders.push(numberAt(amount, at) * margin);
    if (order.notes.length > 0) notes.push(order.notes);
    if (order.interval) dropped++;
  }
  const [first] = amounts;
  if (!first) return { ...unknown, orders, reason: "too-few-orders" };
  if (dropped > 0) notes.push([notCarried({ path, count: dropped })]);
  const average = mean(orders);
  const squares = sum(orders.map((order) => (order - average) ** 2));
  const n = orders.length;
  const variation = average > 0 && n > 1 ? Math.sqrt(squares / (n - 1)) / average : undefined;
  const total = multiplyMoney(sumMoney(amounts, first.currency), margin);
  const ends = [total, total] as const;
  return { ...unknown, total, n, variation, orders, reason: "not-given", ends, notes: gatherNotes(notes) };
}
