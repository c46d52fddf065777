import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fakeAccountScore, flaggedFollowers } from "../../src/authenticity/index.js";
import type { FollowerProfile, FollowerSample } from "../../src/core/index.js";
import { wilsonInterval } from "../../src/statistics/index.js";

const real: FollowerProfile = {
  followers: 310,
  following: 290,
  posts: 44,
  hasProfilePicture: true,
  biographyLength: 60,
  hasExternalUrl: false,
  usernameDigitShare: 0,
};
const sold: FollowerProfile = { ...real, followers: 2, following: 1_900, posts: 0, hasProfilePicture: false };
const sample = (profiles: readonly FollowerProfile[]): FollowerSample => ({ method: "uniform", profiles });

describe("the share of flagged followers", () => {
  test("is of profiles that look more like accounts that are sold than like others, with Wilson's interval", () => {
    const { value, interval, n, basis, notes } = flaggedFollowers(sample([real, real, real, sold]));
    const [low, high] = wilsonInterval(1, 4, 0.95);
    expect([value, n, basis, notes]).toEqual([0.25, 4, "flagged profiles/profiles", []]);
    expect(interval).toEqual({ low, high, shape: "between", level: 0.95, method: "wilson" });
    expect(flaggedFollowers(sample([real]), { level: 0.8 }).interval?.level).toBe(0.8);
  });

  test("flags exactly those whom the points make more probable than not", () => {
    const profile = fc.record(
      {
        followers: fc.nat(3_000),
        following: fc.nat(8_000),
        posts: fc.nat(60),
        hasProfilePicture: fc.boolean(),
        biographyLength: fc.nat(80),
        hasExternalUrl: fc.boolean(),
        usernameDigitShare: fc.double({ min: 0, max: 1, noNaN: true }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(profile, (one) => {
        const { value, n } = flaggedFollowers(sample([one]));
        const { probability, coverage } = fakeAccountScore(one);
        expect(n).toBe(coverage > 0 ? 1 : 0);
        if (value !== null) expect(value).toBe(probability > 0.5 + 1e-9 ? 1 : 0);
      }),
      { numRuns: 3_000, seed: 5 },
    );
  });

  test("leaves out profiles that show nothing, and says how many show only a part", () => {
    const { value, n, notes } = flaggedFollowers({ profiles: [{}, { username: "abc" }, sold] });
    expect([value, n]).toEqual([0.5, 2]);
    expect(notes).toEqual([
      { code: "unknown-sampling" },
      { code: "incomplete-profiles", count: 1 },
      { code: "partial-profiles", count: 1 },
    ]);
  });

  test.each([
    ["no-profiles", null],
    ["no-profiles", {}],
    ["incomplete-profiles", { profiles: [{}, {}] }],
  ])("is unknown with %s", (reason, given) => {
    expect(flaggedFollowers(given as FollowerSample)).toMatchObject({ value: null, reason });
  });

  test.each([
    ["not-an-object", "sample", [], {}],
    ["not-an-array", "profiles", { profiles: {} }, {}],
    ["negative", "profiles[0].followers", { profiles: [{ followers: -1 }] }, {}],
    ["duplicate-profile", "profiles[1].username", { profiles: [{ username: "a" }, { username: "a" }] }, {}],
    ["sample-too-large", "population", { profiles: [real, real], population: 1 }, {}],
    ["unknown-option", "method", { profiles: [real], method: "any" }, {}],
    ["out-of-range", "level", { profiles: [real] }, { level: 1 }],
    ["not-an-object", "options", { profiles: [real] }, null],
  ])("is refused with %s at %s", (code, path, given, options) => {
    expect(() => flaggedFollowers(given as never, options as never)).toThrow(expect.objectContaining({ code, path }));
  });
});
