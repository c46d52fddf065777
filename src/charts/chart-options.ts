import { countProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { requireObject } from "../core/require-object.js";
import { type ChartColours, darkChartColours, lightChartColours } from "../reference/chart-colours.js";
import { type ChartTheme, chartThemes } from "./chart.js";

/** How a picture is drawn. */
export interface ChartOptions {
  /**
   * `light`, `dark`, or `auto`, as where not given: light, and as an SVG of {@link toSvg} or {@link toHtml} dark where the
   * reader's device is.
   */
  readonly theme?: Maybe<ChartTheme>;
  /** The title; each function has its own. */
  readonly title?: Maybe<string>;
  /** The width of the whole picture in pixels, from 240 to 2,000; 360 where not given, which a phone shows unscaled. */
  readonly width?: Maybe<number>;
}

/** Options with their defaults filled in. */
export interface TakenOptions {
  /** What it is drawn on. */
  readonly theme: ChartTheme;
  /** The title that was asked for. */
  readonly title: string | undefined;
  /** Width of the whole. */
  readonly width: number;
  /** The colours. */
  readonly colours: ChartColours;
}

const usualWidth = 360;
const leastWidth = 240;
const mostWidth = 2_000;

/** Checks the options of a chart, and fills in what was not said. */
export function takeOptions(options: ChartOptions): TakenOptions {
  requireObject(options, "options");
  const theme = options.theme ?? "auto";
  requireOneOf(theme, chartThemes, "unknown-option", "theme");
  const title = options.title ?? undefined;
  if (title !== undefined && typeof title !== "string") refuse("not-a-string", "title");
  const width = options.width ?? usualWidth;
  refuse(countProblem(width) ?? (width < leastWidth || width > mostWidth ? "out-of-range" : undefined), "width");
  return { theme, title, width, colours: theme === "dark" ? darkChartColours : lightChartColours };
}
