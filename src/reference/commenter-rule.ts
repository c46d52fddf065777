import { deepFreeze } from "../core/freeze.js";

/** From how much on commenters can be judged, who counts as coming back, and how chance is simulated. */
export const commenterRule = /* @__PURE__ */ deepFreeze({
  kind: "commenter-rule",
  source: "commenter-simulation",
  /** Appearances (a commenter under a post) and posts, at least. */
  fewestAppearances: 20,
  fewestPosts: 4,
  /** Who is under at least this share of the posts, and so many, comes back to them. */
  repeatedShare: 0.5,
  fewestRepeated: 3,
  /** For a core: posts at least; the shares of the posts from which on one is at the top, and in between (3 at least). */
  core: { fewestPosts: 6, topShare: 0.6, betweenShare: 0.3, fewestBetween: 3 },
  /** Shuffles at most; the test stops where so many of them were as extreme as what was seen. */
  shuffles: { most: 999, enough: 10 },
  /** Exchanges between two posts for each shuffle, as a multiple of the posts. */
  exchangesPerPost: 2,
  /** Of more posts and more repeated commenters than these, those with the most comments are shuffled. */
  mostPosts: 30,
  mostRepeated: 200,
} as const);
