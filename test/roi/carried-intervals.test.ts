// Every function that takes a measure carries its interval where that is possible, and says so where it is not.
import { describe, expect, test } from "vitest";
import type { Interval, Known, Measure, Money } from "../../src/core/index.js";
import type { MoneyMeasure } from "../../src/money/index.js";
import {
  adjustForCapture,
  breakEven,
  captureFactor,
  contribution,
  customerLifetimeValue,
  paybackPeriod,
  returnInterval,
  returnOnAdSpend,
  returnOnInvestment,
  salesInterval,
  trackingCoverage,
} from "../../src/roi/index.js";
import { expectClose } from "../support/close.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const note = { code: "rule-of-thumb", path: "somewhere" } as const;
type End<B> = B | null;
const measured = <B>(value: B, low: End<B>, high: End<B>, more: Partial<Interval<B>> = {}): Known<B> => ({
  value,
  interval: { low, high, shape: "between", level: 0.95, method: "test", ...more },
  n: 7,
  basis: "test",
  model: "test@1",
  notes: [note],
});
/** An amount that is known to lie between two others. */
const sum = (value: string, low: string | null, high: string | null, more: Partial<Interval<Money>> = {}) =>
  measured(eur(value), low === null ? null : eur(low), high === null ? null : eur(high), more);
const outside = { shape: "outside" } as const;
const notCarried = { code: "interval-not-carried" };
const unknown: MoneyMeasure = {
  value: null,
  reason: "too-few-orders",
  n: 0,
  basis: "test",
  model: "test@1",
  notes: [note],
};
const bounds = ({ interval }: Measure) => [interval?.low, interval?.high];
const amounts = ({ interval }: MoneyMeasure) => [interval?.low?.amount, interval?.high?.amount];

