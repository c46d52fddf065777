/**
 * What a unit cost on money costs, against decimal.js alone: npx tsx test/bench/money.ts
 * The bar is 1.5 times `new Decimal(text).div(count)`. Both are measured in turns, and the calmest turn of each counts, so
 * that other work on the machine does not decide. Exits with 1 above the bar.
 */
import { Decimal } from "decimal.js";
import { addMoney, allocateMoney, divideMoney, exchangeMoney, ratioOfMoney } from "../../src/money/index.js";
import { random } from "../support/random.js";
import { printMultiples, timeInTurns } from "./in-turns.js";

const bar = 1.5;
const turns = 12;
const next = random(1);
const cases = Array.from({ length: 64 }, () => {
  const amount = (50 * 100 ** next()).toFixed(2);
  return { text: amount, money: { amount, currency: "EUR" }, count: Math.round(100 * 10_000 ** next()) };
});
let turn = 0;
const one = () => cases[turn++ & 63] as (typeof cases)[number];
const table = {
  kind: "exchange-table",
  date: "2026-05-04",
  base: "EUR",
  rates: { USD: "1.1312", GBP: "0.8514" },
  source: "made up",
} as const;

const base = "new Decimal(text).div(count)";
const unitCost: Readonly<Record<string, () => unknown>> = {
  [base]: () => {
    const { text, count } = one();
    return new Decimal(text).div(count);
  },
  divideMoney: () => {
    const { money, count } = one();
    return divideMoney(money, count);
  },
};
// After the pair that is judged, because decimal.js itself grows slower where more kinds of decimals are in use.
const others: Readonly<Record<string, () => unknown>> = {
  ratioOfMoney: () => ratioOfMoney(one().money, one().money),
  addMoney: () => addMoney(one().money, one().money),
  exchangeMoney: () => exchangeMoney(one().money, "USD", table),
  "allocateMoney, 5 weights": () => allocateMoney(one().money, [5, 3, 1, 1, 2]),
};

const times = new Map([...(await timeInTurns(unitCost, turns)), ...(await timeInTurns(others, turns))]);
const ratio = printMultiples(times, base).get("divideMoney") as number;
console.log(`a unit cost on money: ${ratio.toFixed(2)} × decimal.js alone, bar ${bar}`);
if (ratio > bar) process.exitCode = 1;
