import { describe, expect, test } from "vitest";
import {
  classifyTier,
  defineTierScheme,
  effectiveTier,
  publishedTierSchemes,
  tierAgreement,
} from "../../src/tiers/index.js";

describe("mistakes that other tools make with tiers", () => {
  test.each(publishedTierSchemes.map((scheme) => [scheme.id, scheme] as const))(
    "NaN is a nano-influencer: %s refuses it",
    (_, scheme) => {
      for (const followers of [Number.NaN, Number.POSITIVE_INFINITY, -1])
        expect(() => classifyTier(followers, { scheme })).toThrow(expect.objectContaining({ path: "followers" }));
    },
  );

  test("unknown followers are counted as 0, hence nano", () => {
    for (const unknown of [null, undefined]) {
      expect(classifyTier(unknown).value).toBeNull();
      expect(tierAgreement(unknown).value).toBeNull();
      expect(effectiveTier(unknown, 0.5).value).toBeNull();
      expect(effectiveTier(50_000, unknown).value).toBeNull();
    }
  });

  test("tier bounds are hard-coded: the same creator changes the tier with the scheme", () => {
    const scheme = defineTierScheme({
      id: "mine@2",
      tiers: [
        { name: "small", min: 0 },
        { name: "large", min: 60_000 },
      ],
    });
    expect([classifyTier(60_000).value, classifyTier(60_000, { scheme }).value]).toEqual(["mid", "large"]);
    expect(effectiveTier(60_000, 1, { scheme }).value).toBe("large");
  });

  test("a bound belongs to two tiers, or to none", () => {
    for (const scheme of publishedTierSchemes)
      for (const [i, { name, min }] of scheme.tiers.entries()) {
        expect(classifyTier(min, { scheme }).value).toBe(name);
        if (min > 0) expect(classifyTier(min - 1, { scheme }).value).toBe(scheme.tiers[i - 1]?.name ?? `below-${name}`);
      }
  });

  test("a heuristic share makes a certain head-count: uncertainty is carried", () => {
    const interval = { low: 0.6, high: 0.9, shape: "between", level: 0.95, method: "any" } as const;
    const share = { value: 0.8, interval, n: 40, basis: "any", model: "any@1", notes: [] } as const;
    const tier = effectiveTier(13_000, share);
    expect([tier.value, tier.interval?.low, tier.interval?.high]).toEqual(["micro", "nano", "micro"]);
  });
});
