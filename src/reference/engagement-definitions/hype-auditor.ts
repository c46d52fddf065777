import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * HypeAuditor: likes and comments of a post over followers. Source: HypeAuditor, help page, read in 2026. How posts become
 * one rate is not told there and read as their mean.
 *
 * @example
 * import { hypeAuditorEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = hypeAuditorEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments followers mean
 */
export const hypeAuditorEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "hype-auditor-engagement@1",
  by: "followers",
  interactions: ["likes", "comments"],
  aggregate: "mean",
  unstated: ["aggregate"],
  source: "hype-auditor-engagement",
} as const satisfies EngagementDefinition);
