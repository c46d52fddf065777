// Origin of the numbers: R, by test/fixtures/r/chi-square.R.
import { describe, expect, test } from "vitest";
import { chiSquareProbability, varianceRatioProbability } from "../../src/statistics/index.js";
import r from "../fixtures/r/chi-square.json" with { type: "json" };
import { expectClose } from "../support/close.js";

const expectRatio = (actual: number, expected: number) =>
  expected === 0 ? expect(actual).toBe(0) : expectClose(actual / expected, 1, 1e-11);

describe("the chi-square distribution", () => {
  test("has R's upper tail, from 1 to 1,001 degrees of freedom, down to 1e-300", () => {
    for (const { x, degrees, p } of r.chiSquare) expectRatio(chiSquareProbability(x, degrees), p);
  });

  test("is 1 at 0 and falls to 0", () => {
    for (const degrees of [1, 2, 3, 8, 1001]) {
      expect(chiSquareProbability(0, degrees)).toBe(1);
      expect(chiSquareProbability(1e300, degrees)).toBe(0);
    }
  });
});

describe("the distribution of a ratio of variances", () => {
  test("has R's lower tail where the degrees below are even", () => {
    for (const { x, above, below, p } of r.varianceRatio) expectRatio(varianceRatioProbability(x, above, below), p);
  });

  test("reaches 1", () => {
    for (const x of [1e300, Number.MAX_VALUE]) expect(varianceRatioProbability(x, 7, 4)).toBe(1);
  });
});

describe("what is impossible is refused by code and path", () => {
  test.each<[string, () => unknown, string, string]>([
    ["a negative value", () => chiSquareProbability(-1, 8), "negative", "x"],
    ["an infinite value", () => chiSquareProbability(Number.POSITIVE_INFINITY, 8), "not-finite", "x"],
    ["a string", () => chiSquareProbability("1" as never, 8), "not-a-number", "x"],
    ["no degrees of freedom", () => chiSquareProbability(1, 0), "out-of-range", "degrees"],
    ["half a degree", () => chiSquareProbability(1, 1.5), "out-of-range", "degrees"],
    ["a negative ratio", () => varianceRatioProbability(-1, 2, 4), "negative", "x"],
    ["half a degree above", () => varianceRatioProbability(1, 0.5, 4), "out-of-range", "above"],
    ["odd degrees below", () => varianceRatioProbability(1, 2, 3), "out-of-range", "below"],
    ["no degrees below", () => varianceRatioProbability(1, 2, 0), "out-of-range", "below"],
  ])("%s", (_, call, code, path) => {
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });
});
