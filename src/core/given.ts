import type { ErrorCode } from "./error-codes.js";
import { amountProblem, countProblem, levelProblem, refuse } from "./guard.js";
import type { Interval, Known, Maybe, Measure, Unknown } from "./measure.js";
import type { ModelId } from "./model.js";
import type { Note } from "./note.js";
import type { UnknownReason } from "./reason.js";

const model: ModelId = "given@1";
const none: readonly Note[] = [];

// Written out and not spread, which takes longer than a division.
/** A bare value as a measure. */
export const bare = <T>(value: T): Known<T> => ({ value, n: 1, basis: "", model, notes: none });

/** A missing value as a measure. */
export const missing = (reason: UnknownReason): Unknown => ({
  value: null,
  reason,
  n: 0,
  basis: "",
  model,
  notes: none,
});

/** Tells a measure from a bare number or a bare amount of money. */
export function isMeasure(value: unknown): value is Measure<unknown> {
  return typeof value === "object" && value !== null && "value" in value;
}

/**
 * A count, bare or measured, as a measure. A bare count is whole; a measured one is an estimate and need not be. A rate is
 * no count: its basis holds a slash.
 */
export function countOf(count: Maybe<number> | Measure, path: string): Measure {
  const measure = numberOf(count, path, "missing-denominator", isMeasure(count) ? amountProblem : countProblem);
  if (measure.basis.includes("/")) refuse("not-a-count", path);
  return measure;
}

/** A number, bare or measured, as a measure, with what may be wrong with it and with the ends of its interval. */
export function numberOf(
  number: Maybe<number> | Measure,
  path: string,
  reason: UnknownReason,
  problemOf: (value: unknown) => ErrorCode | undefined,
): Measure {
  if (number === null || number === undefined) return missing(reason);
  if (!isMeasure(number)) {
    refuse(problemOf(number), path);
    return bare(number);
  }
  guardShape(number, path);
  const { value, interval } = number;
  if (value !== null) refuse(problemOf(value), path);
  if (interval)
    guardEnds(
      interval,
      path,
      (end, at) => refuse(problemOf(end), at),
      (low, high) => low - high,
    );
  return number;
}

/** Refuses what looks like a measure and is none: it lacks a field that all measures have. */
export function guardShape({ value, reason, interval, n, basis, notes }: Measure<unknown>, path: string): void {
  if (value === null && typeof reason !== "string") refuse("missing", `${path}.reason`);
  if (typeof (interval ?? {}) !== "object") refuse("not-an-object", `${path}.interval`);
  refuse(countProblem(n), `${path}.n`);
  if (typeof basis !== "string") refuse("not-a-string", `${path}.basis`);
  if (!Array.isArray(notes)) refuse("not-an-array", `${path}.notes`);
}

/** Refuses ends of an interval that are no such values, or in the wrong order, and a level that is none. */
export function guardEnds<B>(
  { low, high, level }: Interval<B>,
  path: string,
  guard: (end: B, path: string) => void,
  compare: (low: B, high: B) => number,
): void {
  if (low !== null) guard(low, `${path}.interval.low`);
  if (high !== null) guard(high, `${path}.interval.high`);
  if (low !== null && high !== null && compare(low, high) > 0) refuse("out-of-range", `${path}.interval`);
  refuse(levelProblem(level), `${path}.interval.level`);
}
