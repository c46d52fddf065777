import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * Buffer: engagements over impressions. Source: ShortsIntel after Buffer, 2025. Neither the engagements nor how posts
 * become one rate are quoted; read as likes, comments and shares, and as a mean.
 *
 * @example
 * import { bufferEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = bufferEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares impressions mean
 */
export const bufferEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "buffer-engagement@1",
  by: "impressions",
  interactions: ["likes", "comments", "shares"],
  aggregate: "mean",
  unstated: ["interactions", "aggregate"],
  source: "buffer-2025",
} as const satisfies EngagementDefinition);
