import { describe, expect, test } from "vitest";
import type { Creator } from "../../src/core/index.js";
import { benchmarkEngagement, engagementRate } from "../../src/engagement/index.js";
import { selectPosts } from "../../src/posts/index.js";
import { defaultScorecard, flatten, scoreCreator } from "../../src/scorecard/index.js";
import { classifyTier } from "../../src/tiers/index.js";

const likes = [410, 380, 300, 520, 290, 330];
const posts = likes.map((count, i) => ({
  id: `p${i}`,
  likes: count,
  comments: 10,
  publishedAt: Date.UTC(2026, 0, 1 + i),
}));
const creator: Creator = { id: "a", platform: "instagram", handle: "secret-handle", followers: 12_000, posts };

test("a score holds exactly what the single functions give", () => {
  const rate = engagementRate(selectPosts(posts, { pinned: "exclude", boosted: "exclude" }), {
    by: "followers",
    followers: 12_000,
  });
  expect(scoreCreator(creator)).toEqual({
    id: "a",
    platform: "instagram",
    asOf: null,
    tier: classifyTier(12_000),
    measures: {
      engagementRate: rate,
      engagementPercentile: benchmarkEngagement(rate, { platform: "instagram", followers: 12_000 }),
    },
    score: scoreCreator(creator).score,
    notes: [],
  });
});

test("without a scorecard no score is composed", () => {
  expect(scoreCreator(creator, { scorecard: null }).score).toEqual({
    value: null,
    reason: "no-scorecard",
    n: 0,
    basis: "",
    model: "creator-score@1",
    notes: [],
    components: [],
    coverage: 0,
    composition: "arithmetic",
  });
});

test("pinned and boosted posts are left out unless they are asked for", () => {
  const special = {
    ...creator,
    posts: [...posts, { likes: 9_000, comments: 0, pinned: true }, { likes: 8_000, comments: 0, boosted: true }],
  };
  expect(scoreCreator(special).measures.engagementRate.n).toBe(6);
  expect(scoreCreator(special, { select: { pinned: "include", boosted: "include" } }).measures.engagementRate.n).toBe(
    8,
  );
});

test("asOf leaves later posts out, and stands in the result as it was given", () => {
  const scored = scoreCreator(creator, { asOf: "2026-01-03T12:00:00Z" });
  expect([scored.asOf, scored.measures.engagementRate.n]).toEqual(["2026-01-03T12:00:00Z", 3]);
  expect(scored.measures.engagementRate.notes).toContainEqual({ code: "after-as-of", count: 3 });
});

test("averages stand in where there are no posts, and only there", () => {
  const averages = { interactions: 600, denominator: 12_000, posts: 9, basis: "likes+comments/followers:mean" };
  const alone = scoreCreator({ ...creator, posts: [], averages }).measures;
  expect([alone.engagementRate.value, alone.engagementRate.interval]).toEqual([0.05, undefined]);
  expect(alone.engagementPercentile.model).toBe("instagram-engagement-mean@1");
  expect(scoreCreator({ ...creator, averages })).toEqual(scoreCreator(creator));
});

test("averages also stand in where the posts tell nothing, and the reason of the posts is kept where they do not", () => {
  const averages = { interactions: 600, denominator: 12_000, posts: 9, basis: "likes+comments/followers:mean" };
  const hidden = { ...creator, posts: [{ comments: 3 }] };
  expect(scoreCreator({ ...hidden, averages }).measures.engagementRate.value).toBe(0.05);
  expect(scoreCreator({ ...hidden, averages: {} }).measures.engagementRate.reason).toBe("missing-interaction");
});

test("a creator of whom nothing is known has no tier, no rate and no rank, each with its reason", () => {
  const { tier, measures, score } = scoreCreator({ id: "a", platform: "twitch" });
  expect([tier.value, tier.reason]).toEqual([null, "not-given"]);
  expect([measures.engagementRate.reason, measures.engagementPercentile.reason, score.reason]).toEqual([
    "no-posts",
    "no-posts",
    "no-components",
  ]);
});

test("a platform that nobody measured has a rate and no rank", () => {
  const { measures } = scoreCreator({ ...creator, platform: "tiktok" });
  expect([measures.engagementRate.value, measures.engagementPercentile.reason]).toEqual([
    0.030416666666666668,
    "no-benchmark",
  ]);
});

