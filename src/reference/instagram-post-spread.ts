// Written by test/evaluation/measure-ratio-peers.ts; see docs/authenticity.md. Do not edit by hand.
import type { PostSpread } from "./post-spread.js";

/**
 * How the likes and comments of posts differ on Instagram: 5,532 accounts with at least two posts, and 1,430 pairs of
 * posts that were 3 to 30 days apart.
 *
 * @see Kim, S. et al. (2020). Multimodal Post Attentive Profiling for Influencer Marketing. WWW 2020, for the posts;
 * docs/authenticity.md for the measuring
 * @example
 * import { instagramPostSpread } from "influencer-scoring/reference";
 * console.log(instagramPostSpread.close < instagramPostSpread.all); // => true
 */
export const instagramPostSpread: PostSpread = /* @__PURE__ */ Object.freeze({
  kind: "post-spread",
  platform: "instagram",
  close: 0.105,
  all: 0.167,
  degrees: 4,
  fewestPosts: 3,
  mostPosts: 8,
  resolution: 0.005,
  source: "kim-2020",
});
