import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * TikTok: likes, comments, shares and saves over views. A preset of this library.
 *
 * @example
 * import { tiktokEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = tiktokEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares+saves views median
 */
export const tiktokEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "tiktok-engagement@1",
  by: "views",
  interactions: ["likes", "comments", "shares", "saves"],
  aggregate: "median",
  platform: "tiktok",
  unstated: [],
  source: "platform-presets",
} as const satisfies EngagementDefinition);
