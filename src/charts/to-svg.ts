import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { requireObject, requireRecord } from "../core/require-object.js";
import { darkChartColours, lightChartColours } from "../reference/chart-colours.js";
import type { Chart } from "./chart.js";
import { escapeHtml } from "./html/escape.js";
import { loadVega, type VegaModules } from "./vega.js";

/** How a picture becomes an SVG. */
export interface SvgOptions {
  /** What the ids inside begin with, letters, digits and hyphens; `chart` where not given. Two pictures of one page need two. */
  readonly idPrefix?: Maybe<string>;
  /** Vega and Vega-Lite, where they cannot be imported by name, as in a bundle for browsers. */
  readonly modules?: Maybe<VegaModules>;
}

/** The colours that follow the reader's device. */
const roles = ["ground", "ink", "quiet", "grid", "mark", "alert", "peer"] as const;

const declare = (colours: typeof lightChartColours): string =>
  roles.map((role) => `--chart-${role}:${colours[role]}`).join(";");

/** Colours as properties of a style sheet: light, and dark where the device is and nothing is printed. */
export const adaptiveStyle = (selector: string): string =>
  `${selector}{${declare(lightChartColours)}}@media screen and (prefers-color-scheme:dark){${selector}{${declare(darkChartColours)}}}`;

/**
 * Draws a chart as an SVG: text without anything that loads, follows or moves. It has a title and a description for those who
 * hear it, and scales to the width it is given. A chart with the theme `auto` is light, and dark where the reader's
 * device is.
 *
 * It needs `vega` and `vega-lite`, which are optional peers of this package: `npm install vega vega-lite`. In a bundle
 * for browsers hand them over as `modules`.
 *
 * @param chart - a specification that a function of this entry point gave
 * @param options - a prefix for ids, and Vega itself
 * @returns a promise of the SVG. The same chart and the same version of Vega give the same text
 * @throws VegaMissingError with the code `vega-missing` where Vega is not installed; InvalidInputError `not-an-object` for
 * what is no chart, `unknown-option` at `idPrefix`
 * @see docs/charts.md
 * @example
 * import { authenticityChart, toSvg } from "influencer-scoring/charts";
 * import { fakeFollowerShare } from "influencer-scoring/authenticity";
 * const svg = await toSvg(authenticityChart(fakeFollowerShare(null)));
 * console.log(svg.slice(0, 4), /The audience/.test(svg)); // => <svg true
 */
export async function toSvg(chart: Chart, options: SvgOptions = {}): Promise<string> {
  requireObject(options, "options");
  const prefix = options.idPrefix ?? "chart";
  refuse(
    typeof prefix === "string" && /^[a-z][a-z0-9-]{0,63}$/i.test(prefix) ? undefined : "unknown-option",
    "idPrefix",
  );
  return drawSvg(chart, prefix, options.modules ?? (await loadVega()), true);
}

/** A chart of somebody else's may name addresses; none is asked. */
const refuseToLoad = (): Promise<never> => Promise.reject(new Error("a picture loads nothing"));
const loadsNothing = { load: refuseToLoad, sanitize: refuseToLoad, http: refuseToLoad, file: refuseToLoad };

/** Draws a chart; without a style sheet of its own where the page has one. */
export async function drawSvg(
  chart: Chart,
  prefix: string,
  { vega, vegaLite }: VegaModules,
  isAlone: boolean,
): Promise<string> {
  requireRecord(chart, "chart");
  if (!Array.isArray(chart.layer)) refuse("not-an-array", "chart.layer");
  chart.layer.forEach((layer, index) => {
    requireRecord(layer, `chart.layer[${index}]`);
  });
  requireRecord(chart.title, "chart.title");
  const { theme } = chart.usermeta ?? {};
  // A copy, since Vega marks the data that it is given.
  const copy = copyOf(chart) as never;
  const runtime = vega.parse(vegaLite.compile(copy).spec as never) as never;
  const view = new vega.View(runtime, { renderer: "none", loader: loadsNothing as never });
  const drawn = await view.toSVG();
  view.finalize();
  const [, attributes = ""] = /^<svg([^>]*)>/.exec(drawn) ?? [];
  const size = /width="[^"]*" height="[^"]*" viewBox="[^"]*"/.exec(attributes)?.[0] ?? "";
  const inner = drawn.slice(attributes.length + "<svg>".length, -"</svg>".length);
  const [title, description] = [`${prefix}-title`, `${prefix}-description`];
  const name = ([] as string[]).concat((chart.title.text ?? []) as string[]).join(" ");
  const isAuto = theme === "auto";
  const style = isAuto && isAlone ? `<style>${adaptiveStyle(`.${prefix}`)}</style>` : "";
  const known = `<title id="${title}">${escapeHtml(name)}</title><desc id="${description}">${escapeHtml(String(chart.description ?? ""))}</desc>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} class="${prefix}" role="img" aria-labelledby="${title} ${description}">` +
    `${known}${style}${lean(isAuto ? follow(inner) : inner)}</svg>`
  );
}

/** A copy of plain data. */
function copyOf(chart: Chart): unknown {
  try {
    return JSON.parse(JSON.stringify(chart));
  } catch {
    // A circle, or a number of a kind that JSON lacks.
    return refuse("not-plain-data", "chart");
  }
}

/** Light colours as properties that may change; a viewer that does not know properties takes the light ones. */
function follow(svg: string): string {
  const byColour = new Map(roles.map((role) => [lightChartColours[role], role]));
  return svg.replace(/(fill|stroke)="(#[0-9a-f]{6})"/gi, (whole, attribute: string, colour: string) => {
    const role = byColour.get(colour.toLowerCase());
    return role ? `${attribute}="var(--chart-${role},${colour})"` : whole;
  });
}

/** Without what says nothing: empty paths, classes, roles, and what a mouse would need. */
function lean(svg: string): string {
  return svg
    .replace(/<path class="(?:background|foreground)"[^>]*?\bd="(?:M0,0h0v0h0Z)?"[^>]*\/>/g, "")
    .replace(/ (?:class|role|pointer-events|aria-hidden|aria-roledescription|aria-label)="[^"]*"/g, "")
    .replace(/ opacity="1"/g, "")
    .replace(/<g>\s*<\/g>|<g\/>/g, "");
}
