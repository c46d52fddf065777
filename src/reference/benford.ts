/** When the first digits of counts can be held against Benford's law at all. */
export const benfordUse = /* @__PURE__ */ Object.freeze({
  kind: "benford-use",
  /** With fewer counts than this there is no result: of a hundred, fewer than five are expected to begin with a 9. */
  fewestCounts: 100,
  /** The largest count over the smallest; below that the law is not expected to hold. */
  leastRange: 100,
  source: "benford-use",
} as const);

/** How much a departure from Benford's law can say about followers. */
export const benfordEvidence = /* @__PURE__ */ Object.freeze({
  kind: "evidence-grade",
  grade: "weak",
  source: "golbeck-2015",
} as const);
