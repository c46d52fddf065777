/**
 * How fast, against the same work done otherwise, in the same run. Ratios matter, not times: npm run bench
 */
import { measure } from "mitata";
import * as z from "zod";
import type { Creator } from "../../src/core/index.js";
import { random } from "../support/random.js";

// The built package: what runs the source here keeps the names of functions, which takes half of the time.
const built = (name: string): Promise<unknown> => import(`influencer-scoring/${name}`);
const { benchmarkEngagement, engagementRate } = (await built(
  "engagement",
)) as typeof import("../../src/engagement/index.js");
const { creatorSchema, parseCreator } = (await built("schemas")) as typeof import("../../src/schemas/index.js");
const { scoreCreator } = (await built("scorecard")) as typeof import("../../src/scorecard/index.js");
const { classifyTier } = (await built("tiers")) as typeof import("../../src/tiers/index.js");
const { creatorProblems } = (await built("core")) as typeof import("../../src/core/index.js");

const next = random(1);
const creators: Creator[] = Array.from({ length: 64 }, (_, i) => ({
  id: `c${i}`,
  platform: "instagram",
  followers: Math.round(1_000 * 10 ** (3 * next())),
  posts: Array.from({ length: 12 }, (_, j) => ({
    id: `p${j}`,
    publishedAt: 1_767_225_600_000 + j * 86_400_000,
    format: "image",
    likes: Math.round(500 * next()),
    comments: Math.round(20 * next()),
  })),
}));
let turn = 0;
const one = (): Creator => creators[turn++ & 63] as Creator;

/** What is usually written: a mean, without an interval, with unknown as 0. */
function handWritten({ posts, followers }: Creator): number {
  const rates = (posts ?? []).map((post) => ((post.likes || 0) + (post.comments || 0)) / (followers || 1));
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

/** A median by the same habits. */
function handWrittenMedian({ posts, followers }: Creator): number {
  const rates = (posts ?? [])
    .map((post) => ((post.likes || 0) + (post.comments || 0)) / (followers || 1))
    .sort((a, b) => a - b);
  return ((rates[5] as number) + (rates[6] as number)) / 2;
}

async function time(work: () => unknown): Promise<number> {
  const { p50 } = await measure(work, { min_cpu_time: 300e6 });
  return p50 / 1_000;
}

const byFollowers = (creator: Creator) => ({ by: "followers", followers: creator.followers ?? null }) as const;
const groups: Readonly<Record<string, Readonly<Record<string, () => unknown>>>> = {
  "engagement rate of 12 posts": {
    "hand-written median": () => handWrittenMedian(one()),
    "hand-written mean": () => handWritten(one()),
    "engagementRate, median, no interval": () => {
      const c = one();
      return engagementRate(c.posts, { ...byFollowers(c), interval: false });
    },
    "engagementRate, median": () => {
      const c = one();
      return engagementRate(c.posts, byFollowers(c));
    },
    "engagementRate, mean": () => {
      const c = one();
      return engagementRate(c.posts, { ...byFollowers(c), aggregate: "mean" });
    },
  },
  "a creator with 12 posts": {
    "zod, schema.parse": () => creatorSchema.parse(one()),
    "zod, z.compile(schema).parse": (() => {
      const fast = z.compile(creatorSchema);
      return () => fast.parse(one());
    })(),
    parseCreator: () => parseCreator(one()),
    creatorProblems: () => creatorProblems(one()),
    scoreCreator: () => scoreCreator(one()),
  },
  "single numbers": {
    "a chain of if": () => {
      const f = one().followers as number;
      return f < 1e3 ? "" : f < 1e4 ? "nano" : f < 5e4 ? "micro" : "mid";
    },
    classifyTier: () => classifyTier(one().followers),
    benchmarkEngagement: () =>
      benchmarkEngagement(0.03, { platform: "instagram", followers: 20_000, basis: "likes+comments/followers:median" }),
  },
};

for (const [title, peers] of Object.entries(groups)) {
  console.log(`\n${title}`);
  let first: number | undefined;
  for (const [name, work] of Object.entries(peers)) {
    const microseconds = await time(work);
    first ??= microseconds;
    console.log(
      `  ${name.padEnd(38)} ${microseconds.toFixed(3).padStart(9)} µs  ${(microseconds / first).toFixed(2).padStart(7)} ×`,
    );
  }
}
