import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { decimalsOf, Exact } from "./decimal.js";
import { guardAny, guardNumber } from "./guard-money.js";
import { quotientOf } from "./quotient.js";

/**
 * An amount so many times, exact. It shows the decimals of the amount, and more where there are more: 12.50 times 2 is
 * 25.00, times 0.333 is 4.1625.
 *
 * @param a - an amount
 * @param factor - a finite number, taken by its shortest decimal text (0.1 is exactly a tenth), or a decimal string
 * @returns a × factor, not rounded
 * @throws InvalidInputError `not-finite`, `not-a-number` or `invalid-decimal` at `factor`; for what is no money, as
 * {@link guardMoney}
 * @example
 * import { multiplyMoney } from "influencer-scoring/money";
 * console.log(multiplyMoney({ amount: "12.50", currency: "EUR" }, 0.1).amount); // => 1.25
 */
export function multiplyMoney(a: Money, factor: number | string): Money {
  guardAny(a, "a");
  guardNumber(factor, "factor");
  const product = new Exact(a.amount).times(factor);
  const decimals = Math.max(decimalsOf(a.amount), product.decimalPlaces());
  return { amount: product.toFixed(decimals), currency: a.currency };
}

/**
 * An amount parted by a number: a unit cost. Exact where 34 significant digits are enough, else rounded to 34, half to
 * the even digit, as IEEE 754 decimal128 does. Zeros at the end of the decimals are not shown: 1250.00 by 4 is 312.5.
 *
 * @param a - an amount
 * @param divisor - a finite number other than 0, taken by its shortest decimal text, or such a decimal string
 * @returns a / divisor
 * @throws InvalidInputError `zero-denominator`, `not-finite`, `not-a-number` or `invalid-decimal` at `divisor`; for what
 * is no money, as {@link guardMoney}
 * @example
 * import { divideMoney } from "influencer-scoring/money";
 * console.log(divideMoney({ amount: "1250.00", currency: "EUR" }, 4).amount); // => 312.5
 * console.log(divideMoney({ amount: "100", currency: "EUR" }, 3).amount); // => 33.33333333333333333333333333333333
 */
export function divideMoney(a: Money, divisor: number | string): Money {
  guardAny(a, "a");
  guardNumber(divisor, "divisor");
  if (divisor === 0 || (typeof divisor === "string" && !/[1-9]/.test(divisor)))
    throw new InvalidInputError("zero-denominator", "divisor");
  return { amount: quotientOf(a.amount, divisor), currency: a.currency };
}
