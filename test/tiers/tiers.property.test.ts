import fc from "fast-check";
import { expect, test } from "vitest";
import type { Measure } from "../../src/core/index.js";
import { classifyTier, effectiveTier, publishedTierSchemes, tierAgreement } from "../../src/tiers/index.js";

const followers = fc.oneof(fc.nat(10_000), fc.nat(10_000_000), fc.maxSafeNat());
const scheme = fc.constantFrom(...publishedTierSchemes);
const unit = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 0.5));
const level = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99);
/** A share with ends around it, or with the value at an end. */
const share = fc.tuple(unit, unit, unit, level).map(([a, b, c, confidence]): Measure => {
  const [low, value, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
  const interval = { low, high, shape: "between", level: confidence, method: "any" } as const;
  return { value, interval, n: 10, basis: "any", model: "any@1", notes: [] };
});

/** The probability of at least each tier. */
const reached = (tier: ReturnType<typeof effectiveTier>) =>
  (tier.probabilities ?? []).map((_, i, rows) => rows.slice(i).reduce((total, row) => total + row.probability, 0));

test("probabilities of tiers are probabilities, and sum to 1", () => {
  fc.assert(
    fc.property(followers, share, scheme, (size, part, given) => {
      const { probabilities } = effectiveTier(size, part, { scheme: given });
      for (const { probability } of probabilities ?? []) expect(probability >= 0 && probability <= 1).toBe(true);
      const total = (probabilities ?? []).reduce((sum, { probability }) => sum + probability, 0);
      expect(Math.abs(total - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test("more followers make no higher tier less likely", () => {
  fc.assert(
    fc.property(followers, followers, share, scheme, (one, another, part, given) => {
      const [fewer, more] = [Math.min(one, another), Math.max(one, another)].map((size) =>
        reached(effectiveTier(size, part, { scheme: given })),
      ) as [number[], number[]];
      fewer.forEach((probability, i) => {
        expect(more[i] as number).toBeGreaterThanOrEqual(probability - 1e-12);
      });
    }),
    { numRuns: 500 },
  );
});

test("the tier never falls with the followers or the share, in any scheme", () => {
  fc.assert(
    fc.property(followers, followers, unit, unit, scheme, (a, b, c, d, given) => {
      const low = effectiveTier(Math.min(a, b), Math.min(c, d), { scheme: given }).min as number;
      const high = effectiveTier(Math.max(a, b), Math.max(c, d), { scheme: given }).min as number;
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeLessThanOrEqual(classifyTier(Math.min(a, b), { scheme: given }).min as number);
    }),
  );
});

test("agreement is a share of the schemes asked, and does not depend on their order", () => {
  const some = fc.subarray([...publishedTierSchemes], { minLength: 1 });
  fc.assert(
    fc.property(followers, some, (size, schemes) => {
      const { value, agreeing, n, tiers, mostCommon } = tierAgreement(size, { schemes });
      expect(n).toBe(schemes.length);
      expect(value).toBe((agreeing as number) / n);
      for (const name of mostCommon) expect(tiers.filter(({ tier }) => tier === name)).toHaveLength(agreeing as number);
      const turned = tierAgreement(size, { schemes: [...schemes].reverse() });
      expect([turned.value, [...turned.mostCommon].sort()]).toEqual([value, [...mostCommon].sort()]);
    }),
  );
});
