// Origin of the numbers: R, by test/fixtures/r/kit.R, and scipy, by test/fixtures/scipy/kit.py.

import { describe, expect, test } from "vitest";
import { mannKendall, normalQuantile, seededRandom, theilSen } from "../../src/statistics/index.js";
import ties from "../fixtures/r/kendall-ties.json" with { type: "json" };
import r from "../fixtures/r/kit.json" with { type: "json" };
import scipy from "../fixtures/scipy/kit.json" with { type: "json" };
import { expectClose } from "../support/close.js";

function expectBound(actual: number | null, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expectClose(actual, expected);
}

/** Normal random numbers. */
function normals(seed: number): () => number {
  const random = seededRandom(seed);
  return () => normalQuantile(random() + 2 ** -33);
}

/** In how many of the series the test sees a trend at 5 %. */
function alarms(length: number, value: (noise: number, index: number) => number, seed: number): number {
  const noise = normals(seed);
  const series = 3000;
  let found = 0;
  for (let i = 0; i < series; i++)
    if (mannKendall(Array.from({ length }, (_, index) => value(noise(), index))).p <= 0.05) found++;
  return found / series;
}

describe("Theil–Sen", () => {
  test("is scipy's theilslopes, with ties in x and y, and without bounds where scipy's are clipped", () => {
    for (const { x, y, level, slope, intercept, low, high } of scipy.lines) {
      const line = theilSen(Object.freeze(x), Object.freeze(y), level);
      expectClose(line.slope, slope);
      expectClose(line.intercept, intercept);
      expectBound(line.low, low);
      expectBound(line.high, high);
    }
    expect(scipy.lines.filter(({ low }) => low === null).length).toBeGreaterThan(5);
  });

  test("takes 95 % where no level is given, and has bounds from five points on", () => {
    expect(theilSen([1, 2, 3, 4], [1, 3, 2, 5])).toMatchObject({ low: null, high: null });
    expect(theilSen([1, 2, 3, 4, 5], [1, 3, 2, 5, 4])).toEqual(theilSen([1, 2, 3, 4, 5], [1, 3, 2, 5, 4], 0.95));
    expect(theilSen([1, 2, 3, 4, 5], [1, 3, 2, 5, 4]).low).not.toBeNull();
  });

  test("gives no bounds where ties leave no variance", () => {
    expect(theilSen([1, 1, 1, 1, 2], [3, 3, 3, 3, 9])).toEqual({ slope: 6, intercept: -3, low: null, high: null });
  });

  test("takes the same slopes by their ranks where the pairs are too many to list", () => {
    const next = seededRandom(9);
    for (const steps of [8, 1e9]) {
      const x = Array.from({ length: 1_100 }, () => Math.floor(900 * next()));
      const y = x.map((at) => 0.01 * at + Math.floor(steps * next()) / steps);
      const all = x.flatMap((at, i) =>
        x.slice(0, i).flatMap((from, j) => (from === at ? [] : [((y[i] as number) - (y[j] as number)) / (at - from)])),
      );
      all.sort((a, b) => a - b);
      const half = all.length >> 1;
      const line = theilSen(x, y);
      expectClose(line.slope, ((all[half] as number) + (all[all.length % 2 ? half : half - 1] as number)) / 2, 1e-11);
      expect(line.low).toBeLessThanOrEqual(line.slope);
      expect(line.high).toBeGreaterThanOrEqual(line.slope);
    }
  });

  test("works out as many points as an account of years has", () => {
    const next = seededRandom(9);
    const days = Array.from({ length: 20_000 }, (_, day) => day);
    const { slope, low, high } = theilSen(
      days,
      days.map((day) => 0.5 * day + 100 * next()),
    );
    expect(slope).toBeCloseTo(0.5, 3);
    expect([low, high].every((end) => Math.abs((end as number) - 0.5) < 0.001)).toBe(true);
  });

  test("does not depend on the order of the points, and follows shift and scale", () => {
    const [x, y] = [
      [3, 1, 4, 1.5, 9, 2],
      [2, 7, 1, 8, 2, 8],
    ];
    const line = theilSen(x, y, 0.8);
    expect(theilSen([...x].reverse(), [...y].reverse(), 0.8)).toEqual(line);
    const scaled = theilSen(
      x,
      y.map((value) => 5 - 4 * value),
      0.8,
    );
    expectClose(scaled.slope, -4 * line.slope);
    expectClose(scaled.low, -4 * (line.high ?? 0));
  });

  for (const length of [6, 12, 40])
    test(`covers the true slope of ${length} points with wild noise in 94 to 99 %, at the nominal 95 %`, () => {
      const noise = normals(length);
      const days = Object.freeze(Array.from({ length }, (_, day) => day));
      let covered = 0;
      for (let i = 0; i < 1500; i++) {
        const { low, high } = theilSen(
          days,
          days.map((day) => 2 * day + noise() ** 3),
        );
        if (low !== null && high !== null && low <= 2 && 2 <= high) covered++;
      }
      expect(covered / 1500).toBeGreaterThan(0.94);
      expect(covered / 1500).toBeLessThan(0.99);
    });
});