test("rounded follower counts are noted with their unit", () => {
  expect(scoreCreator({ ...creator, followersPrecision: 1_000 }).notes).toEqual([
    { code: "rounded-followers", count: 1_000 },
  ]);
  expect(scoreCreator({ ...creator, followersPrecision: 1 }).notes).toEqual([]);
});

test("nothing personal travels, and the result is plain JSON", () => {
  const secret = "jane.doe";
  const personal: Creator = {
    ...creator,
    handle: secret,
    category: secret,
    posts: posts.map((post) => ({ ...post, id: secret, caption: secret, brands: [secret] })),
    comments: [{ author: secret, text: secret }],
    followerSample: { profiles: [{ username: secret }] },
  };
  const scored = scoreCreator(personal);
  expect(JSON.stringify(scored)).not.toContain(secret);
  expect(JSON.parse(JSON.stringify(scored))).toEqual(scored);
  expect(structuredClone(scored)).toEqual(scored);
});

describe("impossible creators are refused, also in fields that the score does not use", () => {
  test.each([
    [{ ...creator, id: "" }, "empty-string", "id"],
    [{ ...creator, platform: "myspace" }, "unknown-platform", "platform"],
    [{ ...creator, followers: -1 }, "negative", "followers"],
    [{ ...creator, posts: [{ saves: 1.5 }] }, "not-an-integer", "posts[0].saves"],
    [{ ...creator, createdAt: 1_700_000_000 }, "time-in-seconds", "createdAt"],
    [null, "not-an-object", ""],
  ])("case %#", (given, code, path) => {
    expect(() => scoreCreator(given as Creator)).toThrow(expect.objectContaining({ code, path }));
  });

  test("an impossible moment", () => {
    expect(() => scoreCreator(creator, { asOf: "today" })).toThrow(
      expect.objectContaining({ code: "invalid-time", path: "asOf" }),
    );
  });
});

describe("a flat row", () => {
  test("has the same columns in the same order for every creator", () => {
    const bare = Object.keys(flatten(scoreCreator({ id: "a", platform: "x" })));
    expect(Object.keys(flatten(scoreCreator(creator)))).toEqual(bare);
    expect(bare).toEqual([
      "id",
      "platform",
      "asOf",
      ...["tier"].flatMap(columns),
      "tier_min",
      "tier_max",
      ...["engagementRate", "engagementPercentile", "score"].flatMap(columns),
      "score_coverage",
      ...defaultScorecard.components.flatMap(({ name }) =>
        ["", "_low", "_high", "_reason"].map((suffix) => `component_${name}${suffix}`),
      ),
      "notes",
    ]);
  });

  const whole = scoreCreator(creator);
  test.each([
    ["not-an-object", "result", null],
    ["not-an-object", "result.score", { ...whole, score: null }],
    ["not-an-object", "result.tier", { ...whole, tier: undefined }],
    ["not-an-object", "result.measures", { ...whole, measures: null }],
    ["not-an-object", "result.measures.engagementRate", { ...whole, measures: {} }],
    ["not-an-array", "result.notes", { ...whole, notes: null }],
  ])("is made of results alone: refused with %s at %s", (code, path, result) => {
    expect(() => flatten(result as never)).toThrow(expect.objectContaining({ code, path }));
  });

  test("has one column for every measure of a score", () => {
    const row = flatten(scoreCreator(creator));
    for (const name of Object.keys(scoreCreator(creator).measures)) expect(row).toHaveProperty(name);
  });

  test("holds values, bounds, reasons and codes, and nothing but strings, numbers and nulls", () => {
    const row = flatten(scoreCreator({ ...creator, followersPrecision: 100 }, { asOf: 1_800_000_000_000 }));
    expect(row).toMatchObject({
      id: "a",
      asOf: 1_800_000_000_000,
      tier: "micro",
      tier_min: 10_000,
      tier_max: 50_000,
      tier_low: null,
      engagementRate_n: 6,
      engagementRate_basis: "likes+comments/followers:median",
      engagementRate_reason: null,
      engagementRate_notes: "unknown-flag unknown-flag current-followers",
      score_reason: null,
      score_coverage: 0.2,
      component_growth: null,
      component_growth_reason: "too-few-days",
      notes: "rounded-followers",
    });
    expect(row.engagementRate_low).toBe(scoreCreator(creator).measures.engagementRate.interval?.low);
    expect(Object.values(row).every((cell) => cell === null || ["string", "number"].includes(typeof cell))).toBe(true);
  });
});

function columns(name: string): string[] {
  return ["", "_low", "_high", "_n", "_basis", "_reason", "_model", "_notes"].map((suffix) => name + suffix);
}
