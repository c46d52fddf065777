// Origin of the numbers: R, by test/fixtures/r/rank-sum.R.
import { expect, test } from "vitest";
import { rankSumQuantile, ratioOfSamples } from "../../src/statistics/index.js";
import r from "../fixtures/r/rank-sum.json" with { type: "json" };
import { expectClose } from "../support/close.js";

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
