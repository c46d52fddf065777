import type { Money } from "../core/creator.js";
import type { ErrorCode } from "../core/error-codes.js";
import { amountProblem, countProblem, refuse } from "../core/guard.js";
import type { Interval, Known, Maybe, Measure, Unknown } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { compareMoney } from "../money/compare-money.js";
import { guardMoney } from "../money/guard-money.js";
import { type MoneyMeasure, money } from "../money/money.js";

const model: ModelId = "given@1";
const none: readonly Note[] = [];

// Written out and not spread, which takes longer than a division.
/** A bare value as a measure. */
const bare = <T>(value: T): Known<T> => ({ value, n: 1, basis: "", model, notes: none });
/** A missing value as a measure. */
const missing = (reason: UnknownReason): Unknown => ({ value: null, reason, n: 0, basis: "", model, notes: none });

/** Tells a measure from a bare number or a bare amount of money. */
export function isMeasure(value: unknown): value is Measure<unknown> {
  return typeof value === "object" && value !== null && "value" in value;
}

/** A cost, bare or measured, as a measure. An earned media value is none. */
export function costOf(cost: Maybe<Money> | MoneyMeasure, path = "cost"): MoneyMeasure {
  if (cost === null || cost === undefined) return missing("not-given");
  if (!isMeasure(cost)) {
    guardMoney(cost, path);
    return bare(cost);
  }
  if ((cost as { kind?: unknown }).kind === "earned-media-value") refuse("media-value-is-no-cost", path);
  guardShape(cost, path);
  const { value, interval } = cost as MoneyMeasure;
  if (value !== null) guardMoney(value, path);
  if (interval) {
    guardEnds(interval, path, (end, at) => guardMoney(end, at), compareMoney);
    for (const end of [interval.low, interval.high])
      if (end && end.currency !== value?.currency) refuse("currency-mismatch", `${path}.interval`);
  }
  return cost as MoneyMeasure;
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

/** An amount in words of a table: a decimal string or a number, from 0. */
export function amountOf(amount: string | number, currency: string, path: string): Money {
  if (amount === null || amount === undefined) refuse("missing", path);
  if (typeof amount === "number") refuse(amountProblem(amount), path);
  else if (typeof amount !== "string" || !/^-?\d+(?:\.\d+)?$/.test(amount)) refuse("invalid-amount", path);
  else if (/^-.*[1-9]/.test(amount)) refuse("negative", path);
  return money(amount, currency);
}

/** Refuses what looks like a measure and is none: it lacks a field that all measures have. */
function guardShape({ value, reason, interval, n, basis, notes }: Measure<unknown>, path: string): void {
  if (value === null && typeof reason !== "string") refuse("missing", `${path}.reason`);
  if (typeof (interval ?? {}) !== "object") refuse("not-an-object", `${path}.interval`);
  refuse(countProblem(n), `${path}.n`);
  if (typeof basis !== "string") refuse("not-a-string", `${path}.basis`);
  if (!Array.isArray(notes)) refuse("not-an-array", `${path}.notes`);
}

function guardEnds<B>(
  { low, high, level }: Interval<B>,
  path: string,
  guard: (end: B, path: string) => void,
  compare: (low: B, high: B) => number,
): void {
  if (low !== null) guard(low, `${path}.interval.low`);
  if (high !== null) guard(high, `${path}.interval.high`);
  if (low !== null && high !== null && compare(low, high) > 0) refuse("out-of-range", `${path}.interval`);
  if (!(level > 0 && level <= 1)) refuse("out-of-range", `${path}.interval.level`);
}
