import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Campaign, Measure, Post } from "../../src/core/index.js";
import { type AlignmentBrief, type AlignmentFacts, brandAlignment } from "../../src/fit/index.js";
import { selectPosts } from "../../src/posts/index.js";
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const asOf = "2026-06-01T00:00:00Z";
const daysAgo = (days: number) => Date.UTC(2026, 5, 1) - days * 86_400_000;
const gate = (facts: AlignmentFacts, brief: AlignmentBrief) => brandAlignment(facts, brief).gates[0];
const between = (value: number, low: number | null, high: number | null, level = 0.95): Measure => ({
  value,
  interval: { low, high, shape: "between", level, method: "test" },
  n: 20,
  basis: "test",
  model: "test@1",
  notes: [],
});

describe("the weighted fit", () => {
  test("is Σ weight · component / Σ weight", () => {
    const components = { audience: 0.6, topics: 0.9 };
    const {
      fit,
      value,
      status,
      components: parts,
    } = brandAlignment(null, { components, weights: { audience: 2, topics: 1 } });
    expectClose(fit.value, 0.7);
    expectClose(value, 0.7);
    expect(status).toBe("pass");
    expect(fit.interval).toBeUndefined();
    expect(parts[0]).toEqual({ component: "audience", weight: 2 / 3, value: 0.6, low: 0.6, high: 0.6 });
  });

  test("weighs all the same where no weights are given, and says so", () => {
    const { value, notes } = brandAlignment({}, { components: { a: 0.2, b: 0.6 } });
    expectClose(value, 0.4);
    expect(notes).toEqual([{ code: "equal-weights" }]);
    expect(brandAlignment({}, { components: { a: 0.2 } }).notes).toEqual([]);
  });

  test("is over what is known; low takes the rest as 0, high as 1", () => {
    const result = brandAlignment({}, { components: { a: 0.8, b: null }, weights: { a: 3, b: 1 } });
    expectClose(result.value, 0.8);
    expectClose(result.low, 0.6);
    expectClose(result.high, 0.85);
    expect(result.interval).toMatchObject({ low: result.low, high: result.high, level: 1, method: "worst-case" });
    expect(result.notes).toEqual([{ code: "missing-part", path: "b" }]);
  });

  test("a weight names a component, also one that was left out", () => {
    const named = brandAlignment({}, { components: { a: 0.8 }, weights: { a: 3, b: 1 } });
    expectClose(named.low, 0.6);
    expect(named.components[1]).toEqual({ component: "b", weight: 0.25, value: null, low: 0, high: 1 });
  });

  test("carries the intervals of measures, at the level at which all hold", () => {
    const one = brandAlignment({}, { components: { a: between(0.5, 0.4, 0.7), b: 0.5 } });
    expectClose(one.low, 0.45);
    expectClose(one.high, 0.6);
    expect(one.interval).toMatchObject({ level: 0.95, method: "test" });
    const two = brandAlignment({}, { components: { a: between(0.5, 0.4, 0.7), b: between(0.5, null, null) } });
    expectClose(two.low, 0.2);
    expectClose(two.high, 0.85);
    expectClose(two.interval?.level, 0.9);
    expect(two.interval?.method).toBe("bonferroni");
  });

  test("an interval beside its value does not raise the lower bound above it", () => {
    expect(brandAlignment({}, { components: { a: between(0.5, 0.7, 0.9) } })).toMatchObject({ low: 0.5, high: 0.9 });
    expect(brandAlignment({}, { components: { a: between(0.5, 0.1, 0.3) } })).toMatchObject({ low: 0.1, high: 0.5 });
  });

  test("an interval that lies outside its ends tells nothing", () => {
    const outside = between(0.5, 0.4, 0.7);
    const given = { ...outside, interval: { ...outside.interval, shape: "outside" } } as Measure;
    expect(brandAlignment({}, { components: { a: given } })).toMatchObject({ low: 0, high: 1 });
  });

  test("many uncertain parts leave no level, but bounds to rank by", () => {
    const components = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`part-${i}`, between(0.5, 0.4, 0.6)]));
    const { interval, low, notes } = brandAlignment({}, { components });
    expect(interval).toBeUndefined();
    expectClose(low, 0.4);
    expect(notes).toContainEqual({ code: "no-joint-level" });
  });

  test("is unknown where no part is known", () => {
    const unknown: Measure = { value: null, reason: "no-posts", n: 0, basis: "", model: "test@1", notes: [] };
    expect(brandAlignment({}, { components: { a: null, b: unknown } })).toMatchObject({
      value: null,
      reason: "missing-part",
      low: 0,
      high: 1,
    });
    expect(brandAlignment({}, { gates: { safe: true } })).toMatchObject({
      value: null,
      reason: "not-given",
      status: "pass",
      low: 0,
      high: 1,
    });
  });

  test("removing a component never raises low, whatever the weights", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const part = fc.oneof(
      share,
      fc.constant(null),
      fc.tuple(share, share, share).map((ends) => {
        const [low, value, high] = ends.sort((a, b) => a - b) as [number, number, number];
        return between(value, low, high);
      }),
    );
    const weight = fc.double({ min: 0.01, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(part, weight), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.boolean(),
        (parts, which, weighted) => {
          const names = parts.map((_, i) => `part-${i}`);
          const weights = Object.fromEntries(parts.map(([, each], i) => [names[i], each]));
          const components = Object.freeze(Object.fromEntries(parts.map(([each], i) => [names[i], each])));
          const less = { ...components, [names[which % parts.length] as string]: null };
          const brief = weighted ? { weights } : {};
          const [before, after] = [
            brandAlignment({}, { components, ...brief }),
            brandAlignment({}, { components: less, ...brief }),
          ];
          expect(after.low).toBeLessThanOrEqual(before.low);
          expect(before.low).toBeGreaterThanOrEqual(0);
          expect(before.high).toBeLessThanOrEqual(1);
          if (before.value !== null) {
            expect(before.value).toBeGreaterThanOrEqual(before.low - 1e-12);
            expect(before.value).toBeLessThanOrEqual(before.high + 1e-12);
          }
        },
      ),
    );
  });
});

