// Whatever comes in: an answer in plain data, or an error with a code and a path. Never a crash, never NaN or Infinity.
import fc from "fast-check";
import { describe, test } from "vitest";
import { isInvalidInputError } from "../../src/core/index.js";
import * as fit from "../../src/fit/index.js";
import { expectPlain, replaced, waysRead } from "../support/replace.js";

const eur = (amount: string) => ({ amount, currency: "EUR" });
const at = (hours: number) => 1_767_225_600_000 + hours * 3_600_000;
const cost = {
  value: eur("90"),
  interval: { low: eur("70"), high: eur("120"), shape: "between", level: 0.95, method: "test" },
  n: 5,
  basis: "test",
  model: "test@1",
  notes: [{ code: "missing-part" }],
};
const comments = [
  { id: "1", author: "a", postId: "p", byCreator: false, publishedAt: at(0) },
  { id: "2", author: "b", postId: "q", byCreator: false, publishedAt: at(1) },
  { id: "3", author: "a", postId: "q", byCreator: false, publishedAt: at(2) },
  { id: "4", author: "me", postId: "p", byCreator: true, publishedAt: at(3), replyTo: "1" },
];
const posts = [9, 8, 6, 5, 4].map((likes, i) => ({
  id: `${i}`,
  author: `a${i % 2}`,
  likes,
  comments: 1,
  hashtags: i % 2 ? ["tag"] : [],
  caption: "#tag",
  brands: i % 3 ? ["a"] : ["b"],
  sponsored: true,
  boosted: false,
  publishedAt: at(24 * i),
  followersAtPublish: 100,
}));
const campaign = {
  id: "c",
  brand: "a",
  start: at(0),
  end: at(48),
  postIds: ["0", "1"],
  costs: [{ kind: "fee", cost: eur("9") }],
};
const delivery = { dueAt: at(0), deliveredAt: at(1), format: "image", usable: true, cost, campaign: "c" };

const creator = {
  id: "c",
  platform: "instagram",
  handle: "@me",
  followers: 900,
  posts,
  comments,
  campaigns: [campaign],
};

/** Every public function with arguments that it takes. */
const calls: readonly [keyof typeof fit, readonly unknown[]][] = [
  ["responsiveness", [comments, { asOf: at(90), windowHours: 48, count: "all", creatorAuthor: "me", level: 0.9 }]],
  [
    "hashtagPerformance",
    [posts, { hashtag: "#tag", audiencePosts: posts, creators: ["a0"], by: "followers", followers: 90 }],
  ],
  ["responsiveness", [creator, { threadsComplete: true }]],
  ["hashtagPerformance", [creator, { hashtag: "tag", audiencePosts: { posts, notes: [] } }]],
  ["deliveryRecord", [creator, { formats: [{ format: "image" }, "video"] }]],
  [
    "partnershipHistory",
    [
      creator,
      { brand: "@a", competitors: "b", disclosureHashtags: ["ad"], sponsoredIsLabel: true, partnershipGapDays: 1 },
    ],
  ],
  ["hashtagPerformance", [posts, { hashtags: ["tag", "b"], interactions: ["likes"], level: 0.9 }]],
  ["deliveryRecord", [[delivery, { ...delivery, delivered: true }], { asOf: at(9), graceDays: 1, formats: ["image"] }]],
  ["deliveryRecord", [[campaign], { posts, formats: [{ format: "image", count: 2 }], level: 0.9 }]],
  ["deliveryRecord", [[{ dueAt: at(0), deliveredAt: at(1), usable: true }], { cost }]],
  [
    "partnershipHistory",
    [posts, { brand: "a", competitors: ["b"], partnershipGapDays: 2, disclosureHashtags: ["ad"], decayOver: "time" }],
  ],
  [
    "partnershipHistory",
    [
      { id: "x", platform: "x", posts, campaigns: [campaign] },
      { brand: "a", asOf: at(99), by: "followers", followers: 5 },
    ],
  ],
  ["normaliseHashtag", ["#tag"]],
  ["extractHashtags", ["a #tag"]],
];

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    "x",
    "0.5",
    "#",
    true,
    Symbol.iterator,
    1n,
    () => 1,
    new Date(0),
    new Map(),
  ),
  fc.constantFrom<unknown>(
    0,
    -0,
    1,
    0.5,
    2,
    -1,
    1e-9,
    5e-324,
    1e308,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    at(0),
  ),
  fc.constantFrom("0", "0.00", "-3", "1e5", "NaN", "9".repeat(400)).map(eur),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[]],
    [{}],
    { value: 3 },
    { value: null, basis: "" },
    Object.create(null),
    cost,
  ),
  fc.constantFrom<unknown>({ ...cost, value: null, reason: "not-given", interval: undefined }, "1", "4"),
);

const functions = new Map<string, unknown>(Object.entries(fit));

describe("one part of the input is anything", () => {
  test.each(calls)("%s %#: an answer in plain data, or a refusal by code", (name, given) => {
    const call = functions.get(name) as (...args: readonly unknown[]) => unknown;
    expectPlain(call(...given));
    const ways = [...waysRead(given)];
    fc.assert(
      fc.property(fc.constantFrom(...ways), odd, (way, by) => {
        try {
          expectPlain(call(...(replaced(given, way, by) as unknown[])));
        } catch (error) {
          if (!isInvalidInputError(error)) throw error;
        }
      }),
      { numRuns: 400, seed: 9 },
    );
  });
});
