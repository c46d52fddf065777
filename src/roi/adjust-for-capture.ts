import { jointLevel } from "../core/carry-interval.js";
import type { Money } from "../core/creator.js";
import type { Interval } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { MoneyInput } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { multiplyMoney } from "../money/multiply-money.js";
import { type CaptureOptions, captureFactor } from "./capture-factor.js";
import { takeMoney } from "./take-money.js";

const model: ModelId = "adjust-for-capture@1";

/**
 * What a campaign brought, from what tracking caught of it: the tracked revenue or contribution times
 * {@link captureFactor}. The result is a measure that {@link returnOnInvestment} takes, interval and all. It takes the
 * sales that were not caught to be like those that were.
 *
 * @param tracked - revenue or contribution of the tracked sales, or the measure of it; may be below 0
 * @param options - the capture rate and the leaks, each as a share, as counts, or as a measure
 * @returns the adjusted amount, with an interval; unknown with the reason of the tracked amount, `not-given`,
 * `not-identified` (no capture rate) or `zero-denominator` (a capture rate of 0)
 * @throws InvalidInputError what {@link captureFactor} and `guardMoney` refuse; `media-value-is-no-revenue`
 * @see docs/returns.md
 * @example
 * import { adjustForCapture, returnOnInvestment } from "influencer-scoring/roi";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const brought = adjustForCapture(eur("900.00"), { captureRate: { successes: 60, trials: 100 }, leaked: 0.1 });
 * const roi = returnOnInvestment(brought, eur("1000.00"));
 * console.log(roi.value, roi.interval?.low?.toFixed(2), roi.interval?.high?.toFixed(2)); // => 0.35 0.17 0.61
 */
export function adjustForCapture(tracked: MoneyInput, options: CaptureOptions): MoneyMeasure {
  const { amount, reason, n, notes, interval } = takeMoney(tracked, "tracked", "not-given", { negative: true });
  const factor = captureFactor(options);
  const common = { n, basis: "tracked*(1-leaked)/captureRate", model, notes: [...notes, ...factor.notes] };
  if (!amount) return { value: null, reason, ...common };
  if (factor.value === null) return { value: null, reason: factor.reason, ...common };
  const own = interval ?? { low: amount, high: amount, level: 1, method: "" };
  const times = factor.interval ?? { low: factor.value, high: factor.value, level: 1, method: "" };
  const level = jointLevel([own.level, times.level]);
  const found: Interval<Money> = {
    low: productBound(own.low, times.low, times.high),
    high: productBound(own.high, times.high, times.low),
    shape: "between",
    level,
    method: interval && factor.interval ? "bonferroni" : own.method || times.method,
  };
  const has = (interval ?? factor.interval) !== undefined && level > 0;
  return { value: multiplyMoney(amount, factor.value), ...(has && { interval: found }), ...common };
}

/** An end of a product. An amount below 0 takes the other end of the factor; `null` is an end without bound. */
function productBound(amount: Money | null, factor: number | null, opposite: number | null): Money | null {
  if (!amount) return null;
  const by = amount.amount.startsWith("-") ? opposite : factor;
  return by === null ? null : multiplyMoney(amount, by);
}
