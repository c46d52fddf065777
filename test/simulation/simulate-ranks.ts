/**
 * How far can a ranking of campaigns be believed? Prints the tables of `docs/returns.md`, and puts them there with
 * `--write`. Exits with 1 where a bar is missed: where true returns are lognormal, what is said of being among the first
 * is off by 2.5 points at most on average.
 *
 * npx tsx test/simulation/simulate-ranks.ts [--write] [--samples 1000]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type CampaignProcess, calibrationError, type RankingRecord, recordRanking } from "./campaign-ranks.js";

const { values } = parseArgs({ options: { write: { type: "boolean" }, samples: { type: "string", default: "1000" } } });
const samples = Number(values.samples);
const usual: CampaignProcess = { campaigns: 20, orders: 35, spread: 0.5, variation: 0.6, shape: "lognormal" };
const processes: readonly (readonly [string, CampaignProcess])[] = [
  ["as the sample", usual],
  ["returns nearly alike", { ...usual, spread: 0.15 }],
  ["10 orders on average", { ...usual, orders: 10 }],
  ["100 orders on average", { ...usual, orders: 100 }],
  ["six campaigns", { ...usual, campaigns: 6 }],
  ["alike but for a tenth that is far better", { ...usual, shape: "few-stars" }],
];
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const points = (number: number): string => number.toFixed(2);
const pair = (said: number, was: number): string => (Number.isNaN(said) ? "" : `${percent(said)}: ${percent(was)}`);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(" | ")} |`,
  `|${head.map(() => "---").join("|")}|`,
  ...rows.map((row) => `| ${row.join(" | ")} |`),
  "",
];

const records: readonly (readonly [string, CampaignProcess, RankingRecord])[] = processes.map(([name, process]) => [
  name,
  process,
  recordRanking(process, samples),
]);
const missed = records.filter(([, { shape }, record]) => shape === "lognormal" && calibrationError(record) > 0.025);
const lines = [
  "Of those said to be among the first three with so much, so many were:",
  "",
  ...table(
    ["campaigns", "0 to 10 %", "20 to 30 %", "40 to 50 %", "60 to 70 %", "80 to 90 %", "90 to 100 %", "off by"],
    records.map(([name, , record]) => [
      name,
      ...[0, 2, 4, 6, 8, 9].map((bin) => {
        const { said = Number.NaN, was = 0 } = record.bins[bin] ?? {};
        return pair(said, was);
      }),
      `${(100 * calibrationError(record)).toFixed(1)} points`,
    ]),
  ),
  "How many of the chosen three were truly among the first three, and how often all of them:",
  "",
  ...table(
    ["campaigns", "chosen by the low", "by the return", "by the shrunken return", "said", "all three", "said"],
    records.map(([name, , { right, all }]) => [
      name,
      points(right.low),
      points(right.value),
      points(right.shrunk),
      points(right.said),
      percent(all.was),
      percent(all.said),
    ]),
  ),
  "The three with the highest returns, and what the intervals held:",
  "",
  ...table(
    ["campaigns", "seemed to return", "expected", "returned", "true rank held", "true return held", "said profit: was"],
    records.map(([name, , { curse, rankCoverage, returnCoverage, profit }]) => [
      name,
      percent(curse.seemed),
      percent(curse.expected),
      percent(curse.was),
      percent(rankCoverage),
      percent(returnCoverage),
      pair(profit.said, profit.was),
    ]),
  ),
];
const text = lines.join("\n");
console.log(text);
console.log(records.map(([name, , { noSpread }]) => `${name}: likeliest spread 0 in ${percent(noSpread)}`).join("\n"));
if (values.write) {
  const page = new URL("../../docs/returns.md", import.meta.url);
  const marked = /(<!-- ranks -->\n)[\s\S]*(<!-- \/ranks -->)/;
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(marked, (_, open: string, close: string) => `${open}\n${text}\n${close}`),
  );
}
globalThis.process.exitCode = missed.length > 0 ? 1 : 0;
