/**
 * What a full default scorecard costs beside one validation of the same creator by zod, in a process of its own, since what
 * ran before makes either slower: npm run bench. With `--iso` times are ISO strings and not numbers.
 */

import { creatorSchema, parseCreator } from "influencer-scoring/schemas";
import { scoreCreator } from "influencer-scoring/scorecard";
import { measure } from "mitata";
import * as z from "zod";

// Plain JavaScript on the built package: what runs TypeScript here keeps the names of functions, and takes half as long again.

/** Seeded random numbers, 0 ≤ x < 1 (mulberry32). */
let state = 1;
const next = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};
const timeOf = (milliseconds) => (process.argv.includes("--iso") ? new Date(milliseconds).toISOString() : milliseconds);
const texts = [
  "Where did you get that jacket? 😍",
  "nice pic",
  "Love this so much, the colours are amazing!",
  "@anna look at this",
  "when will the next video come? I have waited for weeks now",
  "I tried the recipe yesterday and it was great, thank you",
];
/** Creators of whom followers and comments are known as well, as JSON brings them. */
const wholeCreators = JSON.parse(
  JSON.stringify(
    Array.from({ length: 64 }, (_, i) => ({
      id: `c${i}`,
      platform: "instagram",
      category: "food",
      followers: Math.round(1_000 * 10 ** (3 * next())),
      posts: Array.from({ length: 12 }, (_, j) => ({
        id: `p${j}`,
        publishedAt: timeOf(1_767_225_600_000 + j * 86_400_000),
        format: "image",
        likes: Math.round(500 * next()),
        comments: Math.round(20 * next()),
      })),
      followerSample: {
        method: "uniform",
        profiles: Array.from({ length: 50 }, () => ({
          usernameDigitShare: next() * 0.3,
          followers: Math.round(800 * next()),
          following: Math.round(1_500 * next()),
          posts: Math.round(100 * next()),
          hasProfilePicture: next() < 0.9,
          biographyLength: Math.round(80 * next()),
          hasExternalUrl: next() < 0.2,
        })),
      },
      comments: Array.from({ length: 30 }, (_, j) => ({
        id: `k${j}`,
        postId: `p${j % 12}`,
        author: j % 5 === 4 ? "creator" : `a${j}`,
        byCreator: j % 5 === 4,
        text: `${texts[j % texts.length]} ${j}`,
        publishedAt: timeOf(1_767_225_600_000 + j * 3_600_000),
        replyTo: j % 5 === 4 ? `k${j - 1}` : null,
      })),
    })),
  ),
);
let turn = 0;
const whole = () => wholeCreators[turn++ & 63];

// It needs `new Function`; where that is forbidden it falls back to the slow way without a word.
const fast = z.compile(creatorSchema);
console.log("\na full scorecard: 12 posts, 50 follower profiles, 30 comments");
const works = {
  "zod, schema.parse": () => creatorSchema.parse(whole()),
  "zod, z.compile(schema).parse": () => fast.parse(whole()),
  parseCreator: () => parseCreator(whole()),
  "scoreCreator, default": () => scoreCreator(whole()),
  "scoreCreator, no scorecard": () => scoreCreator(whole(), { scorecard: null }),
};
// A service runs for long: the engine has made its code by then. The first thousands of runs take about twice as long.
for (const work of Object.values(works)) for (let run = 0; run < 20_000; run++) work();
/** The best median time of each over some rounds in which all take turns: ratios matter, not times. */
const best = {};
for (let round = 0; round < 5; round++)
  for (const [name, work] of Object.entries(works)) {
    const { p50 } = await measure(work, { min_cpu_time: 100e6 });
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, p50);
  }
for (const [name, time] of Object.entries(best))
  console.log(
    `  ${name.padEnd(30)} ${(time / 1_000).toFixed(1).padStart(6)} µs  ${(time / best["zod, schema.parse"]).toFixed(2)} ×`,
  );
