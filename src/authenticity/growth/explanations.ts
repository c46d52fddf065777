import { type GrowthThresholds, growthLimits } from "../../reference/growth-thresholds.js";
import { medianAbsoluteDeviation } from "../../statistics/median-absolute-deviation.js";
import { median, quantile } from "../../statistics/quantile.js";
import { mean, sum } from "../../statistics/trimmed-mean.js";
import type { GrowthWindow } from "./growth-windows.js";
import type { GrowthPoint } from "./read-history.js";

/** How much growth something other than a purchase explains. */
export interface Explanation {
  /** Growth of the window (logarithm); without end where more was published than usual. */
  readonly growth: number;
  /** What explains it. */
  readonly by: "views" | "posts";
}

/**
 * Tells what explains the growth of a window, by its index, those of the windows near it, and the growth that is usual
 * there; `undefined` where nothing is known, or nothing explains anything.
 */
export type Explain = (index: number, near: readonly number[], usual: number) => Explanation | undefined;

const known = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value) => value !== null && value !== undefined);

/**
 * A burst of views, far above the usual ones, explains whatever its extra views can bring, one follower a view. Fewer
 * views explain growth in proportion: the usual growth, times how much the views rose beyond their noise, to a power.
 * Where views are not known, posts explain a rise while more is published than usual.
 */
export function explanations(
  points: readonly GrowthPoint[],
  windows: readonly GrowthWindow[],
  { leadDays, viewsBurst, viewsBurstZ }: GrowthThresholds,
): Explain {
  const { viewsPower, postsShare } = growthLimits;
  const day = (index: number): number => (points[index] as GrowthPoint).day;
  /** What is known of the days of a window, and of those before it that may have caused its growth. */
  const during = ({ from, to }: GrowthWindow, field: "views" | "posts"): number[] => {
    let first = from + 1;
    while (first > 0 && day(first - 1) > day(from) - leadDays) first--;
    return known(points.slice(first, to + 1).map((point) => point[field]));
  };
  /** Views a day (logarithm), and posts, of every window. */
  const views = windows.map((window) => {
    const values = during(window, "views");
    return values.length > 0 ? Math.log(Math.max(1, mean(values))) : null;
  });
  const posts = windows.map((window) => {
    const values = during(window, "posts");
    return values.length > 0 ? sum(values) : null;
  });
  // From a window to one that shares no day with it, so that neither a trend nor a burst counts as noise.
  const [first] = windows;
  const apart = leadDays + (first ? first.to - first.from : 0);
  const changes = known(views.map((log, index) => difference(log, views[index - apart])));
  const noise = changes.length > 0 ? medianAbsoluteDeviation(changes) / Math.SQRT2 : 0;

  return (index, near, usual) => {
    const log = views[index] as number | null;
    const others = known(near.map((other) => views[other]));
    if (log === null || others.length === 0) {
      const otherPosts = known(near.map((other) => posts[other]));
      const many = otherPosts.length > 0 && (posts[index] ?? 0) > quantile(otherPosts, postsShare);
      return many ? { growth: Number.POSITIVE_INFINITY, by: "posts" } : undefined;
    }
    const middle = median(others);
    const above = log - middle;
    const { from, to } = windows[index] as GrowthWindow;
    const extra = Math.max(0, Math.exp(log) - Math.exp(middle)) * (day(to) - day(from) + leadDays);
    const most = usual + Math.log1p(extra / (points[from] as GrowthPoint).followers);
    if (above >= Math.max(Math.log(viewsBurst), viewsBurstZ * noise)) return { growth: most, by: "views" };
    const proportional = usual * Math.exp(viewsPower * Math.max(above - noise, 0));
    return { growth: Math.min(proportional, most), by: "views" };
  };
}

function difference(a: number | null, b: number | null | undefined): number | null {
  return a === null || b === null || b === undefined ? null : a - b;
}
