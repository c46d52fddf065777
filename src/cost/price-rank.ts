import { jointLevel } from "../core/carry-interval.js";
import type { Money } from "../core/creator.js";
import type { Interval, Measure } from "../core/measure.js";
import { addMoney } from "../money/add-money.js";
import { compareMoney } from "../money/compare-money.js";
import { divideMoney } from "../money/multiply-money.js";
import { wilsonInterval } from "../statistics/wilson-interval.js";

/** How many prices are below one, and how many are the same. */
function standing(price: Money, prices: readonly Money[]): readonly [below: number, equal: number] {
  let [below, equal] = [0, 0];
  for (const other of prices) {
    const order = compareMoney(other, price);
    if (order < 0) below++;
    else if (order === 0) equal++;
  }
  return [below, equal];
}

/** The share of prices below one; the same price counts half. */
export function rankOf(price: Money, prices: readonly Money[]): number {
  const [below, equal] = standing(price, prices);
  return (below + equal / 2) / prices.length;
}

/** The middle price, or the average of the two middle ones. */
export function medianPrice(prices: readonly Money[]): Money {
  const ordered = [...prices].sort(compareMoney);
  const half = ordered.length >> 1;
  const high = ordered[half] as Money;
  return ordered.length % 2 ? high : divideMoney(addMoney(ordered[half - 1] as Money, high), 2);
}

/**
 * The interval of a rank among prices drawn from one market: Wilson's, from the cheapest that the price may be for what it
 * buys to the dearest. `priceOf` tells the unit price at an end of the units.
 */
export function rankInterval(
  prices: readonly Money[],
  level: number,
  { value, interval }: Measure,
  priceOf: (units: number) => Money,
): Interval | undefined {
  if (interval?.shape === "outside") return undefined;
  const joint = jointLevel([level, interval?.level ?? 1]);
  if (joint <= 0) return undefined;
  const ends = interval ?? { low: value, high: value };
  const n = prices.length;
  const low = ends.high === null ? 0 : wilsonInterval(standing(priceOf(ends.high), prices)[0], n, level)[0];
  // However dear for what it buys, if it may buy nothing.
  const [below, equal] = ends.low ? standing(priceOf(ends.low), prices) : [n, 0];
  const high = wilsonInterval(below + equal, n, level)[1];
  return { low, high, shape: "between", level: joint, method: interval ? "bonferroni" : "wilson" };
}
