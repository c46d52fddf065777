import { deepFreeze } from "../core/freeze.js";

/** A single number on which a remark or a method stands, with its source. */
export interface Threshold {
  /** What kind of model this is. */
  readonly kind: "threshold";
  /** The number. */
  readonly value: number;
  /** What it decides. */
  readonly decides: string;
  /** The id of the source. */
  readonly source: string;
}

/**
 * A post with more than this many times the interactions of the middle post earns the note `heavy-tailed`: in the
 * simulation of `docs/intervals.md` it marks few samples of ordinary posts and most samples with a viral one.
 */
export const heavyTailRatio = /* @__PURE__ */ deepFreeze({
  kind: "threshold",
  value: 5,
  decides: "the note heavy-tailed: largest post over middle post",
  source: "interval-simulation",
} as const satisfies Threshold);

/** How many peers nearest in size a rank rests on, where there are as many. */
export const peerNeighbours = /* @__PURE__ */ deepFreeze({
  kind: "threshold",
  value: 800,
  decides: "how many of the accounts nearest in size make a row of a peer table",
  source: "peer-calibration",
} as const satisfies Threshold);

/** With fewer peers than this a rank is not given. */
export const fewestPeers = /* @__PURE__ */ deepFreeze({
  kind: "threshold",
  value: 30,
  decides: "the reason too-few-peers",
  source: "peer-calibration",
} as const satisfies Threshold);
