import type { GrowthAnomaly } from "../authenticity/growth/anomalies.js";
import { readHistory } from "../authenticity/growth/read-history.js";
import type { GrowthAnomalies } from "../authenticity/growth-anomalies.js";
import type { FollowerCount } from "../core/creator.js";
import { missing } from "../core/given.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { requireRecord } from "../core/require-object.js";
import { dayProblem, millisecondsPerDay } from "../core/time.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, takeOptions } from "./chart-options.js";
import { aboveAxis, fontSize, leftAxis, makeChart, plotWidth } from "./frame.js";
import { percent, several } from "./rounded.js";
import { tickLabels } from "./tick-labels.js";
import { around, ticks } from "./ticks.js";
import { timeAxis } from "./time-axis.js";
import { unknownChart } from "./unknown-chart.js";
import { anyMeasure, numberProblem, reasonText } from "./words.js";

const chart = "follower-history-chart@1";
const title = "Followers over time";
const height = 170;
const left = 58;
/** More points than that would hide the line. */
const mostPoints = 40;
/** More numbers than that would hide each other; all of them are in the table. */
const mostNumbers = 9;

/** A kind of anomaly has a shape of its own. */
const shapes: Readonly<Record<GrowthAnomaly["kind"], string>> = {
  spike: "triangle-up",
  drop: "triangle-down",
  "jump-and-taper": "diamond",
  "saw-tooth": "cross",
};

/** What an anomaly is, in a few words. */
const anomalyText = ({ kind, from, to, change }: GrowthAnomaly): string =>
  `${kind}, ${from} to ${to}, ${change > 0 ? "+" : ""}${percent(change)}`;

/** Anomalies, checked. */
export function anomaliesIn(given: Maybe<GrowthAnomalies>, path: string): readonly GrowthAnomaly[] {
  if (given === null || given === undefined) return [];
  anyMeasure(given, path);
  const list = given.anomalies;
  if (!Array.isArray(list)) refuse("not-an-array", `${path}.anomalies`);
  list.forEach((anomaly, index) => {
    const at = `${path}.anomalies[${index}]`;
    requireRecord(anomaly, at);
    refuse(Object.hasOwn(shapes, anomaly.kind) ? undefined : "unknown-option", `${at}.kind`);
    refuse(dayProblem(anomaly.from), `${at}.from`);
    refuse(dayProblem(anomaly.to), `${at}.to`);
    refuse(numberProblem(anomaly.change), `${at}.change`);
    if (typeof anomaly.because !== "string") refuse("not-a-string", `${at}.because`);
  });
  return list;
}

/** What the lines below the title say of the anomalies. */
function verdict(given: Maybe<GrowthAnomalies>): readonly string[] {
  if (given === null || given === undefined) return [];
  if (given.value === null) return [`Whether it is usual is unknown: ${reasonText(given.reason)}.`];
  if (given.value === 0) return [`No anomaly; n = ${several(given.n, "day")}.`];
  const [anomalies, marked] = given.value === 1 ? ["anomaly", "It is"] : ["anomalies", "They are"];
  return [
    `${given.value} ${anomalies}; n = ${several(given.n, "day")}. ${marked} numbered, shaded and listed in the figures. Signals, not accusations.`,
  ];
}

/**
 * A picture of a history of followers: a line over the days, and what stands out as a shaded stretch with a shape and a
 * number. The axis of the followers does not begin at 0, and says so.
 *
 * @param history - followers by day; days without a count are left out
 * @param anomalies - what `growthAnomalies` gives of it
 * @param options - theme, title, width
 * @returns a specification of Vega-Lite, as plain data. A history of fewer than two days with a count gives a picture that
 * says so; anomalies that are unknown are told with their reason
 * @throws InvalidInputError for an impossible count or day, or a day told twice, at `history[i]`; at `anomalies` for what
 * is no result of `growthAnomalies`
 * @see docs/charts.md
 * @example
 * import { growthAnomalies } from "influencer-scoring/authenticity";
 * import { followerHistoryChart } from "influencer-scoring/charts";
 * const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
 * const history = Array.from({ length: 90 }, (_, index) => (
 *   { date: day(index), followers: 20_000 + 17 * index + (index % 3) * 5 + (index > 60 ? 9_000 : 0) }
 * ));
 * const { usermeta } = followerHistoryChart(history, growthAnomalies(history));
 * console.log(usermeta.figures.rows[2]?.join(": ")); // => 1: spike, 2026-03-02 to 2026-03-03, +42.9 %
 */
