import { type GrowthThresholds, growthLimits } from "../../reference/growth-thresholds.js";
import type { Explain, Explanation } from "./explanations.js";
import { type GrowthWindow, logOf } from "./growth-windows.js";
import { neighbours } from "./neighbours.js";
import type { GrowthPoint } from "./read-history.js";
import { leastGrowth, usualGrowth } from "./usual-growth.js";

/** A rise or a fall of the followers that stands out. */
export interface GrowthEvent {
  /** 1 for a rise, −1 for a fall. */
  readonly sign: 1 | -1;
  /** Index of the last count before it. */
  readonly from: number;
  /** Index of the first count after it. */
  readonly to: number;
  /** The largest excess over the usual growth, in robust standard deviations. */
  readonly z: number;
  /** The usual growth of a window around it (logarithm). */
  readonly usual: number;
  /** What explains it. */
  readonly by: Explanation["by"] | undefined;
}

type Standing = GrowthWindow & Pick<GrowthEvent, "z" | "usual" | "by">;

/** Windows that stand out and share days, taken together. */
function grouped(windows: readonly Standing[]): Standing[][] {
  const groups: Standing[][] = [];
  for (const window of windows) {
    const open = groups.at(-1);
    if (open && window.from < (open.at(-1) as Standing).to) open.push(window);
    else groups.push([window]);
  }
  return groups;
}

/** The event that windows make together, without the steps at both ends in which little happened. */
function eventOf(
  group: readonly Standing[],
  sign: 1 | -1,
  points: readonly GrowthPoint[],
  logs: readonly number[],
): GrowthEvent {
  const highest = group.reduce((a, b) => (b.z > a.z ? b : a));
  let { from } = group[0] as Standing;
  let { to } = group.at(-1) as Standing;
  const step = (index: number): number => sign * ((logs[index + 1] as number) - (logs[index] as number));
  let largest = 0;
  for (let index = from; index < to; index++) largest = Math.max(largest, step(index));
  const small = growthLimits.smallPart * largest;
  // A change is a share of the count before, so that this cannot be 0.
  while (step(from) < small && (points[from + 1] as GrowthPoint).followers > 0) from++;
  while (step(to - 1) < small) to--;
  const by = group.find((window) => window.by && window.z >= growthLimits.tellingPart * highest.z)?.by;
  return { sign, from, to, z: highest.z, usual: highest.usual, by };
}

/** The rises (`sign` 1) or falls (−1) that stand out, with what explains a rise. */
export function growthEvents(
  sign: 1 | -1,
  points: readonly GrowthPoint[],
  units: readonly number[],
  windows: readonly GrowthWindow[],
  thresholds: GrowthThresholds,
  explain?: Explain,
): GrowthEvent[] {
  const growthOf = (index: number): number => (windows[index] as GrowthWindow).growth;
  const standing: Standing[] = [];
  for (const [index, window] of windows.entries()) {
    if (sign * window.growth <= leastGrowth(window.unit, thresholds)) continue;
    const { before, after } = neighbours(windows, index, thresholds.reach);
    const usual = usualGrowth(before.map(growthOf), after.map(growthOf), window.unit, thresholds);
    const over = (center: number): number => sign * (window.growth - center);
    if (over(usual.center) <= usual.threshold) continue;
    const explanation = explain?.(index, [...before, ...after], usual.center);
    const explained = explanation && over(Math.max(usual.center, explanation.growth)) <= usual.threshold;
    const by = explained ? explanation.by : undefined;
    standing.push({ ...window, z: over(usual.center) / usual.scale, usual: usual.center, by });
  }
  const logs = points.map((point, index) => logOf(point.followers, units[index] as number));
  return grouped(standing).map((group) => eventOf(group, sign, points, logs));
}
