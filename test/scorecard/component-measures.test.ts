import { expect, test } from "vitest";
import {
  authenticityReport,
  commentAuthenticity,
  flaggedFollowers,
  growthAnomalies,
} from "../../src/authenticity/index.js";
import { type ComponentMeasureName, type Creator, componentMeasures, type Measure } from "../../src/core/index.js";
import { evaluateQuote } from "../../src/cost/index.js";
import {
  benchmarkEngagement,
  engagementConsistency,
  engagementRate,
  followerGrowth,
  postingCadence,
  shrinkRate,
  viewRate,
} from "../../src/engagement/index.js";
import { audienceFit, contentDiversity, responsiveness, topicFocus } from "../../src/fit/index.js";
import { type ComponentOptions, defineScorecard, scoreCreator } from "../../src/scorecard/index.js";

const day = (i: number): string => new Date(Date.UTC(2026, 0, 1 + i)).toISOString();
const followers = 18_000;
const posts = Array.from({ length: 12 }, (_, i) => ({
  id: `p${i}`,
  publishedAt: day(2 * i),
  format: i % 3 === 0 ? ("image" as const) : ("short-video" as const),
  likes: 400 + 37 * ((i * 7) % 12),
  comments: 10 + (i % 4),
  views: 5_000 + 211 * i,
  topics: [i % 4 === 0 ? "travel" : "baking"],
}));
const questions = Array.from({ length: 24 }, (_, i) => ({
  id: `c${i}`,
  postId: `p${i % 6}`,
  author: `reader ${i % 15}`,
  byCreator: false,
  text: i % 8 === 0 ? "earn money fast, write me on WhatsApp $500" : `what a lovely cake number ${i}`,
  publishedAt: day(12),
}));
const answers = questions.slice(0, 8).map(({ id, postId }) => ({
  id: `answer ${id}`,
  postId,
  author: "me",
  byCreator: true,
  text: "thank you",
  replyTo: id,
  publishedAt: day(13),
}));
const profile = { following: 300, posts: 40, hasProfilePicture: true, biographyLength: 30, hasExternalUrl: false };
const followerSample = {
  method: "uniform" as const,
  profiles: Array.from({ length: 30 }, (_, i) =>
    i % 5 === 0
      ? { ...profile, followers: 2, following: 2_900, posts: 0, hasProfilePicture: false }
      : { ...profile, followers: 200 + i },
  ),
};
const followerHistory = Array.from({ length: 60 }, (_, i) => ({
  date: day(i).slice(0, 10),
  followers: 17_000 + 17 * i,
  views: 1_500 + 100 * (i % 7),
}));
const eur = (amount: string, count: number) => ({
  price: { amount, currency: "EUR" },
  deliverables: [{ format: "short-video" as const, count }],
  rights: [],
});
const creator: Creator = {
  id: "a",
  platform: "instagram",
  category: "food",
  followers,
  followersPrecision: 100,
  posts,
  comments: [...questions, ...answers],
  followerSample,
  followerHistory,
  audience: { country: { DE: 0.5, AT: 0.2, US: 0.3 } },
  quote: eur("880", 2),
};
const target = { country: { DE: 0.8, AT: 0.2 } };
const comparableQuotes = [eur("300", 1), eur("380", 1), eur("700", 2), eur("420", 1), eur("900", 2), eur("1500", 3)];
const rate = engagementRate(posts, { by: "followers", followers });
const flagged = flaggedFollowers(followerSample);
const comments = commentAuthenticity(creator.comments);

const expected: Readonly<Record<ComponentMeasureName, Measure | number | null>> = {
  engagementRate: rate,
  engagementPercentile: benchmarkEngagement(rate, { platform: "instagram", followers, category: "food" }),
  shrunkenEngagementPercentile: benchmarkEngagement(shrinkRate(rate, { platform: "instagram", followers }), {
    platform: "instagram",
    followers,
    category: "food",
  }),
  engagementConsistency: engagementConsistency(posts, { by: "followers", followers }),
  viewRate: viewRate(posts, { followers }),
  postsPerWeek: postingCadence(posts),
  followerGrowth: followerGrowth(followerHistory, { precision: 100 }),
  unflaggedFollowers: 1 - (flagged.value as number),
  unflaggedComments: 1 - (comments.value as number),
  ordinaryGrowth: growthAnomalies(followerHistory, { precision: 100 }).honestShare,
  shareAsUnusual: authenticityReport(creator).shareAsUnusual,
  replyShare: responsiveness(creator.comments),
  formatDiversity: contentDiversity(posts).simpson,
  topicConcentration: topicFocus(posts).concentration,
  shareOnTopic: topicFocus(posts, { onTopic: "baking" }).shareOnTopic,
  audienceFit: audienceFit(creator, target),
  priceRank: evaluateQuote(creator.quote, comparableQuotes),
};

