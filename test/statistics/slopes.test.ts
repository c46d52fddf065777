import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastSquares, robustSlope, theilSen } from "../../src/statistics/index.js";
import { expectClose } from "../support/close.js";
import { random } from "../support/random.js";

interface Case {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly slope: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly leastSquares: { readonly slope: number; readonly intercept: number; readonly standardError: number };
}
const { cases } = JSON.parse(readFileSync("test/fixtures/r/slopes.json", "utf8")) as {
  readonly cases: readonly Case[];
};

describe("robustSlope", () => {
  test.each(cases.map((each, i) => [i, each] as const))("agrees with R on set %i", (_, { x, y, slope, low, high }) => {
    const found = robustSlope(x, y);
    expectClose(found.slope, slope);
    expectClose(found.low, low as number);
    expectClose(found.high, high as number);
  });

  test("finds the same slope as the list of all pairs, with ties in x and y", () => {
    const number = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -9, max: 9, noNaN: true }));
    const points = fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(points, (pairs) => {
        const [x, y] = [pairs.map(([each]) => each), pairs.map(([, each]) => each)];
        fc.pre(x.some((each) => Math.abs(each - (x[0] as number)) > 1e-3));
        fc.pre(x.every((one) => x.every((other) => one === other || Math.abs(one - other) > 1e-6)));
        const scale = 1e-9 * (1 + Math.abs(theilSen(x, y).slope));
        expect(Math.abs(robustSlope(Object.freeze(x), Object.freeze(y)).slope - theilSen(x, y).slope)).toBeLessThan(
          scale,
        );
      }),
      { seed: 4 },
    );
  });

  test("narrows the range of slopes where there are too many pairs to list, to the same slope", () => {
    const next = random(5);
    const x = Array.from({ length: 600 }, (_, i) => Math.floor(i / 2) + (i % 3 ? next() : 0));
    const y = x.map((each) => 0.2 * each + 40 * next() ** 4);
    expectClose(robustSlope(x, y).slope, theilSen(x, y).slope, 1e-12);
  });

  test("finds the one slope that all pairs share", () => {
    const x = Array.from({ length: 300 }, (_, i) => i);
    expect(
      robustSlope(
        x,
        x.map((each) => 4 * each),
      ),
    ).toEqual({ slope: 4, low: 4, high: 4, standardError: 0 });
    expect(
      robustSlope(
        x,
        x.map(() => 7),
      ).slope,
    ).toBe(0);
  });

  test("many pairs of the same slope give just that, and bounds that hold it", () => {
    const x = Array.from({ length: 3_000 }, (_, i) => Math.log(1_000 + (i % 50) * 10));
    const y = x.map((_, i) => Math.log(0.01 * (1 + (i % 5))));
    for (const turned of [x, x.map((each) => -each)])
      expect(robustSlope(turned, y)).toEqual({ slope: 0, low: 0, high: 0, standardError: 0 });
  });

  test("has no bounds where too few points allow the level", () => {
    const { low, high, standardError } = robustSlope([1, 2, 3, 4], [1, 9, 2, 8], 0.999);
    expect([low, high]).toEqual([null, null]);
    expect(standardError).toBe(7.5);
    expect(robustSlope([1, 2, 3], [1, 5, 2])).toEqual({ slope: 0.5, low: null, high: null, standardError: null });
  });

  test("does not depend on the order of the points", () => {
    const { x, y } = cases[1] as Case;
    expect(robustSlope([...x].reverse(), [...y].reverse())).toEqual(robustSlope(x, y));
  });

  test.each([
    [[1, 2], [1, 2], 0.95, "empty", "x"],
    [[1, 1, 1], [1, 2, 3], 0.95, "out-of-range", "x"],
    [[1, 2, 3], [1, 2], 0.95, "out-of-range", "y"],
    [[1, 2, Number.NaN], [1, 2, 3], 0.95, "not-finite", "x[2]"],
    [[1, 2, 3], [1, 2, 3], 1, "out-of-range", "level"],
  ])("%j and %j at %j: %s at %s", (x, y, level, code, path) => {
    expect(() => robustSlope(x, y, level)).toThrow(expect.objectContaining({ code, path }));
  });
});

describe("leastSquares", () => {
  test("has no error where the line must pass through a point", () => {
    // (4 − 2) / (9 − 1), through the mean of the first three.
    expect(leastSquares([1, 1, 1, 9], [1, 2, 3, 4])).toEqual({ slope: 0.25, intercept: 1.75, standardError: null });
  });

  test.each(cases.map((each, i) => [i, each] as const))("agrees with R's lm and HC3 on set %i", (_, given) => {
    const found = leastSquares(given.x, given.y);
    expectClose(found.slope, given.leastSquares.slope);
    expectClose(found.intercept, given.leastSquares.intercept);
    expectClose(found.standardError as number, given.leastSquares.standardError);
  });

  test.each([
    [[1, 2], [1, 2], "empty", "x"],
    [[1, 1, 1], [1, 2, 3], "out-of-range", "x"],
    [[1, 2, 3], [1, 2], "out-of-range", "y"],
  ])("%j and %j: %s at %s", (x, y, code, path) => {
    expect(() => leastSquares(x, y)).toThrow(expect.objectContaining({ code, path }));
  });
});
