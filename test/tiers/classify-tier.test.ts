import { describe, expect, test } from "vitest";
import type { Measure } from "../../src/core/index.js";
import { classifyTier, tierSchemes } from "../../src/tiers/index.js";

// IAB UK, Jargon Buster: nano 1k+, micro 10k+, mid 50k+, macro 500k+, top 1m+, VIP 5m+; the lower bound belongs to the tier.
describe("IAB UK's bounds are half-open: a bound belongs to the tier above it", () => {
  test.each([
    [0, "below-nano", 0, 1_000],
    [999, "below-nano", 0, 1_000],
    [1_000, "nano", 1_000, 10_000],
    [9_999, "nano", 1_000, 10_000],
    [10_000, "micro", 10_000, 50_000],
    [49_999, "micro", 10_000, 50_000],
    [50_000, "mid", 50_000, 500_000],
    [499_999, "mid", 50_000, 500_000],
    [500_000, "macro", 500_000, 1_000_000],
    [999_999, "macro", 500_000, 1_000_000],
    [1_000_000, "top", 1_000_000, 5_000_000],
    [4_999_999, "top", 1_000_000, 5_000_000],
    [5_000_000, "vip", 5_000_000, null],
    [Number.MAX_SAFE_INTEGER, "vip", 5_000_000, null],
  ])("%i followers are %s", (followers, value, min, max) => {
    expect(classifyTier(followers)).toEqual({
      value,
      min,
      max,
      n: 1,
      basis: "followers",
      model: "iab-uk@1",
      notes: [],
    });
  });
});

test("the two-way scheme splits at 100,000 and starts at 3,000", () => {
  const tier = (followers: number) => classifyTier(followers, { scheme: tierSchemes.microMacro }).value;
  expect([2_999, 3_000, 99_999, 100_000].map(tier)).toEqual(["below-micro", "micro", "micro", "macro"]);
});

test("the same account is called differently by different schemes, and the result says which it was", () => {
  expect(classifyTier(60_000).value).toBe("mid");
  const other = classifyTier(60_000, { scheme: tierSchemes.microMacro });
  expect([other.value, other.model]).toEqual(["micro", "micro-macro@1"]);
});

test.each([null, undefined])("%s followers are unknown, not nano", (followers) => {
  expect(classifyTier(followers)).toEqual({
    value: null,
    reason: "not-given",
    min: null,
    max: null,
    n: 0,
    basis: "followers",
    model: "iab-uk@1",
    notes: [],
  });
});

test.each([
  [Number.NaN, "not-finite"],
  [Number.POSITIVE_INFINITY, "not-finite"],
  [-1, "negative"],
  [0.5, "not-an-integer"],
  [2 ** 53, "unsafe-integer"],
  ["5000" as unknown as number, "not-a-number"],
])("%s followers are refused as %s", (followers, code) => {
  expect(() => classifyTier(followers)).toThrow(expect.objectContaining({ code, path: "followers" }));
});

describe("a measure of followers", () => {
  const common = { n: 200, basis: "authentic", model: "any@1", notes: [{ code: "heavy-tailed" }] } as const;
  const interval = { low: 9_000.5, high: null, shape: "between", level: 0.9, method: "any" } as const;

  test("passes its interval on as an interval of tiers, with its size and notes", () => {
    const measure: Measure = { value: 12_000.7, interval, ...common };
    const tier = classifyTier(measure);
    expect(tier).toMatchObject({ value: "micro", min: 10_000, max: 50_000, n: 200, notes: common.notes });
    expect(tier.interval).toEqual({ ...interval, low: "nano", high: null });
  });

  test("passes its reason on where it is unknown", () => {
    expect(classifyTier({ value: null, reason: "no-posts", ...common })).toMatchObject({
      value: null,
      reason: "no-posts",
      n: 200,
    });
  });

  test("is refused where it is negative", () => {
    expect(() => classifyTier({ value: -0.1, ...common })).toThrow(expect.objectContaining({ code: "negative" }));
  });
});
