import type { ModelId } from "./model.js";

/** What a signal reads of a profile. Yes and no are 1 and 0. */
export type ProfileReading =
  | "followingPerFollower"
  | "followers"
  | "following"
  | "posts"
  | "hasProfilePicture"
  | "usernameDigitShare"
  | "biographyLength"
  | "hasExternalUrl";

/** One signal: what it reads, and the points for each threshold that is passed. */
export interface PointsSignal {
  /** Name of the signal. */
  readonly signal: string;
  /** What it reads. `followingPerFollower` divides by 1 where there are no followers. */
  readonly field: ProfileReading;
  /** When a threshold is passed. */
  readonly operator: "at-least" | "below";
  /** The thresholds; each that is passed counts once. */
  readonly thresholds: readonly number[];
  /** Points for each threshold that is passed; below 0 where it speaks for a genuine account. */
  readonly points: number;
  /** The points that say nothing either way: fewer make a fake less probable, more make it more probable. */
  readonly center: number;
  /** What was seen where a threshold is passed, in words. */
  readonly because: string;
}

/** How points become a probability: log odds = log odds of the prior + slope · (points − centers of the signals seen). */
export interface PointsFit {
  /** What kind of model this is. */
  readonly kind: "points-fit";
  /** The labelled accounts that it was fitted on. */
  readonly population: string;
  /** Log odds for each point. */
  readonly slope: number;
  /** The id of the source. */
  readonly source: string;
}

/**
 * A points model of accounts: few, plain and bounded signals, and how points become a probability. A model as data:
 * frozen, flat and JSON-safe.
 */
export interface PointsModel {
  /** What kind of model this is. */
  readonly kind: "points-model";
  /** Name and version. */
  readonly id: ModelId;
  /** The signals. */
  readonly signals: readonly PointsSignal[];
  /** The fit that the probability comes from: all populations, equal weight each. */
  readonly fit: PointsFit;
  /** The fits of each population alone, which the range of the probability spans. */
  readonly populations: readonly PointsFit[];
  /** The id of the source. */
  readonly source: string;
}
