import fc from "fast-check";
import { expect, test } from "vitest";
import { benfordTest } from "../../src/authenticity/benford-test.js";
import { engagementAnomalies } from "../../src/authenticity/engagement-anomalies.js";
import { deepFreeze } from "../../src/core/freeze.js";
import type { Post } from "../../src/core/index.js";
import type { PeerTable } from "../../src/reference/index.js";

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 8 });
const count = fc.oneof(fc.nat(5), fc.nat(500), fc.nat(100_000), fc.constant(Number.MAX_SAFE_INTEGER));
const post = fc.record({ likes: maybe(count), comments: maybe(count), views: maybe(count) });
const posts = fc.array(post, { maxLength: 20 }).map((list): readonly Post[] => deepFreeze(list));
const followers = maybe(fc.oneof(fc.nat(3_000), fc.nat(20_000_000)));
const likesToViews: PeerTable = deepFreeze({
  kind: "peer-table",
  id: "mine@1",
  platform: "instagram",
  basis: "likes/views:pooled",
  formats: [],
  followers: [1, 1_000_000],
  levels: [0, 0.1, 0.5, 1],
  quantiles: [
    [0, 0, 0.05, 0.4],
    [0, 0, 0.02, 0.3],
  ],
  neighbours: 100,
  accounts: 100,
  source: "mine",
});
const judge = (given: readonly Post[], size: number | null) =>
  engagementAnomalies(given, { platform: "instagram", followers: size, peers: { likesToViews } });

test("ranks and p lie between 0 and 1, or are null with a reason; the value counts what is unusual", () => {
  fc.assert(
    fc.property(posts, followers, (given, size) => {
      const { value, compared, signals, n } = judge(given, size);
      let unusual = 0;
      for (const signal of signals) {
        expect(signal.n).toBeLessThanOrEqual(given.length);
        if (signal.p === null) {
          expect([signal.rank, signal.direction, signal.unusual]).toEqual([null, null, null]);
          expect(signal.reason).toBeTypeOf("string");
          continue;
        }
        const { p, rank, direction } = signal;
        expect(signal.value).toBeGreaterThanOrEqual(0);
        expect(p > 0 && p <= 1).toBe(true);
        expect(rank !== null && rank >= 0 && rank <= 1).toBe(true);
        expect(signal.unusual).toBe(p <= 0.05);
        if (p < 0.9) expect((rank as number) < 0.5).toBe(direction === "low");
        if (signal.unusual) unusual++;
      }
      expect(compared).toBe(signals.filter(({ p }) => p !== null).length);
      expect(value).toBe(compared ? unusual : null);
      expect(n).toBeLessThanOrEqual(given.length);
    }),
    { numRuns: 500 },
  );
});

test("the order of posts changes nothing", () => {
  const shuffled = posts.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, followers, ([given, other], size) => {
      // Sums beyond 2^53 round as they are added.
      const exact = given.every((each) => [each.likes, each.comments, each.views].every((one) => (one ?? 0) < 2 ** 40));
      fc.pre(exact);
      expect(judge(other, size)).toEqual(judge(given, size));
    }),
  );
});

test("more comments for the same likes never lower the rank", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000 }), fc.nat(400), fc.nat(400), (likes, a, b) => {
      const rankOf = (comments: number) =>
        judge([{ likes, comments }], 30_000).signals.find(({ signal }) => signal === "comments-to-likes")?.rank;
      const [fewer, more] = [Math.min(a, b), Math.max(a, b)].map(rankOf) as [number, number];
      expect(more).toBeGreaterThanOrEqual(fewer - 1e-9);
    }),
  );
});

test("more engagement for the same followers never lowers the rank", () => {
  fc.assert(
    fc.property(fc.nat(50_000), fc.nat(50_000), (a, b) => {
      const rankOf = (likes: number) => judge([{ likes, comments: 0 }], 30_000).signals[0]?.rank;
      const [fewer, more] = [Math.min(a, b), Math.max(a, b)].map(rankOf) as [number, number];
      expect(more).toBeGreaterThanOrEqual(fewer);
    }),
  );
});

test("the first digits: p within 0 and 1, shares that add up to 1, and no order", () => {
  const counts = fc.array(maybe(fc.oneof(fc.nat(9), fc.nat(1_000_000), fc.constant(Number.MAX_SAFE_INTEGER))), {
    minLength: 90,
    maxLength: 300,
  });
  fc.assert(
    fc.property(counts, (given) => {
      const result = benfordTest(Object.freeze(given));
      expect(benfordTest([...given].reverse())).toEqual(result);
      if (result.value === null) {
        expect(result.n).toBeLessThan(100);
        return;
      }
      expect(result.value >= 0 && result.value <= 1).toBe(true);
      expect(Math.abs((result.digits ?? []).reduce((total, share) => total + share, 0) - 1)).toBeLessThan(1e-12);
    }),
  );
});
