import { describe, expect, test } from "vitest";
import type { Interval, Measure } from "../../src/core/index.js";
import { betaQuantile, wilsonInterval } from "../../src/statistics/index.js";
import { classifyTier, effectiveTier, type TierScheme, tierSchemes } from "../../src/tiers/index.js";
import { expectClose } from "../support/close.js";

const common = { n: 200, basis: "authentic/sampled", model: "any@1", notes: [{ code: "heavy-tailed" }] } as const;
const measure = (value: number, interval?: Partial<Interval>): Measure => ({
  value,
  ...(interval && { interval: { low: null, high: null, shape: "between", level: 0.95, method: "any", ...interval } }),
  ...common,
});
const probabilityOf = (tier: ReturnType<typeof effectiveTier>, name: string) =>
  tier.probabilities?.find((row) => row.name === name)?.probability;

test("a share as a number gives the tier of the product, and claims no certainty", () => {
  expect(effectiveTier(60_000, 0.5)).toEqual({
    value: "micro",
    min: 10_000,
    max: 50_000,
    n: 1,
    basis: "followers*authentic share",
    model: "effective-tier@1",
    notes: [],
    scheme: "iab-uk@1",
    authenticFollowers: 30_000,
    probabilities: null,
  });
});

test.each([
  [60_000, 1, "mid"],
  [50_000, 1, "mid"],
  [50_000, 0.999, "micro"],
  [100_000, 0.1, "micro"],
  [100_000, 0.09999, "nano"],
  [100_000, 0, "below-nano"],
  [0, 1, "below-nano"],
  [Number.MAX_SAFE_INTEGER, 1, "vip"],
])("%i followers, %f of them authentic, are %s", (followers, share, value) => {
  expect(effectiveTier(followers, share).value).toBe(value);
});

test("the scheme is an argument", () => {
  const tier = effectiveTier(60_000, 0.5, { scheme: tierSchemes.hypeAuditor2021 });
  expect([tier.value, tier.scheme]).toEqual(["mid", "hype-auditor-2021@1"]);
});

test("where all are authentic it is the tier by followers", () => {
  for (const followers of [0, 999, 1_000, 49_999, 50_000, 5_000_000]) {
    const { value, min, max } = classifyTier(followers);
    expect(effectiveTier(followers, 1)).toMatchObject({ value, min, max });
  }
});

describe("a share with an interval", () => {
  test("gives the tiers of both ends and the probability of each, with the notes and the size of the sample", () => {
    const tier = effectiveTier(12_900, measure(0.8, { low: 0.739, high: 0.849 }));
    expect(tier).toMatchObject({ value: "micro", n: 200 });
    expect(tier.interval).toEqual({ low: "nano", high: "micro", shape: "between", level: 0.95, method: "any" });
    expect(tier.notes).toEqual([...common.notes, { code: "assumed-distribution", path: "share" }]);
    expect(tier.probabilities?.map(({ name }) => name)).toEqual([
      "below-nano",
      "nano",
      "micro",
      "mid",
      "macro",
      "top",
      "vip",
    ]);
    // By hand: asin √(10000/12900) = 1.076812, asin √0.8 = 1.107149, asin √0.739 = 1.034586; 1.959964 of the normal is
    // 95 %, so Φ(1.959964 · (1.076812 − 1.107149) / (1.107149 − 1.034586)) = Φ(−0.819407). The digits are scipy's.
    expectClose(probabilityOf(tier, "nano"), 0.20627701978279478, 1e-9);
    expectClose(probabilityOf(tier, "micro"), 1 - 0.20627701978279478, 1e-9);
  });

  // Of a sample: the exact posterior of the share under Jeffreys' prior is Beta(x + ½, n − x + ½), with betaQuantile
  // checked against scipy. A tier that begins at its quantile p should be missed with probability p.
  test.each([
    [0, 0.17],
    [1, 0.075],
    [2, 0.075],
    [5, 0.05],
    [10, 0.05],
  ])(
    "agrees with the exact posterior of a sample with %i authentic profiles, or as many others, to %f",
    (count, most) => {
      for (const size of [20, 100, 1_000])
        for (const x of [count, size - count])
          for (const p of [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99]) {
            const [low, high] = wilsonInterval(x, size, 0.95) as [number, number];
            const followers = 1_000_000_000;
            const from = Math.round(followers * betaQuantile(p, x + 0.5, size - x + 0.5));
            const scheme: TierScheme = {
              kind: "tier-scheme",
              id: "two@1",
              tiers: [
                { name: "less", min: 0 },
                { name: "more", min: from },
              ],
              source: "caller",
            };
            const tier = effectiveTier(followers, measure(x / size, { low, high }), { scheme });
            expect(Math.abs((probabilityOf(tier, "less") as number) - p), `${x} of ${size} at ${p}`).toBeLessThan(most);
          }
    },
  );

  test("that is a point is certain", () => {
    const share = measure(0.5, { low: 0.5, high: 0.5 });
    expect(probabilityOf(effectiveTier(20_000, share), "micro")).toBe(1);
    expect(probabilityOf(effectiveTier(19_998, share), "nano")).toBe(1);
    expect(probabilityOf(effectiveTier(1_000, measure(1, { low: 1, high: 1 })), "nano")).toBe(1);
  });

  test("that ends at its value lies on the other side alone", () => {
    const above = effectiveTier(10_000, measure(0.5, { low: 0.5, high: 0.6 }), { scheme: splitAt(5_000) });
    const below = effectiveTier(10_000, measure(0.5, { low: 0.4, high: 0.5 }), { scheme: splitAt(5_000) });
    expect([probabilityOf(above, "more"), probabilityOf(below, "less")]).toEqual([1, 1]);
  });

  test.each([
    ["without a lower end", { low: null, high: 0.9 }],
    ["without an upper end", { low: 0.7, high: null }],
    ["that is a set outside", { low: 0.2, high: 0.9, shape: "outside" }],
    ["at a level that says nothing", { low: 0.2, high: 0.9, level: 1e-17 }],
  ] as const)("%s gives no probabilities", (_, interval) => {
    const tier = effectiveTier(60_000, measure(0.8, interval));
    expect(tier.probabilities).toBeNull();
    expect(tier.notes).toEqual(common.notes);
    expect(tier.interval?.shape).toBe("shape" in interval ? interval.shape : "between");
    if (interval.low === null) expect(tier.interval?.low).toBeNull();
  });
});

