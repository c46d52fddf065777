/**
 * Exact money: amounts as decimal strings, which never lose a digit, and never meet those of another currency.
 *
 * @packageDocumentation
 */
export { addMoney, negateMoney, subtractMoney, sumMoney } from "./add-money.js";
export { allocateMoney } from "./allocate-money.js";
export { compareMoney, isZeroMoney, moneyToNumber, ratioOfMoney } from "./compare-money.js";
export { exchangeMoney } from "./exchange-money.js";
export { defineExchangeTable, type ExchangeTable } from "./exchange-table.js";
export { type FormatMoneyOptions, formatMoney } from "./format-money.js";
export type { MoneyInput } from "./given-money.js";
export { type GuardMoneyOptions, guardMoney } from "./guard-money.js";
export { minorUnits } from "./minor-units.js";
export { type MoneyMeasure, money } from "./money.js";
export { divideMoney, multiplyMoney } from "./multiply-money.js";
export { type RoundingMode, type RoundMoneyOptions, roundingModes, roundMoney } from "./round-money.js";
