/**
 * Does engagement fall with size among real creators? Prints the figures of docs/tier-effect.md, beside the slopes that
 * test/evaluation/tier-effect.R finds in the same pairs; exits with 1 where they differ.
 *
 * npm run evaluate:tier-effect -- <folder with instagram_posts_kim.csv>
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Creator, Measure } from "../../src/core/index.js";
import { engagementRate, testTierEffect } from "../../src/engagement/index.js";
import { readPosts } from "./read-posts.js";

const all = await readPosts(process.argv[2] ?? "../shared/data");
const told = ({ value, interval, n }: Measure): string =>
  value === null
    ? "unknown"
    : `${value.toFixed(3)} (${interval?.low?.toFixed(3)} to ${interval?.high?.toFixed(3)}), n = ${n}`;
let failed = false;

/** What R finds in the pairs of followers and rate. */
function slopesInR(creators: readonly Creator[]): readonly [number, number] {
  const folder = mkdtempSync(join(tmpdir(), "slopes-"));
  try {
    const rows = creators.flatMap((creator) => {
      const { value } = engagementRate(creator.posts, { by: "followers", followers: creator.followers });
      return value && creator.followers ? [`${creator.followers},${value}`] : [];
    });
    writeFileSync(join(folder, "pairs.csv"), `followers,rate\n${rows.join("\n")}\n`);
    const text = execFileSync("Rscript", ["test/evaluation/tier-effect.R", join(folder, "pairs.csv")], {
      encoding: "utf8",
    });
    return text.trim().split(" ").map(Number) as [number, number];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const within = (low: number, high: number) =>
  all.filter(({ followers }) => (followers as number) >= low && (followers as number) < high);
for (const [title, creators] of [
  ["all creators", all],
  ["1,000 to 100,000 followers", within(1_000, 100_000)],
  ["from 100,000 followers", within(100_000, Number.POSITIVE_INFINITY)],
  ["with three posts at least", all.filter(({ posts }) => (posts?.length ?? 0) >= 3)],
] as const) {
  const effect = testTierEffect(creators);
  const [theilSen, leastSquares] = slopesInR(creators);
  console.log(`\n${title}`);
  console.log(`  slope            ${told(effect)}; R ${theilSen.toFixed(6)}; ${effect.verdict}`);
  console.log(`  per tenfold      ${told(effect.perTenfold)}`);
  console.log(`  least squares    ${told(effect.leastSquares)}; R ${leastSquares.toFixed(6)}`);
  console.log(`  below ${Math.round(effect.splitAt ?? 0)}: ${told(effect.below)}`);
  console.log(`  above:           ${told(effect.above)}`);
  console.log(`  curvature        ${told(effect.curvature)}; inverted U ${effect.invertedU}`);
  const differs = (a: number | null, b: number) => Math.abs((a as number) - b) > 1e-9;
  failed ||= differs(effect.value, theilSen) || differs(effect.leastSquares.value, leastSquares);
}
if (failed) process.exitCode = 1;
