import type { ChartColours } from "../reference/chart-colours.js";
import type { Chart, ChartFigures } from "./chart.js";
import type { TakenOptions } from "./chart-options.js";
import { plainText, wrapText } from "./wrap-text.js";

/** What a picture is made of. */
export interface Frame {
  /** The function that made it, and its version. */
  readonly chart: string;
  /** The title, where none was asked for. */
  readonly title: string;
  /** What stands below the title; each begins a line. */
  readonly lines: readonly string[];
  /** The same as a table. */
  readonly figures: ChartFigures;
  /** Pixels of the drawn area. */
  readonly height: number;
  /** Pixels left of it, for an axis. */
  readonly left?: number;
  /** Pixels above it, for the title of an axis. */
  readonly above?: number;
  /** Pixels below it, for an axis. */
  readonly bottom?: number;
  /** The parts, from back to front. */
  readonly layers: readonly object[];
}

const schema = "https://vega.github.io/schema/vega-lite/v6.json";
/** Pixels. */
const margin = 12;
const titleSize = 16;
const titleLine = 20;
const lineSize = 12;
const lineLine = 16;
const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** Letters of marks and axes, in pixels. */
export const fontSize = 12;

/** Pixels between the edge of the picture and what is drawn. */
export const edge = margin;

/** Settings that all pictures share. Nothing is measured by the browser: the same everywhere. */
const config = ({ ink, quiet, grid }: ChartColours): object => ({
  aria: false,
  font: fontFamily,
  view: { stroke: null },
  axis: {
    labelColor: quiet,
    labelFontSize: fontSize - 1,
    titleColor: quiet,
    titleFontSize: fontSize - 1,
    titleFontWeight: "normal",
    gridColor: grid,
    domainColor: quiet,
    tickColor: quiet,
    tickSize: 4,
    // What is left out by overlap would hang on how texts are measured.
    labelOverlap: false,
    labelBound: false,
    labelFlush: false,
  },
  text: { color: ink, fontSize, lineHeight: lineLine - 1 },
});

/** Width of the drawn area, in pixels. */
export const plotWidth = ({ width }: TakenOptions, left = margin): number => width - left - margin - 8;

/** An axis to the left, with its title upright above it: a title along it may be longer than the axis. */
export const leftAxis = (title: string, left: number, settings: object): object => ({
  title,
  titleAngle: 0,
  titleAlign: "left",
  titleAnchor: "end",
  titleBaseline: "alphabetic",
  titleX: margin - left,
  titleY: -12,
  ...settings,
});

/** Pixels that the title of such an axis takes. */
export const aboveAxis = 22;

/** Puts a frame around a picture: title, what it rests on, ground and letters. */
export function makeChart(frame: Frame, options: TakenOptions): Chart {
  const { chart, lines, figures, height, left = margin, above = 0, bottom = margin, layers } = frame;
  const { theme, colours, width } = options;
  const inner = width - 2 * margin;
  const title = plainText(options.title ?? frame.title) || frame.title;
  const text = wrapText(title, inner, titleSize * 1.06, 4);
  const subtitle = lines.flatMap((line) => wrapText(line, inner, lineSize));
  return {
    $schema: schema,
    title: {
      text,
      subtitle,
      anchor: "start",
      frame: "group",
      dx: margin - left,
      offset: 12,
      fontSize: titleSize,
      lineHeight: titleLine,
      color: colours.ink,
      subtitleFontSize: lineSize,
      subtitleLineHeight: lineLine,
      subtitleColor: colours.quiet,
      subtitlePadding: 6,
    },
    description: [title, ...lines].map((line) => plainText(line).replace(/[.:]?$/, ".")).join(" "),
    usermeta: { chart, theme, figures },
    width: plotWidth(options, left),
    height,
    autosize: { type: "none" },
    padding: {
      left,
      right: margin + 8,
      top: margin + text.length * titleLine + 6 + subtitle.length * lineLine + 12 + above,
      bottom,
    },
    background: colours.ground,
    config: config(colours),
    layer: layers,
  };
}
