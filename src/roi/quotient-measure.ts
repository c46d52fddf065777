import { jointLevel } from "../core/carry-interval.js";
import type { Money } from "../core/creator.js";
import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { isZeroMoney } from "../money/compare-money.js";
import type { MoneyInput } from "../money/given-money.js";
import { requireCurrency, type TakenMoney, takeMoney } from "./take-money.js";

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

/** The quotient of two amounts that may be unknown or carry intervals. */
export function quotientMeasure(above: MoneyInput, below: MoneyInput, quotient: Quotient): Measure {
  const { path, negative, by, basis, model, of } = quotient;
  const numerator = takeMoney(above, path, "not-given", { negative });
  const denominator = takeMoney(below, by, "missing-denominator", { place: "cost" });
  const common = { basis, model, notes: [...numerator.notes, ...denominator.notes] };
  for (const { amount, reason, n } of [numerator, denominator])
    if (!amount) return { value: null, reason, n, ...common };
  const [amount, cost] = [numerator.amount as Money, denominator.amount as Money];
  requireCurrency(cost, amount, by);
  const { n } = numerator;
  if (isZeroMoney(cost)) return { value: null, reason: "zero-denominator", n, ...common };
  const interval = quotientInterval(numerator, denominator, quotient);
  return { value: of(amount, cost), ...(interval && { interval }), n, ...common };
}

function isNegative({ amount }: Money): boolean {
  return amount.startsWith("-");
}

/** The bounds that two intervals leave to a quotient; none where the denominator may be 0. */
function quotientInterval(above: TakenMoney, below: TakenMoney, { of, limit }: Quotient): Interval | undefined {
  const first = above.interval ?? below.interval;
  if (!first) return undefined;
  const level =
    above.interval && below.interval ? jointLevel([above.interval.level, below.interval.level]) : first.level;
  const edges = (taken: TakenMoney) => taken.interval ?? { low: taken.amount as Money, high: taken.amount as Money };
  const [top, bottom] = [edges(above), edges(below)];
  if (!bottom.low || isNegative(bottom.low) || isZeroMoney(bottom.low) || !(level > 0)) return undefined;
  const [least, most] = [bottom.low, bottom.high];
  // A loss weighs most on the least cost, a gain on the largest.
  const at = (bound: Money | null, cost: Money | null): number | null => bound && (cost ? of(bound, cost) : limit);
  return {
    low: at(top.low, top.low && isNegative(top.low) ? least : most),
    high: at(top.high, top.high && isNegative(top.high) ? most : least),
    shape: "between",
    level,
    method: above.interval && below.interval ? "bonferroni" : first.method,
  };
}