describe("gates and fit together", () => {
  const components = { a: 0.8 };

  test("a gate that fails makes it 0", () => {
    const result = brandAlignment({}, { components, gates: { safe: false, legal: null } });
    expect(result).toMatchObject({ value: 0, low: 0, high: 0, status: "fail", fit: { value: 0.8 } });
    expect(result.interval).toBeUndefined();
    expect(brandAlignment({}, { gates: { safe: false } }).value).toBe(0);
  });

  test("one that is unknown never passes silently", () => {
    const result = brandAlignment({}, { components, gates: { safe: null, legal: true } });
    expect(result).toMatchObject({ value: 0.8, low: 0, high: 0.8, status: "unknown" });
    expect(result.interval).toMatchObject({ low: 0, high: 0.8, level: 1, method: "worst-case" });
    expect(result.notes).toEqual([{ code: "unknown-outcome", path: "safe" }]);
    expect(result.gates).toEqual([
      { gate: "safe", status: "unknown", against: 0, open: 1 },
      { gate: "legal", status: "pass", against: 0, open: 0 },
    ]);
  });
});

describe("excluded topics, hashtags and brands", () => {
  const posts: Post[] = [
    { topics: ["Baking", "gambling"], hashtags: ["#Casino", "fun"], brands: ["Rival"] },
    { topics: ["baking"], hashtags: ["cake"], brands: [] },
  ];

  test.each([
    [{ excludedTopics: ["Gambling"] }, "excluded-topics", "fail"],
    [{ excludedTopics: "politics" }, "excluded-topics", "pass"],
    [{ excludedHashtags: ["casino"] }, "excluded-hashtags", "fail"],
    [{ excludedHashtags: ["＃CASINO"] }, "excluded-hashtags", "fail"],
    [{ excludedHashtags: ["casinos", "fu"] }, "excluded-hashtags", "pass"],
    [{ excludedHashtags: "#other #fun" }, "excluded-hashtags", "fail"],
    [{ excludedBrands: ["rival "] }, "excluded-brands", "fail"],
    [{ excludedBrands: ["@Rival"] }, "excluded-brands", "fail"],
    [{ excludedBrands: ["other"] }, "excluded-brands", "pass"],
  ])("%j: %s %s", (brief, name, status) => {
    expect(gate({ posts }, brief)).toMatchObject({ gate: name, status });
  });

  test("hashtags are read as everywhere: several in an entry, and those of a caption where there is no list", () => {
    const status = (post: Post) => gate({ posts: [post] }, { excludedHashtags: "gambling" })?.status;
    expect(status({ hashtags: ["#one#gambling"] })).toBe("fail");
    expect(status({ caption: "All in #Gambling!" })).toBe("fail");
    expect(status({ caption: "gambling" })).toBe("pass");
    expect(status({ hashtags: ["#fun"] })).toBe("pass");
    expect(status({})).toBe("unknown");
  });

  test("posts that do not tell, or no posts, leave it open", () => {
    expect(gate({ posts: [...posts, {}] }, { excludedTopics: "politics" })).toEqual({
      gate: "excluded-topics",
      status: "unknown",
      against: 0,
      open: 1,
    });
    expect(gate({ posts: [...posts, {}] }, { excludedTopics: "gambling" })).toMatchObject({
      status: "fail",
      against: 1,
    });
    expect(gate({ posts: [] }, { excludedTopics: "politics" })?.status).toBe("unknown");
    expect(gate({}, { excludedTopics: "politics" })?.status).toBe("unknown");
  });

  test("a creator's category is a topic, and campaigns have brands", () => {
    expect(gate({ posts: [], category: "Politics" }, { excludedTopics: "politics" })?.status).toBe("fail");
    expect(gate({ posts, campaigns: [{ brand: "Other" }] }, { excludedBrands: "other" })?.status).toBe("fail");
    expect(gate({ posts, campaigns: [{}] }, { excludedBrands: "other" })?.status).toBe("unknown");
  });

  test("what comes after the moment of judging is passed over", () => {
    const later = { topics: ["politics"], brands: ["other"], publishedAt: daysAgo(-1) };
    const facts = {
      posts: [{ topics: ["baking"], brands: [] }, later],
      campaigns: [{ brand: "other", start: daysAgo(-1) }],
    };
    expect(gate(facts, { excludedTopics: "politics", asOf })?.status).toBe("pass");
    expect(gate(facts, { excludedTopics: "politics" })?.status).toBe("fail");
    expect(gate(facts, { excludedBrands: "other", asOf })?.status).toBe("pass");
  });
});

