/**
 * How far are estimates of diversity off, and how often do the intervals of diversity and of audiences hold the truth? Prints
 * the tables of `docs/fit.md`. Exits with 1 where a bar is missed.
 *
 * npm run simulate:diversity [-- --samples 4000]
 */
import { parseArgs } from "node:util";
import { entropyEstimators } from "../../src/statistics/index.js";
import {
  type AudienceCase,
  audienceCases,
  audienceCoverage,
  estimatorErrors,
  type SpreadName,
  spreadCoverage,
  spreads,
} from "./diversity-trials.js";

const { values } = parseArgs({ options: { samples: { type: "string", default: "4000" } } });
const samples = Number(values.samples);
const sizes = [8, 12, 30, 60, 120];
const bars = { few: 0.88, many: 0.9, audience: 0.93, bias: 0.1 };

let missed = 0;
const judged = (text: string, holds: boolean): string => {
  if (!holds) missed++;
  return holds ? text : `${text} **missed**`;
};
const row = (...texts: readonly string[]): void => console.log(`| ${texts.join(" | ")} |`);
const head = (...texts: readonly string[]): void => {
  row(...texts);
  row(...texts.map(() => "---"));
};
const names = Object.keys(spreads) as SpreadName[];

console.log(`### Bias and root mean square error of the entropy, in nats: ${samples} samples a cell\n`);
head("types", "posts", ...entropyEstimators);
for (const name of names)
  for (const n of [12, 30, 120]) {
    const errors = estimatorErrors(name, n, samples);
    row(
      name,
      String(n),
      ...entropyEstimators.map((estimator) => {
        const { bias, error } = errors[estimator];
        const text = `${bias.toFixed(3)} (${error.toFixed(3)})`;
        return estimator === "chao-wang-jost" ? judged(text, Math.abs(bias) <= bars.bias) : text;
      }),
    );
  }

console.log("\n### Coverage of nominal 95 %: entropy / concentration\n");
head("types", ...sizes.map((n) => `${n} posts`));
const cell = (name: SpreadName, n: number, more = 0, count: "split" | "mention" = "split"): string => {
  const { entropy, concentration } = spreadCoverage(name, n, samples, more, count);
  const bar = n < 30 ? bars.few : bars.many;
  return judged(`${entropy.toFixed(3)} / ${concentration.toFixed(3)}`, entropy >= bar && concentration >= bar);
};
for (const name of names) row(name, ...sizes.map((n) => cell(name, n)));
for (const count of ["split", "mention"] as const)
  for (const name of ["6, each half the one before", "20 by Zipf"] as const)
    row(`${name}, up to 3 more topics, ${count}`, ...sizes.map((n) => cell(name, n, 3, count)));

console.log("\n### Audiences: coverage of overlap / divergence / share in the target, and the overlap's width\n");
head("audience", "100 people", "500", "2,000");
for (const name of Object.keys(audienceCases) as AudienceCase[])
  row(
    name,
    ...[100, 500, 2_000].map((size) => {
      const { overlap, divergence, inTarget, width } = audienceCoverage(name, size, Math.ceil(samples / 2));
      const text = `${[overlap, divergence, inTarget].map((share) => share.toFixed(3)).join(" / ")}, ${width.toFixed(3)}`;
      return judged(text, Math.min(overlap, divergence, inTarget) >= bars.audience);
    }),
  );
process.exitCode = missed ? 1 : 0;
