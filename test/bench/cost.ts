/**
 * What a unit cost costs, with its checks and its result, against decimal.js alone: npx tsx test/bench/cost.ts
 * The bar is 1.5 times `new Decimal(text).div(count)`. Both are measured in turns, and the calmest turn of each counts, so
 * that other work on the machine does not decide. Exits with 1 above the bar.
 */
import { Decimal } from "decimal.js";
import { costPerClick, costPerMille, unitCostDefinitions, unitCostNumber } from "../../src/cost/index.js";
import { random } from "../support/random.js";
import { printMultiples, timeInTurns } from "./in-turns.js";

const bar = 1.5;
const turns = 12;
const next = random(1);
const cases = Array.from({ length: 64 }, () => {
  const amount = (50 * 100 ** next()).toFixed(2);
  return {
    text: amount,
    money: { amount, currency: "EUR" },
    cost: Number(amount),
    count: Math.round(100 * 10_000 ** next()),
  };
});
let turn = 0;
const one = () => cases[turn++ & 63] as (typeof cases)[number];

const base = "new Decimal(text).div(count)";
const works: Readonly<Record<string, () => unknown>> = {
  [base]: () => {
    const { text, count } = one();
    return new Decimal(text).div(count);
  },
  costPerClick: () => {
    const { money, count } = one();
    return costPerClick(money, count);
  },
  costPerMille: () => {
    const { money, count } = one();
    return costPerMille(money, count);
  },
  unitCostNumber: () => {
    const { cost, count } = one();
    return unitCostNumber(cost, count, unitCostDefinitions.costPerMille);
  },
};

const multiples = printMultiples(await timeInTurns(works, turns), base);
if (["costPerClick", "costPerMille"].some((name) => (multiples.get(name) as number) > bar)) process.exitCode = 1;
