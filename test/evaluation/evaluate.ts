/**
 * Runs the library over the posts of real influencers and prints engagement by size, beside the figures that were
 * measured on them by ordinary tools. Exits with 1 where a median is further off than its bar.
 *
 * npm run evaluate -- <folder with instagram_posts_kim.csv>
 */

import { scoreCreator } from "../../src/scorecard/index.js";
import { quantile } from "../../src/statistics/index.js";
import { readPosts } from "./read-posts.js";

const folder = process.argv[2] ?? "../shared/data";

/** Medians of accounts' median rates, in %, over twice as many posts of the same crawl, and how near to come. */
const bands = [
  { name: "1k to 10k", from: 1_000, to: 10_000, reference: 4.02, bar: 0.03 },
  { name: "10k to 100k", from: 10_000, to: 100_000, reference: 2.84, bar: 0.03 },
  { name: "100k to 500k", from: 100_000, to: 500_000, reference: 2.49, bar: 0.03 },
  { name: "500k to 1M", from: 500_000, to: 1_000_000, reference: 2.49, bar: 0.12 },
  { name: "above 1M", from: 1_000_000, to: Number.POSITIVE_INFINITY, reference: 2.33, bar: 0.12 },
];

const creators = await readPosts(folder);
const results = creators.map((creator) => ({ followers: creator.followers as number, result: scoreCreator(creator) }));
const percent = (fraction: number) => (100 * fraction).toFixed(2).padStart(6);
let failed = false;

console.log(`${creators.length} influencers, likes+comments/followers:median, in %\n`);
console.log("followers      accounts     p5    p25    p50    p75    p95   reference p50   off");
for (const { name, from, to, reference, bar } of bands) {
  const rates = results
    .filter(({ followers }) => followers >= from && followers < to)
    .flatMap(({ result }) => result.measures.engagementRate.value ?? []);
  const quantiles = [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => percent(quantile(rates, p)));
  const off = (100 * quantile(rates, 0.5)) / reference - 1;
  failed ||= Math.abs(off) > bar;
  console.log(
    `${name.padEnd(14)} ${String(rates.length).padStart(8)} ${quantiles.join(" ")} ${String(reference).padStart(15)}  ${percent(off)} %${Math.abs(off) > bar ? "  MISSED" : ""}`,
  );
}

const reasons = new Map<string, number>();
for (const { result } of results)
  if (result.measures.engagementRate.reason)
    reasons.set(result.measures.engagementRate.reason, (reasons.get(result.measures.engagementRate.reason) ?? 0) + 1);
console.log(`\nunknown: ${[...reasons].map(([reason, count]) => `${count} ${reason}`).join(", ") || "none"}`);
process.exitCode = failed ? 1 : 0;
