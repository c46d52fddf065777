/**
 * How often do honest histories of followers show anomalies, and how many purchases are found? Prints the tables of
 * `docs/authenticity.md`. Exits with 1 where a bar is missed.
 *
 * npm run simulate:growth [-- --histories 1000]
 */
import { parseArgs } from "node:util";
import { type Cell, cells, daily, mixed, panels, reference } from "./growth-cells.js";
import { followingCells, sawToothTrial } from "./growth-following.js";
import { honestTrial, type Processes, type Purchase, purchaseTrial, weeklyPanel } from "./growth-trials.js";

const { values } = parseArgs({ options: { histories: { type: "string", default: "1000" } } });
const histories = Number(values.histories);
const bars = { honest: 0.05, found: 0.85, weeklyAlarms: 5, weeklyFound: 0.8, sawTooth: 0.85 };

let missed = 0;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
/** A figure, marked where it misses a bar. */
const judged = (text: string, holds: boolean): string => {
  if (!holds) missed++;
  return holds ? text : `${text} **missed**`;
};
const row = (...texts: readonly string[]): void => console.log(`| ${texts.join(" | ")} |`);
const head = (...texts: readonly string[]): void => {
  row(...texts);
  row(...texts.map(() => "---"));
};

console.log(`### Weekly counts: ${histories} channels a panel, a year each\n`);
head("", ...Object.keys(panels), "real channels");
const results = Object.values(panels).map((panel) => weeklyPanel(panel, histories));
const near = (value: number, wanted: { value: number; within: number }): boolean =>
  Math.abs(value - wanted.value) <= wanted.within;
const { unchanged, plainAlarms, flatAlarms, plainFound, flatFound } = reference;
const per100 = (alarms: number): string => alarms.toFixed(1);
row(
  "weeks without change",
  ...results.map((panel) => judged(percent(panel.unchanged), near(panel.unchanged, unchanged))),
  percent(unchanged.value),
);
for (const [title, key, alarms, found] of [
  ["plain", "plain", plainAlarms, plainFound],
  ["plain, flat views", "flat", flatAlarms, flatFound],
] as const) {
  row(
    `${title}: alarms in 100 weeks`,
    ...results.map((panel) => judged(per100(panel.alarms[key]), near(panel.alarms[key], alarms))),
    per100(alarms.value),
  );
  row(
    `${title}: ten weekly gains found`,
    ...results.map((panel) => judged(percent(panel.found[key]), near(panel.found[key], found))),
    percent(found.value),
  );
}
row(
  "`growthAnomalies`: alarms in 100 weeks",
  ...results.map((panel) => judged(per100(panel.alarms.ours), panel.alarms.ours <= bars.weeklyAlarms)),
  "",
);
row(
  "`growthAnomalies`: ten weekly gains found",
  ...results.map((panel) => judged(percent(panel.found.ours), panel.found.ours >= bars.weeklyFound)),
  "",
);
row("the same, views unknown: alarms", ...results.map((panel) => per100(panel.alarms.noViews)), "");
row("the same, views unknown: found", ...results.map((panel) => percent(panel.found.noViews)), "");

console.log(
  `\n### Daily counts: ${histories} honest histories and ${histories} purchases of 10 % within 3 days a row\n`,
);
head("accounts", "honest, flagged", "not assessable", "10 % found", "not assessable");
const tenth: Purchase = { share: 0.1, days: 3 };
const all: readonly (Omit<Cell, "process"> & { process: Processes })[] = [
  { title: "the mix", process: mixed, judged: { honest: true, found: true } },
  ...cells,
];
for (const { title, process, judged: bar } of all) {
  const honest = honestTrial(process, histories);
  const bought = purchaseTrial(process, tenth, histories);
  const flagged = honest.shares[0] as number;
  row(
    title,
    judged(percent(flagged), !bar.honest || flagged <= bars.honest),
    percent(honest.unknown),
    judged(percent(bought.found), !bar.found || bought.found >= bars.found),
    percent(bought.unknown),
  );
}

console.log(`\n### What is found and what passes unseen: ${histories} purchases a row, ordinary accounts\n`);
head("bought", "found", "found as `jump-and-taper`");
const quiet = { ...daily, bursts: undefined };
const purchases: readonly (readonly [title: string, process: Processes, purchase: Purchase])[] = [
  ["20 % within 3 days", daily, { share: 0.2, days: 3 }],
  ["10 % within a day", daily, { share: 0.1, days: 1 }],
  ["8 % within 3 days", daily, { share: 0.08, days: 3 }],
  ["7 % within 3 days", daily, { share: 0.07, days: 3 }],
  ["5 % within 3 days", daily, tenthOf(0.05)],
  ["10 % within 3 days, no burst anywhere", quiet, tenth],
  ["10 % within 3 days, beside a burst of views", daily, { ...tenth, besideBurst: true }],
  ["30 % within 3 days, beside a burst of views", daily, { ...tenthOf(0.3), besideBurst: true }],
  ["10 % within 7 days", daily, { share: 0.1, days: 7 }],
  ["10 % within 30 days", daily, { share: 0.1, days: 30 }],
  ["20 % within 3 days, 1 % of them lost a day", daily, { share: 0.2, days: 3, lost: 0.01 }],
  ["20 % within 3 days, 2 % of them lost a day", daily, { share: 0.2, days: 3, lost: 0.02 }],
];
for (const [title, process, purchase] of purchases) {
  const { found, tapered } = purchaseTrial(process, purchase, histories);
  row(title, percent(found), percent(tapered));
}
function tenthOf(share: number): Purchase {
  return { ...tenth, share };
}

console.log("\n### Following and unfollowing in turns: half a year, 10,000 followers\n");
head("account", "saw-tooth found");
for (const { title, process, honest } of followingCells) {
  const found = sawToothTrial(process, histories);
  row(title, judged(percent(found), honest ? found <= bars.honest : found >= bars.sawTooth));
}
process.exitCode = missed ? 1 : 0;
