import { jointLevel } from "../core/carry-interval.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { requireObject } from "../core/require-object.js";
import { takeLevel } from "../statistics/take-level.js";
import { type ShareInput, type TakenShare, takeShare } from "../statistics/take-share.js";

/** How far tracked sales are from those that a campaign brought. */
export interface CaptureOptions {
  /** The share of the sales a campaign brought that tracking caught, such as 60 of 100 buyers in a survey. */
  readonly captureRate?: ShareInput;
  /** The share of tracked sales that the campaign did not bring, such as codes found on coupon sites; 0 for none. */
  readonly leaked?: ShareInput;
  /** The confidence level of intervals from counts, 0.95 where not given. */
  readonly level?: Maybe<number>;
}

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
 * end is open where the capture rate may be 0. Unknown with `not-identified` (no capture rate), `zero-denominator`
 * (nothing was caught)
 * @throws InvalidInputError `out-of-range`, `negative`, `not-an-object` at `captureRate` and `leaked`, also at their
 * `successes` and `trials`; `out-of-range` at `level`
 * @see docs/returns.md
 * @example
 * import { captureFactor } from "influencer-scoring/roi";
 * const factor = captureFactor({ captureRate: { successes: 60, trials: 100 }, leaked: 0.1 });
 * console.log(factor.value, factor.interval?.low?.toFixed(2), factor.interval?.high?.toFixed(2)); // => 1.5 1.30 1.79
 */
export function captureFactor(options: CaptureOptions): Measure {
  requireObject(options, "");
  const level = takeLevel(options.level);
  const captured = takeShare(options.captureRate, "captureRate", level);
  const leaked = takeShare(options.leaked, "leaked", level);
  const notes: Note[] = leaked ? [] : [{ code: "missing-part", path: "leaked" }];
  const common = { n: captured?.n ?? 0, basis, model, notes };
  if (!captured) return { value: null, reason: "not-identified", ...common };
  if (captured.share === 0) return { value: null, reason: "zero-denominator", ...common };
  const value = (1 - (leaked?.share ?? 0)) / captured.share;
  if (value === Number.POSITIVE_INFINITY) return { value: null, reason: "unbounded", ...common };
  const interval = factorInterval(captured, leaked);
  return { value, ...(interval && { interval }), ...common };
}

function factorInterval(captured: TakenShare, leaked: TakenShare | undefined): Interval | undefined {
  const intervals = [captured.interval, leaked?.interval].flatMap((interval) => interval ?? []);
  if (intervals.length === 0 && leaked) return undefined;
  const level = jointLevel(intervals.map((interval) => interval.level));
  if (!(level > 0)) return undefined;
  const ends = (taken: TakenShare) => ({
    low: taken.interval?.low ?? (taken.interval ? 0 : taken.share),
    high: taken.interval?.high ?? (taken.interval ? 1 : taken.share),
  });
  const rate = ends(captured);
  const leaks = leaked ? ends(leaked) : { low: 0, high: 1 };
  const high = (1 - leaks.low) / rate.low;
  const method = leaked ? (intervals[1] ? "bonferroni" : intervals[0]?.method) : "worst-case";
  return {
    low: (1 - leaks.high) / rate.high,
    high: Number.isFinite(high) ? high : null,
    shape: "between",
    level,
    method: method as string,
  };
}
