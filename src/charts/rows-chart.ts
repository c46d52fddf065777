import type { ChartColours } from "../reference/chart-colours.js";
import type { Chart, ChartFigures } from "./chart.js";
import type { TakenOptions } from "./chart-options.js";
import { fontSize, makeChart, plotWidth } from "./frame.js";
import { wrapText } from "./wrap-text.js";

/** One row of a picture: a name, what is to be said of it, and where it lies. */
export interface ChartRow {
  /** What it is. */
  readonly name: string;
  /** What was found, in words. */
  readonly text: string;
  /** Where it lies; `null` where unknown. */
  readonly value: number | null;
  /** From where to where it may lie; `null` for an end that is open, both absent without an interval. */
  readonly interval?: { readonly low: number | null; readonly high: number | null } | undefined;
  /** Fills the row from here to the value. */
  readonly barFrom?: number;
  /** Ends of what is drawn thick, such as the middle half. */
  readonly box?: readonly [low: number, high: number];
  /** A second value, such as a mean, as a diamond. */
  readonly second?: number | undefined;
  /** Stands out: another shape, and another colour. */
  readonly isAlert?: boolean;
  /** Draws a dashed line over all that is possible, since it is unknown. */
  readonly isOpen?: boolean;
}

/** The axis below the rows. */
interface RowsAxis {
  /** What it counts, with the unit. */
  readonly title: string;
  /** Its ends. */
  readonly domain: readonly [low: number, high: number];
  /** Where it is marked. */
  readonly values: readonly number[];
  /** How the marks are written: a format of d3. */
  readonly format?: string;
  /** The same as an expression of Vega. */
  readonly labelExpr?: string;
  /** Square roots, which part what is near 0. */
  readonly isRoot?: boolean;
  /** A line across all rows. */
  readonly line?: number;
}

/** All but the rows. */
export interface RowsFrame {
  /** The function that made it, and its version. */
  readonly chart: string;
  /** The title. */
  readonly title: string;
  /** What stands below it. */
  readonly lines: readonly string[];
  /** The same as a table. */
  readonly figures: ChartFigures;
  /** The axis. */
  readonly axis: RowsAxis;
}

const lineHeight = 15;
/** Pixels of a row that its marks take, and below it. */
const lane = 18;
const gap = 12;

