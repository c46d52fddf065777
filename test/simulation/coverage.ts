/**
 * How often does the interval of an engagement rate hold the truth? Prints the table of `docs/intervals.md`, and puts it
 * there with `--write`. Exits with 1 where a bar is missed.
 *
 * npm run simulate [-- --write] [-- --samples 20000]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Aggregate } from "../../src/core/index.js";
import { type Coverage, type Process, simulateCoverage } from "./simulate-coverage.js";

const { values } = parseArgs({
  options: { write: { type: "boolean" }, samples: { type: "string", default: "20000" } },
});
const samples = Number(values.samples);
const sizes = [3, 6, 12, 30];

/** Pooled rates are judged on posts of unequal reach; with equal reach they are means. */
const exposureVariation = (aggregate: Aggregate) => (aggregate === "pooled" ? 0.5 : 0);
const settings = [
  { title: "Ordinary posts", exposure: 20_000, viral: 0, judged: true },
  {
    title: "Few interactions: 3 a post on average, so that many posts have none",
    exposure: 100,
    viral: 0,
    judged: false,
  },
  { title: "With viral posts: 3 % of posts at eight times their rate", exposure: 20_000, viral: 0.03, judged: false },
];

/** The bars: 93 to 97 %; with 3 posts at least 93 %. Judged are ordinary posts, and the median with viral posts too. */
function misses(aggregate: Aggregate, n: number, { coverage }: Coverage): boolean {
  if (aggregate === "median" && n < 6) return false;
  return coverage < 0.93 || (n > 3 && coverage > 0.97);
}

let missed = 0;
const lines: string[] = [];
for (const { title, exposure, viral, judged } of settings) {
  lines.push(`### ${title}`, "");
  lines.push(
    `| aggregate | rates | variation | ${sizes.map((n) => `n = ${n}`).join(" | ")} | noted heavy-tailed at ${sizes.join(", ")} |`,
  );
  lines.push(`|---|---|---|${sizes.map(() => "---").join("|")}|---|`);
  for (const aggregate of ["median", "mean", "pooled", "trimmed"] as const)
    for (const rates of ["lognormal", "gamma"] as const)
      for (const variation of [0.22, 0.36, 0.55]) {
        const process: Process = {
          rates,
          variation,
          rate: 0.03,
          exposure,
          exposureVariation: exposureVariation(aggregate),
          viral,
        };
        const results = sizes.map((n) => simulateCoverage(process, aggregate, n, samples));
        const cells = results.map((result, i) => {
          const miss =
            (judged || aggregate === "median") && exposure > 1_000 && misses(aggregate, sizes[i] as number, result);
          if (miss) missed++;
          return result.without === 1 ? "none" : `${result.coverage.toFixed(3)}${miss ? " **missed**" : ""}`;
        });
        const noted = results.map((result) => `${(100 * result.heavyTailed).toFixed(0)} %`).join(", ");
        lines.push(`| ${aggregate} | ${rates} | ${variation} | ${cells.join(" | ")} | ${noted} |`);
      }
  lines.push("");
}

const table = lines.join("\n");
console.log(table);
if (values.write) {
  const page = new URL("../../docs/intervals.md", import.meta.url);
  const marked = /(<!-- coverage -->\n)[\s\S]*(<!-- \/coverage -->)/;
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(marked, (_, open: string, close: string) => `${open}\n${table}\n${close}`),
  );
}
process.exitCode = missed ? 1 : 0;
