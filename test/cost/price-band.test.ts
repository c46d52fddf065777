import { describe, expect, test } from "vitest";
import { priceBand } from "../../src/cost/index.js";
import { prices, wordOnTheBlockPrices } from "../../src/reference/index.js";
import { counted, eur, nobodyKnows, thrown } from "./some-costs.js";

const costPerMille = { low: "10", high: "25", currency: "EUR" } as const;

describe("priceBand", () => {
  // 12 thousand at 10 and at 25, and at the middle, 17.5.
  test("is what the expected views cost at both ends of the range", () => {
    expect(priceBand({ expectedViews: 12_000, costPerMille })).toEqual({
      value: eur("210"),
      interval: { low: eur("120"), high: eur("300"), shape: "between", level: 1, method: "price-range" },
      n: 1,
      basis: "views*cost/1000",
      model: "price-band@1",
      notes: [{ code: "price-range" }],
    });
  });

  test("takes numbers as well, by their shortest decimals", () => {
    expect(priceBand({ expectedViews: 3_000, costPerMille: { low: 0.1, high: 0.3, currency: "EUR" } })).toMatchObject({
      value: eur("0.6"),
      interval: { low: eur("0.3"), high: eur("0.9") },
    });
  });

  // 210 · 1.5 · 1.2 = 378.
  test("multiplies the factors of the caller", () => {
    const multipliers = { "usage-rights": 1.5, exclusivity: 1.2 };
    expect(priceBand({ expectedViews: 12_000, costPerMille, multipliers })).toMatchObject({
      value: eur("378"),
      interval: { low: eur("216"), high: eur("540") },
      basis: "views*cost/1000*multiplier*multiplier",
    });
  });

  test("widens by the interval of the views, at its level", () => {
    const band = priceBand({ expectedViews: counted(12_000, [4_000, 30_000]), costPerMille });
    expect(band).toMatchObject({
      value: eur("210"),
      interval: { low: eur("40"), high: eur("750"), level: 0.95, method: "price-range" },
      n: 12,
      basis: "views:next*cost/1000",
    });
    expect(band.notes.map(({ code }) => code)).toEqual(["spread-of-others", "price-range"]);
    expect(priceBand({ expectedViews: counted(9, [null, null]), costPerMille }).interval).toMatchObject({
      low: eur("0"),
      high: null,
    });
    expect(
      priceBand({ expectedViews: counted(9, [5, 7], { shape: "outside" }), costPerMille }).interval,
    ).toBeUndefined();
  });

  test("what is no id stays out of the note of a range", () => {
    const range = { low: "10", high: "25", currency: "EUR", source: "mail of Jane Doe, 3 May" };
    expect(priceBand({ expectedViews: 1_000, costPerMille: range }).notes).toEqual([{ code: "price-range" }]);
  });

  test("a published range names its source", () => {
    const [, , youtube] = wordOnTheBlockPrices;
    expect(priceBand({ expectedViews: 1_000, costPerMille: youtube })).toMatchObject({
      value: { amount: "22.5", currency: "USD" },
      notes: [{ code: "price-range", source: "word-on-the-block-2023" }],
    });
  });

  test("nobody expected to watch costs nothing", () => {
    expect(priceBand({ expectedViews: 0, costPerMille }).value).toEqual(eur("0"));
  });

  test.each([
    ["no views", { expectedViews: null, costPerMille }, "missing-denominator"],
    ["unknown views", { expectedViews: nobodyKnows, costPerMille }, "no-posts"],
    ["no range", { expectedViews: 5, costPerMille: null }, "missing-price"],
    ["an open range", { expectedViews: 5, costPerMille: { ...costPerMille, high: null } }, "missing-price"],
  ] as const)("%s is unknown", (_, input, reason) => {
    expect(priceBand(input)).toMatchObject({ value: null, reason });
  });

  const withRange = (range: object | string | number) => ({ expectedViews: 5, costPerMille: range });
  const withFactors = (multipliers: unknown) => ({ expectedViews: 5, costPerMille, multipliers });
  test.each([
    ["nothing", null, "not-an-object", ""],
    ["a range in words", withRange("10-25"), "not-an-object", "costPerMille"],
    ["0 for a range", withRange(0), "not-an-object", "costPerMille"],
    ["no lower end", withRange({ high: "1", currency: "EUR" }), "missing", "costPerMille.low"],
    [
      "ends the wrong way round",
      withRange({ low: "2", high: "1", currency: "EUR" }),
      "out-of-range",
      "costPerMille.high",
    ],
    ["no currency", withRange({ low: "1", high: "2" }), "missing", "costPerMille.currency"],
    ["below 0", withRange({ low: "-1", high: "2", currency: "EUR" }), "negative", "costPerMille.low"],
    ["a number below 0", withRange({ low: 1, high: -2, currency: "EUR" }), "negative", "costPerMille.high"],
    ["thousands", withRange({ low: "1,250", high: "2", currency: "EUR" }), "invalid-amount", "costPerMille.low"],
    ["a list", withRange({ low: [1], high: "2", currency: "EUR" }), "invalid-amount", "costPerMille.low"],
    ["a price of something else", withRange(prices[0] as object), "unknown-option", "costPerMille.per"],
    [
      "a rate for views",
      { expectedViews: counted(0.3, undefined, { basis: "views/followers:median" }), costPerMille },
      "not-a-count",
      "expectedViews",
    ],
    ["factors in a list", withFactors([1.5]), "not-an-object", "multipliers"],
    ["factors in a text", withFactors("1.5"), "not-an-object", "multipliers"],
    ["a factor of 0", withFactors({ rights: 0 }), "out-of-range", "multipliers.rights"],
    ["a factor in words, its name hidden", withFactors({ "to Jane Doe": "2" }), "not-a-number", "multipliers.*"],
  ])("%s is refused", (_, input, code, path) => {
    expect(() => priceBand(input as never)).toThrow(thrown(code, path));
  });
});
