import fc from "fast-check";
import { trackingMethods } from "../../src/core/creator.js";
import { platforms, postFormats } from "../../src/core/platform.js";

/** Anything that a valid creator can hold where a time stands, the edges among it. */
export const validTime = fc.oneof(
  fc.constantFrom(
    1e11,
    100_000_000_000.5,
    253_402_300_799_999,
    "2026-05-02T17:20Z",
    "2026-05-02T17:20:11.123456789+0200",
  ),
  fc.constantFrom("0000-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59", "2000-02-29T00:00:00Z"),
  fc.integer({ min: 1e11, max: 253_402_300_799_999 }),
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) });
/** An object that may lack any key but the required ones, and where any other field may be unknown. */
const partial = (fields: Record<string, fc.Arbitrary<unknown>>, required: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record(
    { ...required, ...Object.fromEntries(Object.entries(fields).map(([key, arbitrary]) => [key, maybe(arbitrary)])) },
    { requiredKeys: Object.keys(required) },
  );
const all = (names: string, arbitrary: fc.Arbitrary<unknown>) =>
  Object.fromEntries(names.split(" ").map((name) => [name, arbitrary]));
const some = (arbitrary: fc.Arbitrary<unknown>) => fc.array(arbitrary, { maxLength: 3 });

const count = fc.oneof(fc.nat(), fc.constantFrom(0, -0, 1, Number.MAX_SAFE_INTEGER));
const amount = fc.oneof(count, fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const text = fc.oneof(fc.string(), fc.constantFrom("", "a"));
const name = fc.string({ minLength: 1 });
const flag = fc.boolean();
const format = fc.constantFrom(...postFormats);
const money = fc.record({
  amount: fc.constantFrom("0", "-1", "1250.00", "0.1", "123456789012345678901234567890.5"),
  currency: fc.constantFrom("EUR", "USD", "JPY"),
});
const basis = fc.constantFrom(
  "likes/followers:median",
  "short-video likes+2*comments/views:trimmed-0.1",
  "saves+likes/followers/day:pooled",
);
// `__proto__` is not copied. What is named `constructor`, zod looks at before it says that something is no record: where
// that is a function it refuses the record, and the guard the function in it. Both have tests of their own.
const key = fc
  .oneof(fc.constantFrom("country", "DE", "18-24", "0", "toString"), fc.string({ maxLength: 40 }))
  .filter((name) => name !== "__proto__" && name !== "constructor");

const post = partial({
  ...all(
    "likes comments shares saves reposts quotes replies clicks views reach impressions exits profileVisits follows",
    count,
  ),
  ...all("watchSeconds durationSeconds", amount),
  ...all("sponsored boosted pinned collaboration giveaway", flag),
  ...all("hashtags topics brands", some(text)),
  ...all("id contentType caption", text),
  followersAtPublish: count,
  publishedAt: validTime,
  format,
});
const comment = partial({
  ...all("id postId author text replyTo", text),
  byCreator: flag,
  publishedAt: validTime,
  likes: count,
});
const profile = partial({
  ...all("followers following posts biographyLength", count),
  ...all("hasProfilePicture hasExternalUrl isPrivate isVerified", flag),
  ...all("createdAt lastPostAt", validTime),
  username: text,
  usernameDigitShare: share,
});
const campaign = partial({
  ...all("id brand", text),
  ...all("start end", validTime),
  costs: some(fc.record({ kind: name, cost: money })),
  postIds: some(text),
  results: partial({ ...all("clicks conversions newCustomers", count), ...all("revenue refunds costOfGoods", money) }),
  tracking: some(fc.constantFrom(...trackingMethods)),
});

/** Any valid creator, with and without every field. */
export const validCreator = partial(
  {
    ...all("handle category", text),
    ...all("followers followersPrecision following postCount", count),
    createdAt: validTime,
    posts: some(post),
    comments: some(comment),
    averages: partial({ ...all("interactions denominator", amount), posts: count, basis }),
    followerHistory: some(
      partial(all("followers following views posts", count), { date: fc.constantFrom("2026-05-02", "2024-02-29") }),
    ),
    followerSample: partial({
      method: fc.constantFrom("uniform", "latest", "unknown"),
      population: count,
      profiles: some(profile),
    }),
    audience: fc.dictionary(key, fc.dictionary(key, share, { maxKeys: 3 }), { maxKeys: 3 }),
    quote: partial({
      price: money,
      deliverables: some(fc.record({ format, count })),
      rights: some(text),
      validUntil: validTime,
    }),
    campaigns: some(campaign),
  },
  { id: name, platform: fc.constantFrom(...platforms) },
);
