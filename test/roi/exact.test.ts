// Amounts are exact, or right to the last digit that is shown.
import { describe, expect, test } from "vitest";
import type { Money } from "../../src/core/index.js";
import { adjustForCapture, breakEven, captureFactor, customerLifetimeValue } from "../../src/roi/index.js";
import { add, over, rational, times, toDigits } from "../support/rational.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });

test("the revenue that pays for a campaign is cost · order value / contribution", () => {
  const at = (each: string, order: string) =>
    breakEven({ cost: eur("1000"), contributionPerConversion: eur(each), averageOrderValue: eur(order) });
  expect(at("20", "60").revenue.value?.amount).toBe("3000");
  expect(at("0.7", "2.1").revenue.value?.amount).toBe("3000");
  expect(at("7", "60").returnOnAdSpend.value).toBe(60 / 7);
});

test("tracked sales are divided in decimals", () => {
  expect(adjustForCapture(eur("300"), { captureRate: 0.3, leaked: 0 }).value?.amount).toBe("1000");
  expect(adjustForCapture(eur("300"), { captureRate: 0.3, leaked: 0.9 }).value?.amount).toBe("100");
  const counted = { captureRate: { successes: 1, trials: 3 }, leaked: { successes: 1, trials: 7 } };
  expect(adjustForCapture(eur("700"), counted).value?.amount).toBe("1800"); // 700 · 6/7 · 3
  expect(captureFactor(counted).value).toBe(18 / 7);
});

describe("a lifetime value over so many periods", () => {
  const of = (retention: number, discountRate: number, periods: number) =>
    customerLifetimeValue({ contributionPerPeriod: eur("100"), retention, discountRate, periods }).value?.amount;

  test("has no more digits than it takes", () => {
    expect(of(0.5, 0, 3)).toBe("175");
    expect(of(0.8, 0.1, 1)).toBe("100");
    expect(of(0.8, 0.6, 2)).toBe("150");
    expect(of(0, 0.1, 9)).toBe("100");
  });

  test.each([
    ["0.8", "1.1", 12],
    ["0.97", "1.01", 60],
    ["0.999999", "1", 200],
    ["1", "1.000000001", 30],
    ["1", "3", 200],
  ])("%s over %s to the power of each period: 34 digits of the exact sum", (kept, growth, periods) => {
    const step = over(rational(kept), rational(growth));
    let [sum, power] = [rational("0"), rational("100")];
    for (let t = 0; t < periods; t++) {
      sum = add(sum, power);
      power = times(power, step);
    }
    const discount = { "1.1": 0.1, "1.01": 0.01, "1": 0, "1.000000001": 1e-9, "3": 2 }[growth] as number;
    expect(of(Number(kept), discount, periods)).toBe(toDigits(sum, 34));
  });

  test("takes no longer for as many periods as can be counted", () => {
    const endless = customerLifetimeValue({ contributionPerPeriod: eur("100"), retention: 0.8, discountRate: 0.1 });
    expect(of(0.8, 0.1, Number.MAX_SAFE_INTEGER)).toBe(endless.value?.amount);
    expect(of(1, 1e-300, 3)).toBe("300");
  });
});
