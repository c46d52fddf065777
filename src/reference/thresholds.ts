import type { Platform } from "../core/platform.js";

/** A single number on which a remark or a method stands, with its source. */
export interface Threshold {
  /** What kind of model this is. */
  readonly kind: "threshold";
  /** The number. */
  readonly value: number;
  /** The id of the source. */
  readonly source: string;
}

/**
 * A post with more than this many times the interactions of the middle post earns the note `heavy-tailed`: in the
 * simulation of `docs/intervals.md` it marks few samples of ordinary posts and most samples with a viral one.
 */
export const heavyTailRatio = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 5,
  source: "interval-simulation",
} as const satisfies Threshold);

/** How many peers nearest in size a rank rests on, where there are as many. */
export const peerNeighbours = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 800,
  source: "peer-calibration",
} as const satisfies Threshold);

/** With fewer peers than this a rank is not given. */
export const fewestPeers = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 30,
  source: "peer-calibration",
} as const satisfies Threshold);

/** How engagement rates spread on the logarithm, between accounts of one size and between the posts of one account. */
export interface RateSpread {
  /** What kind of model this is. */
  readonly kind: "rate-spread";
  /** Variance between accounts of the same size, of the logarithm of their true rate. */
  readonly between: number;
  /** Variance between the posts of an account, of the logarithm of the post's rate. */
  readonly within: number;
  /** The platform it was measured on. */
  readonly platform: Platform;
  /** The id of the source. */
  readonly source: string;
}

/** The spread of likes and comments per follower on Instagram; `npm run measure:spread`. */
export const instagramRateSpread = /* @__PURE__ */ Object.freeze({
  kind: "rate-spread",
  between: 0.65,
  within: 0.32,
  platform: "instagram",
  source: "kim-2020",
} as const satisfies RateSpread);

/**
 * What is taken for granted about the spread of a creator's posts before any of them is seen: a variance on the
 * logarithm, worth as many degrees of freedom. Chosen so that 95 % intervals for the next post hold 95 % of held-out posts.
 */
export const nextPostSpread = /* @__PURE__ */ Object.freeze({
  kind: "next-post-spread",
  variance: 0.2,
  degrees: 3,
  source: "kim-2020",
} as const);

/** Coefficients of variation of an account's rates that 2.5 % of accounts stay below or exceed. */
export const usualVariation = /* @__PURE__ */ Object.freeze({
  kind: "usual-variation",
  low: 0.06,
  high: 1.143,
  source: "kim-2020",
} as const);
