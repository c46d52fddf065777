import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { listOf, requireObject } from "../core/require-object.js";
import { describeResult } from "./html/describe-result.js";
import { escapeHtml } from "./html/escape.js";
import { pageStyle } from "./html/page-style.js";
import type { PageResult, ReportResult, ReportSection } from "./html/result.js";
import { tableHtml } from "./html/table.js";
import { drawSvg } from "./to-svg.js";
import { loadVega, type VegaModules } from "./vega.js";
import { plainText } from "./wrap-text.js";

/** How a page is made. */
export interface HtmlOptions {
  /** The heading of the page; "Report on creators" where not given. */
  readonly title?: Maybe<string>;
  /** A paragraph below it. */
  readonly text?: Maybe<string>;
  /** `false` for tables alone, which need no Vega. */
  readonly pictures?: Maybe<boolean>;
  /** Vega and Vega-Lite, where they cannot be imported by name. */
  readonly modules?: Maybe<VegaModules>;
}

const usualTitle = "Report on creators";
const reading =
  "Each figure comes with its interval, what was divided by what, and how many posts, accounts or creators it rests on (n). " +
  "Unknown is not 0: where something is unknown, the reason stands there. Signals on authenticity are no accusations.";

/** A section, ready for the page. */
interface PageSection {
  readonly title: string;
  readonly text: string | undefined;
  readonly results: readonly PageResult[];
}

/** A title or a text, checked. */
function textOf(text: Maybe<string>, path: string): string | undefined {
  if (text !== null && text !== undefined && typeof text !== "string") refuse("not-a-string", path);
  return text === null || text === undefined || plainText(text) === "" ? undefined : plainText(text);
}

const isSection = (given: ReportResult | ReportSection): given is ReportSection =>
  typeof given === "object" && given !== null && "results" in given;

function sectionOf(given: ReportResult | ReportSection, path: string): PageSection {
  if (!isSection(given)) {
    const result = describeResult(given, path);
    return { title: result.title, text: undefined, results: [result] };
  }
  const title = textOf(given.title, `${path}.title`);
  if (title === undefined) refuse("missing", `${path}.title`);
  const { results } = given;
  const at = `${path}.results`;
  const described = Array.isArray(results)
    ? listOf<ReportResult>(results, at).map((result, index) => describeResult(result, `${at}[${index}]`))
    : [describeResult(results, at)];
  return { title: title as string, text: textOf(given.text, `${path}.text`), results: described };
}

/**
 * Makes one self-contained page of results, for whoever gets the report by mail: pictures as SVG, and beside each the same as
 * a table, with intervals, what the figures rest on, notes and reasons in words. It loads nothing, runs no
 * script, follows the light or dark of the reader's device, fits on a phone, can be printed, and can be heard.
 *
 * Results are known by their shape: what `scoreCreator`, `rankCreators`, `authenticityReport`, `fakeFollowerShare`,
 * `campaignReport`, `compareMixes` and `simulateReturn` give, any other measure, and charts. Give one, or a list; results
 * that belong together stand in a section `{ title, text, results }`.
 *
 * Pictures need `vega` and `vega-lite`, which are optional peers: `npm install vega vega-lite`. Without them ask for
 * `pictures: false`.
 *
 * @param results - a result or a section, or a list of them
 * @param options - title, text, and whether to draw
 * @returns a promise of the page, as text. The same input and the same version of Vega give the same text; there is no clock. All that is
 * the caller's is escaped
 * @throws VegaMissingError with the code `vega-missing` where pictures are wanted and Vega is not installed; InvalidInputError
 * `unknown-result` at what is no result, `empty` for a list of none, and whatever a chart refuses, with the path
 * @see docs/charts.md
 * @example
 * import { toHtml } from "influencer-scoring/charts";
 * import { engagementRate } from "influencer-scoring/engagement";
 * const rate = engagementRate([{ likes: 300, comments: 6 }], { by: "followers", followers: 10_000 });
 * const page = await toHtml(rate, { title: "Our creators", pictures: false });
 * console.log(/<h1>.*?<\/h1>/.exec(page)?.[0]); // => <h1>Our creators</h1>
 * console.log(page.includes("no interval")); // => true
 */
export async function toHtml(
  results: ReportResult | ReportSection | readonly (ReportResult | ReportSection)[],
  options: HtmlOptions = {},
): Promise<string> {
  requireObject(options, "options");
  const title = textOf(options.title, "title") ?? usualTitle;
  const text = textOf(options.text, "text");
  const { pictures = true } = options;
  if (pictures !== null && typeof pictures !== "boolean") refuse("not-a-boolean", "pictures");
  const given = Array.isArray(results) ? listOf<ReportResult | ReportSection>(results, "results") : undefined;
  if (given?.length === 0) refuse("empty", "results");
  const sections = given
    ? given.map((one, index) => sectionOf(one, `results[${index}]`))
    : [sectionOf(results as ReportResult | ReportSection, "results")];
  const needsVega =
    pictures !== false && sections.some((section) => section.results.some(({ charts }) => charts.length > 0));
  const modules = needsVega ? (options.modules ?? (await loadVega())) : undefined;

  const parts: string[] = [];
  let drawn = 0;
  for (const [index, section] of sections.entries()) {
    const id = `section-${index + 1}`;
    parts.push(`<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(section.title)}</h2>`);
    if (section.text) parts.push(`<p>${escapeHtml(section.text)}</p>`);
    for (const result of section.results) {
      if (section.results.length > 1) parts.push(`<h3>${escapeHtml(result.title)}</h3>`);
      const figures: string[] = [];
      for (const chart of modules ? result.charts : [])
        figures.push(`<figure>${await drawSvg(chart, `picture-${++drawn}`, modules as VegaModules, false)}</figure>`);
      const tables = result.tables.map(tableHtml).join("");
      parts.push(
        figures.length > 0
          ? `<div class="result pictured"><div>${figures.join("")}</div><div>${tables}</div></div>`
          : `<div class="result"><div>${tables}</div></div>`,
      );
    }
    parts.push("</section>");
  }
  const links = sections.map(
    (section, index) => `<li><a href="#section-${index + 1}">${escapeHtml(section.title)}</a></li>`,
  );
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // The page could load nothing even if something of the caller's tried to.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>\n<style>${pageStyle()}</style>\n</head>\n<body>`,
    `<header><h1>${escapeHtml(title)}</h1>${text ? `<p>${escapeHtml(text)}</p>` : ""}<p class="quiet">${reading}</p></header>`,
    ...(sections.length > 1 ? [`<nav aria-label="Contents"><ul>${links.join("")}</ul></nav>`] : []),
    `<main>\n${parts.join("\n")}\n</main>`,
    '<footer class="quiet"><p>Made with influencer-scoring. The names behind n are what was divided by what, and the model with its version.</p></footer>',
    "</body>\n</html>\n",
  ].join("\n");
}
