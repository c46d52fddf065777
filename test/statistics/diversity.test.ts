// Origin of the numbers: R with vegan, by test/fixtures/r/diversity.R; scipy, by test/fixtures/scipy/diversity.py.
import { describe, expect, test } from "vitest";
import {
  type EntropyEstimator,
  entropy,
  hillNumber,
  jensenShannonDivergence,
  simpsonConcentration,
} from "../../src/statistics/index.js";
import r from "../fixtures/r/diversity.json" with { type: "json" };
import scipy from "../fixtures/scipy/diversity.json" with { type: "json" };
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });

describe("R and vegan agree", () => {
  test.each(r.rows)("on $counts", ({ counts, ...expected }) => {
    expectClose(entropy(counts), expected.shannon, 1e-12);
    expectClose(entropy(counts, { estimator: "miller-madow" }), expected.millerMadow, 1e-12);
    expectClose(entropy(counts, { estimator: "chao-shen" }), expected.chaoShen, 1e-12);
    expectClose(entropy(counts, { estimator: "chao-wang-jost" }), expected.chaoWangJost, 1e-11);
    expectClose(1 - simpsonConcentration(counts), expected.simpson, 1e-12);
    expectClose(1 - simpsonConcentration(counts, { unbiased: true }), expected.unbiased, 1e-12);
    [0, 0.5, 1, 2, 3].forEach((order, i) => {
      expectClose(hillNumber(counts, order), expected.hill[i] as number, 1e-12);
    });
  });
});

describe("scipy agrees", () => {
  test.each(scipy.entropies)("on the entropy of $counts", ({ counts, entropy: expected }) => {
    expectClose(entropy(counts), expected, 1e-12);
  });

  test.each(scipy.divergences)("on the distance of $p and $q", ({ p, q, distance }) => {
    // The divergence is a difference, so its last digits are those of 1.
    expect(Math.abs(jensenShannonDivergence(p, q) - distance ** 2)).toBeLessThan(1e-14);
    expect(jensenShannonDivergence(q, p)).toBeCloseTo(distance ** 2, 14);
  });
});

describe("what they promise", () => {
  test("one type alone has no entropy, by any estimator, and no minus before the 0", () => {
    for (const estimator of ["plug-in", "miller-madow", "chao-shen", "chao-wang-jost"] as const)
      expect(entropy([9], { estimator })).toBe(0);
    expect(simpsonConcentration([9], { unbiased: true })).toBe(1);
  });

  test("types that were not seen change nothing", () => {
    expect(entropy([3, 0, 1])).toBe(entropy([3, 1]));
    expect(hillNumber([3, 0, 1], 0)).toBe(2);
  });

  test("a million different types are worked out, and not waited for", () => {
    const counts = Array<number>(1_000_000).fill(1);
    // With nothing but types seen once there is no telling how many more there are: far more than a million.
    expect(entropy(counts, { estimator: "chao-wang-jost" })).toBeGreaterThan(Math.log(1e6));
  });

  test("an order near 1 gives what 1 gives, and a very high one counts the commonest type alone", () => {
    const one = hillNumber([6, 3, 1], 1);
    // The number falls by n · Var(ln p) / 2 for each 1 of the order: less than 1.
    for (const away of [1e-15, 1e-12, 1e-9, -1e-15, -1e-9])
      expect(Math.abs(hillNumber([6, 3, 1], 1 + away) - one)).toBeLessThan(2e-9);
    for (const order of [0.89, 0.91, 1.09, 1.11])
      expectClose(
        hillNumber([6, 3, 1], order),
        (0.6 ** order + 0.3 ** order + 0.1 ** order) ** (1 / (1 - order)),
        1e-12,
      );
    // 0.6 ** (q / (1 − q))
    expectClose(hillNumber([6, 3, 1], 1e4), 0.6 ** (-1e4 / 9_999), 1e-12);
    expectClose(hillNumber([6, 3, 1], 1e300), 10 / 6, 1e-12);
    expect(hillNumber([4, 4, 4], 1e4)).toBe(3);
  });

  test("numbers of any size are shares of their sum", () => {
    expectClose(entropy([1e308, 1e308]), Math.LN2);
    // −p ln p of p = 1e-320 is no more than rounding beside 1.
    expect(entropy([1e-320, 1])).toBeLessThan(1e-316);
    expectClose(simpsonConcentration([1e308, 1e308, 1e308]), 1 / 3);
    expectClose(hillNumber([1e308, 1e308, 1e308], 2), 3);
    expect(hillNumber([1e-320, 1e308], 1.05)).toBe(1);
    expect(jensenShannonDivergence([1e308, 1e308], [1, 1])).toBe(0);
    expect(jensenShannonDivergence([1e308, 1e-320], [1e-320, 1e308])).toBe(1);
  });

  test("nothing in common is 1, the same is 0", () => {
    expect(jensenShannonDivergence([2, 0], [0, 3])).toBe(1);
    expect(jensenShannonDivergence([2, 4], [1, 2])).toBe(0);
  });
});

describe("what is refused", () => {
  test.each([
    ["empty", "counts", () => entropy([])],
    ["empty", "counts", () => entropy([0, 0])],
    ["negative", "counts[1]", () => entropy([1, -1])],
    ["not-an-integer", "counts[0]", () => entropy([0.5], { estimator: "chao-shen" })],
    ["not-an-integer", "counts[0]", () => entropy([0.5], { estimator: "miller-madow" })],
    ["not-an-object", "options", () => entropy([1], null as never)],
    ["not-an-object", "options", () => simpsonConcentration([1], null as never)],
    ["not-a-boolean", "unbiased", () => simpsonConcentration([1], { unbiased: "yes" as never })],
    ["not-a-number", "counts[0]", () => entropy(new Array(2))],
    ["not-a-number", "p[1]", () => jensenShannonDivergence(Object.assign(new Array(2), { 0: 1 }), [1, 1])],
    ["unknown-option", "estimator", () => entropy([1], { estimator: "best" as EntropyEstimator })],
    ["not-an-array", "counts", () => entropy("12" as never)],
    ["empty", "counts", () => simpsonConcentration([1], { unbiased: true })],
    ["not-finite", "order", () => hillNumber([1], Number.POSITIVE_INFINITY)],
    ["empty", "p", () => jensenShannonDivergence([0], [1])],
    ["negative", "q[1]", () => jensenShannonDivergence([1, 1], [1, -1])],
    ["out-of-range", "q", () => jensenShannonDivergence([1, 1], [1])],
    ["not-an-array", "p", () => jensenShannonDivergence(null as never, [1])],
  ])("%s at %s", (code, path, call) => {
    expect(call).toThrow(thrown(code, path));
  });
});
