import { type Check, leaf, list, maybe, object, oneOf, type Problem, record, required, unlessFine } from "./checks.js";
import { type Campaign, type Creator, trackingMethods } from "./creator.js";
import { InvalidInputError } from "./error.js";
import type { ErrorCode } from "./error-codes.js";
import { isFineComment, isFinePost, isFineProfile } from "./fine-parts.js";
import { amountProblem, countProblem, shareProblem } from "./guard.js";
import { readBasis } from "./parse-basis.js";
import { platforms, postFormats } from "./platform.js";
import { dayProblem, timeProblem } from "./time.js";

const text = leaf((value) => (typeof value === "string" ? undefined : "not-a-string"));
const name = leaf((value) => (typeof value !== "string" ? "not-a-string" : value ? undefined : "empty-string"));
const flag = maybe(leaf((value) => (typeof value === "boolean" ? undefined : "not-a-boolean")));
const words = maybe(text);
const count = maybe(leaf(countProblem));
const amount = maybe(leaf(amountProblem));
const time = maybe(leaf(timeProblem));
const format = oneOf(postFormats, "unknown-format");
const strings = maybe(list(text));

const matching = (pattern: RegExp, code: ErrorCode): Check =>
  leaf((value) => (typeof value === "string" && pattern.test(value) ? undefined : code));
const money = object({
  amount: required(matching(/^-?\d+(?:\.\d+)?$/, "invalid-amount")),
  currency: required(matching(/^[A-Z]{3}$/, "invalid-currency")),
});

const post = unlessFine(
  isFinePost,
  object({
    id: words,
    publishedAt: time,
    format: maybe(format),
    likes: count,
    comments: count,
    shares: count,
    saves: count,
    reposts: count,
    quotes: count,
    replies: count,
    clicks: count,
    views: count,
    reach: count,
    impressions: count,
    exits: count,
    profileVisits: count,
    follows: count,
    watchSeconds: amount,
    durationSeconds: amount,
    followersAtPublish: count,
    sponsored: flag,
    boosted: flag,
    pinned: flag,
    collaboration: flag,
    giveaway: flag,
    hashtags: strings,
    topics: strings,
    contentType: words,
    brands: strings,
    caption: words,
  }),
);

const comment = unlessFine(
  isFineComment,
  object({
    id: words,
    postId: words,
    author: words,
    byCreator: flag,
    text: words,
    publishedAt: time,
    replyTo: words,
    likes: count,
  }),
);

const profile = unlessFine(
  isFineProfile,
  object({
    username: words,
    usernameDigitShare: maybe(leaf(shareProblem)),
    followers: count,
    following: count,
    posts: count,
    hasProfilePicture: flag,
    biographyLength: count,
    hasExternalUrl: flag,
    isPrivate: flag,
    isVerified: flag,
    createdAt: time,
    lastPostAt: time,
  }),
);

const campaign = object({
  id: words,
  brand: words,
  start: time,
  end: time,
  costs: maybe(list(object({ kind: required(name), cost: maybe(money) }))),
  postIds: strings,
  results: maybe(
    object({
      clicks: count,
      conversions: count,
      newCustomers: count,
      revenue: maybe(money),
      refunds: maybe(money),
      costOfGoods: maybe(money),
    }),
  ),
  tracking: maybe(list(oneOf(trackingMethods, "unknown-option"))),
});

const creator = object({
  id: required(name),
  platform: required(oneOf(platforms, "unknown-platform")),
  handle: words,
  category: words,
  followers: count,
  followersPrecision: count,
  following: count,
  postCount: count,
  createdAt: time,
  posts: maybe(list(post)),
  comments: maybe(list(comment)),
  averages: maybe(
    object({
      interactions: amount,
      denominator: amount,
      posts: count,
      basis: maybe(leaf((value) => (readBasis(value) ? undefined : "invalid-basis"))),
    }),
  ),
  followerHistory: maybe(
    list(object({ date: required(leaf(dayProblem)), followers: count, following: count, views: count, posts: count })),
  ),
  followerSample: maybe(
    object({
      method: maybe(oneOf(["uniform", "latest", "unknown"], "unknown-option")),
      population: count,
      profiles: maybe(list(profile)),
    }),
  ),
  audience: maybe(record(record(leaf(shareProblem)))),
  quote: maybe(
    object({
      price: maybe(money),
      deliverables: maybe(list(object({ format: required(format), count: required(leaf(countProblem)) }))),
      rights: strings,
      validUntil: time,
    }),
  ),
  campaigns: maybe(list(campaign)),
});

/**
 * Everything that is impossible about a creator, by hand-written checks and without any dependency. `parseCreator` of
 * `influencer-scoring/schemas` refuses exactly the same, and says it with sentences.
 *
 * @param value - anything
 * @returns the problems, in the order of the fields, the first hundred of them; empty where the value is a
 * {@link Creator}
 * @example
 * import { creatorProblems } from "influencer-scoring";
 * const [problem] = creatorProblems({ id: "a", platform: "instagram", posts: [{ likes: -1 }] });
 * console.log(problem?.code, problem?.path); // => negative posts[0].likes
 */
export function creatorProblems(value: unknown): readonly Problem[] {
  return (creator(value) ?? []).map(({ code, path }) => ({ code, path: path.replace(/^\./, "") }));
}

/**
 * Everything that is impossible about the shape of a campaign, by the same checks as {@link creatorProblems}. Whether its
 * amounts make sense is judged by who reckons with them.
 *
 * @param value - anything
 * @returns the problems, in the order of the fields, the first hundred of them; empty where the value is a
 * {@link Campaign}
 * @example
 * import { campaignProblems } from "influencer-scoring/core";
 * const [problem] = campaignProblems({ id: "spring", results: { revenue: { amount: "1,250.00", currency: "EUR" } } });
 * console.log(problem?.code, problem?.path); // => invalid-amount results.revenue.amount
 */
export function campaignProblems(value: unknown): readonly Problem[] {
  return (campaign(value) ?? []).map(({ code, path }) => ({ code, path: path.replace(/^\./, "") }));
}

/** Throws the first problem of a creator. */
export function guardCreator(value: unknown): asserts value is Creator {
  const [problem] = creatorProblems(value);
  if (problem) throw new InvalidInputError(problem.code, problem.path);
}

/** Throws the first problem of a campaign. */
export function guardCampaign(value: unknown): asserts value is Campaign {
  const [problem] = campaignProblems(value);
  if (problem) throw new InvalidInputError(problem.code, problem.path);
}
