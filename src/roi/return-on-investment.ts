import type { Measure } from "../core/measure.js";
import { subtractMoney } from "../money/add-money.js";
import { ratioOfMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { quotientMeasure } from "./quotient-measure.js";

/**
 * The return on investment (ROI): what a campaign earned beyond its cost, over its cost, (contribution − cost) / cost.
 * 0 is break-even, 0.5 is half the cost on top, −1 is all of it lost. The contribution is what sales leave after cost of
 * goods, refunds and discounts; see {@link contribution}. With revenue in its place a loss looks like a profit. The
 * arithmetic is exact, and rounded once, to a number.
 *
 * An interval of the contribution is carried over. Where the cost has one too, the interval is the widest that both
 * leave, at the level at which both hold (95 % twice is 90 %). Where the cost may be 0, an end is open. What cannot be
 * carried is noted, `interval-not-carried`.
 *
 * @param contribution - what the sales left, or the measure of it; may be below 0
 * @param cost - what the campaign cost, or the measure of it
 * @returns the return as a fraction, from −1 where the contribution is not negative; unknown with the reason of the
 * contribution or the cost, `not-given` (no contribution), `missing-denominator` (no cost) or `zero-denominator` (a free
 * campaign has no rate of return)
 * @throws InvalidInputError `media-value-is-no-revenue` for an earned media value, `currency-mismatch` at
 * `cost.currency`, `negative` at `cost.amount`, `out-of-range` at `contribution.amount` where no number is so large, and
 * what `guardMoney` refuses
 * @see docs/returns.md
 * @example
 * import { returnOnInvestment } from "influencer-scoring/roi";
 * const roi = returnOnInvestment({ amount: "1300.00", currency: "EUR" }, { amount: "1000.00", currency: "EUR" });
 * console.log(roi.value, roi.basis); // => 0.3 (contribution-cost)/cost
 */
export function returnOnInvestment(contribution: MoneyInput, cost: MoneyInput): Measure {
  return quotientMeasure(contribution, cost, {
    path: "contribution",
    negative: true,
    by: "cost",
    basis: "(contribution-cost)/cost",
    model: "return-on-investment@1",
    of: (earned, spent) => ratioOfMoney(subtractMoney(earned, spent), spent),
    limit: -1,
  });
}
