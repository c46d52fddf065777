import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * YouTube videos: likes and comments over views. A preset of this library.
 *
 * @example
 * import { youtubeVideoEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = youtubeVideoEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments views median
 */
export const youtubeVideoEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "youtube-video-engagement@1",
  by: "views",
  interactions: ["likes", "comments"],
  aggregate: "median",
  platform: "youtube",
  format: "video",
  unstated: [],
  source: "platform-presets",
} as const satisfies EngagementDefinition);

/**
 * YouTube Shorts: likes and comments over views. A preset of this library.
 *
 * @example
 * import { youtubeShortEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = youtubeShortEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments views median
 */
export const youtubeShortEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "youtube-short-engagement@1",
  by: "views",
  interactions: ["likes", "comments"],
  aggregate: "median",
  platform: "youtube",
  format: "short-video",
  unstated: [],
  source: "platform-presets",
} as const satisfies EngagementDefinition);
