import type { Platform, Post, PostFormat } from "../../src/core/index.js";
import { commentsPerLike, middleRate, spreadBetweenAccounts, spreadBetweenPosts } from "./magnitudes.js";
import { lognormal } from "./spread.js";

/** The formats that accounts of a platform publish most. */
const usualFormats: Readonly<Record<Platform, readonly PostFormat[]>> = {
  instagram: ["image", "carousel", "short-video"],
  tiktok: ["short-video"],
  youtube: ["video"],
  x: ["text", "image"],
  facebook: ["image", "link"],
  linkedin: ["text", "link"],
  pinterest: ["image"],
  threads: ["text"],
  twitch: ["live"],
  snapchat: ["story"],
};

/** The latest post of every account; a fixed time, since nothing here may depend on a clock. */
const latest = Date.UTC(2026, 5, 28, 18, 0, 0);
const hour = 3_600_000;

/**
 * Posts of one synthetic account, the latest first: its own rate near that of accounts of its size, its own habit of
 * being commented on, and posts that scatter around both.
 */
export function generatePosts(random: () => number, platform: Platform, followers: number, count: number): Post[] {
  // Half of the spread between accounts: a sample of thirty should show the usual, not the extremes.
  const rate = lognormal(random, middleRate(platform, followers), spreadBetweenAccounts / 2);
  const comments = lognormal(random, commentsPerLike.median, commentsPerLike.sigma / 2);
  const formats = usualFormats[platform];
  return Array.from({ length: count }, (_, index) => {
    const likes = Math.round(lognormal(random, followers * rate, spreadBetweenPosts));
    const post: Post = {
      id: `p${String(index + 1).padStart(2, "0")}`,
      publishedAt: new Date(latest - index * 67 * hour - Math.floor(random() * 9) * hour).toISOString(),
      format: formats[Math.floor(random() * formats.length)] as PostFormat,
      likes,
      comments: Math.round(lognormal(random, likes * comments, spreadBetweenPosts)),
    };
    return { ...post, ...extras(random, platform, likes) };
  });
}

/** Counts that the platform shows besides likes and comments. */
function extras(random: () => number, platform: Platform, likes: number): Post {
  const share = (middle: number): number => Math.round(likes * middle * (0.6 + 0.8 * random()));
  if (platform === "tiktok") return { views: share(11), shares: share(0.04), saves: share(0.09), durationSeconds: 31 };
  if (platform === "youtube") return { views: share(24), durationSeconds: 640 };
  if (platform === "x") return { reposts: share(0.12), quotes: share(0.02), impressions: share(60) };
  return {};
}
