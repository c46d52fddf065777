import type { Money } from "../core/creator.js";
import { refuse, shareProblem } from "../core/guard.js";
import { addMoney } from "../money/add-money.js";
import { money } from "../money/money.js";
import { divideMoney, multiplyMoney } from "../money/multiply-money.js";

/**
 * An amount without the value added or sales tax that it holds: amount / (1 + rate). Exact where 34 significant digits
 * are enough; a tax office rounds it to the minor unit, as `roundMoney` does.
 *
 * @param amount - an amount that holds tax
 * @param rate - the tax rate, a fraction from 0 to 1: 0.19 is 19 %
 * @returns the amount without tax, not rounded
 * @throws InvalidInputError `not-a-number`, `not-finite`, `negative` or `out-of-range` at `rate`, so that 19 is refused; for
 * what is no money, as `guardMoney`
 * @see docs/cost.md
 * @example
 * import { withoutTax } from "influencer-scoring/cost";
 * console.log(withoutTax({ amount: "1190.00", currency: "EUR" }, 0.19).amount); // => 1000
 */
export function withoutTax(amount: Money, rate: number): Money {
  refuse(shareProblem(rate), "rate");
  // Added as decimals: 1 + 0.077 as numbers is 1.0769999999999999.
  return divideMoney(amount, addMoney(money(1, "EUR"), money(rate, "EUR")).amount);
}

/**
 * An amount with the value added or sales tax that comes on top: amount · (1 + rate), exact.
 *
 * @param amount - an amount without tax
 * @param rate - the tax rate, a fraction from 0 to 1: 0.19 is 19 %
 * @returns the amount with tax, not rounded
 * @throws InvalidInputError `not-a-number`, `not-finite`, `negative` or `out-of-range` at `rate`, so that 19 is refused; for
 * what is no money, as `guardMoney`
 * @see docs/cost.md
 * @example
 * import { withTax } from "influencer-scoring/cost";
 * console.log(withTax({ amount: "1000.00", currency: "EUR" }, 0.19).amount); // => 1190.00
 */
export function withTax(amount: Money, rate: number): Money {
  refuse(shareProblem(rate), "rate");
  return addMoney(amount, multiplyMoney(amount, rate));
}
