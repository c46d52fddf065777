import type { Threshold } from "./thresholds.js";

/** Contacts that are spread over people one by one; beyond so many in all there is no distribution. */
export const mostContacts = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 10_000,
  source: "portfolio-limits",
} as const satisfies Threshold);

/** Contacts of one creator for each head of the population. A whole number above it is a count of impressions. */
export const mostContactsEach = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 100,
  source: "portfolio-limits",
} as const satisfies Threshold);

/** Audiences whose pairs are kept in a table; more are refused. */
export const mostPairedAudiences = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 3_000,
  source: "portfolio-limits",
} as const satisfies Threshold);

/** Where the upper bound of a net reach is more than so many times the lower one, what pairs tell leaves much open. */
export const wideBounds = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 1.1,
  source: "portfolio-limits",
} as const satisfies Threshold);

/** From so many creators on, how reach rises with the followers is fitted, and not taken to be in proportion. */
export const fewestSizes = /* @__PURE__ */ Object.freeze({
  kind: "threshold",
  value: 8,
  source: "size-simulation",
} as const satisfies Threshold);