const splitAt = (min: number): TierScheme => ({
  kind: "tier-scheme",
  id: "split@1",
  tiers: [
    { name: "less", min: 0 },
    { name: "more", min },
  ],
  source: "caller",
});

describe("followers as a measure", () => {
  const followers = (interval?: Partial<Interval>) => measure(60_000.5, interval);

  test("need not be whole, and pass their interval on", () => {
    const tier = effectiveTier(followers({ low: 40_000, high: 120_000 }), 0.5);
    expect(tier).toMatchObject({ value: "micro", authenticFollowers: 30_000.25, probabilities: null });
    expect(tier.interval).toMatchObject({ low: "micro", high: "mid", level: 0.95, method: "any" });
  });

  test("with an interval as well: the ends are multiplied, at the level that remains", () => {
    const tier = effectiveTier(followers({ low: 40_000, high: 120_000 }), measure(0.5, { low: 0.2, high: 0.6 }));
    const { level, ...interval } = tier.interval as Interval<string>;
    expect(interval).toEqual({ low: "nano", high: "mid", shape: "between", method: "product-of-ends" });
    expectClose(level, 0.9);
    expect([tier.probabilities, tier.notes]).toEqual([null, [...common.notes, ...common.notes]]);
  });

  test.each([
    [
      { low: 40_000, high: 120_000, shape: "outside" },
      { low: 0.2, high: 0.6 },
    ],
    [
      { low: 40_000, high: 120_000 },
      { low: 0.2, high: 0.6, shape: "outside" },
    ],
    [
      { low: 40_000, high: 120_000, level: 0.5 },
      { low: 0.2, high: 0.6, level: 0.5 },
    ],
  ] as const)("with intervals that cannot be joined: none, case %#", (size, share) => {
    expect(effectiveTier(followers(size), measure(0.5, share)).interval).toBeUndefined();
  });
});

test.each<[what: string, followers: Measure | null, share: Measure | null, reason: string]>([
  ["followers", null, measure(0.5), "missing-followers"],
  ["the share", measure(60_000), null, "missing-share"],
  ["both", null, null, "missing-followers"],
  ["measured followers", { value: null, reason: "no-posts", ...common }, measure(0.5), "no-posts"],
  ["a measured share", measure(60_000), { value: null, reason: "too-few-peers", ...common }, "too-few-peers"],
])("%s unknown: the tier is, with the reason", (_, followers, share, reason) => {
  expect(effectiveTier(followers, share)).toMatchObject({
    value: null,
    reason,
    min: null,
    max: null,
    scheme: "iab-uk@1",
    authenticFollowers: null,
    probabilities: null,
    notes: [...(followers?.notes ?? []), ...(share?.notes ?? [])],
  });
});

test.each<[what: string, followers: unknown, share: unknown, code: string, path: string]>([
  ["NaN followers", Number.NaN, 0.5, "not-finite", "followers"],
  ["half a follower", 0.5, 0.5, "not-an-integer", "followers"],
  ["too many followers", 2 ** 53, 0.5, "unsafe-integer", "followers"],
  ["negative followers, the share unknown", -1, null, "negative", "followers"],
  ["measured followers below 0", measure(-0.5), 0.5, "negative", "followers"],
  ["measured followers without end", measure(Number.MAX_VALUE), 1, "unsafe-integer", "followers"],
  ["a share in percent", 60_000, 80, "out-of-range", "share"],
  ["a negative share, the followers unknown", null, -0.1, "negative", "share"],
  ["a share as text", 60_000, "0.8", "not-a-number", "share"],
  ["a NaN share", 60_000, measure(Number.NaN), "not-finite", "share"],
  ["an end below 0", 60_000, measure(0.01, { low: -0.01, high: 0.1 }), "negative", "share.interval.low"],
  ["an end above 1", 60_000, measure(0.9, { low: 0.8, high: 1.01 }), "out-of-range", "share.interval.high"],
  ["ends the wrong way round", 60_000, measure(0.9, { low: 0.95, high: 0.85 }), "out-of-range", "share.interval"],
  ["level 1", 60_000, measure(0.9, { low: 0.8, high: 0.95, level: 1 }), "out-of-range", "share.interval.level"],
  ["a level in percent", 60_000, measure(0.9, { low: 0.8, level: 95 }), "out-of-range", "share.interval.level"],
  ["an end of the followers below 0", measure(9, { low: -1 }), 0.5, "negative", "followers.interval.low"],
])("%s: refused", (_, followers, share, code, path) => {
  expect(() => effectiveTier(followers as number, share as number)).toThrow(expect.objectContaining({ code, path }));
});

test("a scheme that is none is refused", () => {
  const scheme = { ...tierSchemes.iabUk, tiers: tierSchemes.iabUk.tiers.slice(0, 1) };
  expect(() => effectiveTier(1, 1, { scheme })).toThrow(
    expect.objectContaining({ code: "too-few-tiers", path: "scheme.tiers" }),
  );
});
