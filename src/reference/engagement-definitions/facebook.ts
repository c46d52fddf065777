import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * Facebook: reactions, comments and shares over accounts reached. A preset of this library.
 *
 * @example
 * import { facebookEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = facebookEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares reach median
 */
export const facebookEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "facebook-engagement@1",
  by: "reach",
  interactions: ["likes", "comments", "shares"],
  aggregate: "median",
  platform: "facebook",
  unstated: [],
  source: "platform-presets",
} as const satisfies EngagementDefinition);