const measured = (name: ComponentMeasureName, given: Creator, options: ComponentOptions & { asOf?: string } = {}) => {
  const curve = [
    { at: -1, score: 0 },
    { at: 10, score: 100 },
  ] as const;
  const scorecard = defineScorecard({ id: "one@1", components: [{ name: "one", measure: name, curve }] });
  const [component] = scoreCreator(given, { scorecard, ...options }).score.components;
  expect(component?.error).toBeUndefined();
  return component?.measure as Measure;
};

test.each(componentMeasures)("%s is what the function by itself gives", (name) => {
  const measure = measured(name, creator, { target, onTopic: "baking", comparableQuotes });
  const whole = expected[name];
  expect(measure.value).not.toBeNull();
  if (typeof whole === "number") expect(measure.value).toBe(whole);
  else {
    const { value, interval, n, basis } = whole as Measure;
    // What is told and no estimate is exact.
    const exact = { low: value, high: value, shape: "between", level: 1, method: "exact" };
    const ends = interval ?? (name === "audienceFit" || name === "followerGrowth" ? exact : undefined);
    expect([measure.value, measure.interval, measure.n, measure.basis]).toEqual([value, ends, n, basis]);
  }
});

test.each(componentMeasures)("%s of a creator of whom nothing is known is unknown, and throws nothing", (name) => {
  expect(measured(name, { id: "a", platform: "tiktok" }).value).toBeNull();
});

test("what is left of a share has its interval turned round", () => {
  const { interval } = measured("unflaggedFollowers", creator);
  const { low, high } = flagged.interval as { low: number; high: number };
  expect([interval?.low, interval?.high, interval?.method]).toEqual([1 - high, 1 - low, "wilson"]);
});

test.each([
  ["unflaggedComments", "2026-01-10T00:00:00Z", null],
  ["replyShare", "2026-01-13T00:00:00Z", 0],
  ["ordinaryGrowth", "2026-01-05T00:00:00Z", null],
  ["postsPerWeek", "2026-01-10T00:00:00Z", 3.5],
] as const)("%s looks at what there was until the moment", (name, asOf, value) => {
  expect(measured(name, creator, { asOf }).value).toBe(value);
});

test("the percentile of few posts is that of a rate drawn toward others, and never without an interval", () => {
  const lucky = { ...creator, posts: [{ likes: 5_000, comments: 0 }] };
  const raw = measured("engagementPercentile", lucky);
  const drawn = measured("shrunkenEngagementPercentile", lucky);
  expect(raw.interval).toBeUndefined();
  expect(drawn.value as number).toBeLessThan(raw.value as number);
  expect(drawn.interval?.low as number).toBeLessThan(0.9);
});

test("nobody engaged: the percentile is that of 0 where the posts are enough for an interval, and else unknown", () => {
  const silent = (n: number): Creator => ({
    ...creator,
    posts: Array.from({ length: n }, (_, i) => ({ likes: i === 0 ? 1 : 0, comments: 0 })),
  });
  expect(measured("shrunkenEngagementPercentile", silent(9)).value).toBeLessThan(0.02);
  expect(measured("shrunkenEngagementPercentile", silent(3)).reason).toBe("no-interval");
});

test("peers of one's own rank where nobody measured the platform", () => {
  const peers = Array.from({ length: 60 }, (_, i) => ({
    followers: 10_000 + 300 * i,
    rate: 0.01 + 0.001 * i,
  }));
  const tiktok = { ...creator, platform: "tiktok" as const };
  expect(measured("shrunkenEngagementPercentile", tiktok).reason).toBe("no-benchmark");
  expect(measured("shrunkenEngagementPercentile", tiktok, { peers }).value).toBeGreaterThan(0);
});