describe("competitors within the days of conflict", () => {
  const old: Post = { publishedAt: daysAgo(400), sponsored: false, brands: [], pinned: false };
  const brief = { asOf, competitors: ["Rival"], conflictDays: 90 };
  const rival = (days: number | null, more: Partial<Post> = {}): Post => ({
    ...(days !== null && { publishedAt: daysAgo(days) }),
    sponsored: true,
    brands: ["rival"],
    ...more,
  });
  const statusOf = (posts: Post[] | null, campaigns?: Campaign[], postCount?: number) =>
    gate({ posts, ...(campaigns && { campaigns }), ...(postCount !== undefined && { postCount }) }, brief)?.status;

  test("a sponsored post with one fails, up to the last day, and not before", () => {
    expect(statusOf([old, rival(10)])).toBe("fail");
    expect(statusOf([old, rival(90)])).toBe("fail");
    expect(statusOf([old, rival(91)])).toBe("pass");
    expect(statusOf([old, rival(-1)])).toBe("pass");
  });

  test("a post that is not sponsored, or for somebody else, is no conflict", () => {
    expect(statusOf([old, rival(10, { sponsored: false })])).toBe("pass");
    expect(statusOf([old, rival(10, { brands: ["friend"] })])).toBe("pass");
  });

  test("what is unknown about a post leaves it open", () => {
    expect(statusOf([old, rival(10, { sponsored: null })])).toBe("unknown");
    expect(statusOf([old, rival(10, { brands: null })])).toBe("unknown");
    expect(statusOf([old, rival(null)])).toBe("unknown");
    expect(statusOf([old, rival(10, { brands: null, sponsored: false })])).toBe("pass");
  });

  test("posts that do not reach back as far tell nothing of before, unless they are all there are", () => {
    const recent: Post = { publishedAt: daysAgo(5), sponsored: false, brands: [] };
    expect(statusOf([recent])).toBe("unknown");
    expect(statusOf([recent], [], 1)).toBe("pass");
    expect(statusOf([recent], [], 20)).toBe("unknown");
    expect(statusOf(null)).toBe("unknown");
    expect(statusOf([], [], 0)).toBe("pass");
  });

  test("a pinned post stands before newer ones, and so may a single old one that does not say", () => {
    const recent: Post = { publishedAt: daysAgo(5), sponsored: false, brands: [] };
    const unsaid = { ...old, pinned: null };
    expect(statusOf([recent, { ...old, pinned: true }])).toBe("unknown");
    expect(statusOf([recent, { ...old, pinned: true }, unsaid])).toBe("unknown");
    expect(statusOf([recent, unsaid])).toBe("unknown");
    expect(statusOf([recent, unsaid, { ...unsaid, publishedAt: daysAgo(95) }])).toBe("pass");
    expect(statusOf([recent, old])).toBe("pass");
  });

  test("an account's sign makes no difference", () => {
    expect(statusOf([old, rival(10, { brands: ["@Rival"] })])).toBe("fail");
    expect(gate({ posts: [old, rival(10)] }, { ...brief, competitors: "@rival" })?.status).toBe("fail");
    expect(statusOf([old], [{ brand: "@Rival", start: daysAgo(30) }])).toBe("fail");
  });

  test.each<[string, Campaign, string]>([
    ["ended within", { brand: "RIVAL", start: daysAgo(200), end: daysAgo(60) }, "fail"],
    ["ended before", { brand: "rival", start: daysAgo(200), end: daysAgo(120) }, "pass"],
    ["still runs", { brand: "rival", start: daysAgo(200), end: daysAgo(-30) }, "fail"],
    ["began within", { brand: "rival", start: daysAgo(30) }, "fail"],
    ["began before, and may have ended", { brand: "rival", start: daysAgo(200) }, "unknown"],
    ["ends later, and may not have begun", { brand: "rival", end: daysAgo(-30) }, "unknown"],
    ["begins later", { brand: "rival", start: daysAgo(-3) }, "pass"],
    ["has no times", { brand: "rival" }, "unknown"],
    ["has no brand", { start: daysAgo(30) }, "unknown"],
    ["has no brand, and ended before", { end: daysAgo(300) }, "pass"],
    ["is for somebody else", { brand: "friend", start: daysAgo(30) }, "pass"],
  ])("a campaign that %s", (_, campaign, status) => {
    expect(statusOf([old], [campaign])).toBe(status);
  });
});

