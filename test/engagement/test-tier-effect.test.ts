import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CreatorOrPeer, testTierEffect } from "../../src/engagement/index.js";
import { robustSlope } from "../../src/statistics/index.js";
import { simulate, straight, type World, worlds } from "../simulation/tier-effect.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** Creators from 1,000 to a million followers whose log rate follows a line, and scatters. */
function creatorsOf(n: number, elasticity: (log10: number) => number, scatter: number, seed: number): CreatorOrPeer[] {
  const { normal } = distributions(random(seed));
  return Array.from({ length: n }, (_, i) => {
    const log10 = 3 + (3 * (i + 0.5)) / n;
    return {
      followers: Math.round(10 ** log10),
      rate: 0.03 * 10 ** elasticity(log10 - 4.5) * Math.exp(scatter * normal()),
    };
  });
}

describe("testTierEffect", () => {
  test("is the median slope of the log rate on log followers", () => {
    const creators = creatorsOf(60, (size) => -0.2 * size, 0.5, 1) as { followers: number; rate: number }[];
    const { value, n, basis, verdict, interval } = testTierEffect(creators);
    const line = robustSlope(
      creators.map(({ followers }) => Math.log(followers)),
      creators.map(({ rate }) => Math.log(rate)),
    );
    expect([value, interval?.low, interval?.high]).toEqual([line.slope, line.low, line.high]);
    expect([n, basis]).toEqual([60, "log(likes+comments/followers:median)/log(followers):theil-sen"]);
    expect(verdict).toBe("supported");
  });

  test("without scatter the slope, the factor for ten times the followers and least squares are exact", () => {
    const creators = creatorsOf(40, (size) => -0.12 * size, 0, 1);
    const effect = testTierEffect(creators);
    // Followers are rounded to whole people, which moves a slope a little.
    expect(effect.value).toBeCloseTo(-0.12, 4);
    expect(effect.perTenfold.value).toBeCloseTo(10 ** -0.12, 4);
    expect(effect.leastSquares.value).toBeCloseTo(-0.12, 4);
    expect(effect.curvature.value).toBeCloseTo(0, 3);
  });

  test("takes the median rate of each creator's posts, once for each creator", () => {
    const given = creatorsOf(30, (size) => -0.2 * size, 0.3, 2) as { followers: number; rate: number }[];
    const rateOf = (followers: number, rate: number) => Math.round(followers * rate) / followers;
    const creators = given.map(({ followers, rate }, i) => ({
      followers,
      posts: Array.from({ length: i % 2 ? 1 : 5 }, (_, k) => ({
        likes: Math.round(followers * rate) + (k === 4 ? 9e6 : 0),
        comments: 0,
      })),
    }));
    const posted = testTierEffect(creators);
    const bare = testTierEffect(given.map(({ followers, rate }) => ({ followers, rate: rateOf(followers, rate) })));
    expect(posted.value).toBe(bare.value);
    expect(posted.n).toBe(30);
  });

  test("rises with size: not supported, and the interval says so", () => {
    const { verdict, interval } = testTierEffect(creatorsOf(60, (size) => 0.3 * size, 0.3, 3));
    expect(verdict).toBe("not-supported");
    expect(interval?.low).toBeGreaterThan(0);
  });

  test("a tenth of wild rates turns least squares, and not the slope", () => {
    const creators = creatorsOf(100, () => 0, 0.4, 4).map((each, i) =>
      i >= 90 ? { ...each, rate: ((each as { rate: number }).rate as number) / 200 } : each,
    );
    const effect = testTierEffect(creators);
    expect(effect.leastSquares.value).toBeLessThan(-0.3);
    expect(effect.value).toBeGreaterThan(-0.1);
  });

  test("an inverted U is told by two lines: up below the split, down above it", () => {
    const bent = creatorsOf(200, (size) => -0.5 * Math.abs(size), 0.5, 5);
    const effect = testTierEffect(bent, { splitAt: 10 ** 4.5 });
    expect(effect.invertedU).toBe("supported");
    expect(effect.below.interval?.low).toBeGreaterThan(0);
    expect(effect.above.interval?.high).toBeLessThan(0);
    // The slope goes from .5 to −.5 between middles that lie 1.5 tenfolds apart.
    expect(
      (effect.curvature.interval?.low as number) < -2 / 3 && -2 / 3 < (effect.curvature.interval?.high as number),
    ).toBe(true);
    expect(effect.curvature.interval?.high).toBeLessThan(0);
  });

  test("a bend that never rises is no inverted U", () => {
    const { curvature, invertedU } = testTierEffect(creatorsOf(200, (size) => (size < 0 ? 0 : -0.6 * size), 0.3, 6));
    expect(curvature.interval?.high).toBeLessThan(0);
    expect(invertedU).toBe("not-supported");
  });

  test("nine creators are too few, and ten are not; each half needs ten", () => {
    const ten = creatorsOf(10, (size) => -0.5 * size, 0.1, 7);
    const nine = testTierEffect(ten.slice(1));
    expect([nine.value, nine.reason, nine.verdict, nine.detectable]).toEqual([
      null,
      "too-few-creators",
      "too-few",
      null,
    ]);
    const effect = testTierEffect(ten);
    expect(effect.verdict).toBe("supported");
    expect([effect.below.reason, effect.invertedU, effect.curvature.reason]).toEqual([
      "too-few-creators",
      "too-few",
      "too-few-creators",
    ]);
    expect(testTierEffect([]).splitAt).toBeNull();
  });

  test("what can be found shrinks with the number of creators", () => {
    const [few, many] = [20, 200].map((n) => testTierEffect(creatorsOf(n, () => 0, 0.8, 8)).detectable as number);
    expect(few).toBeLessThan(many as number);
    expect(many).toBeLessThan(0);
  });

  test("all of one size say nothing of size", () => {
    const creators = Array.from({ length: 12 }, (_, i) => ({ followers: 5_000, rate: 0.01 * (i + 1) }));
    const { reason, verdict } = testTierEffect(creators);
    expect([reason, verdict]).toEqual(["no-variation", "too-few"]);
  });

  test("who lacks followers, a rate, or has a rate of 0 is left out and counted", () => {
    const creators = [
      ...creatorsOf(20, () => 0, 0.3, 9),
      { followers: null, rate: 0.02 },
      { followers: 0, rate: 0.02 },
      { followers: 900, rate: null },
      { followers: 900, posts: [] },
      { followers: 900, posts: null },
      { followers: 900, rate: 0 },
      null,
    ];
    const { n, notes } = testTierEffect(creators);
    expect(n).toBe(20);
    expect(notes).toEqual([
      { code: "creators-without-followers", count: 2 },
      { code: "creators-without-rate", count: 4 },
      { code: "creators-with-zero-rate", count: 1 },
    ]);
  });

  test("a rate that is not there does not hide the posts", () => {
    const creators = Array.from({ length: 12 }, (_, i) => ({
      followers: 1_000 * (i + 1),
      rate: undefined,
      posts: [{ likes: 40 + i, comments: 2 }],
    }));
    expect(testTierEffect(creators).n).toBe(12);
  });

  test("one creator of another size leaves least squares without an error", () => {
    const creators = Array.from({ length: 12 }, (_, i) => ({ followers: i ? 10_000 : 5_000, rate: 0.01 + i / 1_000 }));
    const { value, leastSquares } = testTierEffect(creators);
    expect(value).not.toBeNull();
    expect(leastSquares.value).not.toBeNull();
    expect(leastSquares.interval).toBeUndefined();
  });

  test("a factor beyond all numbers is unknown", () => {
    const steep = Array.from({ length: 12 }, (_, i) => ({ followers: 1_000 + i, rate: 10 ** (20 * i - 150) }));
    expect(testTierEffect(steep).perTenfold.reason).toBe("unbounded");
  });

  test("measures of one basis are compared, and that basis stands in the result", () => {
    const measure = (basis: string) => ({ value: 0.03, n: 5, basis, model: "mine@1" as const, notes: [] });
    const creators = Array.from({ length: 12 }, (_, i) => ({
      followers: 1_000 * (i + 1),
      rate: measure("views/reach:mean"),
    }));
    expect(testTierEffect(creators).basis).toBe("log(views/reach:mean)/log(followers):theil-sen");
    const mixed = [...creators, { followers: 5, rate: measure("likes/followers:mean") }];
    expect(() => testTierEffect(mixed)).toThrow(
      expect.objectContaining({ code: "basis-conflict", path: "creators[12].rate" }),
    );
  });

  test.each([
    ["a single creator", { followers: 5 }, {}, "not-an-array", "creators"],
    ["a creator that is a number", [5], {}, "not-an-object", "creators[0]"],
    ["negative followers", [{ followers: -5, rate: 0.1 }], {}, "negative", "creators[0].followers"],
    ["a negative rate", [{ followers: 5, rate: -0.1 }], {}, "negative", "creators[0].rate"],
    [
      "negative likes",
      [{ followers: 5, posts: [{ likes: -1, comments: 0 }] }],
      {},
      "negative",
      "creators[0].posts[0].likes",
    ],
    ["posts that are no list", [{ followers: 5, posts: "many" }], {}, "not-an-array", "creators[0].posts"],
    ["a level of 1", [], { level: 1 }, "out-of-range", "level"],
    ["a split at 0", [], { splitAt: 0 }, "out-of-range", "splitAt"],
    ["no options", [], null, "not-an-object", "options"],
    ["an unknown aggregate", [{ followers: 5, posts: [] }], { aggregate: "best" }, "unknown-option", "aggregate"],
  ])("%s is refused", (_, creators, options, code, path) => {
    const call = () => testTierEffect(creators as unknown as CreatorOrPeer[], options as Record<string, never>);
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });

  test("does not depend on the order of creators, nor on the unit of the rate", () => {
    const rate = fc.double({ min: 1e-4, max: 1, noNaN: true });
    const list = fc.array(fc.record({ followers: fc.integer({ min: 1, max: 5_000_000 }), rate }), {
      minLength: 10,
      maxLength: 60,
    });
    fc.assert(
      fc.property(list, (creators) => {
        const effect = testTierEffect(Object.freeze(creators));
        const back = testTierEffect([...creators].reverse());
        expect([back.value, back.interval, back.verdict, back.below, back.above]).toEqual([
          effect.value,
          effect.interval,
          effect.verdict,
          effect.below,
          effect.above,
        ]);
        const scaled = testTierEffect(creators.map((each) => ({ ...each, rate: each.rate * 4 })));
        if (effect.value !== null) expect(scaled.value).toBeCloseTo(effect.value, 9);
        expect(JSON.parse(JSON.stringify(effect))).toEqual(
          JSON.parse(JSON.stringify(effect, (_, v) => (v === undefined ? null : v))),
        );
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  test("false alarms stay near 5 % where few posts of small creators are known, and a strong effect is found", () => {
    const world = worlds[1] as World;
    const none = simulate(world, 40, straight(0), 0, 300, 1);
    // 5 % of 300 runs, and twice the standard error of that.
    expect(none.found).toBeLessThan(0.075);
    expect(Math.abs(none.bias)).toBeLessThan(0.01);
    expect(simulate(world, 40, straight(-0.3), -0.3, 100, 2).supported).toBeGreaterThan(0.8);
  });
});
