import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * LinkedIn: reactions, comments and shares over impressions. Source: the documentation of an analytics client, read in
 * 2026. It speaks of totals, so the rate is pooled. Where saves and sends are told, they count too: add them.
 *
 * @example
 * import { linkedinEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = linkedinEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares impressions pooled
 */
export const linkedinEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "linkedin-engagement@1",
  by: "impressions",
  interactions: ["likes", "comments", "shares"],
  aggregate: "pooled",
  platform: "linkedin",
  unstated: ["aggregate"],
  source: "linkedin-analytics",
} as const satisfies EngagementDefinition);
