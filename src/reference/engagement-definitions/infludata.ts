import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * infludata: comments per view, the median of the latest twelve videos. Source: infludata, help pages, read in 2026. That
 * comments are divided by views post by post is our reading. Choose the twelve videos with `selectPosts`.
 *
 * @example
 * import { infludataCommentEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = infludataCommentEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => comments views median
 */
export const infludataCommentEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "infludata-comment-engagement@1",
  by: "views",
  interactions: ["comments"],
  aggregate: "median",
  unstated: ["by"],
  source: "infludata-medians",
} as const satisfies EngagementDefinition);
