// Origin of the numbers: R, by test/fixtures/r/rank-sum.R.
import { describe, expect, test } from "vitest";
import { rankSumQuantile, ratioOfSamples } from "../../src/statistics/index.js";
import { pairwiseRatios } from "../../src/statistics/pairwise-ratios.js";
import r from "../fixtures/r/rank-sum.json" with { type: "json" };
import { expectClose } from "../support/close.js";
import { random } from "../support/random.js";

test("quantiles of the rank sum are R's qwilcox", () => {
  for (const { p, m, n, k } of r.quantiles) expect(rankSumQuantile(p, m, n), `${p} ${m} ${n}`).toBe(k);
});

test("factor and bounds are R's wilcox.test on logarithms", () => {
  for (const { numerators, denominators, level, factor, bounds } of r.ratios) {
    const ours = ratioOfSamples(numerators, denominators, level);
    expectClose(ours.factor, factor, 1e-9);
    if (bounds === null) expect(ours.bounds).toBeUndefined();
    else bounds.forEach((bound, i) => expectClose(ours.bounds?.[i], bound, 1e-9));
  }
});

test("large samples use the normal limit, close to the count of one pair fewer", () => {
  const [x, y] = [
    Array.from({ length: 51 }, (_, i) => 1 + i * 0.013),
    Array.from({ length: 50 }, (_, i) => 1 + i * 0.017),
  ];
  const large = ratioOfSamples(x, y, 0.95);
  const counted = ratioOfSamples(x.slice(1), y, 0.95);
  expect(Math.abs((large.bounds?.[0] as number) - (counted.bounds?.[0] as number))).toBeLessThan(0.02);
  expect(Math.abs((large.bounds?.[1] as number) - (counted.bounds?.[1] as number))).toBeLessThan(0.02);
});

test("values of 0 above the line are no trouble", () => {
  expect(ratioOfSamples([0, 0, 0], [1, 2], 0.5).factor).toBe(0);
});

test.each([
  [() => rankSumQuantile(0, 2, 2), "out-of-range", "p"],
  [() => rankSumQuantile(0.5, 0, 2), "out-of-range", "size"],
  [() => rankSumQuantile(0.5, 2, 1.5), "out-of-range", "size"],
  [() => ratioOfSamples([], [1], 0.5), "empty", "numerators"],
  [() => ratioOfSamples([1], [], 0.5), "empty", "denominators"],
  [() => ratioOfSamples([1], [0], 0.5), "out-of-range", "denominators"],
  [() => ratioOfSamples([1], [1], 1), "out-of-range", "level"],
])("impossible input %# is refused", (call, code, path) => {
  expect(call).toThrow(expect.objectContaining({ code, path }));
});

test("a hundred thousand values are worked out, to the same ratio as from the list of all pairs", () => {
  const next = random(7);
  const many = (n: number) => Array.from({ length: n }, () => Math.floor(1 + 500 * next() ** 3));
  const [x, y] = [many(120), many(130)];
  const list = x.flatMap((one) => y.map((other) => one / other)).sort((a, b) => a - b);
  const { factor, bounds } = ratioOfSamples(x, y, 0.95);
  expect(factor).toBe(Math.sqrt((list[7_799] as number) * (list[7_800] as number)));
  // 15600 / 2 − 1.959964 · √(15600 · 251 / 12) = 6680.4
  expect(bounds).toEqual([list[6_679], list[15_600 - 6_680]]);
  const [large, others] = [many(50_000), many(50_000)];
  const wide = ratioOfSamples(large, others, 0.95);
  expect(wide.factor).toBeCloseTo(1, 1);
  expect((wide.bounds?.[1] as number) - (wide.bounds?.[0] as number)).toBeLessThan(0.1);
});

describe("ratios with zeros", () => {
  const tens = (zeros: number, n = 10) => Array.from({ length: n }, (_, i) => (i < zeros ? 0 : 10));

  test("above a 0 are infinite, and may be the upper end", () => {
    // 24 of R's qwilcox(.025, 10, 10) ranks from either end; 40 of the 100 ratios are infinite.
    expect(pairwiseRatios(tens(0), tens(4), 0.95)).toEqual({ middle: 1, ends: [1, null] });
    expect(pairwiseRatios(tens(0), tens(2), 0.95)).toEqual({ middle: 1, ends: [1, 1] });
    expect(pairwiseRatios(tens(0), tens(6), 0.95)).toEqual({ middle: undefined, ends: [1, null] });
  });

  test("below 0 are 0", () => {
    expect(pairwiseRatios(tens(4), tens(0), 0.95)).toEqual({ middle: 1, ends: [0, 1] });
  });

  test("between 0 and 0 tell nothing: no part of the median, and either at the ends", () => {
    // 16 pairs of nothing, 24 of 0, 36 of 1, 24 infinite: the ends are at ranks 24 and 77.
    expect(pairwiseRatios(tens(4), tens(4), 0.95)).toEqual({ middle: 1, ends: [0, null] });
    expect(pairwiseRatios([0, 0], [0, 0], 0.5)).toMatchObject({ middle: undefined });
    expect(pairwiseRatios([0], [0], 0.95)).toEqual({ middle: undefined, ends: undefined });
  });
});
