import { expect, test } from "vitest";
import { minorUnits } from "../../src/money/index.js";
import { currencies } from "../../src/reference/index.js";
import { refusal } from "./refusal.js";

const listed = Object.values(currencies.decimals).flatMap((codes) => codes.split(" "));

// Decimals of list one of ISO 4217.
test.each([
  ["EUR", 2],
  ["USD", 2],
  ["GBP", 2],
  ["ZWG", 2],
  ["XCG", 2],
  // The engine's language data say 0 for these, ISO 4217 says 2.
  ["HUF", 2],
  ["IDR", 2],
  ["COP", 2],
  ["JPY", 0],
  ["KRW", 0],
  ["ISK", 0],
  ["CLP", 0],
  ["UGX", 0],
  ["XOF", 0],
  ["KWD", 3],
  ["TND", 3],
  ["IQD", 3],
  ["CLF", 4],
  ["UYW", 4],
])("%s has %i decimals", (currency, decimals) => {
  expect(minorUnits(currency)).toBe(decimals);
});

test("every code is three capital letters, and stands once, in order", () => {
  const all = [...listed, ...currencies.withdrawn.split(" ")];
  expect(all.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
  for (const codes of [...Object.values(currencies.decimals), currencies.withdrawn])
    expect(codes.split(" ").sort().join(" ")).toBe(codes);
});

test("every currency that the engine knows is known, but for drawing rights and clearing units", () => {
  const missing = Intl.supportedValuesOf("currency").filter((code) => refusal(() => minorUnits(code)) !== undefined);
  // Engines keep some codes for long after their end; these have no minor unit in ISO 4217 or are none of its codes.
  expect(missing.filter((code) => !["XDR", "XSU", "XUA"].includes(code))).toEqual([]);
});

test("currencies withdrawn since 2023 are known, since campaigns of the past were paid in them", () => {
  expect(minorUnits("BGN")).toBe(2);
  expect(minorUnits("HRK")).toBe(2);
});

test.each([
  ["eur", "invalid-currency"],
  ["A", "invalid-currency"],
  ["D AF", "invalid-currency"],
  ["ABC", "unknown-currency"],
  ["XXX", "unknown-currency"],
  ["XTS", "unknown-currency"],
  [undefined, "missing"],
  ["toString", "invalid-currency"],
])("%j is refused with %s", (currency, code) => {
  expect(refusal(() => minorUnits(currency as string))).toEqual([code, "currency"]);
});
