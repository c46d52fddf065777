// Prints the tables of docs/portfolio.md: how far estimates of net reach are from exact sets, and whether intervals hold.
import { estimators, simulateAudiences, worlds } from "./audiences.js";
import { coverReach } from "./reach-coverage.js";

const repetitions = 40;
const names = Object.keys(estimators) as (keyof typeof estimators)[];
const percent = (share: number): string => `${share < 0 ? "−" : "+"}${Math.abs(100 * share).toFixed(1)}`;

console.log(
  `| world | creators | shared within, across | net / gross | ${names.join(" | ")} | largest error of pairwise |`,
);
console.log(`|---|---|---|---|${names.map(() => "---").join("|")}|---|`);
for (const world of worlds)
  for (const count of [10, 25, 50, 100]) {
    const runs = Array.from({ length: repetitions }, (_, seed) => simulateAudiences(world, count, 1_000 + seed, 0.1));
    const average = (of: (run: (typeof runs)[number]) => number) =>
      runs.reduce((sum, run) => sum + of(run), 0) / repetitions;
    const errors = names.map((name) => percent(average((run) => estimators[name](run) / run.exact - 1)));
    const worst = Math.max(...runs.map((run) => Math.abs(estimators.pairwise(run) / run.exact - 1)));
    const shared = `${average((run) => run.within).toFixed(2)}, ${average((run) => run.across).toFixed(2)}`;
    const net = average((run) => run.exact / estimators.sum(run)).toFixed(2);
    console.log(`| ${world} | ${count} | ${shared} | ${net} | ${errors.join(" | ")} | ${(100 * worst).toFixed(1)} |`);
  }

console.log("\n| panel | net reach by chance | by pairs | frequency | creators needed |\n|---|---|---|---|---|");
for (const panel of [200, 1_000, 5_000]) {
  const { levels, ...coverage } = coverReach(panel, 1_000);
  const cells = (["independent", "pairwise", "frequency", "needed"] as const).map(
    (name) => `${coverage[name].toFixed(3)} (${levels[name].toFixed(2)})`,
  );
  console.log(`| ${panel} | ${cells.join(" | ")} |`);
}
