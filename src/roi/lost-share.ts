import { decimalsOf } from "../money/decimal.js";
import { digitsOf } from "../money/quotient.js";

/** Digits beyond those that a division keeps: more than the steps of any power can lose. */
const spare = 94;

/**
 * What is lost after so many periods of what shrinks by a ratio in each, 1 − (kept / growth)ᵀ, as a decimal text. Worked
 * out on whole numbers, with so many digits that 34 are right, however little is lost in a period.
 *
 * @param kept - a plain decimal from 0 to 1
 * @param growth - a plain decimal from 1, above `kept`
 */
export function lostShare(kept: string, growth: string, periods: number): string {
  const places = decimalsOf(kept) + growth.length + spare;
  const one = 10n ** BigInt(places);
  const ratio =
    (digitsOf(kept) * 10n ** BigInt(decimalsOf(growth)) * one) / (digitsOf(growth) * 10n ** BigInt(decimalsOf(kept)));
  let power = one;
  let square = ratio;
  for (let left = BigInt(periods); left > 0n; left /= 2n) {
    if (left % 2n === 1n) power = (power * square) / one;
    square = (square * square) / one;
  }
  const digits = (one - power).toString().padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
