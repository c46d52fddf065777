import { deepFreeze } from "../core/freeze.js";

/** The colours of a chart, each as `#rrggbb`. */
export interface ChartColours {
  /** What kind of model this is. */
  readonly kind: "chart-colours";
  /** What everything stands on. */
  readonly ground: string;
  /** Text and what must be seen first. */
  readonly ink: string;
  /** Text that explains, and axes. */
  readonly quiet: string;
  /** Lines to count by; nothing hangs on them. */
  readonly grid: string;
  /** What was measured. */
  readonly mark: string;
  /** What stands out, or is below nothing. */
  readonly alert: string;
  /** What it is compared with. */
  readonly peer: string;
  /** The id of the source. */
  readonly source: "okabe-ito-2008";
}

/**
 * Colours of charts on a light ground: blue, vermilion and bluish green of a palette that the colour-blind can tell apart.
 *
 * @see Okabe, M. and Ito, K. (2008). Color Universal Design
 * @example
 * import { lightChartColours } from "influencer-scoring/reference";
 * console.log(lightChartColours.mark); // => #0072b2
 */
export const lightChartColours: ChartColours = /* @__PURE__ */ deepFreeze({
  kind: "chart-colours",
  ground: "#ffffff",
  ink: "#1a1d21",
  quiet: "#565c64",
  grid: "#dfe2e6",
  mark: "#0072b2",
  alert: "#d55e00",
  peer: "#009e73",
  source: "okabe-ito-2008",
});

/**
 * Colours of charts on a dark ground: sky blue, orange and bluish green of the same palette.
 *
 * @see Okabe, M. and Ito, K. (2008). Color Universal Design
 * @example
 * import { darkChartColours } from "influencer-scoring/reference";
 * console.log(darkChartColours.mark); // => #56b4e9
 */
export const darkChartColours: ChartColours = /* @__PURE__ */ deepFreeze({
  kind: "chart-colours",
  ground: "#14181d",
  ink: "#f1f3f5",
  quiet: "#b3b9c1",
  grid: "#343a42",
  mark: "#56b4e9",
  alert: "#e69f00",
  peer: "#009e73",
  source: "okabe-ito-2008",
});
