import type { Money } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Measure } from "../core/measure.js";
import { decimalsOf, Exact } from "./decimal.js";
import { guardAny } from "./guard-money.js";

/** A {@link Measure} of money: its value and the bounds of its interval are {@link Money}. */
export type MoneyMeasure = Measure<Money>;

/**
 * Makes an amount of money of what was read: `money("1250.00", "EUR")`. The decimals stay as written; leading zeros and
 * the sign of a zero go. A number is taken by its shortest decimal text, without an exponent.
 *
 * @param amount - a plain decimal string: digits, a point before decimals, a minus in front where it is below 0. Or a
 * finite number within ±(2^53 − 1), beyond which numbers have lost digits
 * @param currency - ISO 4217 code, three capital letters
 * @returns a new amount
 * @throws InvalidInputError `invalid-amount` at `amount`: "1,250.00", "1e3", "0x1f", "NaN", " 1", NaN, Infinity and
 * the like; `invalid-currency` or `unknown-currency` at `currency`; `missing` where either is
 * @example
 * import { money } from "influencer-scoring/money";
 * console.log(money("1250.00", "EUR")); // => { amount: '1250.00', currency: 'EUR' }
 * console.log(money(0.1, "EUR").amount); // => 0.1
 */
export function money(amount: string | number, currency: string): Money {
  let text = amount;
  if (typeof text === "number") {
    refuse(Math.abs(text) <= Number.MAX_SAFE_INTEGER ? undefined : "invalid-amount", "amount");
    text = new Exact(text).toFixed();
  }
  guardAny({ amount: text, currency }, "");
  return { amount: new Exact(text).toFixed(decimalsOf(text)), currency };
}
