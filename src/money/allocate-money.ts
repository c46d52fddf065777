import type { Money } from "../core/creator.js";
import { amountProblem, refuse } from "../core/guard.js";
import { Exact } from "./decimal.js";
import { guardMoney } from "./guard-money.js";
import { minorUnits } from "./minor-units.js";

/**
 * Splits an amount in proportion to weights, so that every part can be paid and the parts sum to the whole: no cent is
 * lost or made. Each part is its exact share rounded towards zero; the cents left over go, one each, to the parts that
 * lost most by rounding, and among equals to the earlier one (largest remainder, also named after Hamilton).
 *
 * @param total - the amount, with no more decimals than its currency; a negative one is split as a positive one is
 * @param weights - finite numbers from 0, at least one above 0, each taken by its shortest decimal text
 * @returns a part for each weight, in the same order, with the decimals of the currency
 * @throws InvalidInputError `too-many-decimals` at `total.amount`; `empty`, `not-an-array` or `zero-denominator` (all are
 * 0) at `weights`; `negative`, `not-finite` or `not-a-number` at the weight; for what is no money, as {@link guardMoney}
 * @example
 * import { allocateMoney } from "influencer-scoring/money";
 * const parts = allocateMoney({ amount: "100.00", currency: "EUR" }, [1, 1, 1]);
 * console.log(parts.map(({ amount }) => amount).join(" ")); // => 33.34 33.33 33.33
 */
export function allocateMoney(total: Money, weights: readonly number[]): Money[] {
  guardMoney(total, "total", { payable: true, negative: true });
  refuse(Array.isArray(weights) ? undefined : "not-an-array", "weights");
  const exact = Array.from(weights, (weight, index) => {
    refuse(amountProblem(weight), `weights[${index}]`);
    return new Exact(weight);
  });
  refuse(exact.length === 0 ? "empty" : undefined, "weights");
  const all = exact.reduce((sum, weight) => sum.plus(weight));
  refuse(all.isZero() ? "zero-denominator" : undefined, "weights");

  const { currency } = total;
  const decimals = minorUnits(currency);
  const cents = new Exact(total.amount).times(`1e${decimals}`);
  const shares = exact.map((weight, index) => {
    const share = cents.abs().times(weight);
    const whole = share.divToInt(all);
    return { index, whole, rest: share.minus(whole.times(all)) };
  });
  const given = shares.reduce((sum, { whole }) => sum.plus(whole), new Exact(0));
  const left = cents.abs().minus(given).toNumber();
  // Sorting keeps the order of equals.
  const byRest = [...shares].sort((a, b) => b.rest.comparedTo(a.rest));
  const luckier = new Set(byRest.slice(0, left).map(({ index }) => index));
  const cent = `${cents.isNegative() ? "-" : ""}1e-${decimals}`;
  return shares.map(({ index, whole }) => ({
    amount: whole
      .plus(luckier.has(index) ? 1 : 0)
      .times(cent)
      .toFixed(decimals),
    currency,
  }));
}