describe("breakEven", () => {
  const order = { averageOrderValue: eur("50"), margin: 0.4 }; // leaves 20

  test("an unsure cost leaves conversions, revenue and rates unsure, and no more than those", () => {
    const all = breakEven({ ...order, cost: sum("1000", "800", "1210"), conversions: 80, clicks: 4_000 });
    expect(all.conversions).toMatchObject({
      value: 50,
      interval: { low: 40, high: 60.5, shape: "between", level: 0.95, method: "test" },
      notes: [note],
    });
    expect(bounds(all.wholeConversions)).toEqual([40, 61]);
    expect(amounts(all.revenue)).toEqual(["2000", "3025"]);
    expect(bounds(all.conversionRate)).toEqual([0.01, 0.015125]);
    expect(all.spend.interval).toBeUndefined();
    expect(all.spend.notes).toEqual([]);
  });

  test("so do what a conversion leaves, and what is expected", () => {
    const { conversions, spend, costPerClick, costPerMille, returnOnAdSpend, costPerAcquisition } = breakEven({
      cost: eur("1000"),
      contributionPerConversion: sum("20", "10", "25"),
      averageOrderValue: eur("50"),
      conversions: measured(80, 60, 100),
      clicks: 4_000,
      impressions: measured(200_000, 100_000, null),
    });
    expect(bounds(conversions)).toEqual([40, 100]);
    expect(amounts(spend)).toEqual(["600", "2500"]); // 10 · 60, 25 · 100
    expect(spend.interval).toMatchObject({ level: 0.9, method: "bonferroni" });
    expect(amounts(costPerClick)).toEqual(["0.15", "0.625"]);
    expect(amounts(costPerMille)).toEqual(["0", "25"]); // impressions without end; 25 · 100 / 100
    expect(bounds(returnOnAdSpend)).toEqual([2, 5]);
    expect(amounts(costPerAcquisition)).toEqual(["10", "25"]);
  });

  test("a conversion that may leave nothing may never pay back, and one that may lose may afford less than nothing", () => {
    const { conversions, spend } = breakEven({
      cost: eur("1000"),
      contributionPerConversion: sum("20", "-5", "25"),
      conversions: measured(80, 60, 100),
    });
    expect(bounds(conversions)).toEqual([40, null]);
    expect(amounts(spend)).toEqual(["-500", "2500"]);
    const open = breakEven({ cost: sum("1000", null, null), contributionPerConversion: sum("20", null, "25") });
    expect(bounds(open.conversions)).toEqual([null, null]);
    expect(amounts(open.costPerAcquisition)).toEqual([undefined, "25"]);
  });

  test("a set outside two bounds is carried alone, and not with another interval", () => {
    const cost = sum("1000", "800", "1200", outside);
    expect(breakEven({ ...order, cost }).conversions.interval).toMatchObject({ low: 40, high: 60, shape: "outside" });
    const both = breakEven({ cost, contributionPerConversion: sum("20", "10", "25") }).conversions;
    expect(both).toMatchObject({ value: 50, notes: [note, note, notCarried] });
    expect(both.interval).toBeUndefined();
  });

  test("what is expected without end, or of as little as nothing, leaves an end open", () => {
    const at = (low: number | null, high: number | null) =>
      breakEven({ cost: eur("1000"), contributionPerConversion: eur("20"), clicks: measured(4_000, low, high) });
    expect(bounds(at(2_000, null).conversionRate)).toEqual([0, 0.025]);
    expect(bounds(at(0, 5_000).conversionRate)).toEqual([0.01, null]);
    expect(bounds(at(40, 5_000).conversionRate)).toEqual([0.01, null]); // more than all of 40
    const open = breakEven({ contributionPerConversion: eur("20"), conversions: measured(8, 4, null) }).spend;
    expect(amounts(open)).toEqual(["80", undefined]);
  });

  test("an order value measured is carried through its margin", () => {
    const { costPerAcquisition } = breakEven({ averageOrderValue: sum("50", "40", null), margin: 0.4 });
    expect([amounts(costPerAcquisition), costPerAcquisition.notes]).toEqual([["16", undefined], [note]]);
    expect(costPerAcquisition.value?.amount).toBe("20");
  });

  test("a free campaign has paid for itself, and one that may have cost something has not", () => {
    const { conversions } = breakEven({ ...order, cost: sum("0", "0", "100") });
    expect([conversions.value, ...bounds(conversions)]).toEqual([0, 0, 5]);
  });

  test("an unknown count passes its reason on", () => {
    const none: Measure = { ...unknown, value: null };
    expect(breakEven({ ...order, cost: eur("1"), clicks: none }).conversionRate.reason).toBe("too-few-orders");
  });

  test.each(["conversions", "clicks", "impressions"] as const)("a rate in the place of %s is refused", (field) => {
    const rate = { ...measured(0.02, 0.01, 0.03), basis: "conversions/clicks" };
    const call = () => breakEven({ ...order, [field]: rate });
    expect(call).toThrow(expect.objectContaining({ code: "not-a-count", path: field }));
  });
});

describe("customerLifetimeValue and paybackPeriod", () => {
  test("the value of a customer is so many times what one period leaves, and so are its bounds", () => {
    const year = { contributionPerPeriod: sum("100", "80", "130"), retention: 0.5, discountRate: 0 };
    const endless = customerLifetimeValue(year);
    expect(endless).toMatchObject({ value: eur("200"), notes: [note] });
    expect(amounts(endless)).toEqual(["160", "260"]);
    expect(amounts(customerLifetimeValue({ ...year, periods: 3 }))).toEqual(["140", "227.5"]); // 1 + .5 + .25
    const open = { ...year, contributionPerPeriod: sum("100", null, "130", outside) };
    expect(customerLifetimeValue(open).notes).toEqual([note, notCarried]);
  });

  test("a payback is soonest with the least cost and the most that comes back, and may never come", () => {
    const cost = sum("900", "600", "1200");
    const steady = paybackPeriod({ cost, contributionPerPeriod: eur("400") });
    expect([steady.value, ...bounds(steady)]).toEqual([2.25, 1.5, 3]);
    const both = paybackPeriod({ cost, contributionPerPeriod: sum("400", "0", "600"), retention: 0.9 });
    expect(both.interval).toMatchObject({ low: 1, high: null, level: 0.9 });
    const list = paybackPeriod({ cost, contributions: [eur("400"), eur("400"), eur("200")] });
    expectClose(list.interval?.low, 1.5);
    expect(list.interval?.high).toBeNull(); // the list ends before 1,200
    const open = paybackPeriod({ cost: sum("900", null, null), contributionPerPeriod: eur("400") });
    expect(bounds(open)).toEqual([0, null]);
    const vague = paybackPeriod({ cost: eur("900"), contributionPerPeriod: sum("400", null, null) });
    expect(bounds(vague)).toEqual([0, null]);
    const gain = paybackPeriod({ cost: eur("900"), contributionPerPeriod: sum("-1", "-2", "450"), retention: 1 });
    expect([gain.reason, gain.interval]).toEqual(["never-pays-back", undefined]);
    const parts = [sum("400", "300", "500"), sum("600", "600", "600")] as unknown as Money[];
    expectClose(paybackPeriod({ cost: eur("700"), contributions: parts }).interval?.low, 1 + 200 / 600);
    const odd = paybackPeriod({ cost: sum("900", "1", "2", outside), contributionPerPeriod: sum("400", "1", "2") });
    expect(odd.notes).toEqual([note, note, notCarried]);
  });
});

