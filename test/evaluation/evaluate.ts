/**
 * Runs the library over labelled and other public data, and prints what comes of it beside the bars that must be reached:
 * as a table, and as JSON. Exits with 1 where a bar is missed.
 *
 * npm run evaluate -- <folder with the data> [--markdown]
 *
 * With --markdown, docs/evaluation.md is written anew.
 */
import { writeFileSync } from "node:fs";
import { evaluateAccounts } from "./accounts/evaluate-accounts.js";
import { evaluateShare } from "./accounts/evaluate-share.js";
import { evaluateBenford } from "./evaluate-benford.js";
import { evaluateComments } from "./evaluate-comments.js";
import { evaluateEngagementAnomalies } from "./evaluate-engagement-anomalies.js";
import { evaluateRates } from "./evaluate-rates.js";
import { type Figure, printFigures, reached, toMarkdown } from "./figures.js";

const [folder = "../shared/data", option] = process.argv.slice(2);

const figures: Figure[] = [];
const add = (more: readonly Figure[]): void => {
  printFigures(more);
  figures.push(...more);
};

add(await evaluateRates(folder));
const { figures: accounts, reliability } = evaluateAccounts(folder);
add(accounts);
console.log("\nfake accounts: reliability at the true prior");
for (const [name, bins] of Object.entries(reliability))
  for (const { from, to, n, predicted, observed } of bins)
    if (n > 0)
      console.log(
        `  ${name.padEnd(12)} ${from.toFixed(1)} to ${to.toFixed(1)}   predicted ${predicted.toFixed(3)}   observed ${observed.toFixed(3)}   n = ${n}`,
      );
add(evaluateShare(folder));
add(evaluateComments(folder).figures);
add(await evaluateEngagementAnomalies(folder));
add(evaluateBenford(folder));

const json = JSON.stringify({ figures, reliability });
console.log(`\nthe same as JSON:\n${json}`);
if (option === "--markdown") writeFileSync(new URL("../../docs/evaluation.md", import.meta.url), toMarkdown(figures));
const missed = figures.filter((figure) => !reached(figure));
console.log(`\n${figures.length} figures, ${missed.length} below their bar`);
process.exitCode = missed.length > 0 ? 1 : 0;