describe("limits", () => {
  const followers = (count: number | null, followersPrecision?: number) =>
    gate(
      { followers: count, ...(followersPrecision && { followersPrecision }) },
      { minimumFollowers: 10_000, maximumFollowers: 50_000 },
    )?.status;

  test("of followers let both ends pass", () => {
    expect([9_999, 10_000, 50_000, 50_001].map((count) => followers(count))).toEqual(["fail", "pass", "pass", "fail"]);
    expect(followers(null)).toBe("unknown");
    expect(gate({ followers: 5 }, { maximumFollowers: 10 })?.status).toBe("pass");
  });

  test("a rounded count passes only where all that it can be does", () => {
    expect([10_000, 11_000, 8_000].map((count) => followers(count, 1_000))).toEqual(["unknown", "pass", "fail"]);
    expect(followers(0, 1_000)).toBe("fail");
  });

  const limited = (value: number | Measure | null) => gate({}, { limits: { engagement: { value, minimum: 0.02 } } });

  test("of any number or measure, which passes with all of its interval", () => {
    expect(limited(0.02)).toEqual({ gate: "engagement", status: "pass", against: 0, open: 0 });
    expect(limited(0.019)?.status).toBe("fail");
    expect(limited(null)?.status).toBe("unknown");
    expect(limited(between(0.03, 0.025, 0.04))?.status).toBe("pass");
    expect(limited(between(0.03, 0.015, 0.04))?.status).toBe("unknown");
    expect(limited(between(0.01, 0.005, 0.015))?.status).toBe("fail");
    expect(limited(between(0.03, 0.025, null))?.status).toBe("pass");
    expect(limited(between(0.03, null, 0.04))?.status).toBe("unknown");
    const outside = between(0.03, 0.025, 0.04);
    expect(limited({ ...outside, interval: { ...outside.interval, shape: "outside" } } as Measure)?.status).toBe(
      "unknown",
    );
    const loss = gate({}, { limits: { return: { value: -0.5, maximum: 0 } } });
    expect(loss?.status).toBe("pass");
  });
});

test("the facts may be a list of posts, or what was chosen of them", () => {
  const posts: Post[] = [{ topics: ["politics"] }, { topics: ["baking"], pinned: true }];
  const brief = { excludedTopics: "politics" };
  expect(brandAlignment(posts, brief).status).toBe("fail");
  const chosen = brandAlignment(selectPosts(posts, { pinned: "only" }), { ...brief, components: { a: 1 } });
  expect(chosen.status).toBe("pass");
  expect(chosen.notes).toContainEqual({ code: "excluded", path: "pinned", count: 1 });
});

