import { millisecondsPerDay } from "../core/time.js";

/**
 * An axis of time in UTC, with marks that fit below it: days of up to half a year, and else months.
 *
 * @param span - first and last moment, in milliseconds
 * @param width - pixels between them
 */
export function timeAxis([from, to]: readonly [number, number], width: number): object {
  const room = Math.max(to - from, millisecondsPerDay) * 0.03;
  const days = (to - from) / millisecondsPerDay;
  const steps = Math.max(1, Math.min(Math.floor(width / 80), Math.floor(days) || 1));
  const firstDay = Math.ceil(from / millisecondsPerDay);
  const lastDay = Math.floor(to / millisecondsPerDay);
  const values = Array.from(
    new Set(
      Array.from({ length: steps + 1 }, (_, index) => Math.round(firstDay + ((lastDay - firstDay) * index) / steps)),
    ),
    (day) => day * millisecondsPerDay,
  );
  return {
    // Numbers, which are the same in every time zone.
    type: "quantitative",
    scale: { domain: [from - room, to + room], nice: false, zero: false },
    axis: {
      title: "day (UTC)",
      values,
      labelExpr: `utcFormat(datum.value, '${days > 300 ? "%b %Y" : "%-d %b"}')`,
      grid: false,
    },
  };
}
