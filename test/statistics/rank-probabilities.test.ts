// Expected numbers: sums over a fine grid (`exactly` below), which share no code with the function, and the eight schools
// of Gelman et al. (2013), section 5.5.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalProbability, normalShrinkage, rankProbabilities } from "../../src/statistics/index.js";
import { refusal } from "../money/refusal.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The probability of each of independent normal variables to be among the first, by quadrature. */
function independent(means: readonly number[], deviations: readonly number[], first: number, steps = 400): number[] {
  const reach = (sign: number) => means.map((mean, i) => mean + sign * 7 * (deviations[i] as number));
  const [from, to] = [Math.min(...reach(-1)), Math.max(...reach(1))];
  const step = (to - from) / steps;
  return means.map((mean, i) => {
    let sum = 0;
    for (let x = from + step / 2; x < to; x += step) {
      // How many of the others are above x: a Poisson binomial distribution.
      let above = [1];
      means.forEach((other, j) => {
        if (j === i) return;
        const p = normalProbability((other - x) / (deviations[j] as number));
        above = Array.from({ length: above.length + 1 }, (_, k) => (above[k] ?? 0) * (1 - p) + (above[k - 1] ?? 0) * p);
      });
      const deviation = deviations[i] as number;
      sum += (density((x - mean) / deviation) / deviation) * total(above.slice(0, first)) * step;
    }
    return sum;
  });
}

/** The same where the true values come from a normal distribution, with flat priors for its mean and deviation. */
function exactly(estimates: readonly number[], errors: readonly number[], first: number): number[] {
  const sums = estimates.map(() => 0);
  const [cells, means] = [40, 20];
  let weights = 0;
  for (let t = 0; t < cells; t++) {
    const angle = ((t + 0.5) / cells) * (Math.PI / 2);
    const tau = Math.tan(angle);
    const reach = 4 * Math.sqrt((tau ** 2 + Math.max(...errors) ** 2) / estimates.length);
    for (let m = 0; m < means; m++) {
      const mean = total(estimates) / estimates.length + reach * (((m + 0.5) / means) * 2 - 1);
      // p(y | mean, tau) times the width of the cell.
      const likelihood = estimates.reduce((product, estimate, i) => {
        const deviation = Math.hypot(errors[i] as number, tau);
        return (product * density((estimate - mean) / deviation)) / deviation;
      }, 1);
      const weight = (likelihood * reach) / Math.cos(angle) ** 2;
      weights += weight;
      const shares = errors.map((error) => tau ** 2 / (tau ** 2 + error ** 2));
      const each = independent(
        estimates.map((estimate, i) => mean + (shares[i] as number) * (estimate - mean)),
        errors.map((error, i) => Math.sqrt(shares[i] as number) * error),
        first,
        60,
      );
      each.forEach((p, i) => {
        sums[i] = (sums[i] as number) + weight * p;
      });
    }
  }
  return sums.map((sum) => sum / weights);
}

/** Three standard errors of a share of so many draws. */
const off = (draws: number): number => 3 * Math.sqrt(0.25 / draws);

