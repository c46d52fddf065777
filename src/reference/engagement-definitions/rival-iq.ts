import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * Rival IQ on Instagram: all public interactions of a post over followers, and the median of the posts. Source: Rival IQ,
 * quoted, read in 2026. Which interactions are public on Instagram is our reading.
 *
 * @example
 * import { rivalIqInstagramEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = rivalIqInstagramEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments followers median
 */
export const rivalIqInstagramEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "rival-iq-instagram-engagement@1",
  by: "followers",
  interactions: ["likes", "comments"],
  aggregate: "median",
  platform: "instagram",
  unstated: ["interactions"],
  source: "rival-iq-engagement",
} as const satisfies EngagementDefinition);

/**
 * Rival IQ on TikTok: all public interactions of a post over followers, and the median of the posts. Source: Rival IQ,
 * quoted, read in 2026. Which interactions are public on TikTok is our reading.
 *
 * @example
 * import { rivalIqTiktokEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = rivalIqTiktokEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares followers median
 */
export const rivalIqTiktokEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "rival-iq-tiktok-engagement@1",
  by: "followers",
  interactions: ["likes", "comments", "shares"],
  aggregate: "median",
  platform: "tiktok",
  unstated: ["interactions"],
  source: "rival-iq-engagement",
} as const satisfies EngagementDefinition);

/**
 * Rival IQ on Facebook: all public interactions of a post over followers, and the median of the posts. Source: Rival IQ,
 * quoted, read in 2026. Which interactions are public on Facebook is our reading.
 *
 * @example
 * import { rivalIqFacebookEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = rivalIqFacebookEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares followers median
 */
export const rivalIqFacebookEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "rival-iq-facebook-engagement@1",
  by: "followers",
  interactions: ["likes", "comments", "shares"],
  aggregate: "median",
  platform: "facebook",
  unstated: ["interactions"],
  source: "rival-iq-engagement",
} as const satisfies EngagementDefinition);

/**
 * Rival IQ on X: all public interactions of a post over followers, and the median of the posts. Source: Rival IQ,
 * quoted, read in 2026. Which interactions are public on X is our reading.
 *
 * @example
 * import { rivalIqXEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = rivalIqXEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+reposts+quotes+replies followers median
 */
export const rivalIqXEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "rival-iq-x-engagement@1",
  by: "followers",
  interactions: ["likes", "reposts", "quotes", "replies"],
  aggregate: "median",
  platform: "x",
  unstated: ["interactions"],
  source: "rival-iq-engagement",
} as const satisfies EngagementDefinition);
