import type { Measure } from "../core/measure.js";
import type { Chart } from "./chart.js";
import type { TakenOptions } from "./chart-options.js";
import { edge, fontSize, makeChart, plotWidth } from "./frame.js";
import { reasonText, restsOn } from "./words.js";
import { wrapText } from "./wrap-text.js";

/** A picture of what is unknown: it says so and why, and shows neither an empty axis nor a zero. */
export function unknownChart(
  { chart, title, why: said }: { readonly chart: string; readonly title: string; readonly why?: string },
  measure: Measure<unknown>,
  options: TakenOptions,
): Chart {
  const width = plotWidth(options);
  const why = said ?? reasonText(measure.reason as string);
  const lines = ["Unknown", ...wrapText(why, width - 2 * edge, fontSize)];
  const height = lines.length * 15 + 2 * edge;
  const { quiet } = options.colours;
  return makeChart(
    {
      chart,
      title,
      lines: [`Unknown, which is not 0. ${restsOn(measure)}`],
      figures: { columns: ["What", "Value", "Why"], rows: [[title, "unknown", why]] },
      height,
      layers: [
        {
          data: { values: [{}] },
          mark: { type: "rect", x: 0, y: 0, x2: width, y2: height, fillOpacity: 0, stroke: quiet, strokeDash: [4, 3] },
        },
        {
          data: { values: [{ text: lines }] },
          mark: { type: "text", x: edge, y: edge + fontSize - 2, align: "left", baseline: "alphabetic" },
          encoding: { text: { field: "text" } },
        },
      ],
    },
    options,
  );
}
