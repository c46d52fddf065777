import type { Interval, Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
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

/** The capture rate and the leaks, read; leaks that are unknown may be anything, and are taken for none. */
export interface Capture {
  readonly rate: TakenShare;
  readonly leaks: TakenShare;
  /** Why nothing can be told of the sales that the campaign brought; `undefined` where something can. */
  readonly reason: UnknownReason | undefined;
  readonly notes: readonly Note[];
}

const unknownLeaks: Interval = { low: 0, high: 1, shape: "between", level: 1, method: "worst-case" };

/** Reads how far tracked sales are from those that a campaign brought. */
export function takeCapture(options: CaptureOptions, path = ""): Capture {
  requireObject(options, path);
  const level = takeLevel(options.level);
  const rate = takeShare(options.captureRate, "captureRate", level);
  const leaks = takeShare(options.leaked, "leaked", level);
  const isLeakKnown = leaks.share !== undefined;
  const notes: readonly Note[] = [...rate.notes, ...leaks.notes];
  return {
    rate,
    leaks: isLeakKnown ? leaks : { ...leaks, share: 0, part: 0, whole: 1, interval: unknownLeaks },
    reason:
      rate.share === undefined ? (rate.reason ?? "not-identified") : rate.share === 0 ? "zero-denominator" : undefined,
    notes: isLeakKnown ? notes : [...notes, { code: "missing-part", path: "leaked" }],
  };
}

/** The ends of a share; 0 and 1 where its interval has none. */
export const shareEnds = ({ share, interval }: TakenShare): Readonly<Record<"low" | "high", number>> => {
  const known = share as number;
  return interval ? { low: interval.low ?? 0, high: interval.high ?? 1 } : { low: known, high: known };
};
