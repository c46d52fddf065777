import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * Hootsuite, engagement rate by post: engagements over followers, averaged over posts. Source: Hootsuite, Calculate engagement rate,
 * 2019. What counts as an engagement is left to the reader there; here likes, comments and shares.
 *
 * @example
 * import { hootsuitePostEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = hootsuitePostEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares followers mean
 */
export const hootsuitePostEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "hootsuite-post-engagement@1",
  by: "followers",
  interactions: ["likes", "comments", "shares"],
  aggregate: "mean",
  unstated: ["interactions"],
  source: "hootsuite-engagement",
} as const satisfies EngagementDefinition);

/**
 * Hootsuite, engagement rate by reach: engagements over accounts reached, averaged over posts. Source: Hootsuite, Calculate engagement rate,
 * 2019. What counts as an engagement is left to the reader there; here likes, comments and shares.
 *
 * @example
 * import { hootsuiteReachEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = hootsuiteReachEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares reach mean
 */
export const hootsuiteReachEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "hootsuite-reach-engagement@1",
  by: "reach",
  interactions: ["likes", "comments", "shares"],
  aggregate: "mean",
  unstated: ["interactions"],
  source: "hootsuite-engagement",
} as const satisfies EngagementDefinition);

/**
 * Hootsuite, engagement rate by impressions: engagements over times shown, averaged over posts. Source: Hootsuite, Calculate engagement rate,
 * 2019. What counts as an engagement is left to the reader there; here likes, comments and shares.
 *
 * @example
 * import { hootsuiteImpressionsEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = hootsuiteImpressionsEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares impressions mean
 */
export const hootsuiteImpressionsEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "hootsuite-impressions-engagement@1",
  by: "impressions",
  interactions: ["likes", "comments", "shares"],
  aggregate: "mean",
  unstated: ["interactions"],
  source: "hootsuite-engagement",
} as const satisfies EngagementDefinition);

/**
 * Hootsuite, engagement rate by views: engagements with a video over its views, averaged over posts. Source: Hootsuite, Calculate engagement rate,
 * 2019. What counts as an engagement is left to the reader there; here likes, comments and shares.
 *
 * @example
 * import { hootsuiteViewsEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = hootsuiteViewsEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares views mean
 */
export const hootsuiteViewsEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "hootsuite-views-engagement@1",
  by: "views",
  interactions: ["likes", "comments", "shares"],
  aggregate: "mean",
  unstated: ["interactions"],
  source: "hootsuite-engagement",
} as const satisfies EngagementDefinition);

/**
 * Hootsuite, daily engagement rate: engagements of a day over followers, averaged over days. Source: Hootsuite, Calculate engagement rate,
 * 2019. What counts as an engagement is left to the reader there; here likes, comments and shares.
 *
 * @example
 * import { hootsuiteDailyEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = hootsuiteDailyEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares day mean
 */
export const hootsuiteDailyEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "hootsuite-daily-engagement@1",
  by: "day",
  interactions: ["likes", "comments", "shares"],
  aggregate: "mean",
  unstated: ["interactions"],
  source: "hootsuite-engagement",
} as const satisfies EngagementDefinition);
