import type { Threshold } from "./thresholds.js";

/** With fewer creators than this, nothing is said about how engagement changes with size among them. */
export const fewestCreators = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 10,
  source: "tier-effect-simulation",
} as const satisfies Threshold);
