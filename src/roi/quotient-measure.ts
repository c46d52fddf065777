import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import type { Known, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { isZeroMoney } from "../money/compare-money.js";
import { type MoneyInput, moneyOf } from "../money/given-money.js";
import { type Carried, carried } from "./carried.js";
import { finiteOr } from "./finite.js";
import { isNegative, requireCurrency } from "./take-money.js";

/** A quotient of two amounts, in names. */
interface Quotient {
  /** What is divided, and whether it may be below 0. */
  readonly path: string;
  readonly negative: boolean;
  /** What it is divided by. */
  readonly by: string;
  readonly basis: string;
  readonly model: ModelId;
  /** Computes it, for a denominator that is not 0. It rises with the first and falls with the second where that is above 0. */
  readonly of: (above: Money, below: Money) => number;
  /** What it comes to where the denominator grows without bound. */
  readonly limit: number;
}

const anySign = { negative: true };

/** The quotient of two amounts that may be unknown or carry intervals. */
export function quotientMeasure(above: MoneyInput, below: MoneyInput, quotient: Quotient): Measure {
  const { path, negative, by, basis, model, of } = quotient;
  const numerator = moneyOf(above, path, "revenue", "not-given", { negative }, anySign);
  const denominator = moneyOf(below, by, "cost", "missing-denominator", {}, anySign);
  const { n } = numerator;
  const common = { basis, model, notes: [...numerator.notes, ...denominator.notes] };
  if (numerator.value === null) return { value: null, reason: numerator.reason, n, ...common };
  if (denominator.value === null) return { value: null, reason: denominator.reason, n: denominator.n, ...common };
  requireCurrency(denominator.value, numerator.value, by);
  if (isZeroMoney(denominator.value)) return { value: null, reason: "zero-denominator", n, ...common };
  const value = finiteOr(() => of(numerator.value, denominator.value), null);
  if (value === null) throw new InvalidInputError("out-of-range", `${path}.amount`);
  const over = carriedOver(numerator, denominator, quotient);
  return { value, n, ...common, ...over, notes: [...common.notes, ...over.notes] };
}

/** Both ends of what is known of an amount. */
const endsOf = ({ interval, value }: Known<Money>) => interval ?? { low: value, high: value };

/** The bounds that two intervals leave to a quotient. What it is divided by may come near 0, and not below it. */
function carriedOver(above: Known<Money>, below: Known<Money>, { of, limit }: Quotient): Carried<number> {
  return carried([above, below], () => {
    const [top, bottom] = [endsOf(above), endsOf(below)];
    // `undefined` where it comes near 0, and `null` where it has no end.
    const least = bottom.low && /^[^-]*[1-9]/.test(bottom.low.amount) ? bottom.low : undefined;
    const at = (bound: Money | null, isLow: boolean): number | null => {
      // Of nothing nothing is left, however little it cost.
      if (!bound || isZeroMoney(bound)) return bound && limit;
      // A loss weighs most on the least cost, a gain on the largest.
      const cost = isNegative(bound) === isLow ? least : bottom.high;
      return cost ? finiteOr(() => of(bound, cost), null) : cost === null ? limit : null;
    };
    return [at(top.low, true), at(top.high, false)];
  });
}
