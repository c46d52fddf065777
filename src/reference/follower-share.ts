import { deepFreeze } from "../core/freeze.js";
import type { ProfileReading } from "../core/points-model.js";

/** How many profiles of which kind the share of fake followers rests on at least. */
export const followerShareLimits = /* @__PURE__ */ Object.freeze({
  kind: "follower-share-limits",
  /** Labelled accounts of each class, below which a calibration is not used. */
  fewestLabelled: 150,
  /** Followers checked by hand, below which their own share is taken as it is. */
  fewestForRegression: 100,
  /** The residual variance of the regression is raised by so much over the smaller class: it was fitted on few. */
  smallClassPenalty: 3,
  /** So many times the sampling error of the labelled accounts counts: they come in batches of one seller. */
  labelledDesignEffect: 1.2,
  /** A signal is used where so many of the sample and of the calibration show it. */
  leastSeen: 0.9,
  source: "account-calibration",
} as const);

/** How many of all fakes reach so many points at least, whoever made them. */
export interface LeastSensitivity {
  /** What kind of model this is. */
  readonly kind: "least-sensitivity";
  /** The points are those of the signals that read these. */
  readonly fields: readonly ProfileReading[];
  /** Points. */
  readonly thresholds: readonly number[];
  /** The share of fakes that reach them at least. */
  readonly sensitivity: readonly number[];
  /** The id of the source. */
  readonly source: string;
}

/**
 * The smallest share of fakes at or above a number of points, of counts alone, seen in any kind of fake of the labelled sets,
 * with its odds halved, since the next seller's may be harder to see. Printed by `npm run fit:accounts`.
 */
export const leastSensitivity = /* @__PURE__ */ deepFreeze({
  kind: "least-sensitivity",
  fields: ["followingPerFollower", "posts", "followers", "following"],
  thresholds: [1, 2, 3],
  sensitivity: [0.74, 0.45, 0.22],
  source: "account-calibration",
} as const satisfies LeastSensitivity);

/** From how many followings on an account cannot read what it follows. */
export const massFollowing = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 1_500,
  source: "hype-auditor-audience",
} as const);

/** After how many days without a post an account counts as inactive. */
export const inactiveDays = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 90,
  source: "socialbakers-fake-follower-check",
} as const);
