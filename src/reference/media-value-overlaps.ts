import { deepFreeze } from "../core/freeze.js";

/**
 * What may not be valued together in an earned media value, because the same thing would be counted twice: a post that
 * was seen is one view, one impression and one account reached; and engagements are the sum of single interactions.
 *
 * @see docs/cost.md
 * @example
 * import { mediaValueOverlaps } from "influencer-scoring/reference";
 * console.log(mediaValueOverlaps.exposures.join(" ")); // => views reach impressions
 */
export const mediaValueOverlaps = /* @__PURE__ */ deepFreeze({
  kind: "media-value-overlaps",
  exposures: ["views", "reach", "impressions"],
  total: "engagements",
  parts: ["likes", "comments", "shares", "saves", "reposts", "quotes", "replies", "clicks"],
  source: "media-value-overlaps",
} as const);
