// What simulateReturn draws from where an input has an interval, and what the result is said to come from.
import { describe, expect, test } from "vitest";
import type { Interval, Known, Measure, Money } from "../../src/core/index.js";
import { drawsOf } from "../../src/roi/draws.js";
import { type Driver, type SimulationInput, simulateReturn } from "../../src/roi/index.js";
import { amountLaw, costLaw, shareLaw } from "../../src/roi/laws.js";
import { betaQuantile, quantile } from "../../src/statistics/index.js";
import { takeShare } from "../../src/statistics/take-share.js";
import { expectClose } from "../support/close.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const measured = <B>(value: B, low: B | null, high: B | null, more: Partial<Interval<B>> = {}): Known<B> => ({
  value,
  interval: { low, high, shape: "between", level: 0.95, method: "test", ...more },
  n: 20,
  basis: "test",
  model: "test@1",
  notes: [],
});
const plan: SimulationInput = {
  cost: eur("1000"),
  contributionPerConversion: eur("24"),
  conversions: 50,
  conversionsVariation: 0.3,
  orderVariation: 0.5,
};
const sure = { ...plan, conversionsVariation: 0, orderVariation: 0 };
const codes = (measure: { notes: readonly { code: string; path?: string }[] }) =>
  measure.notes.map(({ code, path }) => (path ? `${code} ${path}` : code));
const inputs = ({ drivers }: { readonly drivers: readonly Driver[] }) => drivers.map(({ input }) => input);

/** Draws of a law, in order. */
function drawn(law: ((draws: ReturnType<typeof drawsOf>) => number) | undefined, count = 40_000): number[] {
  const draws = drawsOf(5);
  return Array.from({ length: count }, () => (law as NonNullable<typeof law>)(draws));
}
const lawOf = (share: Parameters<typeof takeShare>[0]) => shareLaw(takeShare(share, "captureRate", 0.95));

describe("a share", () => {
  test.each([
    [0.5, 0.3, 0.7, 0.95],
    [0.2, 0.15, 0.6, 0.95],
    [0.9, 0.5, 0.95, 0.8],
    [0.02, 0.001, 0.2, 0.9],
    [1, 0.9, 1, 0.95],
    [0.95, 0.9, 1, 0.95],
    [0.4, 0, 0.5, 0.95],
  ])("of %f between %f and %f at %f is drawn with these quantiles", (value, low, high, level) => {
    const values = drawn(lawOf(measured(value, low, high, { level })));
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
    // Four standard errors of the share of draws below a quantile: 4 √(p (1 − p) / 40,000) ≤ 0.01.
    const belowAll = (x: number) => values.filter((each) => each < x).length / values.length;
    const tail = (1 - level) / 2;
    if (low > 0) expect(Math.abs(belowAll(low) - tail)).toBeLessThan(0.01);
    if (value < 1) expect(Math.abs(belowAll(value) - 0.5)).toBeLessThan(0.01);
    if (high < 1) expect(Math.abs(belowAll(high) - (1 - tail))).toBeLessThan(0.01);
  });

  test("counted is drawn from Jeffreys' posterior", () => {
    const values = drawn(lawOf({ successes: 12, trials: 20 }));
    for (const p of [0.05, 0.5, 0.95]) expectClose(quantile(values, p), betaQuantile(p, 12.5, 8.5), 0.02);
  });

  test("bounded in any case is uniform between its bounds", () => {
    const values = drawn(lawOf(measured(0.35, 0.3, 0.7, { level: 1 })));
    for (const p of [0, 0.25, 0.5, 0.75, 1]) expectClose(quantile(values, p), 0.3 + 0.4 * p, 0.02);
    const open = drawn(lawOf(measured<number>(0.35, null, null, { level: 1 })));
    expectClose(quantile(open, 0.5), 0.5, 0.02);
  });

  test("without an interval, or with one of no width, is what it is", () => {
    expect(drawn(lawOf(0.3), 2)).toEqual([0.3, 0.3]);
    expect(drawn(lawOf(measured(1, 1, 1)), 2)).toEqual([1, 1]);
  });

  test("with an interval that it lies outside of cannot be drawn", () => {
    expect(lawOf(measured(0.2, 0.3, 0.7))).toBeUndefined();
    expect(lawOf(measured(0.8, 0.3, 0.7))).toBeUndefined();
    expect(lawOf(measured(0.5, 0.3, 0.7, { shape: "outside" }))).toBeUndefined();
  });
});

