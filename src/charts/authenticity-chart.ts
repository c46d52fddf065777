import type { AuthenticityReport } from "../authenticity/authenticity-report.js";
import type { FollowerShare } from "../authenticity/fake-follower-share.js";
import { isPlainObject } from "../core/checks.js";
import { refuse } from "../core/guard.js";
import { requireRecord } from "../core/require-object.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, takeOptions } from "./chart-options.js";
import { classRow, classText, followerClasses } from "./follower-rows.js";
import { several } from "./rounded.js";
import { rowsChart } from "./rows-chart.js";
import { ticks } from "./ticks.js";
import { unknownChart } from "./unknown-chart.js";

const chart = "authenticity-chart@1";
const title = "The audience: how much of it is real";

/**
 * A picture of an audience's authenticity: the share of followers that is estimated to be fake, with its interval, beside
 * those that have not published for long and those that follow more than anybody can read. The three overlap, and are no
 * parts of a whole. The axis is in per cent of the followers, from 0 to 100.
 *
 * What is unknown stands there with the reason, and without a mark; where only a bound is known, the bound is drawn.
 *
 * @param result - a report of `authenticityReport`, or what `fakeFollowerShare` gives
 * @param options - theme, title, width
 * @returns a specification of Vega-Lite, as plain data; without any name or handle. Where no share is known, a picture
 * that says why
 * @throws InvalidInputError `not-an-object` at what is no such result; `missing`, `not-a-number` and so on with their path
 * @see docs/charts.md
 * @example
 * import { fakeFollowerShare } from "influencer-scoring/authenticity";
 * import { authenticityChart } from "influencer-scoring/charts";
 * const share = fakeFollowerShare({ method: "uniform", flagged: 30, classified: 200 }, { sensitivity: 0.9, specificity: 0.95 });
 * const { usermeta } = authenticityChart(share);
 * console.log(usermeta.figures.rows[0]?.join(": "));
 * // => Fake, estimated: 12 % (95 % interval 6.7 % to 18 %, n = 200)
 */
export function authenticityChart(result: AuthenticityReport | FollowerShare, options: ChartOptions = {}): Chart {
  requireRecord(result, "result");
  const taken = takeOptions(options);
  const isReport = "details" in result;
  if (isReport && !isPlainObject(result.details?.followers)) refuse("not-an-object", "result.details.followers");
  const shares = isReport ? result.details.followers : (result as FollowerShare);
  const all = followerClasses(shares, isReport ? "result.details.followers." : "result.");
  const [fake] = all as [(typeof all)[number]];
  const isKnown = all.some(({ measure, upperBound }) => measure.value !== null || upperBound !== null);
  if (!isKnown) return unknownChart({ chart, title }, fake.measure, taken);
  const seen = Math.max(...all.map(({ measure }) => measure.n));
  return rowsChart(
    all.map(classRow),
    {
      chart,
      title,
      lines: [
        `${several(seen, "follower")} ${seen === 1 ? "was" : "were"} looked at. The shares overlap.`,
        "Points: estimates. Lines: their intervals; an arrow where an end is open.",
      ],
      figures: { columns: ["Followers", "Share"], rows: all.map((one) => [one.name, classText(one)]) },
      axis: { title: "share of the followers", domain: [0, 1], values: ticks(0, 1, 5), format: ".0%" },
    },
    taken,
  );
}
