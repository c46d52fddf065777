import { describe, expect, test } from "vitest";
import { type FormatMoneyOptions, formatMoney } from "../../src/money/index.js";
import { refusal } from "./refusal.js";

/** Spaces of every width as one, which language data change from year to year. */
const plain = (text: string) => text.replace(/\s/g, " ");
const format = (amount: string, currency: string, locale: string, options?: FormatMoneyOptions) =>
  plain(formatMoney({ amount, currency }, locale, options));

describe("an amount is written", () => {
  test("as people of a language do", () => {
    expect(format("1250.5", "EUR", "en-GB")).toBe("€1,250.50");
    expect(format("1250.5", "EUR", "de-DE")).toBe("1.250,50 €");
    expect(format("-1250.5", "USD", "en-US")).toBe("-$1,250.50");
  });

  test("with the decimals of ISO 4217, also where the engine has fewer", () => {
    expect(format("1250", "JPY", "en-GB")).toBe("JP¥1,250");
    expect(format("1.5", "KWD", "en-GB")).toBe("KWD 1.500");
    expect(format("1250.25", "HUF", "en-GB")).toBe("HUF 1,250.25");
  });

  test("with all digits of a large amount", () => {
    expect(format("12345678901234567890123.45", "EUR", "en-GB")).toBe("€12,345,678,901,234,567,890,123.45");
  });

  test("rounded half to even, or as asked", () => {
    expect(format("0.125", "EUR", "en-GB")).toBe("€0.12");
    expect(format("0.125", "EUR", "en-GB", { mode: "half-up" })).toBe("€0.13");
    expect(format("1250.5", "EUR", "en-GB", { digits: 0 })).toBe("€1,250");
    expect(format("-0.001", "EUR", "en-GB")).toBe("€0.00");
  });

  test("with the currency as a sign, a code or a word", () => {
    expect(format("5", "USD", "en-GB", { display: "narrowSymbol" })).toBe("$5.00");
    expect(format("5", "USD", "en-GB", { display: "code" })).toBe("USD 5.00");
    expect(format("5", "USD", "en-GB", { display: "name" })).toBe("5.00 US dollars");
  });

  test.each<[what: string, amount: string, locale: unknown, options: object, code: string, path: string]>([
    ["what is no language", "1", "english!", {}, "unknown-option", "locale"],
    ["an empty language", "1", "", {}, "unknown-option", "locale"],
    ["no language, which would be that of the machine", "1", undefined, {}, "unknown-option", "locale"],
    ["another display", "1", "en", { display: "sign" }, "unknown-option", "display"],
    ["another mode", "1", "en", { mode: "nearest" }, "unknown-option", "mode"],
    ["more decimals than engines show", "1", "en", { digits: 21 }, "out-of-range", "digits"],
    ["digits that engines turn into infinity", "9".repeat(400), "en", {}, "out-of-range", "a.amount"],
    ["what is no amount", "1e3", "en", {}, "invalid-amount", "a.amount"],
  ])("but not with %s", (_, amount, locale, options, code, path) => {
    expect(refusal(() => formatMoney({ amount, currency: "EUR" }, locale as string, options))).toEqual([code, path]);
  });
});
