// Origin of the numbers: R, by test/fixtures/r/statistics.R, and scipy, by test/fixtures/scipy/statistics.py.
import { describe, expect, test } from "vitest";
import {
  type Bounds,
  mean,
  median,
  medianInterval,
  quantile,
  ratioInterval,
  studentTQuantile,
  trimmedMean,
  trimmedMeanInterval,
  weightedQuantile,
} from "../../src/statistics/index.js";
import r from "../fixtures/r/statistics.json" with { type: "json" };
import scipy from "../fixtures/scipy/statistics.json" with { type: "json" };
import { expectClose } from "../support/close.js";

const list = (value: number | readonly number[]): readonly number[] => (typeof value === "number" ? [value] : value);

function expectBounds(actual: Bounds | undefined, expected: readonly number[] | null): void {
  if (expected === null) return expect(actual).toBeUndefined();
  expectClose(actual?.[0], expected[0] as number);
  expectClose(actual?.[1], expected[1] as number);
}

describe("R agrees to 1e-9", () => {
  for (const [name, sample] of Object.entries(r.quantiles))
    test(`quantile, median, mean and trimmed mean of ${name}`, () => {
      const values = list(sample.values);
      sample.p.forEach((p, i) => expectClose(quantile(values, p), sample.quantile[i] as number));
      sample.trim.forEach((trim, i) => expectClose(trimmedMean(values, trim), sample.trimmed[i] as number));
      expectClose(median(values), sample.median);
      expectClose(mean(values), sample.mean);
    });

  test("quantiles of Student's t", () => {
    for (const { p, degrees, t } of r.student) expectClose(studentTQuantile(p, degrees), t);
  });

  test("intervals for a median, from 1 to 1100 values, and none where the level is out of reach", () => {
    for (const { values, level, bounds } of r.medians) expectBounds(medianInterval(list(values), level), bounds);
    expect(r.medians.filter(({ bounds }) => bounds === null).length).toBeGreaterThan(5);
  });

  test("intervals for a ratio, with zeros, and none with two posts or nothing but zeros", () => {
    for (const { numerators, denominators, level, bounds } of r.ratios)
      expectBounds(ratioInterval(numerators, denominators, level), bounds);
  });

  test("intervals for a trimmed mean", () => {
    for (const { values, trim, level, bounds } of r.trims)
      expectBounds(trimmedMeanInterval(list(values), trim, level), bounds);
  });

  test("weighted quantiles, with zero weights and both ends", () => {
    for (const { values, weights, p, quantile: expected } of r.weighted)
      expectClose(weightedQuantile(values, weights, p), expected);
  });
});

describe("scipy agrees to 1e-9", () => {
  test("trimmed means", () => {
    for (const { trim, mean: expected } of scipy.trimmed) expectClose(trimmedMean(scipy.posts, trim), expected);
  });
});

describe("what is impossible is refused by code and path", () => {
  const refusals: readonly [string, () => unknown, string, string][] = [
    ["a median of nothing", () => median([]), "empty", "values"],
    ["a mean of nothing", () => mean([]), "empty", "values"],
    ["a trimmed mean of nothing", () => trimmedMean([], 0.1), "empty", "values"],
    ["a probability below 0", () => quantile([1], -0.1), "out-of-range", "p"],
    ["a probability above 1", () => quantile([1], 1.1), "out-of-range", "p"],
    ["a probability that is none", () => quantile([1], Number.NaN), "out-of-range", "p"],
    ["half trimmed at each end", () => trimmedMean([1, 2], 0.5), "out-of-range", "trim"],
    ["a negative trim", () => trimmedMean([1, 2], -0.1), "out-of-range", "trim"],
    ["t at probability 0", () => studentTQuantile(0, 5), "out-of-range", "p"],
    ["t at probability 1", () => studentTQuantile(1, 5), "out-of-range", "p"],
    ["t without degrees", () => studentTQuantile(0.9, 0), "out-of-range", "degrees"],
    ["t with half a degree", () => studentTQuantile(0.9, 2.5), "out-of-range", "degrees"],
    ["a level of 1", () => medianInterval([1, 2, 3], 1), "out-of-range", "level"],
    ["a level of 0", () => ratioInterval([1, 2, 3], [1, 1, 1], 0), "out-of-range", "level"],
    ["a level of 2", () => trimmedMeanInterval([1, 2, 3], 0.1, 2), "out-of-range", "level"],
    ["lists of two lengths", () => ratioInterval([1, 2, 3], [1, 1], 0.9), "out-of-range", "denominators"],
    ["weights of another length", () => weightedQuantile([1], [1, 2], 0.5), "out-of-range", "weights"],
    ["no weight at all", () => weightedQuantile([1, 2], [0, 0], 0.5), "empty", "weights"],
    ["a weighted quantile beyond 1", () => weightedQuantile([1], [1], 2), "out-of-range", "p"],
  ];
  test.each(refusals)("%s", (_, call, code, path) => {
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });
});

test("the median interval begins at six values for 95 %, where its outermost values cover 96.875 %", () => {
  expect(medianInterval([1, 2, 3, 4, 5], 0.95)).toBeUndefined(); // 1 − 2/2⁵ = 0.9375
  expect(medianInterval([1, 2, 3, 4, 5, 6], 1 - 2 / 2 ** 6)).toEqual([1, 6]);
});

test("t with two degrees of freedom follows its closed form, (2p − 1) / √(2p(1 − p))", () => {
  for (const p of [0.01, 0.2, 0.6, 0.99])
    expectClose(studentTQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-12);
});

test("the median of an even number of whole numbers is exact", () => {
  expect(median([2, 9_007_199_254_740_990, 9_007_199_254_740_988, 1])).toBe(4_503_599_627_370_495); // (2 + 2⁵³−4)/2
});
