import { testTierEffect } from "../../src/engagement/index.js";
import * as fit from "../../src/fit/index.js";
import { eur } from "./some-returns.js";

const measured = {
  value: 20_000,
  interval: { low: 16_000, high: 25_000, shape: "between", level: 0.95, method: "order-statistics" },
  n: 12,
  basis: "reach:next",
  model: "mine@1",
  notes: [],
} as const;

const focus = { low: 0.8, high: 0.95, shape: "between", level: 0.95, method: "log-t" } as const;

const audience = { country: { DE: 0.5, AT: 0.1, US: 0.4 }, age: { "18-24": 0.3, "25-34": 0.6, "35+": 0.1 } };
const target = { country: { DE: 0.8, CH: 0.2 }, age: { "18-24": 0.5, "25-34": 0.5 } };

/** Twelve posts of one creator: nine on baking, two on travel, one on pets; every other is sponsored. */
const posts = Array.from({ length: 12 }, (_, i) => ({
  topics: [i < 9 ? "baking" : i < 11 ? "travel" : "pets"],
  format: i % 3 ? ("image" as const) : ("story" as const),
  likes: i < 9 ? 90 + i : 60 + i,
  comments: 0,
  hashtags: i < 5 ? ["#RunClub", "ad"] : [],
  publishedAt: Date.UTC(2026, i, 10),
  sponsored: i % 2 === 0,
  brands: i === 6 ? ["Rival"] : i % 2 === 0 ? ["Acme"] : [],
}));
const audiencePosts = Array.from({ length: 30 }, (_, i) => ({ author: `reader ${i % 20}`, hashtags: ["runclub"] }));

const comments = Array.from({ length: 40 }, (_, i) => ({
  id: `c${i}`,
  postId: `p${i % 8}`,
  author: `reader ${i % 25}`,
  byCreator: false,
  publishedAt: Date.UTC(2026, 4, 1, i),
}));
const answers = comments
  .filter((_, i) => i % 3 === 0)
  .map(({ id, postId, publishedAt }) => ({
    id: `to ${id}`,
    postId,
    author: "creator",
    byCreator: true,
    replyTo: id,
    publishedAt: publishedAt + 5_400_000,
  }));

const due = "2026-03-10T12:00:00Z";
const records = [
  { dueAt: due, deliveredAt: "2026-03-09T08:00:00Z", format: "image", usable: true, cost: eur("200.00") },
  { dueAt: due, deliveredAt: "2026-03-13T12:00:00Z", format: "video", usable: true, cost: eur("400.00") },
  { dueAt: due, deliveredAt: "2026-03-10T09:00:00Z", format: "image", usable: false, cost: eur("200.00") },
  { dueAt: due, delivered: false, format: "story" },
] as const;

const brief = {
  asOf: "2026-06-01T00:00:00Z",
  excludedTopics: ["gambling"],
  competitors: ["rival"],
  conflictDays: 14,
  minimumFollowers: 5_000,
  components: { audience: 0.6, topics: { ...measured, value: 0.9, interval: focus }, values: null },
  weights: { audience: 2, topics: 1, values: 1 },
} as const;

const creators = Array.from({ length: 40 }, (_, i) => ({
  followers: Math.floor(5_000 * 1.15 ** i),
  rate: 0.05 * 1.15 ** (-0.2 * i) * (i % 3 === 0 ? 1.4 : 0.9),
}));

/** How creators fit, known and unknown, with intervals and without. */
export const someFits = {
  audienceFit: {
    "with everything": fit.audienceFit(audience, target, {
      reach: measured,
      cost: eur("540.00"),
      base: { country: { DE: 0.05, US: 0.1 } },
      audienceSize: 800,
    }),
    "of one dimension": fit.audienceFit({ DE: 0.5, US: 0.2 }, { DE: 1 }),
    unknown: fit.audienceFit(null, target),
  },
  brandAlignment: {
    passed: fit.brandAlignment({ posts: posts.slice(0, 4), followers: 9_000, campaigns: [] }, brief),
    failed: fit.brandAlignment({ followers: 900 }, brief),
    "of gates alone": fit.brandAlignment({}, { minimumFollowers: 10, gates: { "signed before": true } }),
  },
  contentDiversity: {
    "with a brief": fit.contentDiversity(posts, { brief: { "short-video": 4, story: 1 } }),
    "of few posts": fit.contentDiversity(posts.slice(0, 2), { types: ["image", "story", "video"] }),
    unknown: fit.contentDiversity(null),
  },
  deliveryRecord: {
    known: fit.deliveryRecord(records, { asOf: "2026-04-01T00:00:00Z" }),
    unknown: fit.deliveryRecord([]),
  },
  hashtagPerformance: {
    known: fit.hashtagPerformance(posts, { hashtags: ["#runclub", "picnic"], audiencePosts }),
    unknown: fit.hashtagPerformance(null, { hashtag: "runclub" }),
  },
  partnershipHistory: {
    known: fit.partnershipHistory(posts, {
      brand: "ACME",
      competitors: ["Rival", "Other"],
      partnershipGapDays: 100,
      disclosureHashtags: ["ad"],
    }),
    unknown: fit.partnershipHistory([], { brand: "acme" }),
  },
  responsiveness: {
    known: fit.responsiveness([...comments, ...answers]),
    "within a time": fit.responsiveness([...comments, ...answers], { asOf: "2026-05-04T00:00:00Z", windowHours: 1 }),
    unknown: fit.responsiveness([]),
  },
  topicFocus: {
    "of a niche": fit.topicFocus(posts, { onTopic: "baking", taxonomy: 20, cut: 0.2 }),
    "of nothing asked": fit.topicFocus(posts),
    unknown: fit.topicFocus([]),
  },
  testTierEffect: {
    known: testTierEffect(creators),
    unknown: testTierEffect(creators.slice(0, 9)),
    "of nobody": testTierEffect([]),
  },
};
