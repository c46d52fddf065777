import { describe, expect, test } from "vitest";
import type { CampaignResults, Interval, Money } from "../../src/core/index.js";
import type { MoneyMeasure } from "../../src/money/index.js";
import { contribution, returnOnAdSpend, returnOnInvestment } from "../../src/roi/index.js";
import { expectClose } from "../support/close.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const usd = (amount: string): Money => ({ amount, currency: "USD" });
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const codes = (measure: { notes: readonly { code: string; path?: string }[] }) =>
  measure.notes.map(({ code, path }) => (path ? `${code} ${path}` : code));

/** A measure of money as other functions return it. */
const measured = (amount: string, bounds?: readonly [string | null, string | null], level = 0.95): MoneyMeasure => {
  const [low, high] = (bounds ?? []).map((bound) => (bound === null ? null : eur(bound)));
  const interval: Interval<Money> = { low: low ?? null, high: high ?? null, shape: "between", level, method: "test" };
  return { value: eur(amount), ...(bounds && { interval }), n: 7, basis: "test", model: "test@1", notes: [] };
};
const unknown: MoneyMeasure = {
  value: null,
  reason: "missing-part",
  n: 0,
  basis: "test",
  model: "test@1",
  notes: [{ code: "missing-part", path: "fee" }],
};

describe("contribution", () => {
  const parts = {
    revenue: eur("5000.00"),
    costOfGoods: eur("2000.00"),
    refunds: eur("150.00"),
    discounts: eur("500.00"),
    variableCost: eur("0.10"),
  };

  test("is revenue less everything that sales take, to the cent", () => {
    // 5,000 − 2,000 − 150 − 500 − 0.10
    expect(contribution(parts)).toMatchObject({
      value: eur("2349.90"),
      atMost: eur("2349.90"),
      n: 1,
      basis: "revenue-costOfGoods-refunds-discounts-variableCost",
      model: "contribution@1",
      notes: [],
    });
  });

  test("what a campaign's record does not tell is unknown", () => {
    const results: CampaignResults = { clicks: 90, revenue: eur("300"), costOfGoods: eur("100"), refunds: eur("20") };
    const { value, reason, atMost, notes } = contribution(results);
    expect([value, reason, atMost?.amount]).toEqual([null, "missing-part", "180"]);
    expect(codes({ notes })).toEqual(["missing-part discounts", "missing-part variableCost"]);
  });

  test("0 may be said in the place of an amount", () => {
    const { value } = contribution({ ...parts, refunds: 0, discounts: 0, variableCost: 0 });
    expect(value).toEqual(eur("3000.00"));
  });

  test("an unknown cost of goods is not 0: the contribution is unknown, and at most what the rest leaves", () => {
    const { value, reason, atMost, notes } = contribution({ ...parts, costOfGoods: null, refunds: undefined });
    expect({ value, reason, atMost }).toEqual({ value: null, reason: "missing-part", atMost: eur("4499.90") });
    expect(codes({ notes })).toEqual(["missing-part costOfGoods", "missing-part refunds"]);
  });

  test("without revenue there is not even that", () => {
    expect(contribution({ ...parts, revenue: null })).toMatchObject({
      value: null,
      reason: "missing-part",
      atMost: null,
    });
  });

  test("an unknown measure passes its reason and its notes on", () => {
    const without = { ...unknown, reason: "not-identified" } as const;
    const measure = contribution({ ...parts, revenue: without });
    expect(measure.reason).toBe("not-identified");
    expect(codes(measure)).toEqual(["missing-part fee", "missing-part revenue"]);
    expect(contribution({ ...parts, refunds: without }).reason).toBe("not-identified");
  });

  test("refunds above revenue are possible: sales of an earlier campaign came back", () => {
    const measure = contribution({
      revenue: eur("100"),
      costOfGoods: 0,
      refunds: eur("130"),
      discounts: 0,
      variableCost: 0,
    });
    expect(measure.value).toEqual(eur("-30"));
    expect(codes(measure)).toEqual(["refunds-above-revenue"]);
  });

  test("intervals of the parts are put together at the level at which all of them hold", () => {
    const one = contribution({ ...parts, revenue: measured("5000", ["4000", "6500"]) });
    expect(one.interval).toEqual({
      low: eur("1349.90"),
      high: eur("3849.90"),
      shape: "between",
      level: 0.95,
      method: "test",
    });
    const two = contribution({
      ...parts,
      revenue: measured("5000", ["4000", null]),
      refunds: measured("150", ["100", "200"]),
    });
    expect(two.interval).toMatchObject({ low: eur("1299.90"), high: null, method: "bonferroni" });
    expectClose(two.interval?.level, 0.9); // 1 − .05 − .05
    const vague = contribution({
      ...parts,
      revenue: measured("5000", ["0", "1"], 0.3),
      refunds: measured("1", ["0", "2"], 0.5),
    });
    expect(vague.interval).toBeUndefined();
  });

  test.each([
    [{ ...parts, discounts: usd("1") }, "currency-mismatch", "discounts.currency"],
    [{ ...parts, refunds: eur("-1") }, "negative", "refunds.amount"],
    [{ ...parts, revenue: eur("1,250.00") }, "invalid-amount", "revenue.amount"],
    [{ ...parts, revenue: 5 }, "not-an-object", "revenue"],
    [{ ...parts, revenue: 0 }, "not-an-object", "revenue"],
    [null, "not-an-object", ""],
    ["sales", "not-an-object", ""],
  ])("%j is refused", (given, code, path) => {
    expect(() => contribution(given as unknown as typeof parts)).toThrow(thrown(code, path));
  });
});

