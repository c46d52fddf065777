import type { ModelId } from "./model.js";
import type { Note } from "./note.js";
import type { UnknownReason } from "./reason.js";

/** A value that may be unknown: absent, `undefined` and `null` all mean the same, and none of them means zero. */
export type Maybe<T> = T | null | undefined;

/** A range that holds the true value with a stated confidence. `null` on a side means unbounded on that side. */
export interface Interval<B = number> {
  /** Lower bound, in the unit of the value; `null` where unbounded. */
  readonly low: B | null;
  /** Upper bound, in the unit of the value; `null` where unbounded. */
  readonly high: B | null;
  /** `between`: from low to high. `outside`: everything below low and above high (a Fieller set can be that). */
  readonly shape: "between" | "outside";
  /** Confidence level, between 0 and 1. */
  readonly level: number;
  /** Name of the method that made it. */
  readonly method: string;
}

/** A number that could be computed, with what it means. */
export interface Known<T = number, B = T> {
  /** The value, never rounded. Rates, shares and ranks are fractions: 0.034 is 3.4 %. */
  readonly value: T;
  /** Absent: the value is known. */
  readonly reason?: undefined;
  /** Where an honest one is known. */
  readonly interval?: Interval<B> | undefined;
  /** How many units (posts, profiles, peers) the value rests on. */
  readonly n: number;
  /** What was divided by what, and how it was aggregated; see {@link parseBasis}. */
  readonly basis: string;
  /** The model and its version; it changes when any number that the model can return changes. */
  readonly model: ModelId;
  /** Remarks on how the number came about. */
  readonly notes: readonly Note[];
}

/** A number that could not be computed, and why. */
export interface Unknown {
  /** Always `null`. */
  readonly value: null;
  /** Why the value is unknown; one of {@link unknownReasons}. */
  readonly reason: UnknownReason;
  /** Absent: there is no value. */
  readonly interval?: undefined;
  /** How many units there were to work on. */
  readonly n: number;
  /** What would have been computed. */
  readonly basis: string;
  /** The model that would have computed it. */
  readonly model: ModelId;
  /** Remarks, such as what is missing how often. */
  readonly notes: readonly Note[];
}

/**
 * The result of every measurement: {@link Known} or {@link Unknown}. Both sides can be destructured, and
 * {@link isKnown} narrows.
 *
 * @example
 * import { engagementRate, isKnown } from "influencer-scoring";
 * const rate = engagementRate([{ likes: 300, comments: null }], { by: "followers", followers: 10_000 });
 * console.log(isKnown(rate) ? rate.value : rate.reason); // => missing-interaction
 */
export type Measure<T = number, B = T> = Known<T, B> | Unknown;

/**
 * Tells whether a measure has a value, and narrows its type.
 *
 * @param measure - any measure
 * @returns true where `value` is not `null`
 * @example
 * import { classifyTier, isKnown } from "influencer-scoring";
 * console.log(isKnown(classifyTier(null))); // => false
 */
export function isKnown<T, B>(measure: Measure<T, B>): measure is Known<T, B> {
  return measure.value !== null;
}
