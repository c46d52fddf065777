import { millisecondsPerDay } from "../core/time.js";

/**
 * An axis of time in UTC, with marks that fit below it: days of up to half a year, and else months.
 *
 * @param span - first and last moment, in milliseconds
 * @param width - pixels between them
 */
export function timeAxis([from, to]: readonly [number, number], width: number): object {
  const days = (to - from) / millisecondsPerDay;
  const isShort = days < 2;
  // A short time is shown from midnight to midnight; marks of a longer one stand at the midnights within.
  const firstDay = (isShort ? Math.floor : Math.ceil)(from / millisecondsPerDay);
  const lastDay = isShort
    ? Math.max(firstDay + 1, Math.ceil(to / millisecondsPerDay))
    : Math.floor(to / millisecondsPerDay);
  const [start, end] = isShort ? [firstDay * millisecondsPerDay, lastDay * millisecondsPerDay] : [from, to];
  const room = (end - start) * 0.03;
  const steps = Math.max(1, Math.min(Math.floor(width / 80), lastDay - firstDay));
  const values = Array.from(
    new Set(
      Array.from({ length: steps + 1 }, (_, index) => Math.round(firstDay + ((lastDay - firstDay) * index) / steps)),
    ),
    (day) => day * millisecondsPerDay,
  );
  return {
    // Numbers, which are the same in every time zone.
    type: "quantitative",
    scale: { domain: [start - room, end + room], nice: false, zero: false },
    axis: {
      title: "day (UTC)",
      values,
      labelExpr: `utcFormat(datum.value, '${days > 300 ? "%b %Y" : "%-d %b"}')`,
      grid: false,
    },
  };
}
