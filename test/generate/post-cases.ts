import type { Case } from "./cases.js";

/** What posts can be like, and what can be unknown about them. */
export const postCases: readonly Case[] = [
  {
    hint: "some-hidden",
    platform: "instagram",
    followers: 22_600,
    posts: 12,
    change: (post, index) => (index % 3 === 1 ? { ...post, likes: null } : post),
  },
  {
    hint: "all-hidden",
    platform: "instagram",
    followers: 88_100,
    posts: 12,
    change: ({ likes: _, ...post }) => post,
  },
  {
    hint: "viral-post",
    platform: "instagram",
    followers: 15_900,
    posts: 12,
    change: (post, index) => (index === 4 ? { ...post, likes: 20 * (post.likes ?? 0) } : post),
  },
  {
    hint: "growing",
    platform: "instagram",
    followers: 64_000,
    posts: 12,
    change: (post, index) => ({ ...post, followersAtPublish: 64_000 - 1_750 * index }),
  },
  {
    hint: "pinned",
    platform: "instagram",
    followers: 41_300,
    posts: 12,
    change: (post, index) => ({ ...post, pinned: index < 2, ...(index < 2 && { likes: 4 * (post.likes ?? 0) }) }),
  },
  {
    hint: "boosted",
    platform: "instagram",
    followers: 8_450,
    posts: 12,
    change: (post, index) => ({ ...post, pinned: false, boosted: index % 4 === 0 }),
  },
  {
    hint: "sponsored",
    platform: "instagram",
    followers: 153_000,
    posts: 12,
    change: (post, index) => (index % 3 === 0 ? { ...post, sponsored: true, brands: ["Example Tea"] } : post),
  },
  {
    hint: "giveaway",
    platform: "instagram",
    followers: 27_700,
    posts: 12,
    change: (post, index) =>
      index === 7 ? { ...post, giveaway: true, comments: 30 * ((post.comments ?? 0) + 1) } : post,
  },
  {
    hint: "reach",
    platform: "instagram",
    followers: 36_500,
    posts: 12,
    change: (post, index) => {
      const reach = 4 * ((post.likes ?? 0) + (post.comments ?? 0)) + 310 * index;
      return { ...post, saves: 3 + 2 * index, reach, impressions: reach + 90 * index, profileVisits: 20 + index };
    },
  },
  {
    hint: "identical",
    platform: "instagram",
    followers: 19_000,
    posts: 12,
    change: (post) => ({ ...post, likes: 500, comments: 10 }),
  },
  {
    hint: "all-zero",
    platform: "instagram",
    followers: 5_600,
    posts: 12,
    change: (post) => ({ ...post, likes: 0, comments: 0 }),
  },
  {
    hint: "averages",
    platform: "instagram",
    followers: 31_200,
    posts: 0,
    creator: {
      posts: null,
      averages: { interactions: 812.5, denominator: 31_200, posts: 24, basis: "likes+comments/followers:mean" },
    },
  },
];
