// Origin of the numbers: R, by test/fixtures/r/kit.R; coverage is summed exactly over the binomial distribution.
import { describe, expect, test } from "vitest";
import { type Bounds, jeffreysInterval, wilsonInterval } from "../../src/statistics/index.js";
import r from "../fixtures/r/kit.json" with { type: "json" };
import { expectClose } from "../support/close.js";

const methods = { wilson: wilsonInterval, jeffreys: jeffreysInterval } as const;

describe("R agrees to 1e-9, up to a thousand million trials", () => {
  for (const method of ["wilson", "jeffreys"] as const)
    test(method, () => {
      for (const share of r.shares) {
        const [low, high] = methods[method](share.successes, share.trials, share.level);
        expectClose(low, share[method][0] as number);
        expectClose(high, share[method][1] as number);
      }
    });
});

describe("what both promise", () => {
  test("0 successes begin at exactly 0, and nothing but successes ends at exactly 1", () => {
    for (const interval of Object.values(methods))
      for (const trials of [1, 3, 50, 1e6])
        for (const level of [0.5, 0.95, 0.9999]) {
          expect(interval(0, trials, level)[0]).toBe(0);
          expect(interval(trials, trials, level)[1]).toBe(1);
          expect(interval(0, trials, level)[1]).toBeLessThan(1);
        }
  });

  test("4 of 100 by Wilson is .0157 to .0984", () => {
    expect(wilsonInterval(4, 100, 0.95).map((bound) => bound.toFixed(4))).toEqual(["0.0157", "0.0984"]);
  });

  /** How often intervals for all numbers of successes hold a share up to ½: a sum over the binomial distribution. */
  function coverage(intervals: readonly Bounds[], share: number): number {
    const trials = intervals.length - 1;
    let probability = (1 - share) ** trials;
    return intervals.reduce((total, [low, high], k) => {
      const next = low <= share && share <= high ? total + probability : total;
      probability *= (((trials - k) / (k + 1)) * share) / (1 - share);
      return next;
    }, 0);
  }

  for (const [name, interval] of Object.entries(methods))
    for (const trials of [10, 30, 100, 300])
      test(`${name} covers 94 to 97 % of ${trials} trials on average over shares, at the nominal 95 %`, () => {
        const intervals = Array.from({ length: trials + 1 }, (_, k) => interval(k, trials, 0.95));
        const covered = Array.from({ length: 500 }, (_, i) => coverage(intervals, (i + 1) / 1000));
        const average = covered.reduce((total, value) => total + value, 0) / covered.length;
        expect(average).toBeGreaterThan(0.94);
        expect(average).toBeLessThan(0.97);
        // Brown, Cai and DasGupta (2001), section 4: both dip close to 0 and 1, to about .83 to .88.
        expect(Math.min(...covered)).toBeGreaterThan(0.82);
        expect(Math.min(...covered.slice(199))).toBeGreaterThan(0.86);
      });
});

describe("what is impossible is refused by code and path", () => {
  const refusals: readonly [string, [number, number, number], string, string][] = [
    ["no trial", [0, 0, 0.95], "out-of-range", "trials"],
    ["more successes than trials", [5, 4, 0.95], "out-of-range", "successes"],
    ["negative successes", [-1, 4, 0.95], "negative", "successes"],
    ["negative trials", [0, -4, 0.95], "negative", "trials"],
    ["half a success", [0.5, 4, 0.95], "not-an-integer", "successes"],
    ["infinite trials", [1, Number.POSITIVE_INFINITY, 0.95], "not-finite", "trials"],
    ["trials that have lost digits", [1, 2 ** 53, 0.95], "unsafe-integer", "trials"],
    ["successes that are none", [Number.NaN, 4, 0.95], "not-finite", "successes"],
    ["successes as a string", ["1" as unknown as number, 4, 0.95], "not-a-number", "successes"],
    ["a level of 0", [1, 4, 0], "out-of-range", "level"],
    ["a level of 1", [1, 4, 1], "out-of-range", "level"],
    ["a level in percent", [1, 4, 95], "out-of-range", "level"],
    ["a level that is none", [1, 4, Number.NaN], "out-of-range", "level"],
  ];
  for (const [name, interval] of Object.entries(methods))
    test.each(refusals)(`${name}: %s`, (_, input, code, path) => {
      expect(() => interval(...input)).toThrow(expect.objectContaining({ code, path }));
    });
});
