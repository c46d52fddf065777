import { countProblem, levelProblem, refuse, shareProblem } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import { requireObject } from "../core/require-object.js";
import { wilsonInterval } from "./wilson-interval.js";

/** A share: as a number, as so many of so many (which gives it an interval), or as a measure of this library. */
export type ShareInput = Maybe<number | { readonly successes: number; readonly trials: number } | Measure>;

/** A share, read; `undefined` where it is unknown. */
export interface TakenShare {
  readonly share: number;
  readonly interval: Interval | undefined;
  readonly n: number;
}

/** Reads a share. Of none of none, and of an unknown measure, nothing is known. */
export function takeShare(value: ShareInput, path: string, level: number): TakenShare | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number") {
    refuse(shareProblem(value), path);
    return { share: value, interval: undefined, n: 1 };
  }
  requireObject(value, path);
  if (!("trials" in value)) {
    if (value.value === null) return undefined;
    refuse(shareProblem(value.value), path);
    const interval = value.interval?.shape === "between" ? value.interval : undefined;
    if (interval) refuse(levelProblem(interval.level), `${path}.interval.level`);
    for (const bound of [interval?.low, interval?.high])
      if (bound !== undefined && bound !== null) refuse(shareProblem(bound), `${path}.interval`);
    return { share: value.value, interval, n: value.n };
  }
  const { successes, trials } = value;
  if (trials === 0 && successes === 0) return undefined;
  refuse(countProblem(trials) ?? (trials === 0 ? "out-of-range" : undefined), `${path}.trials`);
  refuse(countProblem(successes) ?? (successes > trials ? "out-of-range" : undefined), `${path}.successes`);
  const [low, high] = wilsonInterval(successes, trials, level);
  return {
    share: successes / trials,
    interval: { low, high, shape: "between", level, method: "wilson" },
    n: trials,
  };
}