describe("an amount", () => {
  test.each([0.95, 0.5])("is drawn with the quantiles of its interval at %f", (level) => {
    const values = drawn(amountLaw(2, { low: -1, high: 3, shape: "between", level, method: "" }));
    const tail = (1 - level) / 2;
    for (const [p, x] of [
      [tail, -1],
      [0.5, 2],
      [1 - tail, 3],
    ] as const)
      expect(Math.abs(values.filter((each) => each < x).length / values.length - p)).toBeLessThan(0.01);
  });

  test("a cost stays above 0", () => {
    const values = drawn(costLaw(1, { low: 0.1, high: 1.2, shape: "between", level: 0.95, method: "" }));
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.abs(values.filter((each) => each < 0.1).length / values.length - 0.025)).toBeLessThan(0.005);
  });

  test("bounded in any case is uniform, as a product that is told at retail value only", () => {
    const values = drawn(costLaw(1, { low: 1, high: 1.4, shape: "between", level: 1, method: "retail-value" }));
    expectClose(quantile(values, 0.5), 1.2, 0.01);
  });

  test("with an open end cannot be drawn, nor a cost that may be nothing", () => {
    const interval = { low: null, high: 3, shape: "between", level: 0.95, method: "" } as const;
    expect(amountLaw(2, interval)).toBeUndefined();
    expect(amountLaw(2, { ...interval, low: 1, high: null })).toBeUndefined();
    expect(drawn(amountLaw(2, { ...interval, low: 1, level: 1 }), 9).every((each) => each > 1 && each <= 3)).toBe(true);
    expect(costLaw(2, { ...interval, low: 1, high: null })).toBeUndefined();
    expect(costLaw(2, { ...interval, low: 0 })).toBeUndefined();
    expect(costLaw(2, { ...interval, low: 1, shape: "outside" })).toBeUndefined();
  });
});

