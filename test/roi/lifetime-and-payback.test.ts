import { describe, expect, test } from "vitest";
import type { Money } from "../../src/core/index.js";
import { customerLifetimeValue, type LifetimeInput, paybackPeriod } from "../../src/roi/index.js";
import { expectClose } from "../support/close.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const year: LifetimeInput = { contributionPerPeriod: eur("100"), retention: 0.8, discountRate: 0.1 };

describe("customerLifetimeValue", () => {
  test("without end it is m (1 + d) / (1 + d − r)", () => {
    const { value, basis, n, model } = customerLifetimeValue(year);
    expect(value).toEqual(eur("366.6666666666666666666666666666667")); // 110 / 0.3, to 34 digits
    expect([n, model]).toEqual([1, "customer-lifetime-value@1"]);
    expect(basis).toBe("contribution per period*retention^t/(1+discount)^t:unlimited");
  });

  test.each([0, 1, 2, 12, 60])("over %i periods it is the sum, period by period", (periods) => {
    let expected = 0;
    for (let t = 0; t < periods; t++) expected += 100 * (0.8 / 1.1) ** t;
    const { value, basis } = customerLifetimeValue({ ...year, periods });
    expectClose(Number(value?.amount), expected, 1e-13);
    expect(basis).toContain(`:${periods}`);
  });

  test("keeps its digits where hardly anybody leaves", () => {
    const { value } = customerLifetimeValue({ ...year, retention: 1, discountRate: 1e-9, periods: 3 });
    // 100 (1 + 1 / (1 + e) + 1 / (1 + e)²) = 300 − 300 e, to first order
    expectClose(Number(value?.amount), 300 - 300e-9, 1e-14);
  });

  test("customers who stay for ever and are not discounted bring money without bound, but so much in so many periods", () => {
    const forever = { ...year, retention: 1, discountRate: 0 };
    expect(customerLifetimeValue(forever)).toMatchObject({ value: null, reason: "unbounded" });
    expect(customerLifetimeValue({ ...forever, periods: 12 }).value).toEqual(eur("1200"));
  });

  test("customers who all leave bring the first period", () => {
    expect(customerLifetimeValue({ ...year, retention: 0 }).value?.amount).toBe("100");
    expect(Number(customerLifetimeValue({ ...year, retention: 0, periods: 5 }).value?.amount)).toBe(100);
  });

  test("a customer who costs more than he brings is worth less than nothing", () => {
    const { value } = customerLifetimeValue({ ...year, contributionPerPeriod: eur("-30") });
    expect(value?.amount).toBe("-110"); // −33 / 0.3
  });

  test.each([
    [{ ...year, contributionPerPeriod: null }],
    [{ ...year, retention: null }],
    [{ ...year, discountRate: undefined }],
  ])("%j is unknown", (given) => {
    expect(customerLifetimeValue(given)).toMatchObject({ value: null, reason: "not-given" });
  });

  test.each([
    [{ ...year, retention: 1.2 }, "out-of-range", "retention"],
    [{ ...year, retention: 80 }, "out-of-range", "retention"],
    [{ ...year, discountRate: -0.1 }, "negative", "discountRate"],
    [{ ...year, periods: 2.5 }, "not-an-integer", "periods"],
    [{ ...year, contributionPerPeriod: 100 }, "not-an-object", "contributionPerPeriod"],
    [7, "not-an-object", ""],
  ])("%j is refused", (given, code, path) => {
    expect(() => customerLifetimeValue(given as LifetimeInput)).toThrow(thrown(code, path));
  });
});

describe("paybackPeriod", () => {
  test("of a list: whole periods, and the part of the one in which the cost is reached", () => {
    const contributions = [eur("400"), eur("300"), eur("400")];
    const of = (cost: string) => paybackPeriod({ cost: eur(cost), contributions }).value;
    expect([of("0"), of("200"), of("400"), of("900"), of("1100")]).toEqual([0, 0.5, 1, 2.5, 3]);
    expect(paybackPeriod({ cost: eur("1101"), contributions })).toMatchObject({ value: null, reason: "not-yet", n: 3 });
  });

  test("a loss in between is made up for, and a period that nobody told ends what is known", () => {
    const contributions = [eur("100"), eur("-50"), eur("100")];
    expect(paybackPeriod({ cost: eur("125"), contributions }).value).toBe(2.75);
    const gap = [eur("100"), null as unknown as Money, eur("100")];
    expect(paybackPeriod({ cost: eur("90"), contributions: gap }).value).toBe(0.9);
    expect(paybackPeriod({ cost: eur("125"), contributions: gap })).toMatchObject({ value: null, reason: "not-given" });
  });

  test("of the same every period: cost over contribution", () => {
    const { value, basis, model } = paybackPeriod({ cost: eur("900"), contributionPerPeriod: eur("400") });
    expect([value, basis, model]).toEqual([2.25, "periods:contribution=cost", "payback-period@1"]);
  });

  test("fading by retention and discount: the lifetime value over so many periods equals the cost", () => {
    for (const periods of [1, 2, 7, 30]) {
      const cost = customerLifetimeValue({ ...year, periods }).value as Money;
      const given = { cost, contributionPerPeriod: eur("100"), retention: 0.8, discountRate: 0.1 };
      expectClose(paybackPeriod(given).value, periods, 1e-9);
    }
    // 100 + 50 + 25 = 175, and half of the fourth period's 12.5
    const half = { cost: eur("181.25"), contributionPerPeriod: eur("100"), retention: 0.5 };
    expectClose(paybackPeriod(half).value, 3.5);
  });

  test("what fades too fast never pays back, nor does what leaves nothing", () => {
    const never = { value: null, reason: "never-pays-back" };
    expect(paybackPeriod({ cost: eur("200"), contributionPerPeriod: eur("100"), retention: 0.5 })).toMatchObject(never);
    expect(paybackPeriod({ cost: eur("200"), contributionPerPeriod: eur("100"), retention: 0 })).toMatchObject(never);
    expect(paybackPeriod({ cost: eur("200"), contributionPerPeriod: eur("0") })).toMatchObject(never);
    expect(paybackPeriod({ cost: eur("200"), contributionPerPeriod: eur("-1") })).toMatchObject(never);
  });

  test("the first period alone may do", () => {
    expect(paybackPeriod({ cost: eur("100"), contributionPerPeriod: eur("100"), retention: 0 }).value).toBe(1);
  });

  test("nothing given is unknown", () => {
    const reasonOf = (given: Parameters<typeof paybackPeriod>[0]) => paybackPeriod(given).reason;
    expect(reasonOf({ cost: null, contributionPerPeriod: eur("1") })).toBe("not-given");
    expect(reasonOf({ cost: eur("1") })).toBe("not-given");
    expect(reasonOf({ cost: eur("1"), contributions: [] })).toBe("not-given");
  });

  test.each([
    [{ cost: eur("1"), contributions: "400" }, "not-an-array", "contributions"],
    [
      { cost: eur("1"), contributions: [eur("1"), { amount: "1", currency: "USD" }] },
      "currency-mismatch",
      "contributions[1].currency",
    ],
    [
      { cost: eur("1"), contributionPerPeriod: { amount: "1", currency: "USD" } },
      "currency-mismatch",
      "contributionPerPeriod.currency",
    ],
    [{ cost: eur("1"), retention: 1.01 }, "out-of-range", "retention"],
    [{ cost: eur("1"), discountRate: -1 }, "negative", "discountRate"],
  ])("%j is refused", (given, code, path) => {
    expect(() => paybackPeriod(given as Parameters<typeof paybackPeriod>[0])).toThrow(thrown(code, path));
  });
});
