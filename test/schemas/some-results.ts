import {
  authenticityReport,
  benfordTest,
  commentAuthenticity,
  commenterConcentration,
  engagementAnomalies,
  fakeAccountScore,
  fakeFollowerShare,
  growthAnomalies,
} from "../../src/authenticity/index.js";
import type { Measure } from "../../src/core/index.js";
import { type CreatorScore, scoreCreator } from "../../src/scorecard/index.js";
import { effectiveTier, tierAgreement } from "../../src/tiers/index.js";

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

const interval = { low: 0.739, high: 0.849, shape: "between", level: 0.95, method: "wilson" } as const;
const share: Measure = {
  value: 0.8,
  interval,
  n: 200,
  basis: "authentic/sampled followers",
  model: "mine@1",
  notes: [{ code: "latest-followers" }],
};

/** Tiers beyond the plain one, known and unknown. */
export const someTiers = {
  effectiveTier: {
    "with probabilities": effectiveTier(12_900, share),
    "of two numbers": effectiveTier(12_900, 0.5),
    "of no followers": effectiveTier(0, 0.5),
    "of an unknown share": effectiveTier(12_900, null),
  },
  tierAgreement: {
    known: tierAgreement(60_000),
    "of an estimate": tierAgreement({ ...share, value: 60_000, interval: { ...interval, low: 1, high: null } }),
    unknown: tierAgreement(null),
  },
};

const profile = { followers: 300, following: 250, posts: 40, hasProfilePicture: true, biographyLength: 20 };
const fake = { usernameDigitShare: 0.9, followers: 3, following: 3_900, posts: 0, hasProfilePicture: false };
const profiles = Array.from({ length: 120 }, (_, index) =>
  index % 10 ? { ...profile, hasExternalUrl: index % 3 === 0, lastPostAt: "2026-04-01T00:00:00Z" } : fake,
);
const onInstagram = { platform: "instagram", followers: 12_000 } as const;

/** Two months of followers, of which three thousand come in a day, or those with whom somebody follows and unfollows. */
const history = Array.from({ length: 60 }, (_, day) => ({
  date: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
  followers: 20_000 + 17 * day + (day < 40 ? 0 : 3_000),
  views: 1_500 + 100 * (day % 7),
}));
const sawTooth = history.map((counts, day) => ({
  ...counts,
  followers: 20_000 + 20 * day + 20 * Math.min(day % 15, 10),
  following: 500 + 60 * Math.min(day % 15, 2 * (15 - (day % 15))),
}));

/** Seven posts, under each of which the same four comment, and two others. */
const comments = Array.from({ length: 42 }, (_, index) => {
  const post = Math.floor(index / 6);
  const isOneOfFour = index % 6 < 4;
  return {
    postId: `p${post}`,
    author: isOneOfFour ? `c${index % 6}` : `a${index}`,
    byCreator: index === 5,
    text: isOneOfFour ? "😍" : index === 4 ? "I earned $5,000 in a week, message me on WhatsApp" : "Where is that?",
  };
});
const creator = {
  id: "a",
  ...onInstagram,
  posts,
  comments,
  followerHistory: history,
  followerSample: { profiles, method: "uniform" },
} as const;

/** Signals on authenticity, known and unknown, usual and unusual. */
export const someSignals = {
  fakeAccountScore: {
    "of a fake": fakeAccountScore(fake, { prior: 0.1 }),
    "of a link, which speaks against": fakeAccountScore({ hasExternalUrl: true }),
    "of nothing": fakeAccountScore(null),
  },
  followerShare: {
    "checked by hand": fakeFollowerShare(
      { profiles, method: "uniform", population: 12_000 },
      { handChecked: profiles.map((one, index) => (index < 100 ? one === fake : null)), asOf: "2026-05-01T00:00:00Z" },
    ),
    "of counts": fakeFollowerShare(
      { flagged: 60, classified: 400, method: "latest" },
      { sensitivity: 0.8, specificity: 0.95 },
    ),
    "only bounded": fakeFollowerShare({ profiles: profiles.map(() => profile) }),
    unknown: fakeFollowerShare(null),
  },
  engagementAnomalies: {
    "nothing unusual": engagementAnomalies(posts, onInstagram),
    unusual: engagementAnomalies([{ likes: 900, comments: 0 }, { likes: null }], onInstagram),
    "of a platform without peers": engagementAnomalies(posts, { platform: "tiktok", followers: 12_000 }),
    "of no posts": engagementAnomalies([], onInstagram),
  },
  benfordTest: {
    known: benfordTest(Array.from({ length: 150 }, (_, index) => index * 7)),
    unknown: benfordTest([3, 14, 159, null]),
  },
  growthAnomalies: {
    "a spike": growthAnomalies(history),
    "a saw-tooth": growthAnomalies(sawTooth),
    "nothing unusual": growthAnomalies(history.slice(0, 40)),
    unknown: growthAnomalies(history.slice(0, 3)),
  },
  commentAuthenticity: {
    known: commentAuthenticity(comments),
    unknown: commentAuthenticity([{ text: null }]),
  },
  commenterConcentration: {
    known: commenterConcentration(comments),
    unknown: commenterConcentration([]),
  },
  authenticityReport: {
    "of a creator with everything": authenticityReport(creator, {
      asOf: "2026-05-20T00:00:00Z",
      ratios: { growth: 8 },
      prior: 0.1,
    }),
    "of a creator elsewhere": authenticityReport({ ...creator, platform: "tiktok", comments: null }, { asOf: 1.78e12 }),
    "of a creator with nothing": authenticityReport({ id: "b", platform: "x" }),
  },
};
