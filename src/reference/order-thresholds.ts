import type { Threshold } from "./thresholds.js";

/** With fewer orders than this a return has no interval. */
export const fewestOrders = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 3,
  source: "return-simulation",
} as const satisfies Threshold);

/**
 * The coefficient of variation of order values up to which the interval of a return was shown to hold; orders that vary
 * more earn the note `heavy-tailed`.
 */
export const steadyOrders = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 1,
  source: "return-simulation",
} as const satisfies Threshold);
