import type { Money } from "../core/creator.js";
import type { Interval } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { addMoney, subtractMoney } from "../money/add-money.js";
import { isZeroMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { type MoneyMeasure, money } from "../money/money.js";
import { divideMoney, multiplyMoney } from "../money/multiply-money.js";
import type { TakenShare } from "../statistics/take-share.js";
import { type Carried, carried } from "./carried.js";
import { type Capture, type CaptureOptions, shareEnds, takeCapture } from "./take-capture.js";
import { endsOf, isNegative, type TakenMoney, takeMoney } from "./take-money.js";

const model: ModelId = "adjust-for-capture@1";

/**
 * What a campaign brought, from what tracking caught of it: the tracked revenue or contribution times
 * {@link captureFactor}, worked out in decimals and rounded once, to 34 digits. The result is a measure that
 * {@link returnOnInvestment} takes, interval and all. It takes the sales that were not caught to be like those that were.
 *
 * @param tracked - revenue or contribution of the tracked sales, or the measure of it; may be below 0
 * @param options - the capture rate and the leaks, each as a share, as counts, or as a measure
 * @returns the adjusted amount, with an interval; unknown with the reason of the tracked amount, `not-given`,
 * `not-identified` (no capture rate) or the reason of its measure, or `zero-denominator` (a capture rate of 0)
 * @throws InvalidInputError `not-an-object` at `options`, and what {@link captureFactor} and `guardMoney` refuse;
 * `media-value-is-no-revenue`
 * @see docs/returns.md
 * @example
 * import { adjustForCapture, returnOnInvestment } from "influencer-scoring/roi";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const brought = adjustForCapture(eur("900.00"), { captureRate: { successes: 60, trials: 100 }, leaked: 0.1 });
 * const roi = returnOnInvestment(brought, eur("1000.00"));
 * console.log(roi.value, roi.interval?.low?.toFixed(2), roi.interval?.high?.toFixed(2)); // => 0.35 0.17 0.61
 */
export function adjustForCapture(tracked: MoneyInput, options: CaptureOptions): MoneyMeasure {
  const taken = takeMoney(tracked, "tracked", "not-given", { negative: true });
  const capture = takeCapture(options, "options");
  const { n, amount } = taken;
  const common = { n, basis: "tracked*(1-leaked)/captureRate", model };
  const notes = [...taken.notes, ...capture.notes];
  const reason = amount ? capture.reason : taken.reason;
  if (!amount || reason) return { value: null, reason: reason as UnknownReason, ...common, notes };
  const { interval, notes: more } = broughtEnds(taken, undefined, capture);
  const value = brought(amount, undefined, capture.leaks, capture.rate);
  return { value, ...(interval && { interval }), ...common, notes: [...notes, ...more] };
}

/** A share as a ratio. */
type Ratio = Pick<TakenShare, "part" | "whole">;

/** What was brought, from sales of which some leaked, and from others (if any) that cannot leak. */
export function brought(leaky: Money, tight: Money | undefined, leaks: Ratio, rate: Ratio): Money {
  const { currency } = leaky;
  const decimals = (number: number): Money => money(number, currency);
  const kept = multiplyMoney(leaky, subtractMoney(decimals(leaks.whole), decimals(leaks.part)).amount);
  const all = tight ? addMoney(kept, multiplyMoney(tight, leaks.whole)) : kept;
  const caught = multiplyMoney(decimals(rate.part), leaks.whole);
  return divideMoney(multiplyMoney(all, rate.whole), caught.amount);
}

/** The interval of what was brought. A loss grows with what was missed. */
export function broughtEnds(leaky: TakenMoney, tight: Money | undefined, { rate, leaks }: Capture): Carried<Money> {
  const [caught, lost] = [shareEnds(rate), shareEnds(leaks)];
  const end = (amount: Interval<Money>["low"], isHigh: boolean): Money | null => {
    if (!amount) return null;
    const isMost = isHigh !== isNegative(amount);
    const leaked = { part: isMost ? lost.low : lost.high, whole: 1 };
    const part = isMost ? caught.low : caught.high;
    if (part > 0) return brought(amount, tight, leaked, { part, whole: 1 });
    // However little was caught, of nothing nothing was missed.
    const isNothing = (isZeroMoney(amount) || leaked.part === 1) && (!tight || isZeroMoney(tight));
    return isNothing ? multiplyMoney(amount, 0) : null;
  };
  const { low, high } = endsOf(leaky);
  return carried<Money>([leaky, rate, leaks], () => [end(low, false), end(high, true)]);
}
