import { describe, expect, test } from "vitest";
import * as z from "zod";
import { earnedMediaValue } from "../../src/cost/index.js";
import * as schemas from "../../src/schemas/index.js";
import { said } from "./changed.js";
import { eur, someReturns, views } from "./some-returns.js";

const table = { kind: "media-value-rates", currency: "EUR", date: "2026-01-01", source: "mine" } as const;
const mediaValue = earnedMediaValue({ likes: 5 }, { ...table, perAction: { likes: "1" } });
const { sales } = someReturns.moneyMeasure;

describe("an amount, bare or measured,", () => {
  test("is either, or unknown", () => {
    for (const value of [eur("9"), eur("0"), eur("-0.00"), sales, null, undefined])
      expect(schemas.costInputSchema.parse(value)).toEqual(value);
  });

  test.each<[code: string, path: string, value: unknown]>([
    ["invalid-amount", "amount", { amount: "1,250.00", currency: "EUR" }],
    ["missing", "amount", { currency: "EUR" }],
    ["unknown-currency", "currency", { amount: "9", currency: "XTS" }],
    ["negative", "value.amount", { ...sales, value: eur("-9"), interval: undefined }],
    ["missing", "basis", { ...sales, basis: undefined }],
    ["not-an-object", "value", { ...sales, value: 9 }],
    ["out-of-range", "interval.level", { ...sales, interval: { ...sales.interval, level: 0 } }],
    [
      "currency-mismatch",
      "interval.low.currency",
      { ...sales, interval: { ...sales.interval, low: { amount: "1", currency: "USD" } } },
    ],
    ["not-a-total", "", { ...sales, basis: "cost/clicks" }],
    ["media-value-is-no-cost", "", mediaValue],
    ["media-value-is-no-cost", "", { ...mediaValue, kind: undefined }],
    ["media-value-is-no-cost", "", { ...sales, kind: "earned-media-value" }],
    ["not-an-object", "", 9],
    ["not-an-object", "", [eur("9")]],
  ])("is refused with %s at '%s'", (code, path, value) => {
    expect(said(schemas.costInputSchema, value)).toEqual([[code, path]]);
  });

  test("may be below 0 where it is what sales left, and the cost of one where that is what is paid back", () => {
    expect(said(schemas.contributionInputSchema, eur("-9"))).toEqual([]);
    expect(said(schemas.revenueInputSchema, eur("-9"))).toEqual([["negative", "amount"]]);
    const perClick = { ...sales, basis: "cost/clicks" };
    expect(said(schemas.paybackInputSchema, { cost: perClick })).toEqual([]);
    expect(said(schemas.breakEvenInputSchema, { cost: perClick })).toEqual([["not-a-total", "cost"]]);
  });
});

describe("a count, bare or measured,", () => {
  test.each<[code: string, path: string, value: unknown]>([
    ["not-an-integer", "", 0.5],
    ["not-a-number", "", {}],
    ["negative", "value", { ...views, value: -1 }],
    ["negative", "interval.low", { ...views, interval: { ...views.interval, low: -1 } }],
    ["not-a-count", "basis", { ...views, basis: "likes/followers:median" }],
    ["missing", "reason", { ...views, value: null, interval: undefined }],
  ])("is refused with %s at '%s'", (code, path, value) => {
    expect(said(schemas.countInputSchema, value)).toEqual([[code, path]]);
  });

  test("is whole where it is bare, and need not be where it is an estimate", () => {
    expect(said(schemas.countInputSchema, { ...views, value: 0.5 })).toEqual([]);
  });
});

describe("a share", () => {
  test.each<[code: string, path: string, value: unknown]>([
    ["out-of-range", "", 60],
    ["out-of-range", "successes", { successes: 60, trials: 10 }],
    ["out-of-range", "trials", { successes: 60, trials: 0 }],
    ["not-an-integer", "trials", { successes: 6, trials: 10.5 }],
    ["missing", "successes", { trials: 10 }],
    ["out-of-range", "value", { ...views, interval: undefined }],
    ["not-an-object", "", "60 %"],
  ])("is refused with %s at '%s'", (code, path, value) => {
    expect(said(schemas.shareInputSchema, value)).toEqual([[code, path]]);
  });

  test("may be none of none", () => {
    expect(said(schemas.shareInputSchema, { successes: 0, trials: 0 })).toEqual([]);
  });
});

test("a wrong key of a table is told at its place, and what it stands in is not repeated", () => {
  const exchange = { kind: "exchange-table", date: "2026-05-04", base: "EUR", source: "mine" };
  const told = (rates: unknown) => said(schemas.exchangeTableSchema, { ...exchange, rates });
  expect(told({ usd: "1.25", XTS: "2", USD: "0" })).toEqual([
    ["invalid-currency", "rates.usd"],
    ["unknown-currency", "rates.XTS"],
    ["out-of-range", "rates.USD"],
  ]);
  expect(told(null)).toEqual([["missing", "rates"]]);
  expect(told([])).toEqual([["not-an-object", "rates"]]);
});

test("a schema of several kinds can be compiled, and says the same", () => {
  const compiled = z.compile(schemas.breakEvenInputSchema, { strict: true });
  const inputs = [
    { cost: eur("9") },
    { cost: sales, clicks: 3 },
    { cost: mediaValue },
    { cost: { amount: 9 } },
    { cost: 3 },
  ];
  for (const input of inputs) {
    expect(said(compiled, input)).toEqual(said(schemas.breakEvenInputSchema, input));
    expect(compiled.safeParse(input).data).toEqual(schemas.breakEvenInputSchema.safeParse(input).data);
  }
});

test("a schema of several kinds keeps its kinds with other words, and inside others", () => {
  const schema = z.object({ spent: schemas.costInputSchema.describe("What was spent.") }).array();
  expect(said(schema, [{ spent: { amount: "x", currency: "EUR" } }])).toEqual([["invalid-amount", "0.spent.amount"]]);
});