describe("returnOnInvestment", () => {
  test("is what was earned beyond the cost, over the cost", () => {
    // (1,300 − 1,000) / 1,000
    expect(returnOnInvestment(eur("1300.00"), eur("1000"))).toEqual({
      value: 0.3,
      n: 1,
      basis: "(contribution-cost)/cost",
      model: "return-on-investment@1",
      notes: [],
    });
    expect(returnOnInvestment(eur("1000"), eur("1000")).value).toBe(0);
    expect(returnOnInvestment(eur("0"), eur("1000")).value).toBe(-1);
    expect(returnOnInvestment(eur("-500"), eur("1000")).value).toBe(-1.5);
  });

  test("is exact where numbers would be off by a digit", () => {
    expect(returnOnInvestment(eur("0.3"), eur("0.1")).value).toBe(2); // 0.3 / 0.1 − 1 is 1.9999999999999996 in doubles
  });

  test("a free campaign has no rate of return, and an unknown one none either", () => {
    expect(returnOnInvestment(eur("10"), eur("0.00"))).toMatchObject({ value: null, reason: "zero-denominator" });
    expect(returnOnInvestment(null, eur("1"))).toMatchObject({ value: null, reason: "not-given", n: 0 });
    expect(returnOnInvestment(eur("1"), undefined)).toMatchObject({ value: null, reason: "missing-denominator" });
    expect(returnOnInvestment(eur("1"), unknown)).toMatchObject({
      value: null,
      reason: "missing-part",
      notes: unknown.notes,
    });
  });

  test("an interval of the contribution is carried over", () => {
    const { value, interval, n } = returnOnInvestment(measured("1200", ["800", "1500"]), eur("1000"));
    expect({ value, n }).toEqual({ value: 0.2, n: 7 });
    expect(interval).toEqual({ low: -0.2, high: 0.5, shape: "between", level: 0.95, method: "test" });
  });

  test("so is one of the cost: a gain is least on the largest cost, a loss on the smallest", () => {
    const cost = measured("1000", ["800", "1250"]);
    expect(returnOnInvestment(eur("1000"), cost).interval).toMatchObject({ low: -0.2, high: 0.25 });
    // −100 / 800 − 1 and −100 / 1,250 − 1
    expect(returnOnInvestment(eur("-100"), cost).interval).toMatchObject({ low: -1.125, high: -1.08 });
  });

  test("with both uncertain the bounds are the widest, and the level that at which both hold", () => {
    const { interval } = returnOnInvestment(measured("1000", ["-100", "2000"]), measured("1000", ["800", "1250"]));
    expect(interval).toMatchObject({ low: -1.125, high: 1.5, method: "bonferroni" });
    expectClose(interval?.level, 0.9);
  });

  test("what is open stays open", () => {
    const open = returnOnInvestment(measured("1000", [null, "2000"]), measured("1000", ["800", null]));
    expect(open.interval).toMatchObject({ low: null, high: 1.5 });
    const costly = returnOnInvestment(measured("1000", ["500", null]), measured("1000", ["800", null]));
    expect(costly.interval).toMatchObject({ low: -1, high: null }); // whatever is earned, beside a cost without bound
  });

  test.each([
    [eur("1"), usd("1"), "currency-mismatch", "cost.currency"],
    [eur("1"), eur("-1"), "negative", "cost.amount"],
    [{ amount: "NaN", currency: "EUR" }, eur("1"), "invalid-amount", "contribution.amount"],
    [{ amount: "0x1f", currency: "EUR" }, eur("1"), "invalid-amount", "contribution.amount"],
    [eur("1"), { amount: "1", currency: "EURO" }, "invalid-currency", "cost.currency"],
    [eur("1"), { amount: "1", currency: "EUX" }, "unknown-currency", "cost.currency"],
    [1300, 1000, "not-an-object", "contribution"],
    [eur("9".repeat(400)), eur("1"), "out-of-range", "contribution.amount"],
    [
      { ...measured("1"), interval: { low: usd("1"), high: null, shape: "between", level: 0.9, method: "" } },
      eur("1"),
      "currency-mismatch",
      "contribution.interval.currency",
    ],
  ])("%j over %j is refused", (earned, cost, code, path) => {
    expect(() => returnOnInvestment(earned as Money, cost as Money)).toThrow(thrown(code, path));
  });
});

describe("returnOnAdSpend", () => {
  test("is revenue over spend, as a multiple", () => {
    expect(returnOnAdSpend(eur("3000"), eur("1000"))).toMatchObject({
      value: 3,
      basis: "revenue/spend",
      model: "return-on-ad-spend@1",
    });
  });

  test("carries intervals, and an open spend ends at 0", () => {
    const { interval } = returnOnAdSpend(measured("3000", ["2000", "4000"]), measured("1000", ["500", null]));
    expect(interval).toMatchObject({ low: 0, high: 8 });
  });

  test("negative revenue is refused: take refunds off in the contribution", () => {
    expect(() => returnOnAdSpend(eur("-1"), eur("1"))).toThrow(thrown("negative", "revenue.amount"));
  });
});