describe("returnOnInvestment and returnOnAdSpend", () => {
  test("a cost that may be 0 leaves the upper end open, as unit costs do", () => {
    for (const low of ["0", null, "-1"]) {
      expect(bounds(returnOnInvestment(eur("10"), sum("5", low, "8")))).toEqual([0.25, null]);
      expect(bounds(returnOnAdSpend(eur("10"), sum("5", low, "8")))).toEqual([1.25, null]);
      expect(bounds(returnOnInvestment(eur("-10"), sum("5", low, "8")))).toEqual([null, -2.25]);
      expect(bounds(returnOnAdSpend(eur("0"), sum("5", low, "8")))).toEqual([0, 0]);
    }
  });

  test("a set outside its bounds is carried alone, and otherwise noted", () => {
    const set = sum("5", "2", "9", outside);
    expect(returnOnInvestment(set, eur("10")).interval).toMatchObject({ low: -0.8, high: -0.1, shape: "outside" });
    expect(returnOnInvestment(eur("10"), set).interval).toMatchObject({ high: 4, shape: "outside" });
    for (const measure of [
      returnOnInvestment(set, sum("10", "8", "12")),
      returnOnInvestment(eur("10"), sum("5", "0", "9", outside)),
    ]) {
      expect(measure.interval).toBeUndefined();
      expect(measure.notes).toContainEqual(notCarried);
    }
  });

  test("two intervals that nothing is left of are noted", () => {
    const vague = { level: 0.4 };
    const measure = returnOnInvestment(sum("5", "2", "9", vague), sum("5", "2", "9", vague));
    expect([measure.interval, measure.notes]).toEqual([undefined, [note, note, notCarried]]);
  });

  test("an end beyond all numbers is open", () => {
    const least = `0.${"0".repeat(400)}1`;
    expect(returnOnInvestment(eur("10"), sum("5", least, "8")).interval?.high).toBeNull();
  });

  test("the level of two intervals has no digits that rounding makes", () => {
    expect(returnOnInvestment(sum("5", "2", "9"), sum("5", "2", "9")).interval?.level).toBe(0.9);
    const sure = { level: 1 - 1e-14 };
    expect(returnOnInvestment(sum("5", "2", "9", sure), sum("5", "2", "9", sure)).interval?.level).toBeLessThan(1);
  });
});

describe("contribution", () => {
  const parts = { costOfGoods: 0, refunds: 0, discounts: 0, variableCost: eur("10") } as const;

  test("a set outside its bounds is carried alone, and otherwise noted", () => {
    const revenue = sum("50", "20", "90", outside);
    expect(contribution({ ...parts, revenue }).interval).toMatchObject({
      low: eur("10"),
      high: eur("80"),
      shape: "outside",
    });
    const both = contribution({ ...parts, revenue, refunds: sum("1", "0", "2") });
    expect([both.interval, both.notes]).toEqual([undefined, [note, note, notCarried]]);
  });
});

