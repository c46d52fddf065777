/**
 * How often testTierEffect sees an effect that is not there, and one that is: the tables of docs/tier-effect.md.
 *
 * npm run simulate:tier-effect -- [runs]
 */
import { simulate, straight, worlds } from "./tier-effect.js";

const runs = Number(process.argv[2] ?? 2_000);
const sizes = [10, 20, 50, 200];
const share = (value: number): string => value.toFixed(3).replace(/^0/, "");
let failed = false;

console.log("No effect: coverage of 95 %, false alarms (either side), least squares' coverage, bias\n");
console.log(`| creators | ${sizes.map((n) => `${n}: holds, alarms, least squares`).join(" | ")} |`);
console.log(`|---|${sizes.map(() => "---").join("|")}|`);
for (const world of worlds) {
  const cells = sizes.map((n, i) => {
    const { coverage, found, leastSquares } = simulate(world, n, straight(0), 0, runs, 11 + i);
    failed ||= found > 0.06;
    return `${share(coverage)}, ${share(found)}, ${share(leastSquares)}`;
  });
  console.log(`| ${world.title} | ${cells.join(" | ")} |`);
}

console.log("\nAn effect: how often it is found (verdict supported), creators alike\n");
console.log(`| slope (rate at ten times the followers) | ${sizes.join(" | ")} |`);
console.log(`|---|${sizes.map(() => "---").join("|")}|`);
for (const slope of [-0.06, -0.12, -0.2, -0.3]) {
  const cells = sizes.map((n, i) =>
    share(simulate(worlds[0] as (typeof worlds)[0], n, straight(slope), slope, runs, 31 + i).supported),
  );
  console.log(`| ${slope} (× ${(10 ** slope).toFixed(2)}) | ${cells.join(" | ")} |`);
}

console.log("\nInverted U: how often it is said\n");
console.log(`| truth | ${[20, 50, 200, 1000].join(" | ")} |`);
console.log("|---|---|---|---|---|");
const bent = (left: number, right: number) => (log10: number) => Math.LN10 * log10 * (log10 < 0 ? left : right);
for (const [title, truth] of [
  ["flat", bent(0, 0)],
  ["falls evenly, −.12", bent(-0.12, -0.12)],
  ["flat, then falls, −.3", bent(0, -0.3)],
  ["rises .15, then falls −.15", bent(0.15, -0.15)],
  ["rises .3, then falls −.3", bent(0.3, -0.3)],
] as const) {
  const cells = [20, 50, 200, 1000].map((n, i) =>
    share(simulate(worlds[0] as (typeof worlds)[0], n, truth, 0, n === 1000 ? runs / 5 : runs, 51 + i).invertedU),
  );
  console.log(`| ${title} | ${cells.join(" | ")} |`);
}
if (failed) process.exitCode = 1;
