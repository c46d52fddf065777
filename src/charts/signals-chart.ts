import type { AuthenticityReport } from "../authenticity/authenticity-report.js";
import type { AuthenticitySignal } from "../authenticity/authenticity-signal.js";
import { refuse, shareProblem } from "../core/guard.js";
import { requireRecord } from "../core/require-object.js";
import { unusualAmongPeers } from "../reference/engagement-signals.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, takeOptions } from "./chart-options.js";
import { several, share } from "./rounded.js";
import { type ChartRow, rowsChart } from "./rows-chart.js";
import { unknownChart } from "./unknown-chart.js";
import { measureOf, measureText, reasonText, spoken } from "./words.js";

const chart = "signals-chart@1";
const title = "Signals on authenticity";

/** What was seen, in words. */
function signalText({ value, p, unusual, reason }: AuthenticitySignal): string {
  if (value === null) return `not looked at: ${reasonText(reason ?? "not-given")}`;
  if (p === null) return "seen; how usual it is among creators, nobody has measured";
  return `${share(p)} of ordinary creators are as far out${unusual ? ": unusual" : ""}`;
}

/** The signals of a report, each checked. */
function signalsOf(report: AuthenticityReport, path: string): readonly AuthenticitySignal[] {
  const { signals } = report;
  if (!Array.isArray(signals)) refuse("not-an-array", `${path}.signals`);
  signals.forEach((signal, index) => {
    const at = `${path}.signals[${index}]`;
    requireRecord(signal, at);
    if (typeof signal.signal !== "string") refuse("not-a-string", `${at}.signal`);
    if (typeof signal.because !== "string") refuse("not-a-string", `${at}.because`);
    if (signal.p !== null) refuse(shareProblem(signal.p), `${at}.p`);
  });
  return signals;
}

/** The name of a signal, as a person writes it. */
const signalName = ({ signal }: AuthenticitySignal): string => spoken(signal);

/**
 * A picture of the signals on a creator's authenticity: for each, which share of ordinary creators is as far out, from 0
 * to 100 %; the axis is stretched near 0. Left of the dashed line are those that at most one in twenty ordinary
 * creators shows: triangles in another colour. What was not looked at, or cannot be compared, says so and has no mark.
 *
 * These are signals and no accusations; each has innocent explanations too.
 *
 * @param report - what `authenticityReport` gives
 * @param options - theme, title, width
 * @returns a specification of Vega-Lite, as plain data. Where no signal could be compared, a picture that says why
 * @throws InvalidInputError `not-an-object` or `not-an-array` at what is no report; `out-of-range` at a share
 * @see docs/charts.md, docs/authenticity.md
 * @example
 * import { authenticityReport } from "influencer-scoring/authenticity";
 * import { signalsChart } from "influencer-scoring/charts";
 * const report = authenticityReport({ id: "a", platform: "instagram" });
 * console.log(signalsChart(report).title.subtitle[0]); // => Unknown, which is not 0. ordinary creators as
 */
export function signalsChart(report: AuthenticityReport, options: ChartOptions = {}): Chart {
  requireRecord(report, "report");
  const taken = takeOptions(options);
  const signals = signalsOf(report, "report");
  const together = measureOf(report.shareAsUnusual, "report.shareAsUnusual");
  refuse(shareProblem(report.coverage), "report.coverage");
  if (!signals.some(({ p }) => p !== null) && together.value === null)
    return unknownChart({ chart, title }, together, taken);
  const rows = signals.map(
    (signal): ChartRow => ({
      name: signalName(signal),
      text: signalText(signal),
      value: signal.p,
      isAlert: signal.unusual === true,
    }),
  );
  return rowsChart(
    rows,
    {
      chart,
      title,
      lines: [
        `Taken together, so many ordinary creators are as unusual: ${measureText(together, share)}; ${several(together.n, "signal")} compared.`,
        `${share(report.coverage)} of the signals could be looked at. Signals, not accusations.`,
        "Triangles left of the dashed line: unusual.",
      ],
      figures: {
        columns: ["Signal", "Seen", "What it means"],
        rows: signals.map((signal) => [signalName(signal), signalText(signal), signal.because]),
      },
      axis: {
        title: "share of ordinary creators as far out (stretched)",
        domain: [0, 1],
        values: [0, 0.05, 0.2, 0.5, 1],
        format: ".0%",
        isRoot: true,
        line: unusualAmongPeers.value,
      },
    },
    taken,
  );
}
