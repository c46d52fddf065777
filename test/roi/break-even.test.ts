import { describe, expect, test } from "vitest";
import type { Money } from "../../src/core/index.js";
import { type BreakEvenInput, breakEven, returnOnInvestment } from "../../src/roi/index.js";
import { expectClose } from "../support/close.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const order: BreakEvenInput = { cost: eur("1000.00"), averageOrderValue: eur("50.00"), margin: 0.4 };

describe("breakEven", () => {
  test("conversions pay by their margin and not by their revenue: cost / (order value · margin)", () => {
    // 1,000 / (50 · 0.4) = 50; a published calculator says 1,000 / 50 = 20.
    const { conversions, wholeConversions, revenue, returnOnAdSpend, costPerAcquisition } = breakEven(order);
    expect(conversions).toEqual({
      value: 50,
      n: 1,
      basis: "cost/contribution per conversion",
      model: "break-even@1",
      notes: [],
    });
    expect(wholeConversions.value).toBe(50);
    expect(revenue.value).toEqual(eur("2500")); // 1,000 / 0.4
    expect(returnOnAdSpend.value).toBe(2.5); // 1 / margin
    expect(costPerAcquisition.value?.amount).toBe("20.00");
  });

  test("conversions are not rounded, and the whole number is the next one", () => {
    const { conversions, wholeConversions } = breakEven({ ...order, cost: eur("1001") });
    expect([conversions.value, wholeConversions.value]).toEqual([50.05, 51]);
    // 0.3 / 0.1 is 3 exactly, and not a little less or more.
    const exact = breakEven({ cost: eur("0.3"), contributionPerConversion: eur("0.1") });
    expect(exact.wholeConversions.value).toBe(3);
  });

  test("with the expected conversions, clicks and impressions: what may be spent, and the rate it takes", () => {
    const all = breakEven({ ...order, conversions: 80, clicks: 4_000, impressions: 200_000 });
    expect(all.spend.value?.amount).toBe("1600.00"); // 80 · 20
    expect(all.costPerClick.value?.amount).toBe("0.4"); // 1,600 / 4,000
    expect(all.costPerMille.value?.amount).toBe("8"); // 1,600 / 200
    expect(all.conversionRate.value).toBe(0.0125); // 50 / 4,000
    expect(all.conversionsPerImpression.value).toBe(0.00025);
    // At the most that may be spent nothing is left.
    expect(returnOnInvestment(eur("1600"), all.spend).value).toBe(0);
  });

  test("one click or one impression costs what all of them do", () => {
    const { costPerClick, costPerMille } = breakEven({ ...order, conversions: 2, clicks: 1, impressions: 1 });
    expect([costPerClick.value?.amount, costPerMille.value?.amount]).toEqual(["40.00", "40000.00"]);
  });

  test("a contribution said as it is gives the margin with the order value", () => {
    const { margin: _, ...rest } = order;
    const { returnOnAdSpend, revenue } = breakEven({ ...rest, contributionPerConversion: eur("12.50") });
    expect([returnOnAdSpend.value, revenue.value?.amount]).toEqual([4, "4000"]); // a margin of a quarter
    const without = breakEven({ cost: eur("100"), contributionPerConversion: eur("12.50") });
    expect([without.conversions.value, without.revenue.reason]).toEqual([8, "missing-margin"]);
    const free = breakEven({ ...rest, averageOrderValue: eur("0"), contributionPerConversion: eur("1") });
    expect(free.returnOnAdSpend.reason).toBe("missing-margin");
    const margin = breakEven({ cost: eur("100"), contributionPerConversion: eur("12.50"), margin: 0.25 });
    expect(margin.revenue.value?.amount).toBe("400");
  });

  test("each answer is unknown by itself where what it needs is not said", () => {
    const reasons = Object.values(breakEven({})).map(({ reason }) => reason);
    expect(reasons).toEqual([
      "not-given", // conversions: no cost
      "not-given",
      "not-given",
      "missing-margin", // return on ad spend
      "not-given",
      "not-given",
      "missing-margin", // spend
      "missing-margin",
      "missing-margin",
      "missing-margin",
    ]);
    const { conversionRate, spend, costPerClick, costPerMille } = breakEven(order);
    expect([conversionRate.reason, spend.reason]).toEqual(["missing-denominator", "not-given"]);
    const sold = breakEven({ ...order, conversions: 3 });
    expect([sold.costPerClick.reason, sold.costPerMille.reason]).toEqual([
      "missing-denominator",
      "missing-denominator",
    ]);
    expect([costPerClick.reason, costPerMille.reason]).toEqual(["not-given", "not-given"]);
    const nobody = breakEven({ ...order, conversions: 3, clicks: 0, impressions: 0 });
    expect([nobody.conversionRate.reason, nobody.costPerClick.reason]).toEqual([
      "zero-denominator",
      "zero-denominator",
    ]);
  });

  test("a share above 1 of those who click cannot convert", () => {
    const few = breakEven({ ...order, clicks: 10, impressions: 49 }); // it takes 50
    expect([few.conversionRate.reason, few.conversionsPerImpression.reason]).toEqual([
      "never-pays-back",
      "never-pays-back",
    ]);
    expect(breakEven({ ...order, clicks: 50 }).conversionRate.value).toBe(1);
  });

  test("what is beyond all numbers is unbounded, and the rest is told", () => {
    const { conversions, revenue } = breakEven({ ...order, cost: eur("9".repeat(400)) });
    expect([conversions.reason, revenue.value?.amount.length]).toEqual(["unbounded", 401]);
  });

  test("an unknown measure of the order value passes its reason on", () => {
    const value = { value: null, reason: "too-few-orders", n: 0, basis: "", model: "test@1", notes: [] } as const;
    expect(breakEven({ ...order, averageOrderValue: value }).conversions.reason).toBe("too-few-orders");
  });

  test("a conversion that leaves nothing never pays back, unless the campaign is free", () => {
    const nothing = breakEven({ ...order, margin: 0, conversions: 5, clicks: 9 });
    const never = [nothing.conversions, nothing.wholeConversions, nothing.revenue, nothing.returnOnAdSpend];
    for (const { reason } of [...never, nothing.spend, nothing.conversionRate]) expect(reason).toBe("never-pays-back");
    const loss = breakEven({ cost: eur("10"), contributionPerConversion: eur("-1"), averageOrderValue: eur("5") });
    expect([loss.conversions.reason, loss.revenue.reason]).toEqual(["never-pays-back", "never-pays-back"]);
    const free = breakEven({ ...order, cost: eur("0"), clicks: 100 });
    expect([free.conversions.value, free.wholeConversions.value, free.conversionRate.value]).toEqual([0, 0, 0]);
    expect(free.revenue.value).toEqual(eur("0"));
  });

  test.each([
    [{ ...order, contributionPerConversion: eur("20") }, "over-determined", "margin"],
    [{ ...order, margin: 1.1 }, "out-of-range", "margin"],
    [{ ...order, margin: 40 }, "out-of-range", "margin"],
    [{ ...order, cost: { amount: "1", currency: "USD" } }, "currency-mismatch", "cost.currency"],
    [
      { averageOrderValue: { amount: "1", currency: "USD" }, contributionPerConversion: eur("1") },
      "currency-mismatch",
      "averageOrderValue.currency",
    ],
    [{ ...order, cost: eur("-5") }, "negative", "cost.amount"],
    [{ ...order, clicks: -1 }, "negative", "clicks"],
    [{ ...order, conversions: Number.NaN }, "not-finite", "conversions"],
    [[], "not-an-object", ""],
  ])("%j is refused", (given, code, path) => {
    expect(() => breakEven(given as BreakEvenInput)).toThrow(thrown(code, path));
  });

  test("expected conversions need not be whole", () => {
    expectClose(Number(breakEven({ ...order, conversions: 2.5 }).spend.value?.amount), 50);
  });
});
