import type { Interval } from "../core/measure.js";
import { wilsonInterval } from "../statistics/wilson-interval.js";

/** Rounding of a share times a size: 0.07 times 100 is 7.000000000000001. */
const slack = 1e-9;

/** The lower bound of a share that was measured on so many people. */
export function lowShare(share: number, size: number, level: number): number {
  return wilsonInterval(Math.floor(Math.min(share, 1) * size + slack), size, level)[0];
}

/** The upper bound of a share that was measured on so many people. */
export function highShare(share: number, size: number, level: number): number {
  return wilsonInterval(Math.min(Math.ceil(share * size - slack), size), size, level)[1];
}

/**
 * How far the measured shares of so many types can lie from the true ones in all (the sum of what some have too much), with
 * a probability of 1 − `miss` at least, by the inequality of Weissman and others: √(ln((2ᵏ − 2) / miss) / 2n).
 */
export function farthest(types: number, size: number, miss: number): number {
  const sets = types * Math.LN2 + Math.log1p(-(2 ** (1 - types)));
  return Math.sqrt((sets - Math.log(miss)) / (2 * size));
}

/** An interval between two bounds, or none where they are one. */
export function between(
  low: number,
  high: number,
  level: number,
  method: string,
): { readonly interval?: Interval | undefined } {
  return low < high ? { interval: { low, high, shape: "between", level, method } } : {};
}
