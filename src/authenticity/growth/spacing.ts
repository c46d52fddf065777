import {
  dailyGrowthThresholds,
  type GrowthThresholds,
  growthLimits,
  weeklyGrowthThresholds,
} from "../../reference/growth-thresholds.js";
import {
  type HonestGrowth,
  honestDailyGrowth,
  honestDailyGrowthWithoutViews,
  honestWeeklyGrowth,
} from "../../reference/honest-growth.js";
import { median } from "../../statistics/quantile.js";
import type { GrowthPoint } from "./read-history.js";

/** What follows from how far apart the counts of a history usually lie. */
export interface Spacing {
  /** Days over which growth is taken. */
  readonly windowDays: number;
  /** Days that two counts must lie apart at least. */
  readonly leastDays: number;
  /** When growth is an anomaly. */
  readonly thresholds: GrowthThresholds;
  /** How often honest histories of this kind show anomalies. */
  readonly honest: HonestGrowth;
}

/** The spacing of a history: the middle gap between its counts. */
export function spacingOf(points: readonly GrowthPoint[]): Spacing {
  const gaps = points.slice(1).map((point, index) => point.day - (points[index] as GrowthPoint).day);
  const gap = gaps.length > 0 ? Math.round(median(gaps)) : 1;
  if (gap > growthLimits.longestDailyGap)
    return { windowDays: gap, leastDays: 1, thresholds: weeklyGrowthThresholds, honest: honestWeeklyGrowth };
  const windowDays = Math.max(dailyGrowthThresholds.windowDays, gap);
  const viewed = points.filter((point) => point.views !== null).length * 2 > points.length;
  const honest = viewed ? honestDailyGrowth : honestDailyGrowthWithoutViews;
  return { windowDays, leastDays: windowDays, thresholds: dailyGrowthThresholds, honest };
}
