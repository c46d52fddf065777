import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * X Ads: engagements over impressions, both summed. Source: X, Ads API, derived metrics, read in 2026. Its engagements are
 * one ready count; the six interactions here are what a post can tell of them.
 *
 * @example
 * import { xAdsEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = xAdsEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+saves+reposts+quotes+replies+clicks impressions pooled
 */
export const xAdsEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "x-ads-engagement@1",
  by: "impressions",
  interactions: ["likes", "saves", "reposts", "quotes", "replies", "clicks"],
  aggregate: "pooled",
  platform: "x",
  unstated: ["interactions"],
  source: "x-ads-metrics",
} as const satisfies EngagementDefinition);

/**
 * X: likes, bookmarks, reposts, quotes and replies over impressions. A preset of this library.
 *
 * @example
 * import { xEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = xEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+saves+reposts+quotes+replies impressions median
 */
export const xEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "x-engagement@1",
  by: "impressions",
  interactions: ["likes", "saves", "reposts", "quotes", "replies"],
  aggregate: "median",
  platform: "x",
  unstated: [],
  source: "platform-presets",
} as const satisfies EngagementDefinition);
