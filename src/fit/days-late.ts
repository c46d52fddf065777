import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { millisecondsPerDay } from "../core/time.js";
import { medianInterval } from "../statistics/order-statistic-interval.js";
import { median } from "../statistics/quantile.js";
import { survivalMedian } from "../statistics/survival-median.js";
import type { ReadDelivery } from "./read-deliveries.js";

/** What deliverables belong to, where some tell their campaign; the others stand alone. */
export const clustersOfDeliveries = (items: readonly ReadDelivery[]): readonly (string | number)[] | undefined =>
  items.some(({ campaign }) => campaign !== undefined)
    ? items.map(({ campaign }, index) => campaign ?? -1 - index)
    : undefined;

/**
 * The median number of days between due and delivered, of what was delivered.
 *
 * @param reason - why it is unknown where nothing tells both
 */
export function daysLate(
  items: readonly ReadDelivery[],
  level: number,
  model: ModelId,
  reason: UnknownReason,
): Measure {
  const timed = items.filter(({ due, time }) => due !== undefined && time !== undefined);
  const days = timed.map(({ due, time }) => ((time as number) - (due as number)) / millisecondsPerDay);
  const common = { n: days.length, basis: "days late:median", model, notes: [] };
  if (days.length === 0) return { value: null, reason, ...common };
  const by = clustersOfDeliveries(timed);
  const value = median(days);
  // Times of survival begin at 0.
  const first = days.reduce((least, day) => Math.min(least, day), 0);
  const clustered =
    by &&
    survivalMedian(
      days.map((day) => day - first),
      days.map(() => true),
      level,
      by,
    );
  const bounds = clustered ? ([clustered.low, clustered.high] as const) : medianInterval(days, level);
  if (!bounds || bounds[0] === null) return { value, ...common };
  // Everything was seen to its end, so that both bounds are there or neither.
  const back = (end: number | null): number => (end as number) + (clustered ? first : 0);
  const method = clustered ? "woodruff" : "order-statistics";
  const interval: Interval = { low: back(bounds[0]), high: back(bounds[1]), shape: "between", level, method };
  return { value, interval, ...common };
}
