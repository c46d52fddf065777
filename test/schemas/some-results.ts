import { type CreatorScore, scoreCreator } from "../../src/scorecard/index.js";

const posts = [410, 380, 300, 520, 290, 330, 350, 415].map((likes, index) => ({
  likes,
  comments: 10,
  pinned: index === 5,
  publishedAt: `2026-05-0${index + 1}T10:00:00Z`,
}));

/** Scores with everything known and nothing, with an interval and without, with notes and without. */
export const someScores = {
  "all known": scoreCreator({ id: "a", platform: "instagram", followers: 12_000, posts }),
  "judged at a moment": scoreCreator(
    { id: "b", platform: "instagram", followers: 12_000, posts },
    { asOf: "2026-05-04T00:00:00Z" },
  ),
  "judged at a number": scoreCreator({ id: "c", platform: "x", posts }, { asOf: 1.78e12 }),
  "nothing known": scoreCreator({ id: "d", platform: "twitch" }),
  "without an interval": scoreCreator({ id: "e", platform: "instagram", followers: 900, posts: posts.slice(0, 2) }),
  "from averages": scoreCreator({
    id: "f",
    platform: "instagram",
    followers: 60_000,
    followersPrecision: 1_000,
    averages: { interactions: 900, denominator: 60_000, basis: "likes+comments/followers:mean" },
  }),
  "hidden likes": scoreCreator({ id: "g", platform: "instagram", followers: 5e6, posts: [{ comments: 3 }] }),
} satisfies Readonly<Record<string, CreatorScore>>;
