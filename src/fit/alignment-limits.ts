import { InvalidInputError } from "../core/error.js";
import type { ErrorCode } from "../core/error-codes.js";
import { numberOf } from "../core/given.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import { numberOr, requireObject } from "../core/require-object.js";

/** A number that must lie within limits, both of which still pass. */
export interface AlignmentLimit {
  /** The number, or the measure of it. */
  readonly value?: Maybe<number> | Measure;
  /** The least that passes. */
  readonly minimum?: Maybe<number>;
  /** The most that passes. */
  readonly maximum?: Maybe<number>;
}

/** How many numbers speak against a limit, and how many leave it open. */
export type LimitResult = readonly [against: number, open: number];

/** Followers within limits, or `undefined` where there are none; a rounded count passes only where all it can be does. */
export function followerLimit(
  facts: { readonly followers?: Maybe<number>; readonly followersPrecision?: Maybe<number> },
  minimum: Maybe<number>,
  maximum: Maybe<number>,
): LimitResult | undefined {
  const range = followerRange(facts);
  const least = numberOr(minimum, "minimumFollowers", undefined, countProblem);
  const most = numberOr(maximum, "maximumFollowers", undefined, countProblem);
  if (least === undefined && most === undefined) return undefined;
  return within(range, least, most, "maximumFollowers");
}

/** Any number within limits; what has an interval passes only where all of it does. */
export function numberLimit(limit: AlignmentLimit, path: string): LimitResult {
  requireObject(limit, path);
  const least = numberOr(limit.minimum, `${path}.minimum`, undefined, finiteProblem);
  const most = numberOr(limit.maximum, `${path}.maximum`, undefined, finiteProblem);
  if (least === undefined && most === undefined) refuse("missing", `${path}.minimum`);
  const range = rangeOf(numberOf(limit.value, `${path}.value`, "not-given", finiteProblem));
  return within(range, least, most, `${path}.maximum`);
}

type Range = readonly [low: number, high: number] | undefined;

function finiteProblem(value: unknown): ErrorCode | undefined {
  if (typeof value !== "number") return "not-a-number";
  return Number.isFinite(value) ? undefined : "not-finite";
}

/** Between what the followers are, where the platform rounds them to the nearest or downwards. */
function followerRange({ followers, followersPrecision }: Parameters<typeof followerLimit>[0]): Range {
  const count = numberOr(followers, "followers", undefined, countProblem);
  const unit = numberOr(followersPrecision, "followersPrecision", 1, countProblem);
  if (count === undefined) return undefined;
  return unit > 1 ? [Math.max(count - unit / 2, 0), count + unit] : [count, count];
}

function rangeOf({ value, interval }: Measure): Range {
  if (value === null) return undefined;
  if (!interval) return [value, value];
  if (interval.shape === "outside") return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [interval.low ?? Number.NEGATIVE_INFINITY, interval.high ?? Number.POSITIVE_INFINITY];
}

function within(
  range: Range,
  least: number = Number.NEGATIVE_INFINITY,
  most: number = Number.POSITIVE_INFINITY,
  path: string,
): LimitResult {
  if (least > most) throw new InvalidInputError("out-of-range", path);
  if (!range) return [0, 1];
  const [low, high] = range;
  if (high < least || low > most) return [1, 0];
  return [0, low >= least && high <= most ? 0 : 1];
}
