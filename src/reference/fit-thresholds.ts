import type { Threshold } from "./thresholds.js";

/** The coarsest unit that shares of an audience are taken to be rounded to. */
export interface ShareRounding {
  /** What kind of model this is. */
  readonly kind: "share-rounding";
  /** The unit to which each share is rounded. */
  readonly unit: number;
  /** The id of the source. */
  readonly source: string;
}

/**
 * Shares told in whole per cent are off by up to half of one each. The errors of k shares add up to √(k / 12) per cent of
 * standard deviation, so their sum is taken for 1 within √k per cent, three and a half of them. Where any has more digits,
 * the unit is that of the last of them.
 */
export const shareRounding = /* @__PURE__ */ Object.freeze({
  kind: "share-rounding",
  unit: 0.01,
  source: "share-rounding",
} as const satisfies ShareRounding);

/** With fewer posts than this the diversity of their topics, formats or types has no interval. */
export const fewestTypedPosts = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 8,
  source: "diversity-simulation",
} as const satisfies Threshold);

/** The part of the correction of an entropy that counts as one more standard deviation of it. */
export const correctionDoubt = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 0.5,
  source: "diversity-simulation",
} as const satisfies Threshold);
