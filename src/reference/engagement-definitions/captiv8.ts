import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * Captiv8 on Instagram: engagements over impressions. Source: eMarketer after Captiv8, 2024. Neither the engagements nor
 * how posts become one rate are quoted; read as likes, comments and shares, and as a mean.
 *
 * @example
 * import { captiv8InstagramEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = captiv8InstagramEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares impressions mean
 */
export const captiv8InstagramEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "captiv8-instagram-engagement@1",
  by: "impressions",
  interactions: ["likes", "comments", "shares"],
  aggregate: "mean",
  platform: "instagram",
  unstated: ["interactions", "aggregate"],
  source: "captiv8-2024",
} as const satisfies EngagementDefinition);

/**
 * Captiv8 on TikTok: engagements over views. Source: eMarketer after Captiv8, 2024. Neither the engagements nor how posts
 * become one rate are quoted; read as likes, comments and shares, and as a mean.
 *
 * @example
 * import { captiv8TiktokEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = captiv8TiktokEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares views mean
 */
export const captiv8TiktokEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "captiv8-tiktok-engagement@1",
  by: "views",
  interactions: ["likes", "comments", "shares"],
  aggregate: "mean",
  platform: "tiktok",
  unstated: ["interactions", "aggregate"],
  source: "captiv8-2024",
} as const satisfies EngagementDefinition);
