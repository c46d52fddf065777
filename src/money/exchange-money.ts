import type { Money } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import { Exact } from "./decimal.js";
import { type ExchangeTable, guardExchangeTable, rateOf } from "./exchange-table.js";
import { guardAny } from "./guard-money.js";
import { currencyProblem } from "./minor-units.js";
import { quotientOf } from "./quotient.js";

/**
 * An amount in another currency, by the rates of a day: a × rate of the currency wanted / rate of its own. The product is
 * exact; the division keeps 34 significant digits, as {@link divideMoney} does, and there is none where the amount is in
 * the base of the table. The result is not rounded to what can be paid; {@link roundMoney} does that.
 *
 * @param a - an amount
 * @param to - the currency wanted
 * @param table - the rates, see {@link defineExchangeTable}; two currencies that both have a rate meet through the base
 * @returns the amount in that currency, without zeros at the end of its decimals; an amount that is in it already is
 * given back as it is
 * @throws InvalidInputError `missing-rate` at `table.rates.CODE`; `invalid-currency` or `unknown-currency` at `to`; for a
 * table or a rate that {@link defineExchangeTable} refuses; for what is no money, as {@link guardMoney}
 * @example
 * import { defineExchangeTable, exchangeMoney } from "influencer-scoring/money";
 * const rates = { USD: "1.25", GBP: "0.8" };
 * const table = defineExchangeTable({ date: "2026-05-04", base: "EUR", rates, source: "made up for this example" });
 * console.log(exchangeMoney({ amount: "100.00", currency: "EUR" }, "USD", table)); // => { amount: '125', currency: 'USD' }
 * console.log(exchangeMoney({ amount: "100.00", currency: "USD" }, "GBP", table)); // => { amount: '64', currency: 'GBP' }
 */
export function exchangeMoney(a: Money, to: string, table: ExchangeTable): Money {
  guardAny(a, "a");
  refuse(currencyProblem(to), "to");
  guardExchangeTable(table);
  const { amount, currency } = a;
  if (currency === to) return { amount, currency };
  const [wanted, own] = [rateOf(table, to), rateOf(table, currency)];
  const product = new Exact(amount).times(wanted).toFixed();
  return { amount: currency === table.base ? product : quotientOf(product, own), currency: to };
}
