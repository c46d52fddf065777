// Mistakes about returns seen in other libraries, calculators and scripts, each a test here so that it never becomes ours.
import { describe, expect, test } from "vitest";
import type { Money } from "../../src/core/index.js";
import { campaignCost, earnedMediaValue } from "../../src/cost/index.js";
import {
  adjustForCapture,
  attribute,
  breakEven,
  contribution,
  customerLifetimeValue,
  paybackPeriod,
  returnInterval,
  returnOnAdSpend,
  returnOnInvestment,
  simulateReturn,
  trackingCoverage,
} from "../../src/roi/index.js";
import { expectClose } from "../support/close.js";

const usd = (amount: string): Money => ({ amount, currency: "USD" });
const refused = expect.objectContaining({ code: expect.stringMatching(/^media-value-is-no-(revenue|cost)$/) });

describe("mistakes of others", () => {
  // As money, since the compiler refuses it as well.
  const mediaValue = {
    kind: "earned-media-value",
    value: usd("1752.50"),
    n: 3,
    basis: "earned media value",
    model: "earned-media-value@1",
    notes: [],
  } as unknown as Money;
  const plan = { cost: usd("100"), conversions: 5, conversionsVariation: 0, orderVariation: 0 };

  test.each([
    ["a return", () => returnOnInvestment(mediaValue, usd("100"))],
    ["a cost of a return", () => returnOnInvestment(usd("100"), mediaValue)],
    ["a return on ad spend", () => returnOnAdSpend(mediaValue, usd("100"))],
    [
      "a contribution",
      () => contribution({ revenue: mediaValue, costOfGoods: 0, refunds: 0, discounts: 0, variableCost: 0 }),
    ],
    ["break-even", () => breakEven({ cost: usd("100"), contributionPerConversion: mediaValue })],
    [
      "a lifetime value",
      () => customerLifetimeValue({ contributionPerPeriod: mediaValue, retention: 0.5, discountRate: 0 }),
    ],
    ["a payback", () => paybackPeriod({ cost: usd("100"), contributionPerPeriod: mediaValue })],
    ["tracked sales", () => adjustForCapture(mediaValue, { captureRate: 0.5 })],
    ["tracked revenue", () => trackingCoverage({ results: { revenue: mediaValue } })],
    ["one of several campaigns", () => returnInterval([{ cost: usd("100"), contribution: mediaValue }])],
    ["orders", () => returnInterval({ cost: usd("100"), orderContributions: [mediaValue] })],
    ["a simulation", () => simulateReturn({ ...plan, contributionPerConversion: mediaValue }, { seed: 1 })],
    [
      "the value of a journey",
      () => {
        const value = mediaValue;
        return attribute([{ touchpoints: [{ channel: "a" }], converted: true, value }], { model: "last" });
      },
    ],
  ])("an earned media value over cost is called a return: refused as %s", (_, call) => {
    expect(call).toThrow(refused);
  });

  test("an unknown earned media value is refused as well, and so is one read back from JSON", () => {
    const unknown = { ...mediaValue, value: null, reason: "not-given" } as const;
    expect(() => returnOnInvestment(unknown, usd("100"))).toThrow(refused);
    expect(() => returnOnInvestment(JSON.parse(JSON.stringify(mediaValue)), usd("100"))).toThrow(refused);
  });

  test("what earnedMediaValue returns is refused, and what campaignCost returns is taken", () => {
    const rates = { kind: "media-value-rates", currency: "USD", date: "2026-01-01", source: "a test" } as const;
    const value = earnedMediaValue({ likes: 5_000 }, { ...rates, perAction: { likes: "0.30" } });
    // @ts-expect-error The compiler refuses it as well.
    expect(() => returnOnInvestment(value, usd("100"))).toThrow(refused);
    const cost = campaignCost([
      { kind: "fee", cost: usd("400") },
      { kind: "product", cost: usd("100") },
    ]);
    expect(returnOnInvestment(usd("750"), cost).value).toBe(0.5);
  });

  test("return, return on ad spend and multiple are confused: each has its basis", () => {
    // Revenue 3,000, of which 1,200 is contribution, for 1,000.
    const roas = returnOnAdSpend(usd("3000"), usd("1000"));
    const roi = returnOnInvestment(usd("1200"), usd("1000"));
    expect([roas.value, roas.basis]).toEqual([3, "revenue/spend"]);
    expect([roi.value, roi.basis]).toEqual([0.2, "(contribution-cost)/cost"]);
  });

  test("gross revenue in the place of the contribution turns a loss into a profit", () => {
    const sales = {
      revenue: usd("3000"),
      costOfGoods: usd("1800"),
      refunds: usd("300"),
      discounts: 0,
      variableCost: usd("100"),
    } as const;
    expect(returnOnInvestment(sales.revenue, usd("1000")).value).toBe(2);
    expect(returnOnInvestment(contribution(sales), usd("1000")).value).toBe(-0.2);
    // At this margin a multiple of 3 is below break-even.
    expect(breakEven({ margin: 0.25 }).returnOnAdSpend.value).toBeGreaterThan(3);
  });

  test("product, agency and rights are left out of the cost, and the return is three times as good", () => {
    const earned = usd("1500");
    expect(returnOnInvestment(earned, usd("500")).value).toBe(2);
    expect(returnOnInvestment(earned, usd("1000")).value).toBe(0.5);
  });

  test("the figures of Harvard Business Review (2024): 19 beside 5 by rate, 950 beside 5,000 by amount, on revenue", () => {
    // "More than 1,000 for 50" of a nano, "6,000 for more than 1,000" of a macro: rounded, and revenue, not contribution.
    const nano = returnOnAdSpend(usd("1000"), usd("50")).value as number;
    const macro = returnOnAdSpend(usd("6000"), usd("1000")).value as number;
    expect([nano - 1, macro - 1]).toEqual([19, 5]);
    expect([(nano - 1) * 50, (macro - 1) * 1_000]).toEqual([950, 5_000]);
    // With a margin of 20 % the order by rate stays, and the order by amount stays; what is left is far less.
    expectClose(returnOnInvestment(usd("200"), usd("50")).value, 3);
    expectClose(returnOnInvestment(usd("1200"), usd("1000")).value, 0.2);
  });

  test("break-even conversions are cost over order value: two fifths of those it takes at a margin of 40 %", () => {
    const { conversions } = breakEven({ cost: usd("1000"), averageOrderValue: usd("50"), margin: 0.4 });
    expect(conversions.value).toBe(50); // 1,000 / (50 · 0.4), and not 1,000 / 50
  });

  test("unknown cost of goods is read as 0", () => {
    const measure = contribution({
      revenue: usd("3000"),
      costOfGoods: null,
      refunds: 0,
      discounts: 0,
      variableCost: 0,
    });
    expect(returnOnInvestment(measure, usd("1000"))).toMatchObject({ value: null, reason: "missing-part" });
  });

  test("0 / 0 becomes NaN", () => {
    expect(returnOnInvestment(usd("0"), usd("0"))).toMatchObject({ value: null, reason: "zero-denominator" });
    expect(returnOnAdSpend(usd("0"), usd("0"))).toMatchObject({ value: null, reason: "zero-denominator" });
  });

  test("untracked buyers are taken for none: without a capture rate the return is not identified", () => {
    const campaign = { cost: usd("100"), tracking: ["code"] as const, results: { revenue: usd("300") } };
    expect(trackingCoverage(campaign).returnOnAdSpend.reason).toBe("not-identified");
  });
});
