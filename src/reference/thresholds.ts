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
