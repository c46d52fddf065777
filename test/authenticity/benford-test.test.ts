import { describe, expect, test } from "vitest";
import { benfordTest } from "../../src/authenticity/benford-test.js";
import { benfordEvidence, benfordUse } from "../../src/reference/benford.js";
import { expectClose } from "../support/close.js";
import { random } from "../support/random.js";

/** So many counts that begin with each digit, 1 to 9, over three orders of magnitude. */
const beginningWith = (...times: number[]): number[] =>
  times.flatMap((count, i) => Array.from({ length: count }, (_, j) => (i + 1) * 10 ** (j % 4)));
const codes = (measure: { notes: readonly { code: string }[] }) => measure.notes.map((note) => note.code);

describe("benfordTest", () => {
  test("expects the shares of Golbeck 2015: .3010 .1761 .1249 .0969 .0792 .0669 .0580 .0512 .0458", () => {
    const { expected } = benfordTest(null);
    expect(expected.map((share) => share.toFixed(4).slice(1)).join(" ")).toBe(
      ".3010 .1761 .1249 .0969 .0792 .0669 .0580 .0512 .0458",
    );
  });

  test("is R's chi-square test of the first digits", () => {
    // R: chisq.test(c(25, 20, 15, 10, 8, 7, 6, 5, 4), p = log10(1 + 1/(1:9))) has X-squared 1.798988267, p-value 0.9865662535
    const seen = [25, 20, 15, 10, 8, 7, 6, 5, 4];
    const { value, chiSquare, digits, n, basis, model } = benfordTest(Object.freeze(beginningWith(...seen)));
    expectClose(chiSquare, 1.798988267);
    expectClose(value, 0.9865662535);
    expect(digits).toEqual(seen.map((count) => count / 100));
    expect([n, basis, model]).toEqual([100, "first digits:chi-square", "benford-test@1"]);
  });

  test("tells the size of the departure, and what it is on average where the law holds", () => {
    // All begin with 1: (1 − .30103) + the sum of the other eight shares .69897, over nine.
    const { meanAbsoluteDeviation, expectedDeviation } = benfordTest(beginningWith(400));
    expectClose(meanAbsoluteDeviation, (2 * (1 - Math.log10(2))) / 9, 1e-12);
    // R: p <- log10(1 + 1/(1:9)); mean(sqrt(2 * p * (1 - p) / (pi * 400)))
    expectClose(expectedDeviation, 0.01174235659);
  });

  test("reads the first digit of small and of very large counts", () => {
    const { digits } = benfordTest([...beginningWith(99), Number.MAX_SAFE_INTEGER]);
    expect(digits?.[8]).toBe(0.01); // 9,007,199,254,740,991
  });

  test("always says that it is a weak signal, with the source", () => {
    for (const counts of [null, [5], beginningWith(100), beginningWith(30, 18, 12, 10, 8, 7, 6, 5, 4)])
      expect(benfordTest(counts).notes[0]).toEqual({ code: "weak-signal", source: benfordEvidence.source });
  });

  test("leaves out zeros and unknown counts, and says how many", () => {
    const whole = beginningWith(30, 18, 12, 10, 8, 7, 6, 5, 4);
    const { notes, n, ...rest } = benfordTest([0, null, ...whole, undefined, 0, 0]);
    expect(n).toBe(100);
    expect(notes.slice(1)).toEqual([
      { code: "missing-counts", count: 2 },
      { code: "zero-counts", count: 3 },
    ]);
    const { notes: _, n: __, ...same } = benfordTest(whole);
    expect(rest).toEqual(same);
  });

  test.each([
    ["nothing", null, 0],
    ["undefined", undefined, 0],
    ["no counts", [], 0],
    ["99 counts above 0", [...beginningWith(99), 0, null], 99],
  ])("%s is unknown, not 0", (_, counts, n) => {
    expect(benfordTest(counts)).toMatchObject({
      value: null,
      reason: "too-few-counts",
      n,
      chiSquare: null,
      meanAbsoluteDeviation: null,
      expectedDeviation: null,
      digits: null,
    });
  });

  test("says where the counts spread over less than two orders of magnitude", () => {
    const narrow = Array.from({ length: 100 }, (_, i) => 150 + i);
    expect(codes(benfordTest(narrow))).toEqual(["weak-signal", "narrow-range"]);
    expect(codes(benfordTest([...narrow, 2, 200 * benfordUse.leastRange]))).toEqual(["weak-signal"]);
  });

  test("where the law holds, at most 5 % of tests lie below .05, with a hundred counts and with two thousand", () => {
    const next = random(3);
    for (const [n, runs] of [
      [100, 4_000],
      [2_000, 1_000],
    ] as const) {
      const values = Array.from(
        { length: runs },
        // 10 to an evenly spread power follows the law.
        () => benfordTest(Array.from({ length: n }, () => Math.floor(10 ** (4 + 4 * next())))).value as number,
      ).sort((a, b) => a - b);
      expect(values.filter((p) => p <= 0.05).length / runs).toBeLessThan(0.05 + 3 * Math.sqrt(0.0475 / runs));
      const distance = Math.max(...values.map((p, i) => Math.abs(p - (i + 0.5) / runs)));
      expect(distance).toBeLessThan(1.63 / Math.sqrt(runs) + 0.01); // Kolmogorov's 99 %, and a little for the discrete digits
    }
  });

  test("where the law holds, the mean absolute deviation is on average what is said", () => {
    const next = random(4);
    const tests = Array.from({ length: 1_000 }, () =>
      benfordTest(Array.from({ length: 300 }, () => Math.floor(10 ** (4 + 4 * next())))),
    );
    const average = tests.reduce((total, test) => total + (test.meanAbsoluteDeviation as number), 0) / tests.length;
    expectClose(average, tests[0]?.expectedDeviation as number, 0.02);
  });

  test("with very many counts rejects a departure too small to matter", () => {
    const { value, meanAbsoluteDeviation } = benfordTest(
      beginningWith(31_000, 17_000, 12_400, 9_700, 7_900, 6_700, 5_700, 5_100, 4_500),
    );
    expect(value).toBeLessThan(0.01);
    expect(meanAbsoluteDeviation).toBeLessThan(0.0025);
  });

  test.each<[string, unknown, string, string]>([
    ["a list that is none", "123", "not-an-array", "counts"],
    ["an object", {}, "not-an-array", "counts"],
    ["a negative count", [1, -2], "negative", "counts[1]"],
    ["half a follower", [0.5], "not-an-integer", "counts[0]"],
    ["a string", ["12"], "not-a-number", "counts[0]"],
    ["NaN", [Number.NaN], "not-finite", "counts[0]"],
    ["a count that has lost digits", [2 ** 53], "unsafe-integer", "counts[0]"],
  ])("refuses %s by code and path", (_, counts, code, path) => {
    expect(() => benfordTest(counts as number[])).toThrow(expect.objectContaining({ code, path }));
  });
});
