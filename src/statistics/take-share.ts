import { numberOf } from "../core/given.js";
import { countProblem, refuse, shareProblem } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { requireObject } from "../core/require-object.js";
import { wilsonInterval } from "./wilson-interval.js";

/** A share: as a number, as so many of so many (which gives it an interval), or as a measure of this library. */
export type ShareInput = Maybe<number | { readonly successes: number; readonly trials: number } | Measure>;

/** A share, read. */
export interface TakenShare {
  /** The share, or `undefined` where it is unknown. */
  readonly share: number | undefined;
  /** The share as a ratio: the counts, or the number over 1. */
  readonly part: number;
  readonly whole: number;
  /** Why a measure is unknown; `undefined` where it is known, and where nothing is said. */
  readonly reason: UnknownReason | undefined;
  readonly interval: Interval | undefined;
  readonly n: number;
  readonly notes: readonly Note[];
}

const nothing: Omit<TakenShare, "share" | "part"> = {
  whole: 1,
  reason: undefined,
  interval: undefined,
  n: 0,
  notes: [],
};

/** Reads a share. Of none of none, and of an unknown measure, nothing is known. */
export function takeShare(value: ShareInput, path: string, level: number): TakenShare {
  if (value === undefined || value === null) return { share: undefined, part: 0, ...nothing };
  if (typeof value === "number") {
    refuse(shareProblem(value), path);
    return { share: value, part: value, ...nothing, n: 1 };
  }
  requireObject(value, path);
  if (!("trials" in value)) {
    const { value: share, reason, interval, n, notes } = numberOf(value, path, "missing-share", shareProblem);
    return { share: share ?? undefined, part: share ?? 0, whole: 1, reason, interval: interval ?? undefined, n, notes };
  }
  const { successes, trials } = value;
  if (trials === 0 && successes === 0) return { share: undefined, part: 0, ...nothing };
  refuse(countProblem(trials) ?? (trials === 0 ? "out-of-range" : undefined), `${path}.trials`);
  refuse(countProblem(successes) ?? (successes > trials ? "out-of-range" : undefined), `${path}.successes`);
  const [low, high] = wilsonInterval(successes, trials, level);
  const interval: Interval = { low, high, shape: "between", level, method: "wilson" };
  return {
    share: successes / trials,
    part: successes,
    whole: trials,
    reason: undefined,
    interval,
    n: trials,
    notes: [],
  };
}
