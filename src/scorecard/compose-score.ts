import type { Interval } from "../core/measure.js";
import type { Composition } from "../core/scorecard.js";

/** Scores with their weights; `null` where one is unknown. */
export interface Weighted {
  readonly weight: number;
  readonly score: number | null;
}

/**
 * The weighted mean of the scores that are known, arithmetic or geometric; `undefined` where none of them has weight.
 * Weights need not sum to 1.
 */
export function composed(parts: readonly Weighted[], composition: Composition): number | undefined {
  let [total, weights, least, most] = [0, 0, Number.POSITIVE_INFINITY, 0];
  const isGeometric = composition === "geometric";
  for (const { weight, score } of parts) {
    if (score === null || weight === 0) continue;
    // ln 0 is minus infinity, and makes the whole 0.
    total += weight * (isGeometric ? Math.log(score) : score);
    weights += weight;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  if (weights === 0) return undefined;
  const mean = isGeometric ? Math.exp(total / weights) : total / weights;
  // A mean lies between the least and the most; rounding does not change that.
  return Math.min(most, Math.max(least, mean));
}

/** The level of several intervals whose ends are put together; 1 where none of them can fail. */
export function lowestLevel(intervals: readonly Interval[]): number {
  let level = 1;
  for (const interval of intervals) if (interval.level < level) level = interval.level;
  return level;
}
