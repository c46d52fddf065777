import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { refuse } from "../core/guard.js";
import { decimalsOf, Exact } from "./decimal.js";
import { guardAny, guardPair } from "./guard-money.js";
import { currencyProblem } from "./minor-units.js";

/**
 * The sum of two amounts, exact. It shows as many decimals as the one that shows more.
 *
 * @param a - an amount
 * @param b - an amount of the same currency
 * @returns a + b
 * @throws InvalidInputError `currency-mismatch` at `b.currency`; for what is no money, as {@link guardMoney}
 * @example
 * import { addMoney } from "influencer-scoring/money";
 * const sum = addMoney({ amount: "0.10", currency: "EUR" }, { amount: "0.2", currency: "EUR" });
 * console.log(sum.amount); // => 0.30
 */
export function addMoney(a: Money, b: Money): Money {
  guardPair(a, b);
  const decimals = Math.max(decimalsOf(a.amount), decimalsOf(b.amount));
  return { amount: new Exact(a.amount).plus(b.amount).toFixed(decimals), currency: a.currency };
}

/**
 * The difference of two amounts, exact. It shows as many decimals as the one that shows more.
 *
 * @param a - an amount
 * @param b - what is taken from it, of the same currency
 * @returns a − b, below 0 where b is larger
 * @throws InvalidInputError `currency-mismatch` at `b.currency`; for what is no money, as {@link guardMoney}
 * @example
 * import { subtractMoney } from "influencer-scoring/money";
 * const rest = subtractMoney({ amount: "100", currency: "EUR" }, { amount: "120.50", currency: "EUR" });
 * console.log(rest.amount); // => -20.50
 */
export function subtractMoney(a: Money, b: Money): Money {
  guardPair(a, b);
  const decimals = Math.max(decimalsOf(a.amount), decimalsOf(b.amount));
  return { amount: new Exact(a.amount).minus(b.amount).toFixed(decimals), currency: a.currency };
}

/**
 * The amount with the other sign, and as many decimals.
 *
 * @param a - an amount
 * @returns −a; a zero stays without a sign
 * @throws InvalidInputError for what is no money, as {@link guardMoney}
 * @example
 * import { negateMoney } from "influencer-scoring/money";
 * console.log(negateMoney({ amount: "20.50", currency: "EUR" }).amount); // => -20.50
 */
export function negateMoney(a: Money): Money {
  guardAny(a, "a");
  return { amount: new Exact(a.amount).neg().toFixed(decimalsOf(a.amount)), currency: a.currency };
}

/**
 * The sum of a list of amounts, exact. It shows as many decimals as the one that shows most; the sum of no amounts is 0.
 *
 * @param list - amounts of one currency
 * @param currency - that currency, so that the sum of no amounts has one as well
 * @returns the sum
 * @throws InvalidInputError `currency-mismatch` at the first amount of another currency; `not-an-array` at `list`; for
 * what is no money, as {@link guardMoney}
 * @example
 * import { sumMoney } from "influencer-scoring/money";
 * const fees = ["100.00", "49.90", "7.5"].map((amount) => ({ amount, currency: "EUR" }));
 * console.log(sumMoney(fees, "EUR").amount); // => 157.40
 * console.log(sumMoney([], "EUR").amount); // => 0
 */
export function sumMoney(list: readonly Money[], currency: string): Money {
  refuse(Array.isArray(list) ? undefined : "not-an-array", "list");
  refuse(currencyProblem(currency), "currency");
  let sum = new Exact(0);
  let decimals = 0;
  for (const [index, item] of list.entries()) {
    const path = `list[${index}]`;
    guardAny(item, path);
    if (item.currency !== currency) throw new InvalidInputError("currency-mismatch", `${path}.currency`);
    sum = sum.plus(item.amount);
    decimals = Math.max(decimals, decimalsOf(item.amount));
  }
  return { amount: sum.toFixed(decimals), currency };
}
