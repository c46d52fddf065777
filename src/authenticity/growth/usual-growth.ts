import { type GrowthThresholds, growthLimits } from "../../reference/growth-thresholds.js";
import { median } from "../../statistics/quantile.js";
import { mean, trimmedMean } from "../../statistics/trimmed-mean.js";

/** What growth is usual around a window. */
export interface UsualGrowth {
  /** The usual growth of a window (logarithm). */
  readonly center: number;
  /** A robust standard deviation, no less than rounding makes it. */
  readonly scale: number;
  /** What the excess over the usual growth must exceed. */
  readonly threshold: number;
}

/** These make a median and a mean of absolute deviations estimate a standard deviation where values are normal. */
const medianFactor = 1.4826;
const meanFactor = 1.2533;

/** The median absolute deviation, or the mean one where that is 0 because more than half of the values are alike. */
function deviationOf(values: readonly number[]): number {
  const middle = median(values);
  const distances = values.map((value) => Math.abs(value - middle));
  return medianFactor * median(distances) || meanFactor * mean(distances);
}

/** The least growth (logarithm) that can count as an anomaly, whatever is usual. */
export const leastGrowth = (unit: number, { leastRise, leastUnits }: GrowthThresholds): number =>
  Math.log1p(leastRise + leastUnits * unit);

/**
 * What is usual where growth was like this before and after, for a window with this rounding unit. The usual growth is
 * the mean of the middle half: a median would be 0 where rounding hides slow growth. Where more than half of the windows
 * are alike the median deviation is 0, and the mean deviation takes its place.
 */
export function usualGrowth(
  before: readonly number[],
  after: readonly number[],
  unit: number,
  thresholds: GrowthThresholds,
): UsualGrowth {
  const growths = [...before, ...after];
  const scale = Math.max(deviationOf(growths), thresholds.roundingScale * unit);
  const around = Math.abs(mean(growths));
  const level = before.length * 2 < thresholds.reach ? around : Math.min(around, Math.abs(mean(before)));
  const threshold = Math.max(thresholds.z * scale, thresholds.timesMean * level, leastGrowth(unit, thresholds));
  return { center: trimmedMean(growths, growthLimits.trim), scale, threshold };
}