describe("the probability to be among the first", () => {
  test.each([
    [[1, 0.4, 0.3, -0.2], [0.5, 0.3, 0.8, 0.1], 1],
    [[1, 0.4, 0.3, -0.2], [0.5, 0.3, 0.8, 0.1], 2],
    [[0, 0, 0, 0, 3], [1, 2, 3, 4, 0.1], 3],
  ])("of bare estimates %j ± %j, among the first %i, is that of quadrature", (estimates, errors, first) => {
    const { members, draws } = rankProbabilities(Object.freeze(estimates), Object.freeze(errors), {
      seed: 3,
      first,
      shrink: false,
      draws: 40_000,
    });
    independent(estimates, errors, first).forEach((p, i) => {
      expect(Math.abs((members[i]?.probabilityOfFirst ?? 0) - p)).toBeLessThan(off(draws));
    });
    expect(members.map(({ mean, deviation }) => [mean, deviation])).toEqual(
      estimates.map((estimate, i) => [estimate, errors[i]]),
    );
  });

  test("of shrunken estimates is that of sums over all means and spreads", () => {
    const [estimates, errors] = [
      [1, 0.4, 0.3, -0.6],
      [0.5, 0.3, 0.4, 0.2],
    ];
    const { members, draws } = rankProbabilities(estimates, errors, { seed: 3, first: 2, draws: 40_000 });
    exactly(estimates, errors, 2).forEach((p, i) => {
      expect(Math.abs((members[i]?.probabilityOfFirst ?? 0) - p)).toBeLessThan(off(draws) + 0.005);
    });
  });

  test("the eight schools: means as in the book's figure 5.6, and school A is the best with a quarter", () => {
    const { members } = rankProbabilities([28, 8, -3, 7, -1, 1, 18, 12], [15, 10, 16, 11, 9, 11, 10, 18], {
      seed: 1,
      draws: 40_000,
    });
    // Table 5.3, medians of 200 draws; the means of such skewed posteriors lie a little above.
    [10, 8, 7, 8, 5, 6, 10, 8].forEach((median, i) => {
      expect(Math.abs((members[i]?.mean ?? 0) - median)).toBeLessThan(1.5);
    });
    expect(members[0]?.probabilityOfFirst).toBeCloseTo(0.25, 1);
    expect(members[6]?.probabilityOfFirst).toBeCloseTo(0.21, 1);
  });
});

describe("shrinkage", () => {
  test("draws less than fixing the spread at its likeliest value, where that is 0", () => {
    const [estimates, errors] = [
      [0.3, 0.1, 0, -0.1, -0.2],
      [0.3, 0.3, 0.3, 0.3, 0.3],
    ];
    const variances = errors.map((error) => error ** 2);
    expect(normalShrinkage(estimates, variances).betweenVariance).toBe(0);
    const { members } = rankProbabilities(estimates, errors, { seed: 1 });
    expect(members[0]?.mean).toBeGreaterThan(members[1]?.mean ?? 0);
    expect(members[0]?.mean).toBeLessThan(0.3);
  });

  test("with two estimates nothing is learnt from the other", () => {
    const options = { seed: 1 };
    expect(rankProbabilities([1, 2], [1, 1], options)).toEqual(
      rankProbabilities([1, 2], [1, 1], { ...options, shrink: false }),
    );
    expect(rankProbabilities([5], [1], options).members[0]).toMatchObject({ mean: 5, probabilityOfFirst: 1 });
  });

  test("normal values: of those said to be among the first three with p, a share of p is; bare estimates promise more", () => {
    const draw = distributions(random(8));
    const sums = { said: 0, bare: 0, was: 0, bareWas: 0 };
    const samples = 120;
    for (let sample = 0; sample < samples; sample++) {
      const truth = Array.from({ length: 20 }, () => draw.normal());
      const errors = truth.map(() => 0.3 + draw.uniform());
      const estimates = truth.map((value, i) => value + (errors[i] as number) * draw.normal());
      const third = [...truth].sort((a, b) => b - a)[2] as number;
      for (const shrink of [true, false]) {
        const { members } = rankProbabilities(estimates, errors, { seed: sample, first: 3, shrink, draws: 200 });
        const best = members.map(({ probabilityOfFirst }) => probabilityOfFirst);
        // Those that seem most probable.
        const chosen = best
          .map((_, i) => i)
          .sort((a, b) => (best[b] as number) - (best[a] as number))
          .slice(0, 3);
        sums[shrink ? "said" : "bare"] += total(chosen.map((i) => best[i] as number));
        sums[shrink ? "was" : "bareWas"] += chosen.filter((i) => (truth[i] as number) >= third).length;
      }
    }
    const error = 3 * Math.sqrt(0.25 / samples);
    expect(Math.abs(sums.said - sums.was) / (3 * samples)).toBeLessThan(error);
    expect((sums.bare - sums.bareWas) / (3 * samples)).toBeGreaterThan((sums.said - sums.was) / (3 * samples));
  });
});

