import type { FollowerCount } from "../core/creator.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { growthLimits } from "../reference/growth-thresholds.js";
import { median } from "../statistics/quantile.js";
import { anomaliesOf, type GrowthAnomaly } from "./growth/anomalies.js";
import { explanations } from "./growth/explanations.js";
import { growthEvents } from "./growth/growth-events.js";
import { growthNotes } from "./growth/growth-notes.js";
import { growthWindows } from "./growth/growth-windows.js";
import { honestShare } from "./growth/honest-share.js";
import { withoutOutlyingCounts } from "./growth/outlying-counts.js";
import { type GrowthPoint, readHistory } from "./growth/read-history.js";
import { roundingUnits } from "./growth/rounding-units.js";
import { sawTooth } from "./growth/saw-tooth.js";
import { spacingOf } from "./growth/spacing.js";
import { usualGrowth } from "./growth/usual-growth.js";

/** What stands out in a history of followers. */
export type GrowthAnomalies = Measure & {
  /** Each anomaly, in order of time. */
  readonly anomalies: readonly GrowthAnomaly[];
  /**
   * The smallest rise within a window that would usually be found, as a share of the followers: smaller ones pass unseen.
   * `null` where the growth could not be judged.
   */
  readonly smallestRise: number | null;
  /**
   * The share of honest simulated histories with as many anomalies or more, at most; 1 where there is no anomaly, `null`
   * where the value is unknown. The docs tell for what kinds of history it holds. It is no probability of having bought.
   */
  readonly honestShare: number | null;
};

const model: ModelId = "growth-anomalies@1";

/**
 * Rises and falls of the followers that the usual growth of the account does not explain: signals consistent with bought
 * followers, with followers who were removed, or with following and unfollowing in turns. The value is how many there are.
 *
 * - Growth is the logarithm of a count over the last one at least three days before. Where counts usually lie more than
 *   four days apart, it is over the count before. Nothing is put in for days that are missing.
 * - Usual is the mean of the middle half of up to 60 windows before and as many after (12 where counts are weekly). Their
 *   spread is the median absolute deviation, at least what rounding makes it. An account that shrinks is usual to itself.
 * - A `spike` or a `drop` exceeds the usual growth by 6 such deviations, by 2.5 times the mean growth, and by 6.5 % and a
 *   rounding unit. Where counts are weekly it is 3.5 deviations, 6.5 times the mean growth, and 1.5 rounding units.
 * - A rise beside a burst of views is not reported, but noted as `explained-by-views`. Where views are not known, one
 *   with more posts than usual is noted as `explained-by-posts`.
 * - A spike is a `jump-and-taper` where followers then fall little by little, within 30 days by 15 % of it or more below
 *   what the usual growth would have made.
 * - A `saw-tooth` is a number of accounts followed that rises and falls three times, by a tenth and 50 accounts at least,
 *   with followers growing faster during the rises.
 *
 * What is smaller than `smallestRise`, comes beside a burst of views, or is delivered slowly, passes unseen. Weekly counts
 * give false alarms in most honest years; `honestShare` tells it.
 *
 * @param history - follower counts, a day each, in any order; with views, posts and accounts followed where they are
 * known. Views and posts are those of the day or those since the count before, the same throughout
 * @param options - `precision`: the rounding unit, such as 1000 where the platform tells thousands; where it is not given,
 * the zeros at the end of the counts tell it
 * @returns how many anomalies there are, from 0, and each of them; unknown with `too-few-days` (fewer than 12 windows),
 * `not-assessable` (a typical growth above 1 % a day, or counts so coarse or uneven that no rise below 20 % is seen)
 * @throws InvalidInputError for impossible counts and days, with code and path; `duplicate-day` where a day is told twice
 * @see docs/authenticity.md
 * @example
 * import { growthAnomalies } from "influencer-scoring/authenticity";
 * const history = Array.from({ length: 60 }, (_, i) => ({
 *   date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
 *   followers: 20_000 + 17 * i + (i >= 40 ? 3_000 : 0),
 *   views: 1_500 + 100 * (i % 7),
 * }));
 * const { value, anomalies, smallestRise, honestShare } = growthAnomalies(history);
 * const [first] = anomalies;
 * console.log(value, first?.kind, first?.from, first?.to); // => 1 spike 2026-02-09 2026-02-10
 * console.log(first?.change.toFixed(3), smallestRise?.toFixed(3), honestShare); // => 0.146 0.068 0.05
 */
export function growthAnomalies(
  history: Maybe<readonly FollowerCount[]>,
  options: { readonly precision?: Maybe<number> } = {},
): GrowthAnomalies {
  const precision = options.precision ?? undefined;
  if (precision !== undefined) refuse(countProblem(precision) ?? (precision ? undefined : "out-of-range"), "precision");
  const given = readHistory(history);
  const points = withoutOutlyingCounts(given);
  const followers = points.map((point) => point.followers);
  const units = roundingUnits(followers, precision);
  const { windowDays, leastDays, thresholds, honest } = spacingOf(points);
  const windows = growthWindows(points, units, windowDays, leastDays);
  const growths = windows.map((window) => window.growth);

  const enough = windows.length >= thresholds.fewestWindows;
  const judged = enough && median(growths) <= growthLimits.fastestGrowth * windowDays;
  const explain = explanations(points, windows, thresholds);
  const rises = judged ? growthEvents(1, points, units, windows, thresholds, explain) : [];
  const falls = judged ? growthEvents(-1, points, units, windows, thresholds) : [];
  const events = [...rises.filter((event) => !event.by), ...falls];
  const anomalies = anomaliesOf(events, sawTooth(points), points, windowDays);

  const usual = judged ? usualGrowth(growths, [], median(windows.map((window) => window.unit)), thresholds) : undefined;
  const rise = usual ? Math.expm1(usual.center + usual.threshold) : Number.POSITIVE_INFINITY;
  // Where not even a doubling would be seen, nothing was judged.
  const smallestRise = rise <= 1 ? rise : null;
  const common = {
    smallestRise,
    n: points.length,
    basis: `followers/${windowDays} days:robust-z`,
    model,
    notes: growthNotes(points, units, given.length - points.length, rises, !judged && anomalies.length > 0),
  };
  if (anomalies.length === 0 && !(smallestRise !== null && smallestRise <= growthLimits.coarsestRise)) {
    const reason = enough ? "not-assessable" : "too-few-days";
    return { value: null, reason, anomalies: [], honestShare: null, ...common };
  }
  const value = anomalies.length;
  const [first, last] = [points[0], points.at(-1)] as [GrowthPoint, GrowthPoint];
  return { value, anomalies, honestShare: honestShare(value, last.day - first.day, honest), ...common };
}
