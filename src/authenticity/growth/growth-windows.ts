import { growthLimits } from "../../reference/growth-thresholds.js";
import type { GrowthPoint } from "./read-history.js";

/** The growth from one count to a later one. */
export interface GrowthWindow {
  /** Index of the count before. */
  readonly from: number;
  /** Index of the count after. */
  readonly to: number;
  /** The logarithm of the growth; over a long gap, only of a part of it. */
  readonly growth: number;
  /** The rounding unit as a share of the followers. */
  readonly unit: number;
}

/** The logarithm of a count. 0 may be anything below half a unit. */
export const logOf = (count: number, unit: number): number => Math.log(Math.max(count, unit / 2));

/**
 * For every count, the growth since the last count that is at least `leastDays` older. Nothing is put in for days that
 * are missing, and growth from no followers has no rate.
 */
export function growthWindows(
  points: readonly GrowthPoint[],
  units: readonly number[],
  windowDays: number,
  leastDays: number,
): GrowthWindow[] {
  const windows: GrowthWindow[] = [];
  let from = -1;
  for (const [to, point] of points.entries()) {
    const previous = points[to - 1];
    while (previous && (points[from + 1] as GrowthPoint).day <= previous.day + 1 - leastDays) from++;
    const before = points[from];
    if (!before || before.followers === 0) continue;
    const unit = Math.max(units[from] as number, units[to] as number);
    const rise = logOf(point.followers, unit) - logOf(before.followers, unit);
    const part = Math.min(1, (growthLimits.longestGap * windowDays) / (point.day - before.day));
    windows.push({ from, to, growth: rise * part, unit: unit / before.followers });
  }
  return windows;
}
