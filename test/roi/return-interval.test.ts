import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Money } from "../../src/core/index.js";
import { money } from "../../src/money/index.js";
import { fiellerBounds } from "../../src/roi/fieller-bounds.js";
import { type returnInterval as Call, type CampaignSales, returnInterval, salesInterval } from "../../src/roi/index.js";
import { expectClose } from "../support/close.js";

/** What R says; see the script beside it. */
const r = JSON.parse(readFileSync(new URL("../fixtures/r/returns.json", import.meta.url), "utf8")) as {
  fieller: { x: number[]; y: number[]; level: number; ratio: number; shape: string; bounds: number[] }[];
};
const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const codes = (measure: { notes: readonly { code: string }[] }) => measure.notes.map(({ code }) => code);
const pairs = (x: readonly number[], y: readonly number[]) =>
  x.map((contribution, i) => ({ contribution: money(contribution, "EUR"), cost: money(y[i] as number, "EUR") }));

describe("several campaigns", () => {
  test.each(r.fieller)("$x over $y at $level: R's set, $shape", ({ x, y, level, ratio, shape, bounds }) => {
    const measure = returnInterval(pairs(x, y), { level });
    expectClose(measure.value, ratio - 1);
    expect(measure).toMatchObject({
      n: x.length,
      basis: "(contribution-cost)/cost:campaigns",
      model: "return-interval@1",
    });
    expect(measure.interval).toMatchObject({
      shape: shape === "outside" ? "outside" : "between",
      level,
      method: "fieller",
    });
    const { low, high } = measure.interval ?? {};
    if (shape === "all") expect([low, high]).toEqual([null, null]);
    else {
      expectClose((low as number) + 1, bounds[0] as number);
      expectClose((high as number) + 1, bounds[1] as number);
    }
    expect(codes(measure)).toEqual(shape === "between" ? [] : ["unbounded-interval"]);
  });

  test("contributions of nothing are a ratio of 0", () => {
    expect(fiellerBounds([0, 0], [10, 11], 0.5)).toEqual({ low: 0, high: 0, shape: "between" });
  });

  test("a bound beyond all numbers is none", () => {
    // With two values at 50 % t is tan(π / 4) = 1, and the mean of 0 and 2ε is as large as its error: θ ends on one side.
    const up = fiellerBounds([3, 5], [0, 2e-160], 0.5);
    const down = fiellerBounds([-3, -5], [0, 2e-160], 0.5);
    expect([up.shape, typeof up.low, up.high]).toEqual(["between", "number", null]);
    expect([down.shape, down.low, typeof down.high]).toEqual(["between", null, "number"]);
  });

  test("what is unknown is left out and counted", () => {
    const known = pairs([420, 510, 390], [300, 500, 250]);
    const measure = returnInterval([
      ...known,
      { cost: null, contribution: eur("1") },
      { cost: eur("1"), contribution: null },
    ]);
    expect(measure.value).toBe(returnInterval(known).value);
    expect(measure.notes).toEqual([
      { code: "missing-cost", count: 1 },
      { code: "missing-contribution", count: 1 },
    ]);
    expect(measure.n).toBe(3);
  });

  test("one campaign, and campaigns that all returned the same, have no interval", () => {
    const one = returnInterval(pairs([120], [100]));
    expect([one.value, one.interval, codes(one)]).toEqual([0.2, undefined, ["too-few-campaigns"]]);
    const same = returnInterval(pairs([120, 60, 132], [100, 50, 110]));
    expect([same.value, same.interval, codes(same)]).toEqual([0.2, undefined, ["no-variation"]]);
  });

  test("as many as there may be", () => {
    const many = returnInterval(
      Array.from({ length: 150_000 }, (_, i) => ({ cost: eur("100"), contribution: eur(String(90 + (i % 40))) })),
    );
    expectClose(many.value, 0.095);
  }, 30_000);

  test("none given is unknown", () => {
    for (const nothing of [null, undefined])
      expect(returnInterval(nothing)).toMatchObject({ value: null, reason: "not-given", n: 0 });
    expect(salesInterval(null)).toMatchObject({ value: null, reason: "not-given", n: 0, basis: "contribution" });
  });

  test("none is unknown, and so are free ones", () => {
    expect(returnInterval([])).toMatchObject({ value: null, reason: "too-few-campaigns", n: 0 });
    expect(returnInterval([{ cost: null, contribution: eur("1") }]).reason).toBe("too-few-campaigns");
    expect(returnInterval(pairs([1, 2], [0, 0])).reason).toBe("zero-denominator");
  });

  test("does not depend on the order, nor on the unit of money", () => {
    const amount = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 8 }), (list) => {
        const given = Object.freeze(
          pairs(
            list.map(([x]) => x),
            list.map(([, y]) => y),
          ),
        );
        const there = returnInterval(given);
        const back = returnInterval([...given].reverse());
        const tenfold = returnInterval(
          pairs(
            list.map(([x]) => 10 * x),
            list.map(([, y]) => 10 * y),
          ),
        );
        expect([back.value, tenfold.value]).toEqual([there.value, there.value]);
        const { low, high, shape } = there.interval ?? {};
        if (shape !== "between" || typeof low !== "number" || typeof high !== "number") return;
        expect(low).toBeLessThanOrEqual(there.value as number);
        expect(high).toBeGreaterThanOrEqual(there.value as number);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test.each([
    [[null], "not-an-object", "campaigns[0]"],
    [
      [{ cost: eur("1"), contribution: { amount: "1", currency: "USD" } }],
      "currency-mismatch",
      "campaigns[0].contribution.currency",
    ],
    [[{ cost: eur("-1"), contribution: eur("1") }], "negative", "campaigns[0].cost.amount"],
    [
      [
        { cost: eur("1"), contribution: eur("9".repeat(400)) },
        { cost: eur("9".repeat(400)), contribution: eur("1") },
      ],
      "out-of-range",
      "campaigns[0].contribution.amount",
    ],
    ["x", "not-an-object", "sales"],
  ])("%j is refused", (given, code, path) => {
    expect(() => returnInterval(given as Parameters<typeof Call>[0])).toThrow(thrown(code, path));
  });
});

describe("one campaign", () => {
  const bootstrapped = (seed: unknown) => ({ method: "bootstrap", seed });
  const plan: CampaignSales = {
    cost: eur("1000"),
    conversions: 50,
    contributionPerConversion: eur("24"),
    variation: 0.5,
  };

  test("on the log scale: sum · exp(± t √((1 + v²) / (n − 1)))", () => {
    const { value, interval, n, basis } = returnInterval(plan);
    expect([value, n, basis]).toEqual([0.2, 50, "(contribution-cost)/cost:orders"]);
    const factor = Math.exp(2.00957523712924 * Math.sqrt(1.25 / 49)); // R: qt(.975, 49)
    expectClose((interval?.low as number) + 1, 1.2 / factor);
    expectClose((interval?.high as number) + 1, 1.2 * factor);
    expect(interval).toMatchObject({ shape: "between", level: 0.95, method: "log-t" });
  });

  test("a million orders and more", () => {
    const many = returnInterval({ ...plan, conversions: 10 ** 15 });
    const factor = Math.exp(1.95996398454006 * Math.sqrt(1.25 / (10 ** 15 - 1))); // R: qt(.975, 1e15)
    expectClose((many.interval?.high as number) / ((many.value as number) + 1), factor, 1e-12);
  });

  test("listed orders give the same as their number, mean and variation", () => {
    const orders = [20, 30, 10, 24, 36].map((amount) => money(amount, "EUR")); // mean 24, standard deviation √98
    const listed = returnInterval({ cost: eur("100"), orderContributions: orders });
    const summed = returnInterval({
      cost: eur("100"),
      conversions: 5,
      contributionPerConversion: eur("24"),
      variation: Math.sqrt(98) / 24,
    });
    expect(listed.value).toBe(summed.value);
    expectClose(listed.interval?.low, summed.interval?.low as number);
  });

  test("order values need the margin", () => {
    const orderValues = ["50", "80", "65", "40"].map(eur);
    const contributions = ["20.0", "32.0", "26.0", "16.0"].map(eur);
    const byMargin = returnInterval({ cost: eur("60"), orderValues, margin: 0.4 });
    const byContribution = returnInterval({ cost: eur("60"), orderContributions: contributions });
    expect(byMargin.value).toBe(byContribution.value);
    expectClose(byMargin.interval?.high, byContribution.interval?.high as number);
    expect(returnInterval({ cost: eur("60"), orderValues }).reason).toBe("missing-margin");
  });

  test("the bootstrap resamples orders and their number, and the same seed gives the same", () => {
    const orderContributions = Array.from({ length: 60 }, (_, i) => money(10 + ((i * 7) % 30), "EUR"));
    const sales = { cost: eur("1000"), orderContributions };
    const resampled = returnInterval(sales, { method: "bootstrap", seed: 4 });
    expect(resampled).toEqual(returnInterval(sales, { method: "bootstrap", seed: 4 }));
    expect(resampled.interval?.method).toBe("poisson-bootstrap");
    const log = returnInterval(sales);
    // The bounds of the sum, 1 + return, agree to a twentieth.
    expectClose(1 + (resampled.interval?.low as number), 1 + (log.interval?.low as number), 0.05);
    expectClose(1 + (resampled.interval?.high as number), 1 + (log.interval?.high as number), 0.05);
  });

  test("orders that vary by more than their mean are noted", () => {
    expect(codes(returnInterval({ ...plan, variation: 1 }))).toEqual([]);
    expect(returnInterval({ ...plan, variation: 2 }).notes).toEqual([
      { code: "heavy-tailed", source: "return-simulation" },
    ]);
    const orderContributions = [...Array.from({ length: 20 }, () => eur("10")), eur("900")];
    expect(codes(returnInterval({ cost: eur("1"), orderContributions }))).toEqual(["heavy-tailed"]);
  });

  test("too few orders, orders worth nothing, and an unknown variation leave no interval", () => {
    const noteOf = (sales: Partial<CampaignSales>) => {
      const measure = returnInterval(sales.orderContributions ? { cost: eur("9"), ...sales } : { ...plan, ...sales });
      expect(measure.value).not.toBeNull();
      expect(measure.interval).toBeUndefined();
      return codes(measure);
    };
    expect(noteOf({ conversions: 2 })).toEqual(["too-few-orders"]);
    expect(noteOf({ orderContributions: [eur("5"), eur("6")] })).toEqual(["too-few-orders"]);
    expect(noteOf({ orderContributions: [eur("0"), eur("0"), eur("0")] })).toEqual(["no-variation"]);
    expect(noteOf({ variation: null })).toEqual(["missing-variation"]);
  });

  test("so high a level that nothing is excluded leaves none either", () => {
    const measure = returnInterval({ ...plan, conversions: 3 }, { level: 1 - 1e-9 });
    expect([measure.interval, codes(measure)]).toEqual([undefined, ["too-few-orders"]]);
  });

  test("no orders lose all of the cost", () => {
    const none = returnInterval({ cost: eur("1000"), orderContributions: [] });
    expect(none).toMatchObject({ value: -1, n: 0, notes: [{ code: "too-few-orders" }] });
    expect(returnInterval({ cost: null, orderContributions: [] }).reason).toBe("too-few-orders");
    expect(salesInterval({ orderValues: [], margin: 0.5 })).toMatchObject({ value: null, reason: "too-few-orders" });
    expect(returnInterval({ ...plan, conversions: 0 }).value).toBe(-1);
  });

  test("unknown sales or costs are unknown", () => {
    expect(returnInterval({ ...plan, conversions: null }).reason).toBe("not-given");
    expect(returnInterval({ ...plan, contributionPerConversion: null }).reason).toBe("missing-margin");
    expect(returnInterval({ ...plan, cost: null }).reason).toBe("missing-denominator");
    expect(returnInterval({ ...plan, cost: eur("0") }).reason).toBe("zero-denominator");
  });

  test.each([
    [{ cost: eur("1"), orderContributions: "x" }, {}, "not-an-array", "orderContributions"],
    [{ cost: eur("1"), orderContributions: [eur("1"), null] }, {}, "missing", "orderContributions[1]"],
    [{ cost: eur("1"), orderContributions: [eur("-1")] }, {}, "negative", "orderContributions[0].amount"],
    [
      { cost: eur("1"), orderValues: [eur("1"), { amount: "1", currency: "USD" }], margin: 1 },
      {},
      "currency-mismatch",
      "orderValues[1].currency",
    ],
    [{ ...plan, contributionPerConversion: eur("-2") }, {}, "negative", "contributionPerConversion.amount"],
    [{ ...plan, orderContributions: [], orderValues: [] }, {}, "over-determined", "orderValues"],
    [{ ...plan, conversions: 2.5 }, {}, "not-an-integer", "conversions"],
    [{ ...plan, variation: -1 }, {}, "negative", "variation"],
    [plan, { method: "jackknife" }, "unknown-option", "method"],
    [plan, { method: "bootstrap", seed: 1 }, "missing", "orderContributions"],
    [
      { cost: eur("1"), orderContributions: [eur("1"), eur("2"), eur("3")] },
      { method: "bootstrap" },
      "missing",
      "seed",
    ],
    [
      { cost: eur("1"), orderContributions: [eur("1"), eur("2"), eur("3")] },
      { method: "bootstrap", seed: 1, replicates: 0 },
      "out-of-range",
      "replicates",
    ],
    [plan, { level: 95 }, "out-of-range", "level"],
    [plan, null, "not-an-object", "options"],
    ["sales", {}, "not-an-object", "sales"],
    [{ ...plan, conversions: "50" }, {}, "not-a-number", "conversions"],
    [
      { cost: eur("1"), orderContributions: [eur("9".repeat(400))] },
      {},
      "out-of-range",
      "orderContributions[0].amount",
    ],
    [{ cost: eur("1"), orderContributions: [eur("1"), eur("2"), eur("3")] }, bootstrapped("7"), "not-a-number", "seed"],
    [{ cost: eur("1"), orderContributions: [eur("1"), eur("2"), eur("3")] }, bootstrapped(-1), "out-of-range", "seed"],
  ])("%j with %j is refused", (given, options, code, path) => {
    const call = () => returnInterval(given as CampaignSales, options as Parameters<typeof returnInterval>[1]);
    expect(call).toThrow(thrown(code, path));
  });
});
