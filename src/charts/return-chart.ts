import { refuse, shareProblem } from "../core/guard.js";
import { listOf, requireRecord } from "../core/require-object.js";
import type { SimulatedReturn } from "../roi/simulate-return.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, takeOptions } from "./chart-options.js";
import { count, percent, several, share } from "./rounded.js";
import { type ChartRow, rowsChart } from "./rows-chart.js";
import { tickLabels } from "./tick-labels.js";
import { around, ticks } from "./ticks.js";
import { unknownChart } from "./unknown-chart.js";
import { anyMeasure, intervalText, measureOf, numberProblem } from "./words.js";

const chart = "return-chart@1";
const title = "What may come of the campaign";

/** A simulation, checked. */
function simulationOf(given: SimulatedReturn, path: string): SimulatedReturn {
  anyMeasure(given, path);
  measureOf(given, path);
  const { quantiles, mean, probabilityOfProfit } = given;
  listOf(quantiles, `${path}.quantiles`).forEach((quantile, index) => {
    const at = `${path}.quantiles[${index}]`;
    requireRecord(quantile, at);
    refuse(shareProblem(quantile.p), `${at}.p`);
    refuse(numberProblem(quantile.value), `${at}.value`);
  });
  if (given.value !== null) {
    refuse(Array.isArray(quantiles) ? undefined : "not-an-array", `${path}.quantiles`);
    refuse(numberProblem(mean), `${path}.mean`);
    refuse(shareProblem(probabilityOfProfit), `${path}.probabilityOfProfit`);
  }
  return given;
}

/**
 * A picture of what a campaign may return: the middle of the plays as a point, half of them inside the thick bar, the
 * interval as a line, their mean as a diamond, and the line of no profit and no loss. The title says how many
 * plays end without a profit. The axis is the return on investment: (contribution − cost) / cost, in per cent.
 *
 * @param simulation - what `simulateReturn` gives
 * @param options - theme, title, width
 * @returns a specification of Vega-Lite, as plain data. An unknown return gives a picture that says why
 * @throws InvalidInputError `not-an-object` at what is no result; `not-an-array` at `quantiles`; `out-of-range` at a
 * probability beyond 1
 * @see docs/charts.md
 * @example
 * import { returnChart } from "influencer-scoring/charts";
 * import { simulateReturn } from "influencer-scoring/roi";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const simulation = simulateReturn(
 *   { cost: eur("900.00"), contributionPerConversion: eur("18.00"), conversions: 60, conversionsVariation: 0.4, orderVariation: 0.6 },
 *   { seed: 1 },
 * );
 * console.log(returnChart(simulation).usermeta.figures.rows[0]?.join(": ")); // => No profit: 38 % of 10,000 plays
 */
export function returnChart(simulation: SimulatedReturn, options: ChartOptions = {}): Chart {
  requireRecord(simulation, "simulation");
  const taken = takeOptions(options);
  const { value, interval, n, quantiles, mean, probabilityOfProfit } = simulationOf(simulation, "simulation");
  if (value === null) return unknownChart({ chart, title }, simulation, taken);
  const at = (p: number): number | undefined => quantiles.find((quantile) => quantile.p === p)?.value;
  const [lower, upper] = [at(0.25), at(0.75)];
  const loss = share(1 - (probabilityOfProfit as number));
  const ends = [interval?.low, interval?.high].filter((end) => typeof end === "number");
  const [low, high] = around([0, value, mean as number, ...ends, ...quantiles.map((quantile) => quantile.value)]);
  const values = ticks(low, high);
  const row: ChartRow = {
    name: `No profit in ${loss} of the plays`,
    text: `Middle ${percent(value)}, mean ${percent(mean as number)}${interval ? `, ${intervalText(interval, percent)}` : ""}`,
    value,
    interval,
    ...(lower !== undefined && upper !== undefined && { box: [lower, upper] as const }),
    second: mean as number,
  };
  return rowsChart(
    [row],
    {
      chart,
      title,
      lines: [
        `Return on investment, (contribution − cost) / cost, of ${several(n, "simulated play")}.`,
        "Point: the middle play. Bar: half of all plays. Line: the interval. Diamond: the mean. Dashes: neither profit nor loss.",
      ],
      figures: {
        columns: ["Of the plays", "Return"],
        rows: [
          ["No profit", `${loss} of ${count(n)} plays`],
          ["Mean", percent(mean as number)],
          ...quantiles.map(({ p, value: below }) => [`${share(p)} are below`, percent(below)]),
        ],
      },
      axis: {
        title: "return on investment (− is a loss)",
        domain: [low, high],
        values,
        ...tickLabels(values, "share"),
        line: 0,
      },
    },
    taken,
  );
}
