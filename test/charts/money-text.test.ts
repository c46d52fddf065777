import { expect, test } from "vitest";
import { moneyText } from "../../src/charts/money-text.js";

test.each([
  ["0", "EUR", "0 EUR"],
  ["-0.00", "EUR", "0 EUR"],
  ["0.12", "EUR", "0.12 EUR"],
  ["4.37", "EUR", "4.37 EUR"],
  ["4.5", "EUR", "4.50 EUR"],
  ["300.00", "EUR", "300 EUR"],
  ["-1234.567", "EUR", "−1,234.57 EUR"],
  // Cents say too little of what is not a whole number of them.
  ["0.0123456", "EUR", "0.0123 EUR"],
  ["0.00012", "EUR", "0.00012 EUR"],
  ["-0.004", "EUR", "−0.004 EUR"],
  ["0.25", "JPY", "0.25 JPY"],
  ["1250.4", "JPY", "1,250 JPY"],
  ["1.234", "KWD", "1.234 KWD"],
  // More digits than a number holds.
  ["9007199254740993.25", "EUR", "9,007,199,254,740,993.25 EUR"],
])("%s %s is written %s", (amount, currency, text) => {
  expect(moneyText({ amount, currency })).toBe(text);
});
