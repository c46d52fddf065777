import fc from "fast-check";
import { expect, test } from "vitest";
import { deepFreeze } from "../../src/core/freeze.js";
import { aggregates, denominators, type Post } from "../../src/core/index.js";
import { engagementRate } from "../../src/engagement/index.js";

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 8 });
const count = fc.oneof(fc.nat(50), fc.nat(100_000));
const post = fc.record({
  likes: maybe(count),
  comments: maybe(count),
  views: maybe(count),
  reach: maybe(count),
  impressions: maybe(count),
  followersAtPublish: maybe(count),
  publishedAt: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 1, 1) }),
});
const posts = fc.array(post, { maxLength: 40 }).map((list): readonly Post[] => deepFreeze(list));
const by = fc.constantFrom(...denominators);
const aggregate = fc.constantFrom(...aggregates);
const followers = 5_000;
const close = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(a), Math.abs(b)));

test("a rate is finite and not negative, and lies within its interval; or it is null with a reason", () => {
  fc.assert(
    fc.property(posts, by, aggregate, (given, denominator, how) => {
      const { value, reason, interval, n } = engagementRate(given, { by: denominator, aggregate: how, followers });
      if (value === null) {
        expect(reason).toBeTypeOf("string");
        return;
      }
      expect(Number.isFinite(value) && value >= 0 && n >= 1 && n <= given.length).toBe(true);
      if (interval)
        expect([
          (interval.low as number) <= value * (1 + 1e-12),
          value <= (interval.high as number) * (1 + 1e-12),
        ]).toEqual([true, true]);
    }),
    { numRuns: 500 },
  );
});

test("the order of posts changes nothing", () => {
  const shuffled = posts.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, by, aggregate, ([given, other], denominator, how) => {
      const [a, b] = [given, other].map((list) => engagementRate(list, { by: denominator, aggregate: how, followers }));
      expect([a?.n, a?.reason]).toEqual([b?.n, b?.reason]);
      close(a?.value ?? 0, b?.value ?? 0);
    }),
  );
});

test("counts k times as large, interactions and denominators alike, give the same rate", () => {
  fc.assert(
    fc.property(posts, aggregate, fc.integer({ min: 2, max: 50 }), (given, how, k) => {
      const larger = given.map((one) => ({
        ...one,
        likes: one.likes && one.likes * k,
        comments: one.comments && one.comments * k,
        reach: one.reach && one.reach * k,
      }));
      const [a, b] = [given, larger].map((list) =>
        engagementRate(list, { by: "reach", aggregate: how, interval: false }),
      );
      close(a?.value ?? 0, b?.value ?? 0);
    }),
  );
});

test("one more like under a post never lowers the rate", () => {
  fc.assert(
    fc.property(
      posts.filter((list) => list.length > 0),
      by,
      aggregate,
      fc.nat(),
      (given, denominator, how, at) => {
        const more = given.map((one, i) =>
          i === at % given.length && one.likes != null ? { ...one, likes: one.likes + 1 } : one,
        );
        const [a, b] = [given, more].map(
          (list) => engagementRate(list, { by: denominator, aggregate: how, followers, interval: false }).value ?? 0,
        );
        expect(b as number).toBeGreaterThanOrEqual((a as number) * (1 - 1e-12));
      },
    ),
  );
});

test("a post without the counts leaves the value as it was", () => {
  fc.assert(
    fc.property(posts, by, aggregate, (given, denominator, how) => {
      const [a, b] = [given, [...given, { format: "image" as const }]].map(
        (list) => engagementRate(list, { by: denominator, aggregate: how, followers }).value,
      );
      expect(b).toBe(a);
    }),
  );
});

test("repeating a sample never widens its interval, nor takes it away", () => {
  fc.assert(
    fc.property(posts, aggregate, fc.integer({ min: 2, max: 5 }), (all, how, k) => {
      // A fifth is trimmed: only of a multiple of five posts is that the same share when they are repeated.
      const counted = all.filter(
        (one) => one.likes !== undefined && one.comments !== undefined && one.followersAtPublish !== 0,
      );
      const given = how === "trimmed" ? counted.slice(counted.length % 5) : counted;
      const repeated = Array.from({ length: k }, () => given).flat();
      const [once, often] = [given, repeated].map(
        (list) => engagementRate(list, { by: "followers", aggregate: how, followers: 5_000, trim: 0.2 }).interval,
      );
      if (!once) return;
      const width = (interval: typeof once) => (interval.high as number) - (interval.low as number);
      expect(often && width(often) <= width(once) * (1 + 1e-9)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
