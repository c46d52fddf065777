/** What a picture is drawn on: `light`, `dark`, or `auto`, which follows the reader's device where the picture is an SVG. */
export type ChartTheme = "light" | "dark" | "auto";

/** All themes, as a list. */
export const chartThemes: readonly ChartTheme[] = /* @__PURE__ */ Object.freeze(["light", "dark", "auto"] as const);

/** What a picture shows, as a table: for those who do not see it, and for those who want the figures. */
export interface ChartFigures {
  /** The heading of each column. */
  readonly columns: readonly string[];
  /** The rows, a text for each column. */
  readonly rows: readonly (readonly string[])[];
}

/** What stands beside the picture; Vega passes over it. */
export interface ChartMeta {
  /** The function that made it, and its version. */
  readonly chart: string;
  /** What it is drawn on. */
  readonly theme: ChartTheme;
  /** The same as a table. */
  readonly figures: ChartFigures;
}

/** A title, and lines below it. */
export interface ChartTitle {
  /** The title, in lines. */
  readonly text: readonly string[];
  /** What the figures are, what they rest on and how sure they are, in lines. */
  readonly subtitle: readonly string[];
  /** How it is drawn. */
  readonly [setting: string]: unknown;
}

/**
 * A specification of Vega-Lite 6: a plain object that JSON carries. Everything that it shows stands inside; nothing is
 * loaded.
 */
export interface Chart {
  /** The version of Vega-Lite. */
  readonly $schema: string;
  /** The title. */
  readonly title: ChartTitle;
  /** The picture in words. */
  readonly description: string;
  /** What Vega does not need: theme and figures. */
  readonly usermeta: ChartMeta;
  /** Width of the drawn area in pixels, without what stands around it. */
  readonly width: number;
  /** Height of the drawn area in pixels, likewise. */
  readonly height: number;
  /** Pixels around it. */
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** The parts of the picture, from back to front, with their data. */
  readonly layer: readonly object[];
  /** Everything else that Vega-Lite needs. */
  readonly [setting: string]: unknown;
}
