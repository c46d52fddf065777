import { expect, test } from "vitest";
import { ordersNeeded, returnInterval } from "../../src/roi/index.js";
import { refusal } from "../money/refusal.js";

const eur = (amount: number) => ({ amount: amount.toFixed(2), currency: "EUR" });

test.each([
  [0.25, 0.6, 0.95],
  [1, 0.6, 0.95],
  [-0.3, 1, 0.9],
  [0.05, 0, 0.99],
  [7, 0.5, 0.95],
])(
  "at a return of %f with orders that vary by %f, the interval of %f just parts from break-even",
  (value, variation, level) => {
    const { value: n, reason } = ordersNeeded(value, { variation, level });
    expect(reason).toBeUndefined();
    const isSure = (conversions: number): boolean => {
      const each = eur(100 * (1 + value));
      const sales = { conversions, contributionPerConversion: each, variation, cost: eur(100 * conversions) };
      const { low = null, high = null } = returnInterval(sales, { level }).interval ?? {};
      return low !== null && high !== null && (low >= 0 || high <= 0);
    };
    expect(isSure(n as number)).toBe(true);
    if (n !== 3) expect(isSure((n as number) - 1)).toBe(false);
  },
);

test("a loss needs as many as the profit that is as far away", () => {
  expect(ordersNeeded(-0.5, { variation: 0.6 }).value).toBe(ordersNeeded(1, { variation: 0.6 }).value);
});

test("what cannot be told is unknown, with its reason", () => {
  const reasonOf = (value: Parameters<typeof ordersNeeded>[0], variation: number | null = 0.5) =>
    ordersNeeded(value, { variation }).reason;
  expect(reasonOf(null)).toBe("not-given");
  expect(reasonOf(0)).toBe("unbounded");
  expect(reasonOf(1e-12)).toBe("unbounded");
  expect(reasonOf(-1)).toBe("never-pays-back");
  expect(reasonOf(-3)).toBe("never-pays-back");
  const unknown = { value: null, reason: "zero-denominator", n: 0, basis: "", model: "a@1", notes: [] } as const;
  expect(reasonOf(unknown)).toBe("zero-denominator");
  const silent = ordersNeeded(0.5, { variation: null });
  expect([silent.reason, silent.notes]).toEqual(["not-given", [{ code: "missing-variation" }]]);
});

test.each([
  ["not-a-number", "returnOnInvestment", ["1", { variation: 1 }]],
  ["not-finite", "returnOnInvestment", [Number.NaN, { variation: 1 }]],
  ["not-finite", "returnOnInvestment", [Number.NEGATIVE_INFINITY, { variation: 1 }]],
  ["negative", "variation", [1, { variation: -1 }]],
  ["out-of-range", "level", [1, { variation: 1, level: 2 }]],
  ["not-an-object", "options", [1, null]],
])("refuses %s at %s", (code, path, list) => {
  expect(refusal(() => (ordersNeeded as (...all: unknown[]) => unknown)(...list))).toEqual([code, path]);
});
