// What is said beside a list that says it already is refused, so that nothing is passed over in silence.
import { describe, expect, test } from "vitest";
import type { Money } from "../../src/core/index.js";
import { type PaybackInput, paybackPeriod, type Sales, salesInterval } from "../../src/roi/index.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const orders = ["5", "6", "9"].map(eur);

describe("salesInterval", () => {
  test.each([
    ["margin", { orderContributions: orders, margin: 0.4 }],
    ["conversions", { orderContributions: orders, conversions: 3 }],
    ["variation", { orderContributions: orders, variation: 0.5 }],
    ["contributionPerConversion", { orderContributions: orders, contributionPerConversion: eur("5") }],
    ["averageOrderValue", { orderContributions: orders, averageOrderValue: eur("5") }],
    ["conversions", { orderValues: orders, margin: 0.4, conversions: 3 }],
    ["variation", { orderValues: orders, margin: 0.4, variation: 0.5 }],
    ["contributionPerConversion", { orderValues: orders, margin: 0.4, contributionPerConversion: eur("5") }],
    ["averageOrderValue", { orderValues: orders, margin: 0.4, averageOrderValue: eur("5") }],
    ["orderValues", { orderValues: orders, orderContributions: orders }],
  ] as readonly [string, Sales][])("%s is refused in %j", (path, sales) => {
    expect(() => salesInterval(sales)).toThrow(expect.objectContaining({ code: "over-determined", path }));
  });

  test("null says nothing", () => {
    const silent = { margin: null, conversions: null, variation: null, contributionPerConversion: null };
    expect(salesInterval({ orderContributions: orders, ...silent, averageOrderValue: null }).value?.amount).toBe("20");
  });
});

describe("paybackPeriod", () => {
  test.each([
    ["retention", { retention: 0.9 }],
    ["contributionPerPeriod", { contributionPerPeriod: eur("5") }],
  ] as readonly [string, Partial<PaybackInput>][])("%s is refused beside a list", (path, more) => {
    const call = () => paybackPeriod({ cost: eur("9"), contributions: orders, ...more });
    expect(call).toThrow(expect.objectContaining({ code: "over-determined", path }));
  });

  test("a list is discounted", () => {
    // 100 + 110 / 1.1 + 121 / 1.21: each worth 100, so that 250 are reached in the middle of the third period
    const contributions = [eur("100"), eur("110"), eur("121")];
    expect(paybackPeriod({ cost: eur("250"), contributions, discountRate: 0.1 }).value).toBe(2.5);
    expect(paybackPeriod({ cost: eur("300"), contributions, discountRate: 0.1 }).value).toBe(3);
    expect(paybackPeriod({ cost: eur("301"), contributions, discountRate: 0.1 }).reason).toBe("not-yet");
  });
});
