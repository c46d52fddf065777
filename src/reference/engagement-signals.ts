import type { Threshold } from "./thresholds.js";

/**
 * A signal is called unusual where at most this share of ordinary accounts lies as far out, on either side: it is
 * outside of what 95 % of peers show. A choice; what it does on real accounts is measured in docs/authenticity.md.
 */
export const unusualAmongPeers = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 0.05,
  source: "engagement-signals",
} as const satisfies Threshold);
