import { carryInterval } from "../core/carry-interval.js";
import type { Money } from "../core/creator.js";
import { countOf } from "../core/given.js";
import { amountProblem, countProblem, refuse } from "../core/guard.js";
import type { Interval, Known, Maybe, Measure } from "../core/measure.js";
import { isZeroMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { moneyOf } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { quotientOf } from "../money/quotient.js";
import type { UnitCostDefinition } from "../reference/unit-costs.js";
import { isCountName } from "./count-name.js";
import { exponentOfTen, movePoint } from "./power-of-ten.js";

/**
 * The cost of so many of something, as a definition says: scale · cost / count. The functions named after a unit cost are
 * this one with their definition; give one of your own for what has no name here. Exact where 34 significant digits are
 * enough, else rounded to 34, half to the even digit.
 *
 * An interval of the cost or of the count is carried over; where both have one, the interval is the widest that both leave,
 * at the level at which both hold. Where the count may be 0, the upper end is open.
 *
 * @param cost - what was spent, or the measure of it
 * @param count - how many there were, a whole number from 0, or a measure of it, which may be an estimate
 * @param definition - the name of the count, and of how many the cost is told
 * @returns the cost of `scale` of them, in the currency of the cost; unknown with the reason of the cost or the count,
 * `not-given` (no cost), `missing-denominator` (no count) or `zero-denominator`. What was free costs 0
 * @throws InvalidInputError `not-a-count` for a rate; `basis-conflict` where a measure counts something else than the
 * definition (views pass for impressions); `not-a-total` for the cost of one of something; `media-value-is-no-cost` for an earned media value; `out-of-range` at
 * `definition.scale` where it is no power of ten; `negative` and other codes for impossible costs and counts
 * @see docs/cost.md
 * @example
 * import { unitCost } from "influencer-scoring/cost";
 * const perSave = { kind: "unit-cost", id: "cost-per-save@1", per: "saves", scale: 1, source: "mine" };
 * const cost = unitCost({ amount: "450.00", currency: "EUR" }, 360, perSave);
 * console.log(cost.value.amount, cost.value.currency, cost.basis); // => 1.25 EUR cost/saves
 */
export function unitCost(
  cost: MoneyInput,
  count: Maybe<number> | Measure,
  definition: UnitCostDefinition,
): MoneyMeasure {
  const places = guardDefinition(definition);
  const { id: model, per, scale } = definition;
  const spent = moneyOf(cost, "cost", "cost");
  const units = countOf(count, per);
  guardCounted(units.basis, per);
  const { n } = units;
  const basis = `cost/${places === 0 ? "" : `${scale} `}${units.basis || per}`;
  const notes = spent.notes.concat(units.notes);
  if (spent.value === null) return { value: null, reason: spent.reason, n, basis, model, notes };
  if (units.value === null) return { value: null, reason: units.reason, n, basis, model, notes };
  if (units.value === 0) return { value: null, reason: "zero-denominator", n, basis, model, notes };
  const value = each(spent.value, units.value, places);
  if (!spent.interval && !units.interval) return { value, n, basis, model, notes };
  const interval = intervalOf(spent, units, places);
  return { value, ...(interval && { interval }), n, basis, model, notes };
}

/** Refuses a measured count of something else than the definition says: a cost of clicks is none of views. */
function guardCounted(basis: string, per: string): void {
  const counted = /^[A-Za-z]+(?=:|$)/.exec(basis)?.[0];
  if (counted === undefined || counted === per || !isCountName(counted)) return;
  // A view is an impression of a video.
  if (per !== "impressions" || counted !== "views") refuse("basis-conflict", per);
}

/** What each costs, or so many of them as the scale says. What is given has been guarded. */
function each({ amount, currency }: Money, among: number, places: number): Money {
  return { amount: quotientOf(places === 0 ? amount : movePoint(amount, places), among), currency };
}

function intervalOf(spent: Known<Money>, units: Known, places: number): Interval<Money> | undefined {
  const nothing = { amount: "0", currency: spent.value.currency };
  return carryInterval<Money, number, Money>(
    spent,
    units,
    ({ low }, { high: most }) => low && (most === null ? nothing : each(low, most, places)),
    // What costs nothing costs nothing each, however few there are.
    ({ high }, { low: fewest }) => high && (isZeroMoney(high) ? nothing : fewest ? each(high, fewest, places) : null),
  );
}

/**
 * A unit cost on plain numbers, for rows and columns: scale · cost / count, by the same definitions as {@link unitCost},
 * and equal to it within 1e-12 of its size. The amounts must be of one currency, which numbers cannot tell.
 *
 * @param cost - what was spent, from 0
 * @param count - how many there were, a whole number from 0
 * @param definition - the name of the count, and of how many the cost is told
 * @returns the cost of `scale` of them; `null` (unknown) where the cost or the count is unknown, or the count is 0
 * @throws InvalidInputError `not-a-number`, `not-finite` (also once multiplied by the scale) or `negative` at `cost`; for
 * impossible counts at the name of the count; `out-of-range` at `definition.scale`
 * @see docs/cost.md
 * @example
 * import { unitCostDefinitions, unitCostNumber } from "influencer-scoring/cost";
 * console.log(unitCostNumber(450, 60_000, unitCostDefinitions.costPerMille)); // => 7.5
 * console.log(unitCostNumber(450, null, unitCostDefinitions.costPerMille)); // => null
 */
export function unitCostNumber(
  cost: Maybe<number>,
  count: Maybe<number>,
  definition: UnitCostDefinition,
): number | null {
  guardDefinition(definition);
  const { per, scale } = definition;
  const [spent, units] = [cost ?? null, count ?? null];
  if (spent !== null) refuse(amountProblem(spent) ?? amountProblem(spent * scale), "cost");
  if (units !== null) refuse(countProblem(units), per);
  return spent === null || !units ? null : (spent * scale) / units;
}

/** Refuses what is no definition; the power of ten of its scale. */
function guardDefinition(definition: UnitCostDefinition): number {
  if (typeof definition !== "object" || definition === null) refuse("not-an-object", "definition");
  if (typeof definition.per !== "string") refuse("not-a-string", "definition.per");
  if (definition.per === "") refuse("empty-string", "definition.per");
  if (typeof definition.id !== "string" || !/^[\w.-]+@\d+$/.test(definition.id))
    refuse("invalid-model-id", "definition.id");
  return exponentOfTen(definition.scale, "definition.scale");
}
