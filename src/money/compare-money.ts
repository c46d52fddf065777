import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { decimalsOf, Exact } from "./decimal.js";
import { guardAny, guardPair } from "./guard-money.js";
import { digitsOf } from "./quotient.js";

/**
 * Which of two amounts is larger. 1.5 and 1.50 are equal.
 *
 * @param a - an amount
 * @param b - an amount of the same currency
 * @returns −1 where a is smaller, 0 where they are equal, 1 where a is larger: what `sort` needs
 * @throws InvalidInputError `currency-mismatch` at `b.currency`; for what is no money, as {@link guardMoney}
 * @example
 * import { compareMoney } from "influencer-scoring/money";
 * const fees = ["90", "100", "12.50"].map((amount) => ({ amount, currency: "EUR" }));
 * console.log(fees.sort(compareMoney).map(({ amount }) => amount).join(" ")); // => 12.50 90 100
 */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  guardPair(a, b);
  return new Exact(a.amount).comparedTo(b.amount) as -1 | 0 | 1;
}

/**
 * Whether an amount is 0, however it is written.
 *
 * @param a - an amount
 * @returns true for "0", "0.00" and "-0"
 * @throws InvalidInputError for what is no money, as {@link guardMoney}
 * @example
 * import { isZeroMoney } from "influencer-scoring/money";
 * console.log(isZeroMoney({ amount: "0.00", currency: "EUR" })); // => true
 */
export function isZeroMoney(a: Money): boolean {
  guardAny(a, "a");
  return !/[1-9]/.test(a.amount);
}

/**
 * How many times one amount is another: what a return is made of. It is the double nearest to the exact ratio, so it does
 * not depend on how the division is carried out.
 *
 * @param a - an amount
 * @param b - an amount of the same currency, not 0
 * @returns a / b
 * @throws InvalidInputError `currency-mismatch` at `b.currency`; `zero-denominator` at `b.amount`; `out-of-range` at
 * `a.amount` where no number is so large; for what is no money, as {@link guardMoney}
 * @example
 * import { ratioOfMoney } from "influencer-scoring/money";
 * console.log(ratioOfMoney({ amount: "450.00", currency: "EUR" }, { amount: "100", currency: "EUR" })); // => 4.5
 */
export function ratioOfMoney(a: Money, b: Money): number {
  guardPair(a, b);
  const decimals = Math.max(decimalsOf(a.amount), decimalsOf(b.amount));
  const divisor = wholeNumber(b.amount, decimals);
  if (divisor === 0n) throw new InvalidInputError("zero-denominator", "b.amount");
  return requireFinite(nearestDouble(wholeNumber(a.amount, decimals), divisor));
}

/**
 * An amount as a number, for plots and statistics: the double nearest to it. Sums of such numbers are no longer exact.
 *
 * @param a - an amount
 * @returns the amount, without its currency
 * @throws InvalidInputError `out-of-range` at `a.amount` where no number is so large; for what is no money, as
 * {@link guardMoney}
 * @example
 * import { moneyToNumber } from "influencer-scoring/money";
 * console.log(moneyToNumber({ amount: "1250.50", currency: "EUR" })); // => 1250.5
 */
export function moneyToNumber(a: Money): number {
  guardAny(a, "a");
  return requireFinite(Number(a.amount) || 0);
}

/** An amount in units of its so manieth decimal. */
function wholeNumber(text: string, decimals: number): bigint {
  return digitsOf(text) * 10n ** BigInt(decimals - decimalsOf(text));
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
const bits = (value: bigint): number => value.toString(2).length;

/** The double nearest to x / y, half to even: about 66 bits of the quotient, the last one telling whether more follow. */
function nearestDouble(x: bigint, y: bigint): number {
  const [numerator, denominator] = [absolute(x), absolute(y)];
  const shift = 66 + bits(denominator) - bits(numerator);
  const shifted = numerator << BigInt(Math.max(shift, 0));
  const divisor = denominator << BigInt(Math.max(-shift, 0));
  const sticky = shifted % divisor === 0n ? 0n : 1n;
  const whole = Number((shifted / divisor) | sticky);
  // In two steps: 2 to a large power overflows where the quotient itself does not.
  const half = Math.trunc(-shift / 2);
  const size = whole * 2 ** half * 2 ** (-shift - half);
  return x !== 0n && x < 0n !== y < 0n ? -size : size;
}

function requireFinite(value: number): number {
  if (!Number.isFinite(value)) throw new InvalidInputError("out-of-range", "a.amount");
  return value;
}
