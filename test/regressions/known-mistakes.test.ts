// Mistakes seen in other libraries, calculators and scripts for scoring influencers, each a test here so that it never
// becomes ours.
import { describe, expect, test } from "vitest";
import { benchmarkEngagement, classifyTier, engagementRate, type Post, scoreCreator } from "../../src/index.js";

const posts: Post[] = [
  { likes: 30, comments: 2 },
  { likes: 40, comments: 4 },
  { likes: 50, comments: 6 },
];
const followers = 1_000;

describe("mistakes of others", () => {
  test("unknown is read as 0: hidden likes must not halve the rate", () => {
    const hidden: Post[] = [...posts, { likes: null, comments: 5 }];
    expect(engagementRate(hidden, { by: "followers", followers }).value).toBe(
      engagementRate(posts, { by: "followers", followers }).value,
    );
  });

  test("division by zero becomes 0, NaN or Infinity", () => {
    expect(engagementRate(posts, { by: "followers", followers: 0 })).toMatchObject({
      value: null,
      reason: "zero-denominator",
    });
    expect(engagementRate([{ likes: 0, comments: 0, views: 0 }], { by: "views" })).toMatchObject({
      value: null,
      reason: "zero-denominator",
    });
  });

  test("the numerator is likes only, or not said", () => {
    expect(engagementRate(posts, { by: "followers", followers }).basis).toBe("likes+comments/followers:median");
    expect(engagementRate(posts, { by: "followers", followers, interactions: ["likes"] }).basis).toBe(
      "likes/followers:median",
    );
  });

  test("today's followers are used for old posts without a word", () => {
    const grown: Post[] = [{ likes: 50, comments: 0, followersAtPublish: 500 }];
    expect(engagementRate(grown, { by: "followers", followers }).value).toBe(0.1);
    expect(engagementRate(posts, { by: "followers", followers }).notes).toContainEqual({
      code: "current-followers",
      count: 3,
    });
  });

  test("mean of ratios or ratio of sums is not disclosed", () => {
    const bases = (["mean", "pooled", "median"] as const).map(
      (aggregate) => engagementRate(posts, { by: "followers", followers, aggregate }).basis,
    );
    expect(new Set(bases).size).toBe(3);
  });

  test("one threshold for all sizes: the same rate ranks higher among larger accounts", () => {
    const rank = (size: number) =>
      benchmarkEngagement(0.03, { platform: "instagram", followers: size, basis: "likes+comments/followers:median" })
        .value as number;
    expect(rank(2_000)).toBeLessThan(rank(200_000) - 0.1);
  });

  test("tier bounds are hard-coded, and NaN is a nano-influencer", () => {
    expect(() => classifyTier(Number.NaN)).toThrow(expect.objectContaining({ code: "not-finite" }));
    expect(classifyTier(10_000).model).toBe("iab-uk@1");
  });

  test("absent evidence scores full marks: nothing known is unknown everywhere", () => {
    const { tier, measures, score } = scoreCreator({ id: "a", platform: "instagram" });
    expect([tier.value, measures.engagementRate.value, measures.engagementPercentile.value, score.value]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("numbers are rounded inside, or come back as text", () => {
    const { value } = engagementRate([{ likes: 1, comments: 0 }], { by: "followers", followers: 3 });
    expect(value).toBe(1 / 3);
  });

  test("the input is changed", () => {
    const given = posts.map((post) => Object.freeze({ ...post }));
    expect(() =>
      scoreCreator(Object.freeze({ id: "a", platform: "instagram", followers, posts: Object.freeze(given) })),
    ).not.toThrow();
  });

  test("the same input gives another answer each time", () => {
    const creator = { id: "a", platform: "instagram", followers, posts } as const;
    expect(JSON.stringify(scoreCreator(creator))).toBe(JSON.stringify(scoreCreator(creator)));
  });

  test("percent and fraction are mixed up: rates are fractions, and 250 % is one as well", () => {
    expect(engagementRate([{ likes: 2_500, comments: 0 }], { by: "followers", followers }).value).toBe(2.5);
  });

  test("0 of 0 is shown as -NaN %", () => {
    expect(JSON.stringify(engagementRate([{ likes: 0, comments: 0 }], { by: "followers", followers: 0 }))).not.toMatch(
      /NaN|Infinity/,
    );
  });
});
