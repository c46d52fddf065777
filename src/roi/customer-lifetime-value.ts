import type { Money } from "../core/creator.js";
import { countProblem, shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { numberOr, requireObject } from "../core/require-object.js";
import { addMoney, subtractMoney } from "../money/add-money.js";
import { isZeroMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { divideMoney, multiplyMoney } from "../money/multiply-money.js";
import { carried } from "./carried.js";
import { lostShare } from "./lost-share.js";
import { endsOf, takeMoney } from "./take-money.js";

/** What a customer brings, and for how long. A period is the caller's: a month, a year. */
export interface LifetimeInput {
  /** What a customer who stays leaves in one period: orders times order value times margin. */
  readonly contributionPerPeriod: MoneyInput;
  /** The share of customers who are still there in the next period, 0 to 1. */
  readonly retention: Maybe<number>;
  /** By how much money of the next period is worth less, such as 0.01 a month; 0 for no discounting. */
  readonly discountRate: Maybe<number>;
  /** How many periods are counted; all of them, without end, where not given. */
  readonly periods?: Maybe<number>;
}

const model: ModelId = "customer-lifetime-value@1";

/**
 * The lifetime value of a customer (CLV, LTV): what a new customer leaves over time, discounted to today,
 * Σ m · (r / (1 + d))ᵗ for t from 0, with m the contribution per period, r the retention and d the discount rate. The
 * first period counts in full. Without end that is m · (1 + d) / (1 + d − r); over T periods it is that value times
 * 1 − (r / (1 + d))ᵀ.
 *
 * It is a contribution, so it may stand in the place of one: the lifetime value of the new customers beside the cost of
 * the campaign. Who counts from the end of the first period (m · r / (1 + d − r)) takes m off. The retention is taken to
 * be the same in every period; real ones mostly rise, so that the value is rather too low.
 *
 * @param input - contribution per period, retention and discount rate, and the periods to count
 * @returns the value of one new customer, its division rounded once, to 34 digits; the interval of the contribution is
 * carried over; unknown with `not-given` (no contribution, retention or discount rate), `unbounded` (everybody stays for
 * ever and nothing is discounted)
 * @throws InvalidInputError `out-of-range` at `retention` above 1, `negative` at `discountRate`, `not-an-integer` at
 * `periods`, and what `guardMoney` refuses; `media-value-is-no-revenue`
 * @see Gupta, S. & Lehmann, D. R. (2003). Customers as assets. Journal of Interactive Marketing 17(1).
 * @example
 * import { customerLifetimeValue } from "influencer-scoring/roi";
 * const year = { contributionPerPeriod: { amount: "100.00", currency: "EUR" }, retention: 0.8, discountRate: 0.1 };
 * console.log(customerLifetimeValue(year).value?.amount.slice(0, 8)); // => 366.6666
 * console.log(customerLifetimeValue({ ...year, periods: 2 }).value?.amount.slice(0, 8)); // => 172.7272
 */
export function customerLifetimeValue(input: LifetimeInput): MoneyMeasure {
  requireObject(input, "");
  const each = takeMoney(input.contributionPerPeriod, "contributionPerPeriod", "not-given", { negative: true });
  const retention = numberOr(input.retention, "retention", undefined, shareProblem);
  const discount = numberOr(input.discountRate, "discountRate", undefined);
  const periods = numberOr(input.periods, "periods", undefined, countProblem);
  const basis = `contribution per period*retention^t/(1+discount)^t:${periods ?? "unlimited"}`;
  const common = { n: each.n, basis, model, notes: each.notes };
  if (!each.amount) return { value: null, reason: each.reason, ...common };
  if (retention === undefined || discount === undefined) return { value: null, reason: "not-given", ...common };
  const over = (amount: Money): Money | undefined => valueOver(amount, retention, discount, periods);
  const value = over(each.amount);
  if (!value) return { value: null, reason: "unbounded", ...common };
  const { low, high } = endsOf(each);
  const { interval, notes } = carried([each], () => [low && (over(low) as Money), high && (over(high) as Money)]);
  return { value, ...(interval && { interval }), ...common, notes: [...each.notes, ...notes] };
}

function valueOver(each: Money, retention: number, discount: number, periods: number | undefined): Money | undefined {
  if (periods === 0) return multiplyMoney(each, 0);
  // 1 + d and 1 + d − r as decimals, so that 1.1 − 0.8 is 0.3.
  const one = { amount: "1", currency: each.currency };
  const growth = addMoney(one, multiplyMoney(one, discount));
  const gap = subtractMoney(growth, multiplyMoney(one, retention));
  if (isZeroMoney(gap)) return periods === undefined ? undefined : multiplyMoney(each, periods);
  const grown = multiplyMoney(each, growth.amount);
  if (periods === undefined) return divideMoney(grown, gap.amount);
  const kept = multiplyMoney(one, retention).amount;
  return divideMoney(multiplyMoney(grown, lostShare(kept, growth.amount, periods)), gap.amount);
}
