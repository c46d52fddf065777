/**
 * How often do the intervals of returns hold the truth? Prints the tables of `docs/returns.md`, and puts them there with
 * `--write`. Exits with 1 where a bar is missed: 93 to 97 % at 50 and 200 orders that vary by up to their mean, at least
 * 92 % at 20.
 *
 * npx tsx test/simulation/simulate-returns.ts [--write] [--samples 20000]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  coverCapture,
  coverCreators,
  coverDifference,
  coverLift,
  coverOrders,
  type ReturnCoverage,
} from "./return-coverage.js";

const { values } = parseArgs({
  options: { write: { type: "boolean" }, samples: { type: "string", default: "20000" } },
});
const samples = Number(values.samples);
/** Resampling costs a thousand times as much. */
const fewer = Math.ceil(samples / 10);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(" | ")} |`,
  `|${head.map(() => "---").join("|")}|`,
  ...rows.map((row) => `| ${row.join(" | ")} |`),
  "",
];

let missed = 0;
const sizes = [5, 10, 20, 50, 200];
function judged(variation: number, size: number, { coverage, heavyTailed }: ReturnCoverage): string {
  const isMiss = variation <= 1 && (size >= 50 ? coverage < 0.93 || coverage > 0.97 : size === 20 && coverage < 0.92);
  if (isMiss) missed++;
  return `${percent(coverage)}${isMiss ? " **missed**" : ""} (${percent(heavyTailed)})`;
}

const orders = (method: "log" | "bootstrap", counts: readonly number[], many: number) =>
  [0, 0.3, 0.5, 1, 1.5, 2].map((variation) => [
    String(variation),
    ...counts.map((size) => {
      const result = coverOrders(size, variation, many, method);
      return method === "log" ? judged(variation, size, result) : percent(result.coverage);
    }),
  ]);
const lines = [
  "### One campaign, log scale",
  "",
  "In brackets: how many samples were noted `heavy-tailed`.",
  "",
  ...table(["variation of orders", ...sizes.map((size) => `${size} conversions`)], orders("log", sizes, samples)),
  "### One campaign, bootstrap",
  "",
  ...table(["variation of orders", "20 conversions", "50", "200"], orders("bootstrap", [20, 50, 200], fewer)),
  "### Several creators, Fieller",
  "",
  "In brackets: how many sets had no end.",
  "",
  ...table(
    ["variation of costs", "of returns", "3 creators", "5", "10", "30"],
    (
      [
        [0, 0.5],
        [0.5, 0.5],
        [1, 0.5],
        [0.5, 1],
        [1, 1],
      ] as const
    ).map(([costs, returns]) => [
      String(costs),
      String(returns),
      ...[3, 5, 10, 30].map((creators) => {
        const { coverage, open } = coverCreators(creators, costs, returns, samples);
        return `${percent(coverage)} (${percent(open)})`;
      }),
    ]),
  ),
  "### Capture rate from a survey",
  "",
  ...table(
    ["capture rate", "20 asked", "50", "200"],
    [0.2, 0.5, 0.8].map((rate) => [
      String(rate),
      ...[20, 50, 200].map((asked) => percent(coverCapture(rate, asked, samples).coverage)),
    ]),
  ),
  "### Holdout: lift of a rate",
  "",
  ...table(
    ["rate", "lift", "1,000 + 1,000 people", "10,000 + 10,000", "10,000 + 1,000"],
    (
      [
        [0.02, 0],
        [0.02, 0.3],
        [0.1, 0.3],
      ] as const
    ).map(([rate, lift]) => [
      String(rate),
      String(lift),
      ...(
        [
          [1_000, 1_000],
          [10_000, 10_000],
          [10_000, 1_000],
        ] as const
      ).map((people) => percent(coverLift(rate, lift, people, fewer).coverage)),
    ]),
  ),
  "### Difference in differences over days",
  "",
  ...table(
    ["days before and after", "independent", "correlation .3", "correlation .6"],
    [7, 14, 28].map((days) => [
      String(days),
      ...[0, 0.3, 0.6].map((correlation) => percent(coverDifference(days, correlation, samples).coverage)),
    ]),
  ),
];
const text = lines.join("\n");
console.log(text);
if (values.write) {
  const page = new URL("../../docs/returns.md", import.meta.url);
  const marked = /(<!-- coverage -->\n)[\s\S]*(<!-- \/coverage -->)/;
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(marked, (_, open: string, close: string) => `${open}\n${text}\n${close}`),
  );
}
process.exitCode = missed ? 1 : 0;
