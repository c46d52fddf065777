import type { Money } from "../core/creator.js";
import { refuse, requireOneOf, shareProblem } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import { requireRecord } from "../core/require-object.js";
import { moneyToNumber } from "../money/compare-money.js";
import { guardAny } from "../money/guard-money.js";
import { type ComparedMix, type MixComparison, type MixGoal, mixGoals } from "../portfolio/mix.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, takeOptions } from "./chart-options.js";
import { aboveAxis, fontSize, leftAxis, makeChart, plotWidth } from "./frame.js";
import { moneyText } from "./money-text.js";
import { placeLabels } from "./place-labels.js";
import { count, share } from "./rounded.js";
import { tickLabels } from "./tick-labels.js";
import { around, ticks } from "./ticks.js";
import { unknownChart } from "./unknown-chart.js";
import { anyMeasure, measureOf, measureText, reasonText } from "./words.js";
import { plainText } from "./wrap-text.js";

/** What {@link mixesChart} is drawn with. */
export interface MixesChartOptions extends ChartOptions {
  /** What is drawn against the cost; the goal of the comparison where not given. */
  readonly goal?: Maybe<MixGoal>;
}

const chart = "mixes-chart@1";
const title = "Mixes: what they cost and bring";
const height = 210;
const left = 58;
/** More names than that would stand on each other: points are numbered, and the numbers told below the title. */
const mostNames = 8;
/** Where the least cost is more than this share of the most, the axis need not begin at 0. */
const alike = 0.6;

/** What a mix brings for each goal. */
const brings = { awareness: "netReach", engagement: "engagement", sales: "profit" } as const;
const nouns = { awareness: "people reached", engagement: "interactions", sales: "profit" } as const;

const unknownNouns = {
  awareness: "how many people it reaches is",
  engagement: "its interactions are",
  sales: "its profit is",
} as const;

/** What the shapes mean. */
const frontiers = {
  true: {
    shape: "diamond",
    text: "Diamonds: on the frontier, where no other is as good in all and better in something.",
  },
  false: { shape: "circle", text: "Points: another mix is as good in all and better in something." },
  null: { shape: "square", text: "Squares: whether another mix is better in all is unknown." },
} as const;