/** Rows below each other, each with its name above its marks, so that long names fit on a phone. */
export function rowsChart(rows: readonly ChartRow[], frame: RowsFrame, options: TakenOptions): Chart {
  const { axis } = frame;
  const { colours } = options;
  const width = plotWidth(options);
  const [from, to] = axis.domain;
  let top = 4;
  const placed = rows.map((row) => {
    const names = wrapText(row.name, width, fontSize * 1.06, 2);
    const said = wrapText(row.text, width, fontSize, 4);
    const nameAt = top + fontSize - 2;
    const textAt = nameAt + names.length * lineHeight;
    const y = textAt + (said.length - 1) * lineHeight + 4 + lane / 2;
    const isDrawn = row.value !== null || row.isOpen === true || row.interval !== undefined;
    top = y + (isDrawn ? lane / 2 : -lane / 2) + gap;
    return { row, names, said, nameAt, textAt, y, isDrawn };
  });
  const height = top;

  const scale = { domain: [from, to], nice: false, zero: false, ...(axis.isRoot && { type: "sqrt" }) };
  const x = {
    field: "x",
    type: "quantitative",
    scale,
    axis: {
      title: axis.title,
      values: axis.values,
      ...(axis.labelExpr === undefined ? { format: axis.format } : { labelExpr: axis.labelExpr }),
      grid: false,
    },
  };
  const y = { field: "y", type: "quantitative", scale: null, axis: null };
  const layer = (values: readonly object[], mark: object, encoding: object): object[] =>
    values.length > 0 ? [{ data: { values }, mark, encoding }] : [];
  const spans = placed.flatMap(({ row: { interval }, y: at }) =>
    interval ? [{ x: interval.low ?? from, x2: interval.high ?? to, y: at }] : [],
  );
  const ends = placed.flatMap(({ row: { interval }, y: at }) => [
    ...(interval ? [{ x: interval.low ?? from, y: at, shape: interval.low === null ? openLeft : closed }] : []),
    ...(interval ? [{ x: interval.high ?? to, y: at, shape: interval.high === null ? openRight : closed }] : []),
  ]);
  const values = placed.flatMap(({ row, y: at }) =>
    row.value === null ? [] : [{ x: row.value, y: at, shape: shapeOf(row), colour: colourOf(row, colours) }],
  );
  const bars = placed.flatMap(({ row, y: at }) => {
    const [low, high] = row.box ?? [row.barFrom, row.value];
    return typeof low === "number" && typeof high === "number"
      ? [{ x: low, x2: high, y: at, colour: colourOf(row, colours) }]
      : [];
  });
  // Lines to count by stand in the lanes only: across the whole picture they would run through the texts.
  const drawn = placed.filter(({ isDrawn }) => isDrawn);
  const across = (at: readonly number[]): object[] =>
    drawn.flatMap(({ y: middle }) => at.map((line) => ({ x: line, y: middle - lane / 2, y2: middle + lane / 2 })));
  const upright = { x, y, y2: { field: "y2" } };
  const open = placed.flatMap(({ row, y: at }) => (row.isOpen ? [{ x: from, x2: to, y: at }] : []));
  const seconds = placed.flatMap(({ row: { second }, y: at }) => (second === undefined ? [] : [{ x: second, y: at }]));
  const texts = placed.flatMap(({ names, said, nameAt, textAt }) => [
    { y: nameAt, text: names, weight: "bold" },
    ...(said.length > 0 ? [{ y: textAt, text: said, weight: "normal" }] : []),
  ]);
  const colour = { field: "colour", type: "nominal", scale: null };
  const shape = { field: "shape", type: "nominal", scale: null };
  const label = (weight: string): object[] =>
    layer(
      texts.filter((text) => text.weight === weight),
      { type: "text", x: 0, align: "left", baseline: "alphabetic", fontWeight: weight, lineHeight },
      { y, text: { field: "text" } },
    );
  return makeChart(
    {
      ...frame,
      height,
      bottom: 44,
      layers: [
        ...layer(across(axis.values), { type: "rule", color: colours.grid }, upright),
        ...layer(
          across(axis.line === undefined ? [] : [axis.line]),
          { type: "rule", color: colours.quiet, strokeDash: [3, 2], strokeWidth: 2 },
          upright,
        ),
        ...layer(bars, { type: "rule", strokeWidth: 12, opacity: 0.5 }, { x, x2: { field: "x2" }, y, color: colour }),
        ...layer(
          open,
          { type: "rule", color: colours.quiet, strokeDash: [2, 4], strokeWidth: 1.5 },
          { x, x2: { field: "x2" }, y },
        ),
        ...layer(spans, { type: "rule", color: colours.ink, strokeWidth: 2 }, { x, x2: { field: "x2" }, y }),
        ...layer(
          ends,
          { type: "point", filled: true, opacity: 1, fill: colours.ink, stroke: colours.ink, strokeWidth: 2, size: 60 },
          { x, y, shape },
        ),
        ...layer(
          values,
          { type: "point", filled: true, opacity: 1, size: 110, stroke: colours.ground, strokeWidth: 1.5 },
          { x, y, shape, fill: colour },
        ),
        ...layer(
          seconds,
          {
            type: "point",
            shape: "diamond",
            filled: true,
            opacity: 1,
            size: 100,
            fill: colours.ground,
            stroke: colours.ink,
            strokeWidth: 1.5,
          },
          { x, y },
        ),
        ...label("bold"),
        ...label("normal"),
      ],
    },
    options,
  );
}

/** The end of an interval: an upright stroke. */
const closed = "M0,-1L0,1";
const openLeft = "triangle-left";
const openRight = "triangle-right";

const shapeOf = ({ isAlert }: ChartRow): string => (isAlert ? "triangle-up" : "circle");
const colourOf = ({ isAlert }: ChartRow, { alert, mark }: ChartColours): string => (isAlert ? alert : mark);