export function followerHistoryChart(
  history: Maybe<readonly FollowerCount[]>,
  anomalies?: Maybe<GrowthAnomalies>,
  options: ChartOptions = {},
): Chart {
  const days = readHistory(history);
  const found = anomaliesIn(anomalies, "anomalies");
  const taken = takeOptions(options);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || first === last) {
    const reason = days.length === 0 ? "not-given" : "too-few-days";
    return unknownChart({ chart, title }, { ...missing(reason), n: days.length, basis: "followers by day" }, taken);
  }
  const { colours } = taken;
  const width = plotWidth(taken, left);
  const [low, high] = around(
    days.map(({ followers }) => followers),
    0.14,
  );
  const values = ticks(low, high, 5, 1);
  const span = [first.day * millisecondsPerDay, last.day * millisecondsPerDay] as const;
  const x = { field: "x", ...timeAxis(span, width) };
  const y = {
    field: "y",
    type: "quantitative",
    scale: { domain: [low, high], nice: false, zero: false },
    axis: leftAxis("followers (the axis does not begin at 0)", left, {
      values,
      ...tickLabels(values),
    }),
  };
  const line = days.map(({ day, followers }) => ({ x: day * millisecondsPerDay, y: followers }));
  const within = (time: number): number => Math.min(span[1], Math.max(span[0], time));
  const marked = found.map(({ kind, from, to }, index) => {
    const end = within(Date.parse(to));
    const at = days.filter(({ day }) => day * millisecondsPerDay <= end).at(-1) ?? first;
    return {
      x: within(Date.parse(from)),
      x2: end,
      y: at.followers,
      shape: shapes[kind],
      text: index < mostNumbers ? String(index + 1) : "",
    };
  });
  const rows = [
    ["First day", `${first.date}: ${several(first.followers, "follower")}`],
    ["Last day", `${last.date}: ${several(last.followers, "follower")}`],
    ...found.map((anomaly, index) => [String(index + 1), anomalyText(anomaly)]),
  ];
  const shape = { field: "shape", type: "nominal", scale: null };
  return makeChart(
    {
      chart,
      title,
      lines: [`${days.length} days from ${first.date} to ${last.date}.`, ...verdict(anomalies)],
      figures: { columns: ["What", "Figures"], rows },
      height,
      left,
      above: aboveAxis,
      bottom: 44,
      layers: [
        ...(marked.length > 0
          ? [
              {
                data: { values: marked },
                mark: { type: "rect", fill: colours.alert, fillOpacity: 0.18, stroke: colours.alert },
                encoding: { x, x2: { field: "x2" } },
              },
            ]
          : []),
        {
          data: { values: line },
          mark: {
            type: "line",
            color: colours.mark,
            strokeWidth: 2,
            ...(days.length <= mostPoints && { point: { filled: true, size: 25, fill: colours.mark } }),
          },
          encoding: { x, y },
        },
        ...(marked.length > 0
          ? [
              {
                data: { values: marked },
                mark: {
                  type: "point",
                  filled: true,
                  opacity: 1,
                  size: 110,
                  fill: colours.alert,
                  stroke: colours.ground,
                },
                encoding: { x: { ...x, field: "x2" }, y, shape },
              },
              {
                data: { values: marked },
                mark: { type: "text", dy: -14, fontSize, fontWeight: "bold" },
                encoding: { x: { ...x, field: "x2" }, y, text: { field: "text" } },
              },
            ]
          : []),
      ],
    },
    taken,
  );
}
