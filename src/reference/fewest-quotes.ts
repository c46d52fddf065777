import type { Threshold } from "./thresholds.js";

/**
 * With fewer comparable quotes than this no rank is given, whatever the level: 6 is the least number at which the dearest
 * quote of all can be told from a middling one at 95 %, since 2 · ½⁶ = 0.031 and 2 · ½⁵ = 0.0625 (sign test).
 */
export const fewestQuotes = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 6,
  source: "quote-ranks",
} as const satisfies Threshold);
