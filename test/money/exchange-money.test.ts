import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../src/core/freeze.js";
import { defineExchangeTable, type ExchangeTable, exchangeMoney } from "../../src/money/index.js";
import { refusal } from "./refusal.js";

const given = { date: "2026-05-04", base: "EUR", rates: { USD: "1.25", GBP: "0.8", JPY: "160.5" }, source: "made up" };
const table = defineExchangeTable(deepFreeze(given));

describe("an exchange table", () => {
  test("is a frozen copy, with its kind and without other fields", () => {
    const rates = { USD: "1.25" };
    expect(defineExchangeTable({ ...given, rates: { USD: 1.25, JPY: 1e-7 } }).rates).toEqual({
      USD: "1.25",
      JPY: "0.0000001",
    });
    const defined = defineExchangeTable({ ...given, rates, more: 1 } as never);
    expect(defined).toEqual({ kind: "exchange-table", date: "2026-05-04", base: "EUR", rates, source: "made up" });
    expect([Object.isFrozen(defined), Object.isFrozen(defined.rates), Object.isFrozen(rates)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each<[what: string, table: unknown, code: string, path: string]>([
    ["nothing", undefined, "missing", ""],
    ["a list", [], "not-an-object", ""],
    ["no day", { ...given, date: undefined }, "invalid-date", "date"],
    ["a day that does not exist", { ...given, date: "2026-02-30" }, "invalid-date", "date"],
    ["a base that is no currency", { ...given, base: "eur" }, "invalid-currency", "base"],
    ["no rates", { ...given, rates: null }, "missing", "rates"],
    ["rates that are a list", { ...given, rates: ["1"] }, "not-an-object", "rates"],
    ["a rate of no currency", { ...given, rates: { ABC: "1" } }, "unknown-currency", "rates.ABC"],
    ["a rate of a received text", { ...given, rates: { "a b": "1" } }, "invalid-currency", "rates.*"],
    ["a rate of the base", { ...given, rates: { EUR: "1" } }, "duplicate-name", "rates.EUR"],
    ["an unknown rate", { ...given, rates: { USD: null } }, "missing", "rates.USD"],
    ["a rate that is no number", { ...given, rates: { USD: Number.NaN } }, "not-finite", "rates.USD"],
    ["a number that is 0", { ...given, rates: { USD: 0 } }, "out-of-range", "rates.USD"],
    ["a rate with a comma", { ...given, rates: { USD: "1,25" } }, "invalid-decimal", "rates.USD"],
    ["a rate of 0", { ...given, rates: { USD: "0.00" } }, "out-of-range", "rates.USD"],
    ["a rate below 0", { ...given, rates: { USD: "-1.25" } }, "out-of-range", "rates.USD"],
    ["no source", { ...given, source: undefined }, "missing", "source"],
    ["an empty source", { ...given, source: "" }, "empty-string", "source"],
    ["a source that is no text", { ...given, source: 1 }, "not-a-string", "source"],
  ])("refuses %s", (_, wrong, code, path) => {
    expect(refusal(() => defineExchangeTable(wrong as ExchangeTable))).toEqual([code, path]);
  });
});

describe("an amount is exchanged", () => {
  const euro = { amount: "100.00", currency: "EUR" };

  test("from the base, exactly: 100 × 1.25", () => {
    expect(exchangeMoney(euro, "USD", table)).toEqual({ amount: "125", currency: "USD" });
  });

  test("into the base: 100 / 0.8", () => {
    expect(exchangeMoney({ ...euro, currency: "GBP" }, "EUR", table)).toEqual({ amount: "125", currency: "EUR" });
  });

  test("through the base, rounded once: 1 × 0.8 / 160.5", () => {
    // 0.8 / 160.5 = 8 / 1605 = 0.0049844236760124610591900311526479750778…
    expect(exchangeMoney({ amount: "1", currency: "JPY" }, "GBP", table).amount).toBe(
      "0.004984423676012461059190031152647975",
    );
  });

  test("into its own currency, as it is and without a rate", () => {
    expect(exchangeMoney({ ...euro, currency: "CHF" }, "CHF", table)).toEqual({ ...euro, currency: "CHF" });
  });

  test.each<[what: string, work: () => unknown, code: string, path: string]>([
    ["no rate for the one wanted", () => exchangeMoney(euro, "CHF", table), "missing-rate", "table.rates.CHF"],
    [
      "no rate for its own",
      () => exchangeMoney({ ...euro, currency: "CHF" }, "EUR", table),
      "missing-rate",
      "table.rates.CHF",
    ],
    ["a currency that is none", () => exchangeMoney(euro, "usd", table), "invalid-currency", "to"],
    ["no table", () => exchangeMoney(euro, "USD", undefined as never), "missing", "table"],
    ["rates alone", () => exchangeMoney(euro, "USD", given.rates as never), "invalid-date", "table.date"],
    [
      "a table of another kind",
      () => exchangeMoney(euro, "USD", { ...table, kind: "peers" } as never),
      "unknown-option",
      "table.kind",
    ],
    [
      "a table without a day",
      () => exchangeMoney(euro, "USD", { ...table, date: "today" }),
      "invalid-date",
      "table.date",
    ],
    [
      "a table without a base",
      () => exchangeMoney(euro, "USD", { ...table, base: "XXX" }),
      "unknown-currency",
      "table.base",
    ],
    [
      "a table without rates",
      () => exchangeMoney(euro, "USD", { ...table, rates: 1 as never }),
      "not-an-object",
      "table.rates",
    ],
    [
      "a rate that is not plain",
      () => exchangeMoney(euro, "USD", { ...table, rates: { USD: "1e3" } }),
      "invalid-decimal",
      "table.rates.USD",
    ],
    ["an amount that is none", () => exchangeMoney(null as never, "USD", table), "missing", "a"],
  ])("not with %s", (_, work, code, path) => {
    expect(refusal(work)).toEqual([code, path]);
  });
});
