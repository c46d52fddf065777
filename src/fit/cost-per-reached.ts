import { carryInterval } from "../core/carry-interval.js";
import type { Money } from "../core/creator.js";
import type { Known, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { isZeroMoney } from "../money/compare-money.js";
import { type MoneyInput, moneyOf } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { quotientOf } from "../money/quotient.js";

const model: ModelId = "audience-fit@1";

/** What each of so many people costs, with the intervals of cost and number. Where they may be none, the upper end is open. */
export function costPerReached(cost: MoneyInput, people: Measure): MoneyMeasure {
  const spent = moneyOf(cost, "cost", "cost");
  const common = { n: people.n, basis: `cost/${people.basis}`, model, notes: [...spent.notes, ...people.notes] };
  if (spent.value === null) return { value: null, reason: spent.reason, ...common };
  if (people.value === null) return { value: null, reason: people.reason, ...common };
  if (people.value === 0) return { value: null, reason: "zero-denominator", ...common };
  const { currency } = spent.value;
  const each = ({ amount }: Money, among: number): Money => ({ amount: quotientOf(amount, among), currency });
  const nothing: Money = { amount: "0", currency };
  const interval = carryInterval<Money, number, Money>(
    spent,
    people as Known,
    ({ low }, { high: most }) => low && (most === null ? nothing : each(low, most)),
    ({ high }, { low: fewest }) => high && (isZeroMoney(high) ? nothing : fewest ? each(high, fewest) : null),
  );
  return { value: each(spent.value, people.value), ...(interval && { interval }), ...common };
}
