// Origin of the numbers: R, by test/fixtures/r/kit.R.
import { describe, expect, test } from "vitest";
import {
  gammaPoissonShrinkage,
  normalQuantile,
  normalShrinkage,
  seededRandom,
  shrinkNormal,
} from "../../src/statistics/index.js";
import r from "../fixtures/r/kit.json" with { type: "json" };
import { expectClose } from "../support/close.js";

function expectList(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => expectClose(actual[i], value));
}

const squaredError = (estimates: readonly number[], truth: readonly number[]): number =>
  estimates.reduce((total, estimate, i) => total + (estimate - (truth[i] as number)) ** 2, 0);

describe("R agrees to 1e-9", () => {
  test("Paule and Mandel's variance, and the estimates drawn toward the mean", () => {
    for (const { estimates, variances, mean, betweenVariance, shrunken } of r.normals) {
      const result = normalShrinkage(Object.freeze(estimates), Object.freeze(variances));
      expectClose(result.mean, mean);
      expectClose(result.betweenVariance, betweenVariance);
      expectList(result.shrunken, shrunken);
    }
  });

  test("the posterior of one estimate", () => {
    for (const { estimate, variance, priorMean, priorVariance, mean, posterior } of r.posteriors) {
      const result = shrinkNormal(estimate, variance, priorMean, priorVariance);
      expectClose(result.mean, mean);
      expectClose(result.variance, posterior);
    }
  });

  test("Marshall's gamma prior, and the rates drawn toward it", () => {
    for (const { counts, exposures, shape, rate, shrunken } of r.gammas) {
      const result = gammaPoissonShrinkage(Object.freeze(counts), Object.freeze(exposures));
      if (shape === null || rate === null) expect(result).toMatchObject({ shape: null, rate: null });
      else {
        expectClose(result.shape, shape);
        expectClose(result.rate, rate);
      }
      expectList(result.shrunken, shrunken);
    }
  });
});

describe("what shrinkage promises", () => {
  test("a single estimate is returned as it is, and a group is what its members' posteriors are", () => {
    expect(normalShrinkage([0.1], [3])).toEqual({ mean: 0.1, betweenVariance: 0, shrunken: [0.1] });
    const { mean, betweenVariance, shrunken } = normalShrinkage([2, 4, 9], [1, 2, 0.5]);
    expectList(shrunken, [
      shrinkNormal(2, 1, mean, betweenVariance).mean,
      shrinkNormal(4, 2, mean, betweenVariance).mean,
      shrinkNormal(9, 0.5, mean, betweenVariance).mean,
    ]);
  });

  test("normal means come closer to the truth than the estimates, by a third, and the spread is found", () => {
    const random = seededRandom(4);
    const normal = () => normalQuantile(random() + 2 ** -33);
    let [before, after, spread] = [0, 0, 0];
    for (let group = 0; group < 200; group++) {
      const truth = Array.from({ length: 40 }, () => 3 + normal());
      const variances = truth.map(() => 0.25 + 4 * random());
      const estimates = truth.map((value, i) => value + normal() * Math.sqrt(variances[i] as number));
      const result = normalShrinkage(estimates, variances);
      before += squaredError(estimates, truth);
      after += squaredError(result.shrunken, truth);
      spread += result.betweenVariance / 200;
    }
    expect(after / before).toBeLessThan(0.66);
    expect(spread).toBeGreaterThan(0.9);
    expect(spread).toBeLessThan(1.1);
  });

  test("rates of counts come closer to the truth than the counts over their exposures", () => {
    const random = seededRandom(9);
    let [before, after] = [0, 0];
    for (let group = 0; group < 100; group++) {
      // A gamma distribution of shape 3 is a sum of three exponential ones; a Poisson count is counted out in time.
      const truth = Array.from({ length: 40 }, () => -Math.log((1 - random()) * (1 - random()) * (1 - random())) / 300);
      const exposures = truth.map(() => 50 + Math.floor(1000 * random()));
      const counts = truth.map((rate, i) => {
        let count = -1;
        for (let time = 0; time < (exposures[i] as number); count++) time -= Math.log(1 - random()) / rate;
        return count;
      });
      const { shrunken } = gammaPoissonShrinkage(counts, exposures);
      const plain = counts.map((count, i) => count / (exposures[i] as number));
      before += squaredError(plain, truth);
      after += squaredError(shrunken, truth);
    }
    expect(after / before).toBeLessThan(0.8);
  });
});

describe("what is impossible is refused by code and path", () => {
  const refusals: readonly [string, () => unknown, string, string][] = [
    ["no estimate", () => normalShrinkage([], []), "empty", "estimates"],
    ["an estimate that is none", () => normalShrinkage([1, Number.NaN], [1, 1]), "not-finite", "estimates[1]"],
    ["fewer variances", () => normalShrinkage([1, 2], [1]), "out-of-range", "variances"],
    ["a variance of 0", () => normalShrinkage([1, 2], [1, 0]), "out-of-range", "variances[1]"],
    ["an infinite variance", () => normalShrinkage([1], [Number.POSITIVE_INFINITY]), "not-finite", "variances[0]"],
    ["one estimate that is none", () => shrinkNormal(Number.NaN, 1, 1, 1), "not-finite", "estimate"],
    ["one variance of 0", () => shrinkNormal(1, 0, 1, 1), "out-of-range", "variance"],
    ["a prior mean that is none", () => shrinkNormal(1, 1, Number.NaN, 1), "not-finite", "priorMean"],
    ["a negative prior variance", () => shrinkNormal(1, 1, 1, -1), "out-of-range", "priorVariance"],
    ["a prior variance of text", () => shrinkNormal(1, 1, 1, "1" as never), "not-a-number", "priorVariance"],
    ["no count", () => gammaPoissonShrinkage([], []), "empty", "counts"],
    ["a negative count", () => gammaPoissonShrinkage([3, -1], [1, 1]), "negative", "counts[1]"],
    ["half a count", () => gammaPoissonShrinkage([0.5], [1]), "not-an-integer", "counts[0]"],
    ["fewer exposures", () => gammaPoissonShrinkage([1, 2], [1]), "out-of-range", "exposures"],
    ["an exposure of 0", () => gammaPoissonShrinkage([1, 2], [1, 0]), "out-of-range", "exposures[1]"],
    [
      "an infinite exposure",
      () => gammaPoissonShrinkage([1], [Number.POSITIVE_INFINITY]),
      "not-finite",
      "exposures[0]",
    ],
  ];
  test.each(refusals)("%s", (_, call, code, path) => {
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });
});