describe("simulateReturn", () => {
  test("a capture rate of 1 with an interval of no width is one of 1", () => {
    expect(simulateReturn({ ...plan, captureRate: measured(1, 1, 1), leaked: 0 }, { seed: 1 })).toEqual(
      simulateReturn({ ...plan, captureRate: 1, leaked: 0 }, { seed: 1 }),
    );
  });

  test("a capture rate near 1 hardly changes the return", () => {
    const { mean } = simulateReturn({ ...plan, captureRate: measured(1, 0.9, 1), leaked: 0 }, { seed: 1 });
    expectClose(mean, 0.2, 0.15);
  });

  test("a capture rate bounded in any case is drawn between its bounds", () => {
    const captureRate = measured(0.5, 0.4, 0.8, { level: 1, method: "worst-case" });
    const { mean, notes } = simulateReturn({ ...plan, captureRate, leaked: 0 }, { seed: 1, draws: 40_000 });
    // 1.2 · ln(0.8 / 0.4) / 0.4 − 1, the mean of 1 / x over the interval
    expectClose((mean as number) + 1, (1.2 * Math.log(2)) / 0.4, 0.02);
    expect(notes).toContainEqual({ code: "assumed-distribution", path: "captureRate" });
  });

  test("luck is told apart from what can be learned", () => {
    const { drivers } = simulateReturn(sure, { seed: 1 });
    expect(drivers).toEqual([{ input: "chance", share: 1 }]);
    const unsure = simulateReturn({ ...sure, conversionsVariation: 0.3 }, { seed: 1 });
    expect(inputs(unsure)).toEqual(["conversions", "chance"]);
    expectClose(unsure.drivers[0]?.share, 225 / 275); // (50 · 0.3)² beside 50
  });

  test("leaks lower the return, and unknown ones are noted beside a capture rate", () => {
    const of = (leaked?: SimulationInput["leaked"]) =>
      simulateReturn({ ...plan, captureRate: 0.5, ...(leaked !== undefined && { leaked }) }, { seed: 1 });
    expectClose((of(0.25).mean as number) + 1, 0.75 * ((of(0).mean as number) + 1));
    expect(codes(of())).toContain("missing-part leaked");
    expect(codes(of(0))).not.toContain("missing-part leaked");
    expect(inputs(of({ successes: 5, trials: 20 }))).toContain("leaked");
    expect(of(1).value).toBe(-1);
    expect(of(1).drivers).toEqual([]);
    expect(inputs(of(measured(1, 0.5, 1)))).toEqual(["leaked"]);
  });

  test("an unsure cost and an unsure contribution are drawn", () => {
    const cost = measured(eur("1000"), eur("800"), eur("1300"));
    const each = measured(eur("24"), eur("20"), eur("30"));
    const both = simulateReturn({ ...plan, cost, contributionPerConversion: each }, { seed: 1 });
    expect(inputs(both)).toEqual(expect.arrayContaining(["cost", "contributionPerConversion"]));
    const width = ({ interval }: Measure) => (interval?.high as number) - (interval?.low as number);
    expect(width(both)).toBeGreaterThan(width(simulateReturn(plan, { seed: 1 })));
    expect(codes(both)).toEqual([
      "assumed-distribution orders",
      "assumed-distribution cost",
      "assumed-distribution contributionPerConversion",
      "untracked-sales",
    ]);
    expectClose(
      both.drivers.reduce((sum, { share }) => sum + share, 0),
      1,
    );
    const nothing = { ...plan, contributionPerConversion: measured(eur("0"), eur("-1"), eur("1")) };
    expect(simulateReturn(nothing, { seed: 1 }).drivers).toEqual([{ input: "contributionPerConversion", share: 1 }]);
  });

  test("an interval that cannot be drawn from is noted", () => {
    const cost = measured(eur("1000"), null, eur("1300"));
    const conversions = measured(50, 40, 60);
    const captureRate = measured(0.5, 0.4, 0.8, { shape: "outside" });
    const measure = simulateReturn({ ...plan, cost, conversions, captureRate, leaked: 0 }, { seed: 1 });
    expect(codes(measure).filter((code) => code.startsWith("interval"))).toEqual([
      "interval-not-carried cost",
      "interval-not-carried conversions",
      "interval-not-carried captureRate",
    ]);
    expect(measure.value).toBe(simulateReturn({ ...plan, captureRate: 0.5, leaked: 0 }, { seed: 1 }).value);
  });

  test("unknown conversions pass their reason on", () => {
    const conversions: Measure = { ...measured(1, 0, 1), value: null, interval: undefined, reason: "too-few-posts" };
    const measure = simulateReturn({ ...plan, conversions }, { seed: 1 });
    expect([measure.reason, codes(measure)]).toEqual(["too-few-posts", ["missing-part conversions"]]);
  });

  test.each([
    [{}, "missing", "seed"],
    [{ seed: null }, "missing", "seed"],
    [{ seed: "7" }, "not-a-number", "seed"],
    [{ seed: 1.5 }, "out-of-range", "seed"],
  ])("%j is refused", (options, code, path) => {
    expect(() => simulateReturn(plan, options as { seed: number })).toThrow(expect.objectContaining({ code, path }));
  });

  test("a return beyond all numbers is unbounded", () => {
    const huge = eur("9".repeat(400));
    expect(simulateReturn({ ...plan, contributionPerConversion: huge }, { seed: 1 }).reason).toBe("unbounded");
  });
});
