import type { Threshold } from "./thresholds.js";

/** YouTube tells subscribers with so many significant figures, rounded down. */
export const subscriberFigures = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 3,
  source: "youtube-channels",
} as const satisfies Threshold);

/** A YouTube video of more seconds than this is no Short; of fewer, nothing in the answer of the platform tells. */
export const longestShort = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 180,
  source: "youtube-shorts",
} as const satisfies Threshold);
