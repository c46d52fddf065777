import { describe, expect, test } from "vitest";
import type { Measure, Money } from "../../src/core/index.js";
import { drawsOf } from "../../src/roi/draws.js";
import { type SimulationInput, simulateReturn } from "../../src/roi/index.js";
import { expectClose } from "../support/close.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const plan: SimulationInput = {
  cost: eur("1000"),
  contributionPerConversion: eur("24"),
  conversions: 50,
  conversionsVariation: 0.3,
  orderVariation: 0.5,
};
const codes = (measure: { notes: readonly { code: string; path?: string }[] }) =>
  measure.notes.map(({ code, path }) => (path ? `${code} ${path}` : code));

describe("simulateReturn", () => {
  test("the mean and the spread are those of the plan", () => {
    const { mean, interval, value, n } = simulateReturn(plan, { seed: 1, draws: 40_000 });
    // 50 · 24 / 1,000 − 1; the variance of the sum of orders is 24² (50 + 15² + 50 · .25)
    const spread = (24 * Math.sqrt(50 + 225 + 12.5)) / 1_000;
    expect(Math.abs((mean as number) - 0.2)).toBeLessThan((4 * spread) / Math.sqrt(40_000));
    expect(n).toBe(40_000);
    expect(value).toBeLessThan(mean as number); // such returns lean to the right
    expectClose((interval?.high as number) - (interval?.low as number), 2 * 1.96 * spread, 0.05);
    expect(interval).toMatchObject({ shape: "between", level: 0.95, method: "simulation" });
  });

  test("the same seed gives the same, another one something close to it", () => {
    const [one, again, other] = [7, 7, 8].map((seed) => simulateReturn(plan, { seed }));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expectClose(other?.probabilityOfProfit, one?.probabilityOfProfit as number, 0.05);
  });

  test("quantiles rise, the median is the value, and the probability of a profit lies between them", () => {
    const { quantiles, value, probabilityOfProfit } = simulateReturn(plan, { seed: 2 });
    expect(quantiles.map(({ p }) => p)).toEqual([0.05, 0.25, 0.5, 0.75, 0.95]);
    const values = quantiles.map((each) => each.value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values[2]).toBe(value);
    expect(values[1]).toBeLessThan(0);
    expect(probabilityOfProfit).toBeGreaterThan(0.5);
    expect(probabilityOfProfit).toBeLessThan(0.75);
  });

  test("nothing but chance: the Poisson probability of enough orders", () => {
    const sure = { ...plan, conversionsVariation: 0, orderVariation: 0 };
    const { probabilityOfProfit, drivers } = simulateReturn(sure, { seed: 3, draws: 40_000 });
    // R: ppois(41, 50, lower.tail = FALSE); 42 orders of 24 are the first that exceed 1,000
    expect(Math.abs((probabilityOfProfit as number) - 0.887710937)).toBeLessThan(0.007);
    expect(drivers).toEqual([{ input: "chance", share: 1 }]);
  });

  test("the drivers share out the variance that each leaves by itself", () => {
    const { drivers } = simulateReturn(plan, { seed: 1 });
    expect(drivers.map(({ input }) => input)).toEqual(["conversions", "chance", "orders"]);
    expectClose(drivers[0]?.share, 225 / 287.5); // 15², beside 50 and 50 · .25
    const unsure = { ...plan, conversionsVariation: 0, captureRate: { successes: 6, trials: 10 } };
    const most = simulateReturn(unsure, { seed: 1 }).drivers;
    expect(most[0]?.input).toBe("captureRate");
    expectClose(
      most.reduce((sum, { share }) => sum + share, 0),
      1,
    );
    expect(simulateReturn({ ...plan, conversions: 0 }, { seed: 1 })).toMatchObject({ value: -1, drivers: [] });
  });

  test("a capture rate raises the return, and one from few buyers spreads it", () => {
    const known = simulateReturn({ ...plan, captureRate: 0.5, leaked: 0 }, { seed: 1 });
    expectClose(known.mean, 1.4, 0.03); // 2 · 1.2 − 1
    const counted = simulateReturn({ ...plan, captureRate: { successes: 10, trials: 20 } }, { seed: 1 });
    const width = ({ interval }: Measure) => (interval?.high as number) - (interval?.low as number);
    expect(width(counted)).toBeGreaterThan(1.2 * width(known));
    expect(codes(known)).toEqual(["assumed-distribution orders"]);
    expect(codes(simulateReturn(plan, { seed: 1 }))).toEqual(["assumed-distribution orders", "untracked-sales"]);
  });

  test("a measured capture rate is worth as many buyers as its interval", () => {
    const measured = (low: number | null, high: number | null, method: string): Measure => ({
      value: 0.5,
      interval: { low, high, shape: "between", level: 0.95, method },
      n: 20,
      basis: "",
      model: "test@1",
      notes: [],
    });
    const width = (captureRate: Measure) => {
      const { interval } = simulateReturn({ ...plan, captureRate }, { seed: 1 });
      return (interval?.high as number) - (interval?.low as number);
    };
    expect(width(measured(0.3, 0.7, "wilson"))).toBe(width({ ...measured(0, 1, "wilson") })); // 20 buyers, both
    expect(width(measured(0.3, 0.7, "other"))).toBeGreaterThan(width(measured(0.45, 0.55, "other")));
    expect(width(measured(null, null, "other"))).toBeGreaterThan(width(measured(0.3, 0.7, "other")));
  });

  test("one play is all of its quantiles", () => {
    const { value, interval, mean } = simulateReturn(plan, { seed: 1, draws: 1 });
    expect([interval?.low, interval?.high, mean]).toEqual([value, value, value]);
  });

  test("a loss on each order stays a loss", () => {
    const { interval, probabilityOfProfit } = simulateReturn(
      { ...plan, contributionPerConversion: eur("-5") },
      { seed: 1 },
    );
    expect(interval?.high).toBeLessThan(-1);
    expect(probabilityOfProfit).toBe(0);
  });

  test.each([
    [{ ...plan, cost: null }, "missing-denominator", []],
    [{ ...plan, cost: eur("0") }, "zero-denominator", []],
    [{ ...plan, captureRate: 0 }, "zero-denominator", []],
    [{ ...plan, contributionPerConversion: null }, "missing-margin", []],
    [{ ...plan, conversions: null }, "missing-part", ["missing-part conversions"]],
    [{ ...plan, orderVariation: undefined }, "missing-part", ["missing-part orderVariation"]],
    [{ ...plan, conversionsVariation: null }, "missing-part", ["missing-part conversionsVariation"]],
  ])("%j is unknown", (given, reason, notes) => {
    const measure = simulateReturn(given, { seed: 1 });
    expect(measure).toMatchObject({
      value: null,
      reason,
      n: 0,
      quantiles: [],
      mean: null,
      probabilityOfProfit: null,
      drivers: [],
    });
    expect(codes(measure)).toEqual(notes);
  });

  test.each([
    [plan, {}, "missing", "seed"],
    [plan, { seed: -1 }, "out-of-range", "seed"],
    [plan, { seed: 1, draws: 0 }, "out-of-range", "draws"],
    [plan, { seed: 1, draws: 1.5 }, "not-an-integer", "draws"],
    [plan, { seed: 1, level: 1 }, "out-of-range", "level"],
    [{ ...plan, conversions: -1 }, { seed: 1 }, "negative", "conversions"],
    [
      { ...plan, cost: { amount: "1", currency: "USD" } },
      { seed: 1 },
      "currency-mismatch",
      "contributionPerConversion.currency",
    ],
    [null, { seed: 1 }, "not-an-object", ""],
    [plan, undefined, "not-an-object", "options"],
  ])("%j with %j is refused", (given, options, code, path) => {
    const call = () => simulateReturn(given as SimulationInput, options as Parameters<typeof simulateReturn>[1]);
    expect(call).toThrow(thrown(code, path));
  });
});

