// What the intervals of fit promise: they hold the truth in 95 of 100 samples. The whole tables are made by
// `npx tsx test/simulation/simulate-fit.ts`; here fewer samples guard them, with room for their own error.
import { expect, test } from "vitest";
import {
  coverDecay,
  coverDelivery,
  coverDisclosure,
  coverLateness,
  coverMultiplier,
  coverReplies,
  coverTagged,
  coverUse,
} from "./fit-coverage.js";

const errorOf = (count: number) => 3 * Math.sqrt((0.95 * 0.05) / count);

test.each([
  [{ rate: 0.3, posts: 12, perPost: 10, alike: 0, favour: 0, people: 5_000 }],
  [{ rate: 0.7, posts: 12, perPost: 10, alike: 0.1, favour: 1, people: 80 }],
  [{ rate: 0.3, posts: 30, perPost: 10, alike: 0.4, favour: 0, people: 300 }],
])("replies %#: share, commenters, who comes back, and times", (world) => {
  const samples = 120;
  const covered = coverReplies({ ...world, hoursAfter: 24 }, samples);
  for (const name of ["rate", "commentersAnswered", "repeat", "hours"] as const)
    expect(covered[name].coverage, name).toBeGreaterThan(0.93 - errorOf(samples));
  if (world.alike > 0) expect(covered.wilson.coverage).toBeLessThan(0.85);
  if (world.rate > 0.5) expect(covered.half.coverage).toBeGreaterThan(0.93 - errorOf(samples));
});

test("replies under posts of very different size: a little less often, and far less without regard to that", () => {
  const world = { rate: 0.3, posts: 30, perPost: 10, alike: 0.1, favour: 0, people: 5_000, uneven: 1.2, crowding: 0.5 };
  const { rate, wilson } = coverReplies({ ...world, hoursAfter: 24 }, 250);
  expect(rate.coverage).toBeGreaterThan(0.93 - errorOf(250));
  expect(wilson.coverage).toBeLessThan(0.75);
});

test.each([
  [20, 0, 5],
  [20, 0.5, 5],
  [60, 0.8, 10],
])("posts by %i people who post again with %f, for each of %i", (people, again, creatorPosts) => {
  expect(coverMultiplier(people, again, creatorPosts, 400).coverage).toBeGreaterThan(0.93 - errorOf(400));
});

test.each([
  [1, 6, 14],
  [8, 4, 6],
])("tagged against untagged posts of %i creators", (creators, tagged, untagged) => {
  expect(coverTagged(creators, tagged, untagged, 300).coverage).toBeGreaterThan(0.94 - errorOf(300));
});

test("the share of posts with a hashtag, of one creator and of several", () => {
  expect(coverUse(1, 20, 0, 1_000).coverage).toBeGreaterThan(0.94 - errorOf(1_000));
  expect(coverUse(12, 10, 0.3, 400).coverage).toBeGreaterThan(0.94 - errorOf(400));
});

test("on time: single deliverables, and those of campaigns", () => {
  expect(coverDelivery({ campaigns: 20, each: 1, alike: 0, rate: 0.8 }, 1_000).coverage).toBeGreaterThan(0.92);
  expect(coverDelivery({ campaigns: 12, each: 4, alike: 0.3, rate: 0.8 }, 400).coverage).toBeGreaterThan(0.92);
});

test("days late", () => {
  expect(coverLateness(20, 1, 0, 400).coverage).toBeGreaterThan(0.94 - errorOf(400));
  expect(coverLateness(15, 4, 0.4, 400).coverage).toBeGreaterThan(0.94 - errorOf(400));
});

test("decay over sponsored posts: the interval holds, without a decay there are few alarms, and a real one is found", () => {
  const none = coverDecay(10, 0, 0.4, 500);
  expect(none.coverage).toBeGreaterThan(0.94 - errorOf(500));
  expect(none.alarms).toBeLessThan(0.05 + errorOf(500));
  expect(coverDecay(20, -0.05, 0.4, 300).alarms).toBeGreaterThan(0.75);
});

test("disclosure of posts for several brands", () => {
  expect(coverDisclosure(12, 4, 0.5, 0.7, 400).coverage).toBeGreaterThan(0.94 - errorOf(400));
});