/** A number with its interval, whatever it is. */
interface Plain {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

const isMoney = (value: unknown): value is Money => typeof value === "object";

/** A measure as numbers, of money where money is needed; `undefined` where it is unknown. */
function plainOf(given: Measure<Money> | Measure, path: string, needsMoney: boolean): Plain | undefined {
  anyMeasure<unknown>(given, path);
  if (given.value === null) return undefined;
  if (needsMoney) guardAny(given.value, path);
  if (!isMoney(given.value)) {
    const { value, interval } = measureOf(given as Measure, path);
    return { value: value as number, low: interval?.low ?? null, high: interval?.high ?? null };
  }
  guardAny(given.value, path);
  const { low, high } = (given.interval as Interval<Money> | undefined) ?? { low: null, high: null };
  for (const end of [low, high]) if (end !== null) guardAny(end, `${path}.interval`);
  return { value: moneyToNumber(given.value), low: low && moneyToNumber(low), high: high && moneyToNumber(high) };
}

/** The mixes of a comparison, each checked as far as it is shown. */
function mixesOf(comparison: MixComparison, path: string): readonly ComparedMix[] {
  anyMeasure(comparison, path);
  requireOneOf(comparison.goal, mixGoals, "unknown-option", `${path}.goal`);
  if (!Array.isArray(comparison.mixes)) refuse("not-an-array", `${path}.mixes`);
  comparison.mixes.forEach((mix, index) => {
    const at = `${path}.mixes[${index}]`;
    requireRecord(mix, at);
    if (typeof mix.name !== "string") refuse("not-a-string", `${at}.name`);
    if (mix.onFrontier !== null && typeof mix.onFrontier !== "boolean") refuse("not-a-boolean", `${at}.onFrontier`);
    const { value } = measureOf(mix.probability, `${at}.probability`);
    if (value !== null) refuse(shareProblem(value), `${at}.probability`);
  });
  return comparison.mixes;
}

/** What a mix brings, in words. */
const broughtText = (mix: ComparedMix, goal: MixGoal): string =>
  goal === "sales" ? measureText(mix.profit, moneyText) : measureText(mix[brings[goal]] as Measure, count);

/**
 * A picture of mixes of creators: what each costs against what it brings, people reached, interactions or profit, with
 * the intervals of both as lines. Diamonds are on the frontier, where no other mix is as good in everything and better in
 * something; points are not, and of squares it is unknown. A mix of which the cost or what it brings is unknown is named below the title, and not drawn at 0.
 *
 * @param comparison - what `compareMixes` gives
 * @param options - `goal`: what is drawn against the cost; theme, title, width
 * @returns a specification of Vega-Lite, as plain data, with the caller's own names of mixes. Where neither is known of
 * any mix, a picture that says why
 * @throws InvalidInputError `not-an-object` at what is no comparison; `not-an-array` at `comparison.mixes`;
 * `unknown-option` at `goal`
 * @see docs/charts.md
 * @example
 * import { mixesChart } from "influencer-scoring/charts";
 * import { compareMixes } from "influencer-scoring/portfolio";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const comparison = compareMixes(
 *   { small: [{ engagement: 400, cost: eur("300.00") }], large: [{ engagement: 900, cost: eur("800.00") }] },
 *   { goal: "engagement" },
 * );
 * for (const row of mixesChart(comparison).usermeta.figures.rows) console.log(row.slice(0, 3).join(", "));
 * // => small, 300 EUR, no interval, 400, no interval
 * // => large, 800 EUR, no interval, 900, no interval
 */
export function mixesChart(comparison: MixComparison, options: MixesChartOptions = {}): Chart {
  requireRecord(comparison, "comparison");
  const taken = takeOptions(options);
  const mixes = mixesOf(comparison, "comparison");
  const goal = options.goal ?? comparison.goal;
  requireOneOf(goal, mixGoals, "unknown-option", "goal");
  const placed = mixes.map((mix, index) => {
    const at = `comparison.mixes[${index}]`;
    const cost = plainOf(mix.spend, `${at}.spend`, true);
    const brought = plainOf(mix[brings[goal]], `${at}.${brings[goal]}`, goal === "sales");
    return { mix, cost, brought };
  });
  const drawn = placed.flatMap(({ mix, cost, brought }) => (cost && brought ? [{ mix, cost, brought }] : []));
  if (drawn.length === 0) {
    const [first] = mixes;
    const why = first ? (first.spend.value === null ? first.spend : first[brings[goal]]) : comparison;
    const unknown = why.value === null ? why : { ...comparison, value: null, reason: "too-few-mixes" as const };
    return unknownChart({ chart, title }, unknown as Measure<unknown>, taken);
  }
  const { colours } = taken;
  const width = plotWidth(taken, left);
  const known = (end: number | null): number[] => (end === null ? [] : [end]);
  const costs = drawn.flatMap(({ cost: { value, low, high } }) => [value, ...known(low), ...known(high)]);
  const bringings = drawn.flatMap(({ brought: { value, low, high } }) => [value, ...known(low), ...known(high)]);
  // Mixes that cost about the same would stand on one line.
  const isAlike = Math.min(...costs) > alike * Math.max(...costs);
  const [lowestCost, mostCost] = isAlike ? around(costs, 0.3) : [0, around([0, ...costs])[1]];
  const [least, most] = around([0, ...bringings], 0.14);
  const lowest = Math.min(...bringings) < 0 ? least : 0;
  const costMarks = ticks(lowestCost, mostCost, 4);
  const marksOfBrought = ticks(lowest, most, 5, goal === "sales" ? 0 : 1);
  const currency = drawn.flatMap(({ mix }) => mix.spend.value?.currency ?? [])[0] ?? "";
  const x = {
    field: "x",
    type: "quantitative",
    scale: { domain: [lowestCost, mostCost], nice: false, zero: false },
    axis: {
      title: `cost, ${plainText(currency)}${isAlike ? " (the axis does not begin at 0)" : ""}`,
      values: costMarks,
      ...tickLabels(costMarks),
    },
  };
  const y = {
    field: "y",
    type: "quantitative",
    scale: { domain: [lowest, most], nice: false },
    axis: leftAxis(goal === "sales" ? `profit, ${plainText(currency)}` : nouns[goal], left, {
      values: marksOfBrought,
      ...tickLabels(marksOfBrought),
    }),
  };
  const marks = drawn.map(({ mix, cost, brought }) => ({
    x: cost.value,
    y: brought.value,
    shape: frontiers[String(mix.onFrontier) as keyof typeof frontiers].shape,
    colour: mix.onFrontier === true ? colours.mark : colours.quiet,
  }));
  const isNumbered = drawn.length > mostNames;
  const nameOf = (mix: ComparedMix): string =>
    isNumbered ? `${mixes.indexOf(mix) + 1} ${plainText(mix.name)}` : plainText(mix.name);
  const labels = placeLabels(
    drawn.map(({ mix, cost, brought }) => ({
      text: isNumbered ? String(mixes.indexOf(mix) + 1) : mix.name,
      x: ((cost.value - lowestCost) / (mostCost - lowestCost)) * width,
      y: height * (1 - (brought.value - lowest) / (most - lowest)),
    })),
    width,
    fontSize,
    height,
  );
  const spans = drawn.flatMap(({ cost, brought }) => [
    ...(cost.low !== null && cost.high !== null
      ? [{ x: cost.low, x2: cost.high, y: brought.value, y2: brought.value }]
      : []),
    ...(brought.low !== null && brought.high !== null
      ? [{ x: cost.value, x2: cost.value, y: brought.low, y2: brought.high }]
      : []),
  ]);
  const missing = placed.filter(({ cost, brought }) => !cost || !brought).map(({ mix }) => mix);
  const best = comparison.value === null ? `unknown: ${reasonText(comparison.reason)}` : plainText(comparison.value);
  return makeChart(
    {
      chart,
      title,
      lines: [
        `Most likely the best for ${comparison.goal}: ${best}.`,
        ...Object.entries(frontiers).flatMap(([key, { text }]) =>
          drawn.some(({ mix }) => String(mix.onFrontier) === key) ? [text] : [],
        ),
        drawn.some(({ brought: { low } }) => low !== null) ? "Lines: intervals." : "No intervals are known.",
        ...(isNumbered ? [`Numbers: ${drawn.map(({ mix }) => nameOf(mix)).join(", ")}.`] : []),
        ...missing.map(
          (mix) =>
            `“${plainText(mix.name)}” is not drawn: ${mix.spend.value === null ? "its cost is" : unknownNouns[goal]} unknown.`,
        ),
      ],
      figures: {
        columns: [
          "Mix",
          "Cost",
          goal === "sales" ? "Profit" : goal === "awareness" ? "People reached" : "Interactions",
          "Probability of being the best",
          "On the frontier",
        ],
        rows: mixes.map((mix) => [
          nameOf(mix),
          measureText(mix.spend, moneyText),
          broughtText(mix, goal),
          mix.probability.value === null ? measureText(mix.probability, share) : share(mix.probability.value),
          mix.onFrontier === null ? "unknown" : mix.onFrontier ? "yes" : "no",
        ]),
      },
      height,
      left,
      above: aboveAxis,
      bottom: 44,
      layers: [
        ...(lowest < 0
          ? [
              {
                data: { values: [{ y: 0 }] },
                mark: { type: "rule", color: colours.quiet, strokeDash: [4, 3] },
                encoding: { y },
              },
            ]
          : []),
        ...(spans.length > 0
          ? [
              {
                data: { values: spans },
                mark: { type: "rule", color: colours.quiet, strokeWidth: 1.5 },
                encoding: { x, x2: { field: "x2" }, y, y2: { field: "y2" } },
              },
            ]
          : []),
        {
          data: { values: marks },
          mark: { type: "point", filled: true, opacity: 1, size: 120, stroke: colours.ground, strokeWidth: 1 },
          encoding: {
            x,
            y,
            shape: { field: "shape", type: "nominal", scale: null },
            fill: { field: "colour", type: "nominal", scale: null },
          },
        },
        ...(["left", "right"] as const).flatMap((align) => {
          const values = labels.filter((label) => label.align === align);
          const pixel = (field: string): object => ({ field, type: "quantitative", scale: null, axis: null });
          const mark = { type: "text", align, baseline: "alphabetic" };
          const encoding = { x: pixel("labelX"), y: pixel("labelY"), text: { field: "text" } };
          return values.length > 0 ? [{ data: { values }, mark, encoding }] : [];
        }),
      ],
    },
    taken,
  );
}
