import type { Measure } from "../core/measure.js";
import { ratioOfMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { quotientMeasure } from "./quotient-measure.js";

/**
 * The return on ad spend (ROAS): revenue over spend, as a multiple. 3 means that three came in for each one spent. It
 * says nothing of profit: at a contribution margin of 25 %, a multiple of 4 is break-even ({@link breakEven} tells).
 * Intervals are carried as {@link returnOnInvestment} does.
 *
 * @param revenue - the sales, or the measure of them
 * @param spend - what was spent, or the measure of it
 * @returns the multiple, from 0; unknown with the reason of the revenue or the spend, `not-given` (no revenue),
 * `missing-denominator` (no spend) or `zero-denominator`
 * @throws InvalidInputError `media-value-is-no-revenue` for an earned media value, `currency-mismatch` at
 * `spend.currency`, `negative` at `revenue.amount` and `spend.amount`, `out-of-range` at `revenue.amount` where no number
 * is so large, and what `guardMoney` refuses
 * @see docs/returns.md
 * @example
 * import { returnOnAdSpend } from "influencer-scoring/roi";
 * const roas = returnOnAdSpend({ amount: "3000.00", currency: "EUR" }, { amount: "1000.00", currency: "EUR" });
 * console.log(roas.value, roas.basis); // => 3 revenue/spend
 */
export function returnOnAdSpend(revenue: MoneyInput, spend: MoneyInput): Measure {
  return quotientMeasure(revenue, spend, {
    path: "revenue",
    negative: false,
    by: "spend",
    basis: "revenue/spend",
    model: "return-on-ad-spend@1",
    of: ratioOfMoney,
    limit: 0,
  });
}
