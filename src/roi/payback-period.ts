import type { Money } from "../core/creator.js";
import { shareProblem } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { listOf, numberOr, requireObject } from "../core/require-object.js";
import { subtractMoney } from "../money/add-money.js";
import { compareMoney, isZeroMoney, ratioOfMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { requireCurrency, takeMoney } from "./take-money.js";

/** What was paid, and what comes back period by period: as a list, or the first period's and how it fades. */
export interface PaybackInput {
  /** What was paid: for a campaign, or for a customer (CAC). */
  readonly cost: MoneyInput;
  /** What each period left, in order. */
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
 * as in {@link customerLifetimeValue}, counts in full.
 *
 * @param input - the cost, and either the contributions of the periods or that of the first
 * @returns periods, from 0; unknown with `not-given`, `never-pays-back` (what comes back never reaches the cost), or
 * `not-yet` (the list ends before it does; `n` is its length)
 * @throws InvalidInputError `out-of-range` at `retention` above 1, `negative` at `discountRate`, `not-an-array`,
 * `currency-mismatch`, and what `guardMoney` refuses; `media-value-is-no-revenue`
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
  const cost = takeMoney(input.cost, "cost", "not-given", { place: "cost" });
  const first = takeMoney(input.contributionPerPeriod, "contributionPerPeriod", "not-given", { negative: true });
  const retention = numberOr(input.retention, "retention", 1, shareProblem);
  const discount = numberOr(input.discountRate, "discountRate", 0);
  const list = listOf(input.contributions, "contributions").map((each, index) => {
    const path = `contributions[${index}]`;
    const { amount } = takeMoney(each, path, "not-given", { negative: true });
    if (amount && cost.amount) requireCurrency(amount, cost.amount, path);
    return amount;
  });
  const common = { basis: "periods:contribution=cost", model, notes: [...cost.notes, ...first.notes] };
  if (!cost.amount) return { value: null, reason: cost.reason, n: 0, ...common };
  if (isZeroMoney(cost.amount)) return { value: 0, n: list.length, ...common };
  if (list.length > 0) {
    const value = periodsOfList(cost.amount, list);
    return typeof value === "string"
      ? { value: null, reason: value, n: list.length, ...common }
      : { value, n: list.length, ...common };
  }
  if (!first.amount) return { value: null, reason: first.reason, n: 0, ...common };
  requireCurrency(first.amount, cost.amount, "contributionPerPeriod");
  const value = periodsOfFading(cost.amount, first.amount, retention / (1 + discount));
  return value === undefined ? { value: null, reason: "never-pays-back", n: 1, ...common } : { value, n: 1, ...common };
}

/** Walks through the periods; one that nobody told ends the walk, since unknown is not 0. */
function periodsOfList(cost: Money, list: readonly (Money | undefined)[]): number | "not-yet" | "not-given" {
  let open = cost;
  for (const [index, each] of list.entries()) {
    if (!each) return "not-given";
    if (compareMoney(each, open) >= 0) return index + ratioOfMoney(open, each);
    open = subtractMoney(open, each);
  }
  return "not-yet";
}

/** Whole periods by the closed form of the sum, then the part of the next one. */
function periodsOfFading(cost: Money, first: Money, kept: number): number | undefined {
  if (/^-/.test(first.amount) || isZeroMoney(first)) return undefined;
  const needed = ratioOfMoney(cost, first);
  if (kept === 1 || needed <= 1) return needed;
  const left = 1 - needed * (1 - kept);
  if (!(left > 0)) return undefined;
  // A whole number of periods must not be missed by a rounding.
  const whole = Math.ceil(Math.log(left) / Math.log(kept) - 1e-12) - 1;
  const before = (1 - kept ** whole) / (1 - kept);
  return whole + (needed - before) / kept ** whole;
}
