import type { Money } from "../core/creator.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { expectedProblem, numberOr, requireObject } from "../core/require-object.js";
import { isZeroMoney, ratioOfMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { divideMoney, multiplyMoney } from "../money/multiply-money.js";
import { roundMoney } from "../money/round-money.js";
import { type ContributionOfOne, takeContribution } from "./contribution-of-one.js";
import { requireCurrency, takeMoney } from "./take-money.js";

/** What is known before a campaign. Each answer of {@link breakEven} needs some of it. */
export interface BreakEvenInput extends ContributionOfOne {
  /** What the campaign costs. */
  readonly cost?: MoneyInput;
  /** How many conversions are expected; need not be whole. */
  readonly conversions?: Maybe<number>;
  /** How many clicks are expected. */
  readonly clicks?: Maybe<number>;
  /** How many impressions are expected. */
  readonly impressions?: Maybe<number>;
}

/** Where profit begins, seen from each side. */
export interface BreakEven {
  /** Conversions that pay for the campaign: cost / contribution per conversion. */
  readonly conversions: Measure;
  /** The same, as the whole number that has to be reached. */
  readonly wholeConversions: Measure;
  /** Revenue that pays for the campaign: cost / margin. */
  readonly revenue: MoneyMeasure;
  /** The return on ad spend at which profit begins: 1 / margin. */
  readonly returnOnAdSpend: Measure;
  /** Share of the expected clicks that has to convert. */
  readonly conversionRate: Measure;
  /** Share of the expected impressions that has to convert. */
  readonly conversionsPerImpression: Measure;
  /** The most that may be spent for the expected conversions. */
  readonly spend: MoneyMeasure;
  /** The most that may be paid for a conversion, which is its contribution. */
  readonly costPerAcquisition: MoneyMeasure;
  /** The most that may be paid for a click (CPC), at the expected conversions and clicks. */
  readonly costPerClick: MoneyMeasure;
  /** The most that may be paid for a thousand impressions (CPM), at the expected conversions and impressions. */
  readonly costPerMille: MoneyMeasure;
}

const model: ModelId = "break-even@1";

/** What an answer needs, and why it is unknown where that is not there. */
type Needed = readonly [value: unknown, reason: UnknownReason];

/** An answer: computed where all that it needs is known. A text in the place of its value is the reason for none. */
function answer<T extends number | Money>(
  basis: string,
  needed: readonly Needed[],
  compute: () => T | UnknownReason,
): Measure<T> {
  const missing = needed.find(([value]) => value === undefined);
  const computed = missing ? missing[1] : compute();
  const result = computed === Number.POSITIVE_INFINITY ? "unbounded" : computed;
  const common = { basis, model, notes: [] };
  return typeof result === "string"
    ? { value: null, reason: result, n: 0, ...common }
    : { value: result, n: 1, ...common };
}

/**
 * Where profit begins: how many conversions and how much revenue pay for a campaign, and, with what is expected of it,
 * how much may be spent on it, on an acquisition, on a click and on a thousand impressions. All of it is on the
 * contribution of a conversion (order value times margin), never on its revenue: at a margin of 40 %, cost over order
 * value promises break-even with two fifths of the conversions that it takes.
 *
 * Say what a conversion leaves as `contributionPerConversion`, or as `averageOrderValue` and `margin`. Every answer is a
 * measure by itself, unknown where what it needs is not said. Results are not rounded; `wholeConversions` is the next
 * whole number.
 *
 * @param input - what is known: cost, contribution, and the expected conversions, clicks and impressions
 * @returns the answers; unknown with `not-given` (no cost or conversions), `missing-margin` (nothing tells what a
 * conversion leaves), `missing-denominator` (no clicks or impressions), `zero-denominator`, `never-pays-back` (a
 * conversion leaves nothing)
 * @throws InvalidInputError `over-determined` at `margin` where all three of contribution, order value and margin are
 * said; `out-of-range` at `margin`; `currency-mismatch`, `negative` and what `guardMoney` refuses
 * @see docs/returns.md
 * @example
 * import { breakEven } from "influencer-scoring/roi";
 * const cost = { amount: "1000.00", currency: "EUR" };
 * const averageOrderValue = { amount: "60.00", currency: "EUR" };
 * const { wholeConversions, revenue, returnOnAdSpend, conversionRate } =
 *   breakEven({ cost, averageOrderValue, margin: 0.4, clicks: 2_100 });
 * console.log(wholeConversions.value, revenue.value?.amount, returnOnAdSpend.value); // => 42 2500 2.5
 * console.log(conversionRate.value?.toFixed(4)); // => 0.0198
 */
export function breakEven(input: BreakEvenInput): BreakEven {
  requireObject(input, "");
  const cost = takeMoney(input.cost, "cost", "not-given", { place: "cost" });
  const { each, margin, reason } = takeContribution(input);
  if (cost.amount && each) requireCurrency(cost.amount, each, "cost");
  const [expected, clicks, impressions] = [
    numberOr(input.conversions, "conversions", undefined, expectedProblem),
    numberOr(input.clicks, "clicks", undefined, expectedProblem),
    numberOr(input.impressions, "impressions", undefined, expectedProblem),
  ];
  const paid: Needed = [cost.amount, cost.reason];
  const left: Needed = [each, reason];
  const share: Needed = [margin, "missing-margin"];
  const sold: Needed = [expected, "not-given"];
  const leavesNothing = each !== undefined && (/^-/.test(each.amount) || isZeroMoney(each));

  /** Cost over what a conversion leaves, or over the margin. A free campaign has paid for itself. */
  const costOver = <T>(nothing: boolean, none: T, divide: (amount: Money) => T): T | UnknownReason => {
    const amount = cost.amount as Money;
    if (isZeroMoney(amount)) return none;
    return nothing ? "never-pays-back" : divide(amount);
  };
  const conversions = () => costOver(leavesNothing, 0, (amount) => ratioOfMoney(amount, each as Money));
  const per = (count: number | undefined): number | UnknownReason => {
    const needed = conversions();
    if (typeof needed !== "number") return needed;
    return count ? needed / count : "zero-denominator";
  };
  const affordable = (count: number, by = 1, times = 1): Money | UnknownReason => {
    if (leavesNothing) return "never-pays-back";
    if (by === 0) return "zero-denominator";
    const spend = multiplyMoney(multiplyMoney(each as Money, count), times);
    return by === 1 ? spend : divideMoney(spend, by);
  };
  const shown = (count: number | undefined): Needed => [count, "missing-denominator"];
  return {
    conversions: answer("cost/contribution per conversion", [paid, left], conversions),
    wholeConversions: answer("cost/contribution per conversion:ceiling", [paid, left], () =>
      costOver(leavesNothing, 0, (amount) => {
        const exact = divideMoney(amount, (each as Money).amount);
        return Number(roundMoney(exact, { mode: "ceiling", digits: 0 }).amount);
      }),
    ),
    revenue: answer("cost/margin", [paid, share], () =>
      costOver<Money>((margin as number) <= 0, cost.amount as Money, (amount) => divideMoney(amount, margin as number)),
    ),
    returnOnAdSpend: answer("1/margin", [share], () =>
      (margin as number) > 0 ? 1 / (margin as number) : "never-pays-back",
    ),
    conversionRate: answer("break-even conversions/clicks", [paid, left, shown(clicks)], () => per(clicks)),
    conversionsPerImpression: answer("break-even conversions/impressions", [paid, left, shown(impressions)], () =>
      per(impressions),
    ),
    spend: answer("conversions*contribution per conversion", [left, sold], () => affordable(expected as number)),
    costPerAcquisition: answer("contribution per conversion", [left], () => affordable(1)),
    costPerClick: answer("conversions*contribution per conversion/clicks", [left, sold, shown(clicks)], () =>
      affordable(expected as number, clicks),
    ),
    costPerMille: answer(
      "1000*conversions*contribution per conversion/impressions",
      [left, sold, shown(impressions)],
      () => affordable(expected as number, impressions, 1000),
    ),
  };
}