test("nothing of the creator but the caller's own words is in the result", () => {
  const facts = {
    id: "a",
    platform: "instagram",
    handle: "somebody",
    posts: [{ caption: "secret", brands: ["hidden"], topics: ["private"], publishedAt: daysAgo(1) }],
    campaigns: [{ brand: "hidden too" }],
  } as const;
  const text = JSON.stringify(
    brandAlignment(facts, { asOf, competitors: "rival", conflictDays: 30, excludedTopics: "x", excludedBrands: "y" }),
  );
  expect(text).not.toMatch(/somebody|secret|hidden|private|rival/);
});

describe("what is refused", () => {
  const components = { a: 0.5 };
  test.each([
    ["empty", "brief", {}, {}],
    ["not-an-object", "brief", {}, null],
    ["not-an-object", "facts", "a", { components }],
    ["missing", "asOf", {}, { competitors: ["a"], conflictDays: 9 }],
    ["missing", "conflictDays", {}, { competitors: ["a"], asOf }],
    ["negative", "conflictDays", {}, { competitors: ["a"], asOf, conflictDays: -1 }],
    ["invalid-time", "asOf", {}, { components, asOf: "2026-06-01" }],
    ["out-of-range", "components.a", {}, { components: { a: 60 } }],
    ["not-a-number", "components.a", {}, { components: { a: "0.6" } }],
    ["not-an-object", "components", {}, { components: [0.5] }],
    ["missing", "weights.a", {}, { components, weights: { b: 1 } }],
    ["negative", "weights.a", {}, { components, weights: { a: -1 } }],
    ["out-of-range", "weights", {}, { components, weights: { a: 0 } }],
    ["not-a-boolean", "gates.safe", {}, { gates: { safe: "yes" } }],
    ["not-an-object", "gates", {}, { gates: new Map([["safe", false]]) }],
    [
      "duplicate-name",
      "gates.excluded-topics",
      {},
      { excludedTopics: "a", gates: { "excluded-topics": true }, components },
    ],
    ["duplicate-name", "gates.a", {}, { limits: { a: { value: 1, minimum: 2 } }, gates: { a: true } }],
    ["invalid-hashtag", "excludedHashtags[0]", {}, { excludedHashtags: ["!!!"] }],
    ["not-a-string", "excludedHashtags[1]", {}, { excludedHashtags: ["a", 1] }],
    ["missing", "posts[1]", Object.assign(new Array(3), { 0: {} }), { components }],
    ["not-a-boolean", "posts[0].pinned", { posts: [{ pinned: 1 }] }, { asOf, competitors: "a", conflictDays: 1 }],
    ["missing", "limits.a.minimum", {}, { limits: { a: { value: 1 } } }],
    ["out-of-range", "limits.a.maximum", {}, { limits: { a: { value: 1, minimum: 2, maximum: 1 } } }],
    ["not-a-number", "limits.a.value", {}, { limits: { a: { value: "1", minimum: 2 } } }],
    ["not-finite", "limits.a.minimum", {}, { limits: { a: { value: 1, minimum: Number.NaN } } }],
    ["not-an-object", "limits.a", {}, { limits: { a: 3 } }],
    ["out-of-range", "maximumFollowers", {}, { minimumFollowers: 2, maximumFollowers: 1 }],
    ["negative", "minimumFollowers", {}, { minimumFollowers: -2 }],
    ["negative", "followers", { followers: -2 }, { components }],
    ["not-a-string", "excludedTopics[0]", {}, { excludedTopics: [1] }],
    ["not-an-array", "posts[0].brands", { posts: [{ brands: "a" }] }, { components }],
    [
      "not-a-boolean",
      "posts[0].sponsored",
      { posts: [{ sponsored: "no" }] },
      { asOf, competitors: "a", conflictDays: 1 },
    ],
    ["not-an-object", "campaigns[0]", { campaigns: [null] }, { components }],
    ["not-a-string", "campaigns[0].brand", { campaigns: [{ brand: 1 }] }, { components }],
    ["out-of-range", "campaigns[0].end", { campaigns: [{ start: daysAgo(1), end: daysAgo(2) }] }, { components }],
  ])("%s at %s", (code, path, facts, brief) => {
    expect(() => brandAlignment(facts as never, brief as never)).toThrow(thrown(code, path));
  });
});
