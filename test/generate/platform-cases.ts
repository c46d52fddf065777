import type { PostFormat } from "../../src/core/index.js";
import type { Case } from "./cases.js";

const mixed: readonly PostFormat[] = ["image", "carousel", "short-video", "story", "live", "video"];

/** What platforms differ in. */
export const platformCases: readonly Case[] = [
  {
    hint: "formats",
    platform: "instagram",
    followers: 98_700,
    posts: 12,
    change: (post, index) => ({ ...post, format: mixed[index % mixed.length] as PostFormat }),
  },
  { hint: "tiktok", platform: "tiktok", followers: 254_300, posts: 30 },
  {
    // YouTube tells subscribers to three digits only.
    hint: "youtube",
    platform: "youtube",
    followers: 128_000,
    posts: 12,
    creator: { followersPrecision: 1_000 },
  },
  { hint: "x", platform: "x", followers: 83_900, posts: 30 },
  {
    // Streams have viewers, and nothing like a like.
    hint: "twitch",
    platform: "twitch",
    followers: 46_100,
    posts: 12,
    change: ({ likes: _, comments: __, ...post }, index) => ({
      ...post,
      views: 2_900 + 170 * ((index * 7) % 12),
      durationSeconds: 10_800,
    }),
  },
  { hint: "linkedin", platform: "linkedin", followers: 11_750, posts: 5 },
  {
    // Nothing at all is known but where it publishes.
    hint: "unknown",
    platform: "facebook",
    followers: 0,
    posts: 0,
    creator: { followers: null, posts: null },
  },
];
