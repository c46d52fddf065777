/**
 * How often does the interval of a score hold the true one, and how far can a ranking of creators be believed? Prints the
 * tables of `docs/scorecard.md`, and puts them there with `--write`. Exits with 1 where an interval of 95 % holds in fewer
 * than 94 % of samples.
 *
 * npx tsx test/simulation/simulate-scores.ts [--write] [--samples 4000]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  coverageOfCreators,
  coverageOfNormal,
  type Errors,
  type RankedProcess,
  recordCreators,
  type Sampled,
} from "./creator-scores.js";

const { values } = parseArgs({ options: { write: { type: "boolean" }, samples: { type: "string", default: "4000" } } });
const samples = Number(values.samples);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(" | ")} |`,
  `|${head.map(() => "---").join("|")}|`,
  ...rows.map((row) => `| ${row.join(" | ")} |`),
  "",
];

const errors: readonly Errors[] = ["independent", "the same error", "opposite errors"];
const dependences = ["any", "independent"] as const;
const normal = dependences.flatMap((dependence) =>
  [1, 2, 5].map((components) => ({
    dependence,
    components,
    held: errors.map((kind) => coverageOfNormal(components, kind, dependence, samples)),
  })),
);
const sampled: readonly Sampled[] = [
  { posts: 3, profiles: 30, comments: 15 },
  { posts: 12, profiles: 50, comments: 30 },
  { posts: 30, profiles: 400, comments: 120 },
];
const creators = sampled.map((of) => ({
  of,
  records: dependences.map((dependence) => coverageOfCreators(of, dependence, samples)),
}));
const usual: RankedProcess = { creators: 20, spread: 12, error: 8, components: 1, errors: "independent" };
const processes: readonly (readonly [string, RankedProcess])[] = [
  ["one component", usual],
  ["four, errors of their own", { ...usual, components: 4 }],
  ["four, errors of their own, `any`", { ...usual, components: 4, dependence: "any" }],
  ["four, all with the same error", { ...usual, components: 4, errors: "the same error" }],
  ["four, all with the same error, `any`", { ...usual, components: 4, errors: "the same error", dependence: "any" }],
  ["one component, nearly alike", { ...usual, spread: 3 }],
];
const ranks = processes.map(([name, process]) => ({ name, ...recordCreators(process, Math.ceil(samples / 10)) }));
const lines = [
  `How often an interval of 95 % held the true score, of ${samples} samples. Made-up components with normal errors:`,
  "",
  ...table(
    ["`dependence`", "components", ...errors],
    normal.map(({ dependence, components, held }) => [dependence, String(components), ...held.map(percent)]),
  ),
  "Made-up creators, the default scorecard without growth; true is what endless posts, profiles and comments would give:",
  "",
  ...table(
    ["posts", "profiles", "comments", ...dependences.flatMap((one) => [`\`${one}\` held`, "mean width"])],
    creators.map(({ of, records }) => [
      String(of.posts),
      String(of.profiles),
      String(of.comments),
      ...records.flatMap(({ held, width }) => [percent(held), width.toFixed(0)]),
    ]),
  ),
  "Of 20 creators, those said to be among the first three with so much, and how many were:",
  "",
  ...table(
    ["errors", "0 to 10 %", "20 to 30 %", "40 to 50 %", "60 to 70 %", "80 to 90 %", "90 to 100 %", "true rank held"],
    ranks.map(({ name, bins, held }) => [
      name,
      ...[0, 2, 4, 6, 8, 9].map((bin) => {
        const { count = 0, said = 0, was = 0 } = bins[bin] ?? {};
        return count > 0 ? `${(100 * said).toFixed(0)} %: ${(100 * was).toFixed(0)} %` : "";
      }),
      percent(held),
    ]),
  ),
];
const text = lines.join("\n");
console.log(text);
if (values.write) {
  const page = new URL("../../docs/scorecard.md", import.meta.url);
  const marked = /(<!-- scores -->\n)[\s\S]*(<!-- \/scores -->)/;
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(marked, (_, open: string, close: string) => `${open}\n${text}\n${close}`),
  );
}
// Independence that is not so is the caller's mistake.
const all = [
  ...normal.flatMap(({ dependence, held }) => (dependence === "any" ? held : held.slice(0, 1))),
  ...creators.flatMap(({ records }) => records.map(({ held }) => held)),
];
globalThis.process.exitCode = Math.min(...all) < 0.94 ? 1 : 0;
