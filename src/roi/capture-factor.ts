import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { carried } from "./carried.js";
import { type CaptureOptions, shareEnds, takeCapture } from "./take-capture.js";

export type { CaptureOptions } from "./take-capture.js";

const model: ModelId = "capture-factor@1";
const basis = "(1-leaked)/captureRate";

/**
 * By what tracked sales are to be multiplied to get those that a campaign brought: (1 − leaked) / capture rate. Tracking
 * misses buyers who do not use the code or the link, and it counts others who found the code elsewhere. Neither can be
 * read off the tracked sales: the capture rate comes from a survey of buyers or a holdout, the leaks from the orders'
 * referrers. Without a capture rate the factor is `not-identified`.
 *
 * Where the leaks are unknown the value is that without any, a note says so, and the interval reaches down to 0, since all
 * tracked sales may be leaks.
 *
 * @param options - the capture rate and the leaks, each as a share, as counts, or as a measure
 * @returns the factor, from 0; its interval is Wilson's, carried over, at the level at which both shares hold; its upper
 * end is open where the capture rate may be 0. Unknown with `not-identified` (no capture rate) or the reason of its
 * measure, `zero-denominator` (nothing was caught), `unbounded` (beyond all numbers)
 * @throws InvalidInputError `out-of-range`, `negative`, `not-an-object` at `captureRate` and `leaked`, also at their
 * `successes` and `trials`; `out-of-range` at `level`
 * @see docs/returns.md
 * @example
 * import { captureFactor } from "influencer-scoring/roi";
 * const factor = captureFactor({ captureRate: { successes: 60, trials: 100 }, leaked: 0.1 });
 * console.log(factor.value, factor.interval?.low?.toFixed(2), factor.interval?.high?.toFixed(2)); // => 1.5 1.30 1.79
 */
export function captureFactor(options: CaptureOptions): Measure {
  const { rate, leaks, reason, notes } = takeCapture(options);
  const common = { n: rate.n, basis, model };
  if (reason) return { value: null, reason, ...common, notes };
  const value = ((leaks.whole - leaks.part) * rate.whole) / (leaks.whole * rate.part);
  if (value === Number.POSITIVE_INFINITY) return { value: null, reason: "unbounded", ...common, notes };
  const { interval, notes: more } = carried<number>([rate, leaks], () => {
    const [caught, lost] = [shareEnds(rate), shareEnds(leaks)];
    const high = lost.low === 1 ? 0 : (1 - lost.low) / caught.low;
    return [lost.high === 1 ? 0 : (1 - lost.high) / caught.high, Number.isFinite(high) ? high : null];
  });
  return { value, ...(interval && { interval }), ...common, notes: [...notes, ...more] };
}
