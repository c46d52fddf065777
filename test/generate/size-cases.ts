import type { Case } from "./cases.js";

/** All tiers, and all numbers of posts. */
export const sizeCases: readonly Case[] = [
  { hint: "below-nano", platform: "instagram", followers: 640, posts: 12 },
  { hint: "nano", platform: "instagram", followers: 4_210, posts: 12 },
  { hint: "micro", platform: "instagram", followers: 18_340, posts: 30 },
  { hint: "mid", platform: "instagram", followers: 121_800, posts: 12 },
  { hint: "macro", platform: "instagram", followers: 716_500, posts: 12 },
  { hint: "top", platform: "instagram", followers: 2_431_000, posts: 30 },
  { hint: "vip", platform: "instagram", followers: 38_260_000, posts: 12 },
  { hint: "no-posts", platform: "instagram", followers: 25_400, posts: 0 },
  { hint: "one-post", platform: "instagram", followers: 9_130, posts: 1 },
  { hint: "two-posts", platform: "instagram", followers: 13_700, posts: 2 },
  { hint: "five-posts", platform: "instagram", followers: 52_900, posts: 5 },
  { hint: "six-posts", platform: "instagram", followers: 47_200, posts: 6 },
  { hint: "no-count", platform: "instagram", followers: 30_000, posts: 12, creator: { followers: null } },
  { hint: "zero-fans", platform: "instagram", followers: 0, posts: 5 },
];
