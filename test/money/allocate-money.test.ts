import { describe, expect, test } from "vitest";
import { allocateMoney } from "../../src/money/index.js";
import { refusal } from "./refusal.js";

const parts = (amount: string, currency: string, weights: readonly number[]) =>
  allocateMoney({ amount, currency }, weights)
    .map((part) => part.amount)
    .join(" ");

describe("an allocation", () => {
  test("gives the cents that are left to the earlier of equals", () => {
    expect(parts("100.00", "EUR", [1, 1, 1])).toBe("33.34 33.33 33.33");
    expect(parts("0.05", "EUR", [1, 1])).toBe("0.03 0.02");
    expect(parts("0.02", "EUR", [1, 1, 1])).toBe("0.01 0.01 0.00");
  });

  test("gives them to the largest remainders", () => {
    // Shares of 5 cents by 3, 7 and 0.5 of 10.5: 1.43, 3.33 and 0.24. One cent is left, for .43.
    expect(parts("0.05", "EUR", [3, 7, 0.5])).toBe("0.02 0.03 0.00");
  });

  test("knows the units of the currency", () => {
    expect(parts("100", "JPY", [1, 1, 1])).toBe("34 33 33");
    expect(parts("1.000", "KWD", [1, 1, 1])).toBe("0.334 0.333 0.333");
    expect(parts("1", "EUR", [1, 2])).toBe("0.33 0.67");
  });

  test("splits a negative amount as a positive one, and zero into zeros", () => {
    expect(parts("-0.05", "EUR", [1, 1])).toBe("-0.03 -0.02");
    expect(parts("-0.01", "EUR", [1, 1])).toBe("-0.01 0.00");
    expect(parts("0", "EUR", [1, 0])).toBe("0.00 0.00");
  });

  test("takes a weight by its decimal text: thirds of 0.1, 0.2 and 0.3 leave nothing over", () => {
    expect(parts("0.06", "EUR", [0.1, 0.2, 0.3])).toBe("0.01 0.02 0.03");
    expect(parts("10.00", "EUR", [1e-300, 1e300])).toBe("0.00 10.00");
  });

  test("keeps the currency, and works above 2^53 cents", () => {
    const [first, second] = allocateMoney({ amount: "90071992547409930.01", currency: "USD" }, [1, 1]);
    expect([first, second]).toEqual([
      { amount: "45035996273704965.01", currency: "USD" },
      { amount: "45035996273704965.00", currency: "USD" },
    ]);
  });

  test.each<[what: string, amount: unknown, weights: unknown, code: string, path: string]>([
    ["a total that nobody can pay", "1.005", [1], "too-many-decimals", "total.amount"],
    ["no weights", "1", [], "empty", "weights"],
    ["weights of 0", "1", [0, 0], "zero-denominator", "weights"],
    ["what is no list", "1", "12", "not-an-array", "weights"],
    ["a weight below 0", "1", [1, -1], "negative", "weights[1]"],
    ["a weight that is no number", "1", ["1"], "not-a-number", "weights[0]"],
    ["an infinite weight", "1", [Number.POSITIVE_INFINITY], "not-finite", "weights[0]"],
    ["an unknown weight", "1", [1, null], "not-a-number", "weights[1]"],
    ["a hole", "1", new Array(2), "not-a-number", "weights[0]"],
    ["a total that is no text", 1, [1], "invalid-amount", "total.amount"],
  ])("refuses %s", (_, amount, weights, code, path) => {
    expect(refusal(() => parts(amount as string, "EUR", weights as number[]))).toEqual([code, path]);
  });
});
