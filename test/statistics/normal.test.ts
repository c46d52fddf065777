// Origin of the numbers: R, by test/fixtures/r/kit.R, and scipy, by test/fixtures/scipy/kit.py.
import { describe, expect, test } from "vitest";
import {
  betaQuantile,
  medianAbsoluteDeviation,
  normalProbability,
  normalQuantile,
  seededRandom,
} from "../../src/statistics/index.js";
import r from "../fixtures/r/kit.json" with { type: "json" };
import scipy from "../fixtures/scipy/kit.json" with { type: "json" };
import { expectClose } from "../support/close.js";

/** Agreement to a share of the size however small the number is, as tails need it. */
const expectRatio = (actual: number, expected: number, relative = 1e-9) =>
  expected === 0 ? expect(actual).toBe(0) : expectClose(actual / expected, 1, relative);

describe("the normal distribution", () => {
  test("has R's quantiles, down to a probability of 1e-300", () => {
    for (const { p, z } of r.normalQuantiles) expectRatio(normalQuantile(p), z);
  });

  test("has R's probabilities, with every digit of the lower tail down to −37", () => {
    for (const { x, p } of r.normalProbabilities) expectRatio(normalProbability(x), p);
  });

  test("has scipy's quantiles and probabilities", () => {
    for (const { p, z } of scipy.normalQuantiles) expectRatio(normalQuantile(p), z);
    for (const { x, p } of scipy.normalProbabilities) expectRatio(normalProbability(x), p);
  });

  test("keeps 13 digits where the series gives way to the continued fraction", () => {
    const step = 2 ** -30;
    // Φ(−3) rises by φ(−3) for one unit of x.
    const rise = normalProbability(-3 + step) - normalProbability(-3);
    expect(Math.abs(rise - (step * Math.exp(-4.5)) / Math.sqrt(2 * Math.PI))).toBeLessThan(2e-16);
  });

  test("is taken back by its quantile", () => {
    for (let x = -8; x < 5; x += 0.37) expectClose(normalQuantile(normalProbability(x)), x, 1e-9);
    expect(normalQuantile(0.5)).toBe(0);
    expect([normalProbability(-1e200), normalProbability(1e200)]).toEqual([0, 1]);
  });
});

describe("the beta distribution", () => {
  test("has R's quantiles, for shapes from ½ to a million", () => {
    for (const { p, a, b, x } of r.beta) expectRatio(betaQuantile(p, a, b), x);
  });

  test("has scipy's quantiles, where scipy takes its own back to p", () => {
    for (const { p, a, b, x } of scipy.beta) expectRatio(betaQuantile(p, a, b), x);
    expect(scipy.beta.length).toBeGreaterThan(5 * scipy.betaLeftOut);
  });

  test("follows its closed forms, x^a and 1 − (1 − x)^b", () => {
    for (const p of [1e-12, 0.025, 0.5, 0.8, 0.999]) {
      expectRatio(betaQuantile(p, 7, 1), p ** (1 / 7), 1e-13);
      expectRatio(betaQuantile(p, 1, 40), -Math.expm1(Math.log1p(-p) / 40), 1e-13);
      expectRatio(betaQuantile(p, 0.5, 0.5), Math.sin((p * Math.PI) / 2) ** 2, 1e-13);
    }
  });

  test("gives 0 where the quantile is too small for a number", () => {
    expect(betaQuantile(1e-9, 0.01, 0.01)).toBe(0); // about 1e-870
  });
});

describe("the median absolute deviation", () => {
  test("is R's mad", () => {
    for (const { values, mad } of Object.values(r.mads)) expectClose(medianAbsoluteDeviation(values), mad);
  });

  test("is scipy's, with its scale", () => {
    for (const { values, mad } of scipy.mads) expectClose(medianAbsoluteDeviation(Object.freeze(values)), mad);
  });
});

describe("the seeded generator", () => {
  test("gives the numbers of a second implementation, for seeds up to 2^53 − 1", () => {
    for (const { seed, numbers } of scipy.random) {
      const random = seededRandom(seed);
      expect(numbers.map(() => random())).toEqual(numbers);
    }
  });

  test("gives other numbers for another seed, and spreads them evenly", () => {
    const firsts = Array.from({ length: 1000 }, (_, seed) => seededRandom(seed)());
    expect(new Set(firsts).size).toBe(1000);
    for (const draws of [firsts, Array.from({ length: 1000 }, seededRandom(3))]) {
      const bins = new Array<number>(20).fill(0);
      for (const draw of draws) bins[Math.floor(draw * 20)] = (bins[Math.floor(draw * 20)] as number) + 1;
      const chiSquare = bins.reduce((total, count) => total + (count - 50) ** 2 / 50, 0);
      expect(chiSquare).toBeLessThan(43.8); // qchisq(0.999, 19)
    }
  });
});

describe("what is impossible is refused by code and path", () => {
  const refusals: readonly [string, () => unknown, string, string][] = [
    ["a normal quantile at 0", () => normalQuantile(0), "out-of-range", "p"],
    ["a normal quantile at 1", () => normalQuantile(1), "out-of-range", "p"],
    ["a normal quantile at no number", () => normalQuantile(Number.NaN), "out-of-range", "p"],
    ["a normal probability at infinity", () => normalProbability(Number.POSITIVE_INFINITY), "not-finite", "x"],
    ["a normal probability of a string", () => normalProbability("1" as unknown as number), "not-a-number", "x"],
    ["a beta quantile at 0", () => betaQuantile(0, 1, 1), "out-of-range", "p"],
    ["a beta quantile at 1", () => betaQuantile(1, 1, 1), "out-of-range", "p"],
    ["a first shape of 0", () => betaQuantile(0.5, 0, 1), "out-of-range", "a"],
    ["a negative second shape", () => betaQuantile(0.5, 1, -1), "out-of-range", "b"],
    ["an infinite shape", () => betaQuantile(0.5, 1, Number.POSITIVE_INFINITY), "not-finite", "b"],
    ["a deviation of nothing", () => medianAbsoluteDeviation([]), "empty", "values"],
    ["a deviation with NaN", () => medianAbsoluteDeviation([1, Number.NaN]), "not-finite", "values[1]"],
    ["a deviation of strings", () => medianAbsoluteDeviation(["1"] as never), "not-a-number", "values[0]"],
    ["a negative seed", () => seededRandom(-1), "out-of-range", "seed"],
    ["half a seed", () => seededRandom(0.5), "out-of-range", "seed"],
    ["a seed that has lost digits", () => seededRandom(2 ** 53), "out-of-range", "seed"],
  ];
  test.each(refusals)("%s", (_, call, code, path) => {
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });
});
