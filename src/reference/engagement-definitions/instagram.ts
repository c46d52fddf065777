import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * Instagram pictures: likes, comments, shares and saves over accounts reached. A preset of this library.
 *
 * @example
 * import { instagramImageEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = instagramImageEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares+saves reach median
 */
export const instagramImageEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "instagram-image-engagement@1",
  by: "reach",
  interactions: ["likes", "comments", "shares", "saves"],
  aggregate: "median",
  platform: "instagram",
  format: "image",
  unstated: [],
  source: "platform-presets",
} as const satisfies EngagementDefinition);

/**
 * Instagram carousels: likes, comments, shares and saves over accounts reached. A preset of this library.
 *
 * @example
 * import { instagramCarouselEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = instagramCarouselEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares+saves reach median
 */
export const instagramCarouselEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "instagram-carousel-engagement@1",
  by: "reach",
  interactions: ["likes", "comments", "shares", "saves"],
  aggregate: "median",
  platform: "instagram",
  format: "carousel",
  unstated: [],
  source: "platform-presets",
} as const satisfies EngagementDefinition);

/**
 * Instagram Reels: likes, comments, shares and saves over views. A preset of this library.
 *
 * @example
 * import { instagramReelEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = instagramReelEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+comments+shares+saves views median
 */
export const instagramReelEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "instagram-reel-engagement@1",
  by: "views",
  interactions: ["likes", "comments", "shares", "saves"],
  aggregate: "median",
  platform: "instagram",
  format: "short-video",
  unstated: [],
  source: "platform-presets",
} as const satisfies EngagementDefinition);

/**
 * Instagram stories: replies over impressions. A preset of this library. Stickers tapped and stories left say other things.
 *
 * @example
 * import { instagramStoryEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = instagramStoryEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => replies impressions median
 */
export const instagramStoryEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "instagram-story-engagement@1",
  by: "impressions",
  interactions: ["replies"],
  aggregate: "median",
  platform: "instagram",
  format: "story",
  unstated: [],
  source: "platform-presets",
} as const satisfies EngagementDefinition);