describe("ranks", () => {
  test("the chosen together: by counting, the whole field is surely right and no one is told nothing", () => {
    const [estimates, errors] = [
      [3, 2, 1],
      [0.5, 0.5, 0.5],
    ];
    const chosen = (...members: number[]) =>
      rankProbabilities(estimates, errors, { seed: 1, first: 2, chosen: members, shrink: false }).probabilityOfChosen;
    expect(chosen()).toBeNull();
    expect(chosen(0, 1, 2)).toBe(1);
    expect(chosen(0, 1)).toBeGreaterThan(0.85);
    // All of two are the first two unless the third is one of them.
    const [a = 0, b = 0, c = 0] = rankProbabilities(estimates, errors, {
      seed: 1,
      first: 2,
      shrink: false,
    }).members.map(({ probabilityOfFirst }) => probabilityOfFirst);
    expect(chosen(0, 1)).toBeCloseTo(1 - c, 9);
    expect(a + b + c).toBeCloseTo(2, 9);
  });

  test("what is exactly equal takes turns", () => {
    // Errors so small that no draw differs.
    const { members } = rankProbabilities([1e9, 1e9, 1e9], [1e-9, 1e-9, 1e-9], {
      seed: 1,
      shrink: false,
      draws: 3_000,
    });
    for (const { probabilityOfFirst, rankInterval } of members) {
      expect(probabilityOfFirst).toBeCloseTo(1 / 3, 9);
      expect(rankInterval).toEqual([1, 3]);
    }
  });

  test("the same seed gives the same, another seed nearly the same", () => {
    const of = (seed: number) => rankProbabilities([1, 2, 3, 4], [1, 1, 1, 1], { seed });
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
    expect(Math.abs((of(1).members[3]?.expectedRank ?? 0) - (of(2).members[3]?.expectedRank ?? 0))).toBeLessThan(0.05);
  });

  test("bounded and conserving, whatever comes in", () => {
    const member = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 14 }), (all, first) => {
        const n = all.length;
        const { members } = rankProbabilities(
          Object.freeze(all.map(([estimate]) => estimate)),
          Object.freeze(all.map(([, error]) => error)),
          { seed: 5, first, draws: 50 },
        );
        expect(total(members.map(({ probabilityOfFirst }) => probabilityOfFirst))).toBeCloseTo(Math.min(first, n), 9);
        expect(total(members.map(({ expectedRank }) => expectedRank))).toBeCloseTo((n * (n + 1)) / 2, 6);
        for (const {
          mean,
          deviation,
          rankInterval: [low, high],
        } of members) {
          expect([Number.isFinite(mean), Number.isFinite(deviation)]).toEqual([true, true]);
          expect(1 <= low && low <= high && high <= n).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const call = rankProbabilities as (...list: unknown[]) => unknown;
test.each([
  ["not-an-array", "estimates", [null, [1], { seed: 1 }]],
  ["empty", "estimates", [[], [], { seed: 1 }]],
  ["not-a-number", "estimates[1]", [[1, "2"], [1, 1], { seed: 1 }]],
  ["not-an-array", "errors", [[1], "1", { seed: 1 }]],
  ["out-of-range", "errors", [[1, 2], [1], { seed: 1 }]],
  ["out-of-range", "errors[1]", [[1, 2], [1, 0], { seed: 1 }]],
  ["not-an-object", "options", [[1], [1], undefined]],
  ["out-of-range", "seed", [[1], [1], {}]],
  ["out-of-range", "first", [[1], [1], { seed: 1, first: 0 }]],
  ["not-an-integer", "first", [[1], [1], { seed: 1, first: 1.5 }]],
  ["out-of-range", "draws", [[1], [1], { seed: 1, draws: 0 }]],
  ["out-of-range", "draws", [[1], [1], { seed: 1, draws: 3e7 }]],
  ["out-of-range", "level", [[1], [1], { seed: 1, level: 1 }]],
  ["not-an-array", "chosen", [[1], [1], { seed: 1, chosen: 0 }]],
  ["out-of-range", "chosen[0]", [[1], [1], { seed: 1, chosen: [1] }]],
])("refuses %s at %s", (code, path, list) => {
  expect(refusal(() => call(...list))).toEqual([code, path]);
});
