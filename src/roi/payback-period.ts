import type { Money } from "../core/creator.js";
import { shareProblem } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { listOf, numberOr, requireObject } from "../core/require-object.js";
import { addMoney, subtractMoney } from "../money/add-money.js";
import { compareMoney, isZeroMoney, ratioOfMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { money } from "../money/money.js";
import { divideMoney, multiplyMoney } from "../money/multiply-money.js";
import { carried } from "./carried.js";
import { finiteOr } from "./finite.js";
import { isGiven, refuseBeside } from "./refuse-beside.js";
import { endsOf, isNegative, requireCurrency, type TakenMoney, takeMoney } from "./take-money.js";

/** What was paid, and what comes back period by period: as a list, or the first period's and how it fades. */
export interface PaybackInput {
  /** What was paid: for a campaign, or for a customer (CAC). */
  readonly cost: MoneyInput;
  /** What each period left, in order; beside it neither `contributionPerPeriod` nor `retention`. */
  readonly contributions?: Maybe<readonly Money[]>;
  /** What the first period leaves, where there is no list. */
  readonly contributionPerPeriod?: MoneyInput;
  /** The share of customers who are still there in the next period; 1 (nobody leaves) where not given. */
  readonly retention?: Maybe<number>;
  /** By how much money of the next period is worth less; 0 (not discounted) where not given. */
  readonly discountRate?: Maybe<number>;
}

const model: ModelId = "payback-period@1";

/**
 * The payback period: how many periods it takes until what came back equals the cost. Within a period money is taken to
 * come evenly, so the result need not be whole. The contribution of the first period, fading by retention and discount
 * as in {@link customerLifetimeValue}, counts in full; those of a list are discounted by as many periods as they come
 * later. Intervals are carried over: it is soonest with the least cost and the most that comes back.
 *
 * @param input - the cost, and either the contributions of the periods or that of the first
 * @returns periods, from 0; unknown with `not-given`, `never-pays-back` (what comes back never reaches the cost), or
 * `not-yet` (the list ends before it does; `n` is its length), `unbounded` (beyond all numbers). The upper end is open where
 * it may never pay back, or not in the periods listed
 * @throws InvalidInputError `over-determined` at `contributionPerPeriod` and `retention` beside a list; `out-of-range` at
 * `retention` above 1, `negative` at `discountRate`, `not-an-array`, `currency-mismatch`, and what `guardMoney` refuses;
 * `media-value-is-no-revenue`
 * @see docs/returns.md
 * @example
 * import { paybackPeriod } from "influencer-scoring/roi";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * console.log(paybackPeriod({ cost: eur("900"), contributions: [eur("400"), eur("300"), eur("400")] }).value); // => 2.5
 * const fading = paybackPeriod({ cost: eur("900"), contributionPerPeriod: eur("400"), retention: 0.5 });
 * console.log(fading.value, fading.reason); // => null never-pays-back
 */
export function paybackPeriod(input: PaybackInput): Measure {
  requireObject(input, "");
  const cost = takeMoney(input.cost, "cost", "not-given", { place: "unit-cost" });
  const first = takeMoney(input.contributionPerPeriod, "contributionPerPeriod", "not-given", { negative: true });
  const retention = numberOr(input.retention, "retention", 1, shareProblem);
  const discount = numberOr(input.discountRate, "discountRate", 0);
  const given = listOf(input.contributions, "contributions");
  if (isGiven(input.contributions)) refuseBeside(input, ["contributionPerPeriod", "retention"]);
  // Not map alone, which passes over holes.
  const list = Array.from(given, (each, index) => {
    const path = `contributions[${index}]`;
    const taken = takeMoney(each, path, "not-given", { negative: true });
    if (taken.amount && cost.amount) requireCurrency(taken.amount, cost.amount, path);
    return taken;
  });
  const notes = [cost, first, ...list].flatMap((each) => each.notes);
  const common = { basis: "periods:contribution=cost", model };
  if (!cost.amount) return { value: null, reason: cost.reason, n: 0, ...common, notes };
  const n = list.length;
  if (n === 0 && first.amount) requireCurrency(first.amount, cost.amount, "contributionPerPeriod");
  const isKnown = n > 0 || first.amount !== undefined;
  if (!isKnown && !isZeroMoney(cost.amount)) return { value: null, reason: first.reason, n, ...common, notes };

  const one = money(1, "EUR");
  const growth = addMoney(one, multiplyMoney(one, discount)).amount;
  /** The periods until a cost is reached, with the ends of what comes back that are named. */
  const until = (paid: Money, end?: "low" | "high"): number | UnknownReason => {
    if (isZeroMoney(paid) || isNegative(paid)) return 0;
    const back = (taken: TakenMoney): Money | null | undefined => (end ? endsOf(taken)[end] : taken.amount);
    if (n > 0) return periodsOfList(paid, list.map(back), growth);
    const each = back(first);
    return each ? periodsOfFading(paid, each, retention / (1 + discount)) : end === "high" ? 0 : "unbounded";
  };
  const value = until(cost.amount);
  const count = Math.max(n, first.amount ? 1 : 0);
  if (typeof value === "string") return { value: null, reason: value, n: count, ...common, notes };
  const bound = (paid: Money | null, end: "low" | "high"): number | null => {
    const periods = paid ? until(paid, end) : "unbounded";
    return typeof periods === "string" ? null : periods;
  };
  const { low, high } = endsOf(cost);
  const { interval, notes: more } = carried<number>([cost, first, ...list], () => [
    bound(low, "high") ?? 0,
    bound(high, "low"),
  ]);
  return { value, ...(interval && { interval }), n: count, ...common, notes: [...notes, ...more] };
}

/** Walks through the periods; one that nobody told ends the walk, since unknown is not 0. */
function periodsOfList(
  cost: Money,
  list: readonly (Money | null | undefined)[],
  growth: string,
): number | UnknownReason {
  let open = cost;
  for (const [index, each] of list.entries()) {
    if (!each) return "not-given";
    if (compareMoney(each, open) >= 0) return index + ratioOfMoney(open, each);
    open = subtractMoney(open, each);
    // What is still open counts for more in the next period, to 34 digits.
    if (growth !== "1") open = divideMoney(multiplyMoney(open, growth), 1);
  }
  return "not-yet";
}

/** Whole periods by the closed form of the sum, then the part of the next one. */
function periodsOfFading(cost: Money, first: Money, kept: number): number | UnknownReason {
  if (isNegative(first) || isZeroMoney(first)) return "never-pays-back";
  const needed = finiteOr(() => ratioOfMoney(cost, first), "unbounded");
  if (typeof needed === "string" || kept === 1 || needed <= 1) return needed;
  const left = 1 - needed * (1 - kept);
  if (!(left > 0)) return "never-pays-back";
  // A whole number of periods must not be missed by a rounding.
  const whole = Math.ceil(Math.log(left) / Math.log(kept) - 1e-12) - 1;
  const before = (1 - kept ** whole) / (1 - kept);
  return whole + (needed - before) / kept ** whole;
}
