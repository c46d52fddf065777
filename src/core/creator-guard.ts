import { readBasis } from "./basis.js";
import { type Creator, trackingMethods } from "./creator.js";
import { InvalidInputError } from "./error.js";
import type { ErrorCode } from "./error-codes.js";
import { amountProblem, countProblem, shareProblem } from "./guard.js";
import { platforms, postFormats } from "./platform.js";
import { dayProblem, timeProblem } from "./time.js";

/** One thing that is wrong with an input, and where. */
export interface Problem {
  /** What is wrong. */
  readonly code: ErrorCode;
  /** Where, such as `posts[3].likes`; empty for the input itself. */
  readonly path: string;
}

/** Finds what is wrong with a value; `undefined` where nothing is. Paths are relative to the value. */
type Check = (value: unknown) => readonly Problem[] | undefined;

/** A key as a path may show it: keys that do not look like field names are hidden, since they may be anything. */
export function pathKey(key: string): string {
  return /^[\w-]{1,32}$/.test(key) ? `.${key}` : ".*";
}

const leaf =
  (problemOf: (value: unknown) => ErrorCode | undefined): Check =>
  (value) => {
    const code = problemOf(value);
    return code && [{ code, path: "" }];
  };

const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null ? undefined : check(value);

const required =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null ? [{ code: "missing", path: "" }] : check(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object as a literal or JSON makes it. A `Map` or a `Date` has no keys to read, and would pass for empty. */
const isPlainObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> => {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** Adds what was found under a key; the path is only built when something was. */
const under = (
  before: Problem[] | undefined,
  found: readonly Problem[] | undefined,
  prefix: () => string,
): Problem[] | undefined => {
  if (!found) return before;
  const all = before ?? [];
  const start = prefix();
  for (const { code, path } of found) all.push({ code, path: start + path });
  return all;
};

const notAnObject: readonly Problem[] = [{ code: "not-an-object", path: "" }];
const notAString: readonly Problem[] = [{ code: "not-a-string", path: "" }];

const object = (fields: Readonly<Record<string, Check>>): Check => {
  const entries = Object.entries(fields);
  return (value) => {
    if (!isObject(value)) return notAnObject;
    let all: Problem[] | undefined;
    for (const [key, check] of entries) all = under(all, check(value[key]), () => `.${key}`);
    return all;
  };
};

const list =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return [{ code: "not-an-array", path: "" }];
    let all: Problem[] | undefined;
    for (let i = 0; i < value.length; i++) all = under(all, check(value[i]), () => `[${i}]`);
    return all;
  };

const record =
  (check: Check): Check =>
  (value) => {
    if (!isPlainObject(value)) return notAnObject;
    let all: Problem[] | undefined;
    for (const key of Reflect.ownKeys(value)) {
      // `__proto__` as a key is an attempt on whoever copies the record: it is passed over, and nobody may read it.
      if (key === "__proto__" || !Object.prototype.propertyIsEnumerable.call(value, key)) continue;
      if (typeof key === "symbol") all = under(all, notAString, () => ".*");
      else all = under(all, check(value[key]), () => pathKey(key));
    }
    return all;
  };

const oneOf = (values: readonly string[], code: ErrorCode): Check =>
  leaf((value) => (values.includes(value as string) ? undefined : code));

const text = leaf((value) => (typeof value === "string" ? undefined : "not-a-string"));
const name = leaf((value) => (typeof value !== "string" ? "not-a-string" : value ? undefined : "empty-string"));
const flag = maybe(leaf((value) => (typeof value === "boolean" ? undefined : "not-a-boolean")));
const words = maybe(text);
const count = maybe(leaf(countProblem));
const amount = maybe(leaf(amountProblem));
const time = maybe(leaf(timeProblem));
const format = oneOf(postFormats, "unknown-format");
const strings = maybe(list(required(text)));

const matching = (pattern: RegExp, code: ErrorCode): Check =>
  leaf((value) => (typeof value === "string" && pattern.test(value) ? undefined : code));
const money = object({
  amount: required(matching(/^-?\d+(?:\.\d+)?$/, "invalid-amount")),
  currency: required(matching(/^[A-Z]{3}$/, "invalid-currency")),
});

const post = object({
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
});

const comment = object({
  id: words,
  postId: words,
  author: words,
  byCreator: flag,
  text: words,
  publishedAt: time,
  replyTo: words,
  likes: count,
});

const profile = object({
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
});

const campaign = object({
  id: words,
  brand: words,
  start: time,
  end: time,
  costs: maybe(list(required(object({ kind: required(name), cost: required(money) })))),
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
  tracking: maybe(list(required(oneOf(trackingMethods, "unknown-option")))),
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
  posts: maybe(list(required(post))),
  comments: maybe(list(required(comment))),
  averages: maybe(
    object({
      interactions: amount,
      denominator: amount,
      posts: count,
      basis: maybe(leaf((value) => (readBasis(value) ? undefined : "invalid-basis"))),
    }),
  ),
  followerHistory: maybe(
    list(
      required(object({ date: required(leaf(dayProblem)), followers: count, following: count, views: count, posts: count })),
    ),
  ),
  followerSample: maybe(
    object({
      method: maybe(oneOf(["uniform", "latest", "unknown"], "unknown-option")),
      population: count,
      profiles: maybe(list(required(profile))),
    }),
  ),
  audience: maybe(record(required(record(required(leaf(shareProblem)))))),
  quote: maybe(
    object({
      price: maybe(money),
      deliverables: maybe(list(required(object({ format: required(format), count: required(leaf(countProblem)) })))),
      rights: strings,
      validUntil: time,
    }),
  ),
  campaigns: maybe(list(required(campaign))),
});

/**
 * Everything that is impossible about a creator, by hand-written checks and without any dependency. `parseCreator` of
 * `influencer-scoring/schemas` refuses exactly the same, and says it with sentences.
 *
 * @param value - anything
 * @returns the problems, in the order of the fields; empty where the value is a {@link Creator}
 * @example
 * import { creatorProblems } from "influencer-scoring";
 * const [problem] = creatorProblems({ id: "a", platform: "instagram", posts: [{ likes: -1 }] });
 * console.log(problem?.code, problem?.path); // => negative posts[0].likes
 */
export function creatorProblems(value: unknown): readonly Problem[] {
  return (creator(value) ?? []).map(({ code, path }) => ({ code, path: path.replace(/^\./, "") }));
}

/** Throws the first problem of a creator. */
export function guardCreator(value: unknown): asserts value is Creator {
  const [problem] = creatorProblems(value);
  if (problem) throw new InvalidInputError(problem.code, problem.path);
}