describe("Mann–Kendall", () => {
  for (const [name, trend] of Object.entries(r.trends))
    test(`is R's cor.test against time: ${name}`, () => {
      const { s, z, p, tau } = mannKendall(Object.freeze(trend.values));
      expect(s).toBe(trend.s);
      expectClose(z, trend.z);
      expectClose(p / trend.p, 1);
      expectClose(tau, trend.tau);
    });

  test("is exact up to 10 values without ties: three rising values have 2 of 6 orders as extreme", () => {
    expectClose(mannKendall([1, 2, 3]).p, 1 / 3);
    expectClose(mannKendall([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).p, 2 / 3_628_800);
  });

  test("with times of which some are the same it is R's cor.test with ties in both", () => {
    for (const { times, values, s, z, p, tau } of ties.rows) {
      const test = mannKendall(Object.freeze(values), Object.freeze(times));
      expect(test.s).toBe(s);
      expectClose(test.z, z, 1e-12);
      expectClose(test.p, p, 1e-9);
      expectClose(test.tau, tau, 1e-12);
    }
  });

  test("values of one moment have no trend, whatever their order", () => {
    expect(mannKendall([1, 2, 3, 4], [7, 7, 7, 7])).toEqual({ s: 0, z: 0, p: 1, tau: 0 });
    expect(mannKendall([4, 1, 3], [9, 2, 5])).toEqual(mannKendall([1, 3, 4]));
    expect(mannKendall([1, 2])).toEqual({ s: 1, z: 0, p: 1, tau: 1 });
  });

  test("a hundred thousand values take no time", () => {
    const values = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_003);
    const start = performance.now();
    expect(Math.abs(mannKendall(values).z)).toBeLessThan(5);
    expect(performance.now() - start).toBeLessThan(5_000); // 150 ms where it was written
  });

  test("sees nothing in a single value and in values that are all the same", () => {
    const nothing = { s: 0, z: 0, p: 1, tau: 0 };
    expect(mannKendall([4])).toEqual(nothing);
    expect(mannKendall([4, 4, 4, 4])).toEqual(nothing);
    expect(mannKendall([1, 3, 2, 0, 3, 1]).p).toBeLessThanOrEqual(1);
  });

  test.each([
    [8, 0.02, 0.05], // exact: the scores that are possible allow .031 and no more
    [12, 0.035, 0.06],
    [30, 0.04, 0.06],
  ])("alarms about 5 %% of series of %i values without a trend", (length, least, most) => {
    const share = alarms(length, (noise) => noise, length);
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(most);
  });

  test("alarms about 5 % of series with many ties", () => {
    const share = alarms(30, (noise) => Math.round(noise), 5);
    expect(share).toBeGreaterThan(0.04);
    expect(share).toBeLessThan(0.06);
  });

  test("finds a rise of a third of the spread a value in over 80 % of 12 values, of a fifth in over 95 % of 20", () => {
    expect(alarms(12, (noise, index) => noise + index / 3, 1)).toBeGreaterThan(0.8);
    expect(alarms(20, (noise, index) => noise + index / 5, 2)).toBeGreaterThan(0.95);
    expect(alarms(20, (noise, index) => noise ** 3 + index / 5, 3)).toBeGreaterThan(0.8);
  });
});

describe("what is impossible is refused by code and path", () => {
  const refusals: readonly [string, () => unknown, string, string][] = [
    ["a line through nothing", () => theilSen([], []), "empty", "x"],
    ["a line without y", () => theilSen([1, 2], []), "empty", "y"],
    ["a line with fewer y", () => theilSen([1, 2, 3], [1, 2]), "out-of-range", "y"],
    ["a line at one x", () => theilSen([2, 2], [1, 5]), "out-of-range", "x"],
    ["a line through one point", () => theilSen([2], [1]), "out-of-range", "x"],
    ["a line with an x that is none", () => theilSen([1, Number.NaN], [1, 2]), "not-finite", "x[1]"],
    ["a line with a y that is infinite", () => theilSen([1, 2], [Number.NEGATIVE_INFINITY, 2]), "not-finite", "y[0]"],
    ["a line with a string", () => theilSen([1, 2], [1, "2"] as never), "not-a-number", "y[1]"],
    ["a line at level 1", () => theilSen([1, 2], [1, 2], 1), "out-of-range", "level"],
    ["a trend of nothing", () => mannKendall([]), "empty", "values"],
    ["fewer times than values", () => mannKendall([1, 2], [1]), "out-of-range", "times"],
    ["a time that is none", () => mannKendall([1, 2], [1, Number.NaN]), "not-finite", "times[1]"],
    ["a trend with NaN", () => mannKendall([1, 2, Number.NaN]), "not-finite", "values[2]"],
    ["a trend with null", () => mannKendall([1, null] as never), "not-a-number", "values[1]"],
  ];
  test.each(refusals)("%s", (_, call, code, path) => {
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });
});
