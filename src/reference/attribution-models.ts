import type { Threshold } from "./thresholds.js";

/** How much of a conversion the first and the last touchpoint get; the ones between share the rest. */
export interface PositionWeights {
  /** What kind of model this is. */
  readonly kind: "position-weights";
  /** The share of the first touchpoint. */
  readonly first: number;
  /** The share of the last touchpoint. */
  readonly last: number;
  /** The id of the source. */
  readonly source: string;
}

/** What `position` means where the caller does not say: 40 % first, 40 % last, 20 % between. */
export const positionWeights = /* @__PURE__ */ Object.freeze({
  kind: "position-weights",
  first: 0.4,
  last: 0.4,
  source: "attribution-habits",
} as const satisfies PositionWeights);

/** What `time-decay` means where the caller does not say: so many days halve the credit. */
export const decayHalfLifeDays = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 7,
  source: "attribution-habits",
} as const satisfies Threshold);
