import type { Measure } from "../core/measure.js";
import { requireRecord } from "../core/require-object.js";
import type { ComponentScore, ScoreMeasure } from "../scorecard/score-components.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, takeOptions } from "./chart-options.js";
import { composedScore } from "./composed-score.js";
import { points, several, share } from "./rounded.js";
import { type ChartRow, rowsChart } from "./rows-chart.js";
import { ticks } from "./ticks.js";
import { unknownChart } from "./unknown-chart.js";
import { intervalText, measureText, reasonText, restsOn, spoken } from "./words.js";

const chart = "scorecard-chart@1";
const title = "Scorecard";

/** The name of a component, as a person writes it. */
const partName = ({ name }: ComponentScore): string => spoken(name);

/** The score of a component in words: with its weight, and what it adds. */
function partText({ score, weight, error }: ComponentScore, { composition, coverage }: ScoreMeasure): string {
  const weighs = `weight ${share(weight)}`;
  if (score.value === null) {
    const why = error ? `it could not be computed (${error.code ?? error.name})` : reasonText(score.reason as string);
    return `unknown, ${weighs}: ${why}`;
  }
  const known = score.interval ? ` (${intervalText(score.interval, points)})` : "";
  const adds =
    composition === "arithmetic" && coverage > 0 ? `, adds ${points((weight / coverage) * score.value)}` : "";
  return `${points(score.value)}${known}, ${weighs}${adds}`;
}

/** How sure the whole is. */
function wholeLines(whole: ScoreMeasure): readonly string[] {
  const known = whole.components.filter(({ score }) => score.value !== null).length;
  const all = whole.components.length;
  return [
    `${known} of ${several(all, "component")} ${known === 1 ? "is" : "are"} known, ${share(whole.coverage)} of the weight; ${whole.composition} mean.`,
    ...(known < all && whole.interval
      ? ["The interval takes what is unknown (dotted) at its worst and at its best."]
      : []),
  ];
}

/**
 * A picture of a composed score: each component from 0 to 100 as a bar, with its interval as a line, its weight, and what
 * it adds to the whole; the whole with its interval above them. A component that is unknown is a dashed line over all that it may
 * be, with the reason, and never a bar of 0.
 *
 * @param score - what `scoreCreator` gives, or its `score`
 * @param options - theme, title, width
 * @returns a specification of Vega-Lite, as plain data; without id or handle. A score that is unknown and has no
 * components gives a picture that says why
 * @throws InvalidInputError `not-an-object` at what is no score; `out-of-range` at a weight that is no share or a score
 * beyond 100; `not-an-array` at `components`
 * @see docs/charts.md
 * @example
 * import { scorecardChart } from "influencer-scoring/charts";
 * const score = (value: number) => ({ value, n: 12, basis: "", model: "mine@1", notes: [] }) as const;
 * const unknown = { value: null, reason: "no-comments", n: 0, basis: "", model: "mine@1", notes: [] } as const;
 * const { usermeta } = scorecardChart({
 *   ...score(70), coverage: 0.5, composition: "arithmetic",
 *   components: [
 *     { name: "engagement", weight: 0.5, measure: score(0.034), score: score(70) },
 *     { name: "comments", weight: 0.5, measure: unknown, score: unknown },
 *   ],
 * });
 * for (const row of usermeta.figures.rows) console.log(row.join(": "));
 * // => Whole: 70.0, no interval
 * // => Engagement: 70.0, weight 50 %, adds 70.0
 * // => Comments: unknown, weight 50 %: there are no comments to work on
 */
export function scorecardChart(
  score: { readonly score: ScoreMeasure | Measure } | ScoreMeasure | Measure,
  options: ChartOptions = {},
): Chart {
  requireRecord(score, "score");
  const taken = takeOptions(options);
  const whole = composedScore("score" in score ? score.score : score, "score");
  const { components } = whole;
  if (whole.value === null && components.length === 0) return unknownChart({ chart, title }, whole, taken);
  const row = (part: ComponentScore): ChartRow => ({
    name: partName(part),
    text: partText(part, whole),
    value: part.score.value,
    interval: part.score.interval,
    ...(part.score.value === null ? { isOpen: true } : { barFrom: 0 }),
  });
  const all: ChartRow = {
    name: "Whole",
    text: measureText(whole, points),
    value: whole.value,
    interval: whole.interval,
    isOpen: whole.value === null,
  };
  return rowsChart(
    [all, ...components.map(row)],
    {
      chart,
      title: whole.value === null ? title : `${title}: ${points(whole.value)} of 100`,
      lines: [...wholeLines(whole), restsOn(whole)],
      figures: {
        columns: ["Component", "Score"],
        rows: [
          ["Whole", measureText(whole, points)],
          ...components.map((part) => [partName(part), partText(part, whole)]),
        ],
      },
      axis: { title: "score, 0 to 100", domain: [0, 100], values: ticks(0, 100, 5), format: "d" },
    },
    taken,
  );
}