describe("random variables", () => {
  const draws = 60_000;
  const moments = (draw: () => number) => {
    const values = Array.from({ length: draws }, draw);
    const mean = values.reduce((sum, value) => sum + value, 0) / draws;
    return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws };
  };

  test.each([0.4, 3, 29, 31, 400])("Poisson with a mean of %f", (mean) => {
    const { poisson } = drawsOf(11);
    const found = moments(() => poisson(mean));
    expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(mean / draws));
    expectClose(found.variance, mean, 0.04);
  });

  test.each([0.3, 1, 12])("gamma with a shape of %f", (shape) => {
    const { gamma } = drawsOf(12);
    const found = moments(() => gamma(shape));
    expect(Math.abs(found.mean - shape)).toBeLessThan(4 * Math.sqrt(shape / draws));
    expectClose(found.variance, shape, 0.06);
  });

  test("the Poisson of many events has the right shape: R's ppois at three points", () => {
    const { poisson } = drawsOf(13);
    const values = Array.from({ length: draws }, () => poisson(40));
    const below = (k: number) => values.filter((value) => value <= k).length / draws;
    // R: ppois(c(30, 40, 50), 40)
    for (const [k, p] of [
      [30, 0.0616941531],
      [40, 0.5419181784],
      [50, 0.9473719509],
    ] as const)
      expect(Math.abs(below(k) - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / draws));
  });
});