describe("captureFactor and adjustForCapture", () => {
  test("a set outside its bounds is carried alone, and otherwise noted", () => {
    const captureRate = measured(0.5, 0.4, 0.8, outside);
    expect(captureFactor({ captureRate, leaked: 0 }).interval).toMatchObject({
      low: 1.25,
      high: 2.5,
      shape: "outside",
    });
    expect(captureFactor({ captureRate, leaked: measured(0.1, 0, 0.2) }).notes).toEqual([note, note, notCarried]);
    const open = captureFactor({ captureRate: measured(0.5, 0, 0.8, outside), leaked: 0 });
    expect([open.interval, open.notes]).toEqual([undefined, [note, notCarried]]);
    expect(adjustForCapture(eur("9"), { captureRate, leaked: measured(0.1, 0, 0.2) }).notes).toContainEqual(notCarried);
  });

  test("the notes and the reason of a share travel on", () => {
    const none: Measure = { ...unknown, value: null };
    expect(captureFactor({ captureRate: none, leaked: 0 })).toMatchObject({ reason: "too-few-orders", notes: [note] });
    expect(captureFactor({ captureRate: 0.5, leaked: none }).notes).toEqual([
      note,
      { code: "missing-part", path: "leaked" },
    ]);
    expect(adjustForCapture(eur("9"), { captureRate: none })).toMatchObject({ reason: "too-few-orders" });
  });
});

describe("salesInterval and returnInterval", () => {
  const plan = { conversions: 50, contributionPerConversion: eur("24"), variation: 0.5 };

  test("what one order leaves may be unsure beside the luck of the orders", () => {
    const { low, high } = salesInterval(plan).interval as Interval<Money>;
    const unsure = salesInterval({ ...plan, contributionPerConversion: sum("24", "12", "30") });
    expectClose(Number(unsure.interval?.low?.amount), Number(low?.amount) / 2);
    expectClose(Number(unsure.interval?.high?.amount), (Number(high?.amount) * 30) / 24);
    expect(unsure).toMatchObject({ interval: { level: 0.9, method: "bonferroni" }, notes: [note] });
    const open = salesInterval({ ...plan, contributionPerConversion: sum("24", null, "30") });
    expect(open.interval?.low).toBeNull();
    const odd = salesInterval({ ...plan, contributionPerConversion: sum("24", "12", "30", outside) });
    expect([odd.interval, odd.notes]).toEqual([undefined, [note, notCarried]]);
  });

  test("an estimated number of orders counts as its value, and its interval is carried", () => {
    const estimate = salesInterval({ ...plan, conversions: measured(49.6, 40, 60) });
    expect(estimate.value?.amount).toBe("1190.4");
    expect(estimate.n).toBe(50);
    expect(Number(estimate.interval?.low?.amount)).toBeLessThan(40 * 24);
    expect(salesInterval({ ...plan, conversions: { ...unknown, value: null } }).reason).toBe("too-few-orders");
    const call = () => salesInterval({ ...plan, conversions: { ...measured(0.1, 0, 1), basis: "a/b" } });
    expect(call).toThrow(expect.objectContaining({ code: "not-a-count", path: "conversions" }));
  });

  test("too few orders keep what is unsure of one order", () => {
    const few = salesInterval({ ...plan, conversions: 2, contributionPerConversion: sum("24", "12", "30") });
    expect(few.interval).toBeUndefined();
    expect(few.notes).toEqual([note, { code: "too-few-orders" }, notCarried]);
  });

  test("a list carries the notes of its campaigns, counted, and says whose intervals it does not use", () => {
    const campaigns = [
      { cost: sum("300", "200", "400"), contribution: eur("420") },
      { cost: sum("500", "400", "600"), contribution: sum("510", "1", "900") },
      { cost: eur("250"), contribution: eur("390") },
      { cost: unknown, contribution: eur("1") },
    ];
    expect(returnInterval(campaigns).notes).toEqual([
      { code: "missing-cost", count: 1 },
      { ...note, count: 4 },
      { code: "interval-not-carried", count: 2 },
    ]);
  });
});

describe("trackingCoverage", () => {
  test("the notes of costs are kept, each once", () => {
    const campaigns = [
      { cost: sum("300", "200", "400"), tracking: ["code"] as const },
      { cost: sum("500", "400", "600"), tracking: [] },
      { cost: unknown },
    ];
    expect(trackingCoverage(campaigns).notes).toEqual([
      { code: "missing-cost", count: 1 },
      { ...note, count: 3 },
      { code: "interval-not-carried", path: "cost", count: 2 },
    ]);
    expect(trackingCoverage({ cost: unknown, tracking: ["code"] })).toMatchObject({ reason: "too-few-orders" });
  });
});
