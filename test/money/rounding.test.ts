import { describe, expect, test } from "vitest";
import { type RoundingMode, roundingModes, roundMoney } from "../../src/money/index.js";
import { refusal } from "./refusal.js";

const euro = (amount: string) => ({ amount, currency: "EUR" });

// The table that IEEE 754 and java.math.RoundingMode print, with their names for each way.
const table: Readonly<Record<RoundingMode, string>> = {
  up: "6 3 2 2 1 -1 -2 -2 -3 -6",
  down: "5 2 1 1 1 -1 -1 -1 -2 -5",
  ceiling: "6 3 2 2 1 -1 -1 -1 -2 -5",
  floor: "5 2 1 1 1 -1 -2 -2 -3 -6",
  "half-up": "6 3 2 1 1 -1 -1 -2 -3 -6",
  "half-down": "5 2 2 1 1 -1 -1 -2 -2 -5",
  "half-even": "6 2 2 1 1 -1 -1 -2 -2 -6",
};
const given = "5.5 2.5 1.6 1.1 1.0 -1.0 -1.1 -1.6 -2.5 -5.5".split(" ");

describe("rounding", () => {
  test.each(roundingModes)("%s", (mode) => {
    expect(given.map((amount) => roundMoney(euro(amount), { mode, digits: 0 }).amount).join(" ")).toBe(table[mode]);
  });

  test("is half to even, to the decimals of the currency, where nothing else is said", () => {
    expect(roundMoney(euro("2.675"))).toEqual(euro("2.68"));
    expect(roundMoney(euro("2.665"))).toEqual(euro("2.66"));
    expect(roundMoney({ amount: "0.5", currency: "JPY" }).amount).toBe("0");
    expect(roundMoney({ amount: "1.2345", currency: "KWD" }).amount).toBe("1.234");
  });

  test("shows exactly so many decimals, and no sign before a zero", () => {
    expect(roundMoney(euro("3")).amount).toBe("3.00");
    expect(roundMoney(euro("-0.001")).amount).toBe("0.00");
    expect(roundMoney(euro("-0.001"), { mode: "up" }).amount).toBe("-0.01");
    expect(roundMoney(euro("1.05"), { digits: 4, mode: null }).amount).toBe("1.0500");
    expect(roundMoney(euro("1.05"), { digits: 100 }).amount).toBe(`1.05${"0".repeat(98)}`);
  });

  test.each<[options: object, code: string, path: string]>([
    [{ mode: "nearest" }, "unknown-option", "mode"],
    [{ digits: -1 }, "negative", "digits"],
    [{ digits: 1.5 }, "not-an-integer", "digits"],
    [{ digits: 101 }, "out-of-range", "digits"],
    [{ digits: "2" }, "not-a-number", "digits"],
  ])("%j is refused with %s at %s", (options, code, path) => {
    expect(refusal(() => roundMoney(euro("1"), options))).toEqual([code, path]);
  });
});
