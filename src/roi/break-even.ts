import type { Money } from "../core/creator.js";
import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { requireObject } from "../core/require-object.js";
import { isZeroMoney, ratioOfMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { type MoneyMeasure, money } from "../money/money.js";
import { divideMoney, multiplyMoney } from "../money/multiply-money.js";
import { roundMoney } from "../money/round-money.js";
import { carried } from "./carried.js";
import { bare, type ContributionOfOne, takeContribution } from "./contribution-of-one.js";
import { finiteOr } from "./finite.js";
import { type CountInput, takeCount } from "./take-count.js";
import { isNegative, requireCurrency, type TakenMoney, takeMoney } from "./take-money.js";

/** What is known before a campaign. Each answer of {@link breakEven} needs some of it. */
export interface BreakEvenInput extends ContributionOfOne {
  /** What the campaign costs. */
  readonly cost?: MoneyInput;
  /** How many conversions are expected; need not be whole. */
  readonly conversions?: CountInput;
  /** How many clicks are expected. */
  readonly clicks?: CountInput;
  /** How many impressions are expected. */
  readonly impressions?: CountInput;
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

/** What an answer is made of: the product of some amounts, of which only the first may be below 0, over that of others. */
interface Ratio {
  readonly basis: string;
  readonly over: readonly [TakenMoney, ...TakenMoney[]];
  readonly under?: readonly TakenMoney[];
}

/** How an answer is told, from the amounts above and below the line; a text in its place is the reason for none. */
type Tell<T> = (top: Money, bottom: string) => T | UnknownReason;

const asNumber: Tell<number> = (top, bottom) =>
  finiteOr(() => ratioOfMoney(top, { ...top, amount: bottom }), "unbounded");
/** A share of those who come; no more than all of them can convert. */
const asShare: Tell<number> = (top, bottom) => {
  const share = asNumber(top, bottom);
  return typeof share === "number" && share > 1 ? "never-pays-back" : share;
};
const asMoney: Tell<Money> = (top, bottom) => (bottom === "1" ? top : divideMoney(top, bottom));
const asWhole: Tell<number> = (top, bottom) => {
  const whole = Number(roundMoney(divideMoney(top, bottom), { mode: "ceiling", digits: 0 }).amount);
  return Number.isFinite(whole) ? whole : "unbounded";
};

type Side = "low" | "high";
const opposite = (side: Side): Side => (side === "low" ? "high" : "low");

/** The product of amounts, in the currency of the first. */
const product = ([first, ...others]: readonly Money[]): Money | undefined =>
  first && others.reduce((all, { amount }) => multiplyMoney(all, amount), first);

const isAboveZero = (amount: Money): boolean => !isNegative(amount) && !isZeroMoney(amount);

/** An end of a ratio. Where the first amount is below 0, the others pull the other way. */
function endOf({ over, under = [] }: Ratio, side: Side, tell: Tell<number | Money>): number | Money | null {
  const end = ({ interval, amount }: TakenMoney, which: Side): Money | null =>
    interval ? interval[which] : (amount as Money);
  const first = end(over[0], side);
  if (!first) return null;
  const pull = isNegative(first) ? opposite(side) : side;
  const tops = [first, ...over.slice(1).map((each) => end(each, pull))];
  const bottoms = under.map((each) => end(each, opposite(pull)));
  if (tops.includes(null)) return null;
  const top = product(tops as readonly Money[]) as Money;
  if (bottoms.includes(null) && pull === "low") return tell(multiplyMoney(top, 0), "1") as number | Money;
  const above = bottoms.flatMap((each) => (each && isAboveZero(each) ? each : []));
  const told = above.length === bottoms.length ? tell(top, product(above)?.amount ?? "1") : "unbounded";
  return typeof told === "string" ? null : told;
}

/** An answer, of which `left` is what a conversion leaves, or its share of the revenue. */
function answer<T extends number | Money>(tell: Tell<T>, ratio: Ratio, left: TakenMoney): Measure<T> {
  const { basis, over, under = [] } = ratio;
  const all = [...over, ...under];
  const notes = all.flatMap((each) => each.notes);
  const common = { basis, model };
  const unknown = (reason: UnknownReason): Measure<T> => ({ value: null, reason, n: 0, ...common, notes });
  const missing = all.find(({ amount }) => !amount);
  if (missing) return unknown(missing.reason);
  const [tops, bottoms] = [over, under].map((list) => list.map(({ amount }) => amount as Money)) as [Money[], Money[]];
  const top = product(tops) as Money;
  // A free campaign has paid for itself, whatever a conversion leaves.
  const isPaid = isAboveZero(left.amount as Money) || (isZeroMoney(top) && under.includes(left));
  if (!isPaid) return unknown("never-pays-back");
  const divisors = bottoms.filter((_, i) => under[i] !== left || isAboveZero(left.amount as Money));
  if (divisors.some(isZeroMoney)) return unknown("zero-denominator");
  const value = tell(top, product(divisors)?.amount ?? "1");
  if (typeof value === "string") return unknown(value);
  const { interval, notes: more } = carried<T>(all, () => [
    endOf(ratio, "low", tell) as T | null,
    endOf(ratio, "high", tell) as T | null,
  ]);
  return { value, ...(interval && { interval }), n: 1, ...common, notes: [...notes, ...more] };
}

/**
 * Where profit begins: how many conversions and how much revenue pay for a campaign, and, with what is expected of it,
 * how much may be spent on it, on an acquisition, on a click and on a thousand impressions. All of it is on the
 * contribution of a conversion (order value times margin), never on its revenue: at a margin of 40 %, cost over order
 * value promises break-even with two fifths of the conversions that it takes.
 *
 * Say what a conversion leaves as `contributionPerConversion`, or as `averageOrderValue` and `margin`. Every answer is a
 * measure by itself, unknown where what it needs is not said. Results are not rounded; `wholeConversions` is the next
 * whole number. Amounts are exact, or rounded once to 34 digits by a division.
 *
 * Intervals of what goes into an answer are carried over, at the level at which all of them hold. An end is open where a
 * conversion may leave nothing, or where more than all who click would have to convert.
 *
 * @param input - what is known: cost, contribution, and the expected conversions, clicks and impressions
 * @returns the answers; unknown with `not-given` (no cost or conversions), `missing-margin` (nothing tells what a
 * conversion leaves), `missing-denominator` (no clicks or impressions), `zero-denominator`, `never-pays-back` (a
 * conversion leaves nothing, or all who click are not enough), `unbounded` (beyond all numbers)
 * @throws InvalidInputError `over-determined` at `margin` where all three of contribution, order value and margin are
 * said; `out-of-range` at `margin`; `not-a-count` at `conversions`, `clicks` and `impressions`; `currency-mismatch`,
 * `negative` and what `guardMoney` refuses
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
  const { each, margin } = takeContribution(input);
  if (cost.amount && each.amount) requireCurrency(cost.amount, each.amount, "cost");
  const counted = (field: "conversions" | "clicks" | "impressions", reason: UnknownReason): TakenMoney =>
    asAmount(takeCount(input[field], field, reason));
  const expected = counted("conversions", "not-given");
  const clicks = counted("clicks", "missing-denominator");
  const impressions = counted("impressions", "missing-denominator");
  const left = margin?.left ?? { ...each, amount: undefined, reason: "missing-margin", notes: [] };
  const paid = margin ? [margin.paid] : [];
  const thousand = bare(money(1000, "EUR"));

  const basis = "cost/contribution per conversion";
  const spent = "conversions*contribution per conversion";
  const perClick: Ratio = { basis: "break-even conversions/clicks", over: [cost], under: [each, clicks] };
  const perView: Ratio = { basis: "break-even conversions/impressions", over: [cost], under: [each, impressions] };
  const toView: Ratio = { basis: `1000*${spent}/impressions`, over: [each, expected, thousand], under: [impressions] };
  return {
    conversions: answer(asNumber, { basis, over: [cost], under: [each] }, each),
    wholeConversions: answer(asWhole, { basis: `${basis}:ceiling`, over: [cost], under: [each] }, each),
    revenue: answer(asMoney, { basis: "cost/margin", over: [cost, ...paid], under: [left] }, left),
    returnOnAdSpend: answer(asNumber, { basis: "1/margin", over: [margin?.paid ?? left], under: [left] }, left),
    conversionRate: answer(asShare, perClick, each),
    conversionsPerImpression: answer(asShare, perView, each),
    spend: answer(asMoney, { basis: spent, over: [each, expected] }, each),
    costPerAcquisition: answer(asMoney, { basis: "contribution per conversion", over: [each] }, each),
    costPerClick: answer(asMoney, { basis: `${spent}/clicks`, over: [each, expected], under: [clicks] }, each),
    costPerMille: answer(asMoney, toView, each),
  };
}

/** A count among amounts. Its currency is never looked at. */
function asAmount({ value, reason, interval, n, notes }: Measure): TakenMoney {
  const amount = (count: number): Money => money(count, "EUR");
  const end = (bound: number | null): Money | null => (bound === null ? null : amount(bound));
  return {
    amount: value === null ? undefined : amount(value),
    reason: reason ?? "not-given",
    interval: interval && { ...interval, low: end(interval.low), high: end(interval.high) },
    n,
    notes,
  };
}
