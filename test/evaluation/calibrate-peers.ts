/**
 * Are the percentile ranks what they say? Five-fold cross-validation by account: a table is measured from four fifths of
 * the accounts, the rest are ranked in it, and their ranks should be uniform. Prints the Kolmogorov–Smirnov distance
 * overall and by tier, beside its bar. Exits with 1 where a bar is missed.
 *
 * npm run evaluate:peers -- <folder with instagram_posts_kim.csv> [neighbours]
 */
import {
  benchmarkEngagement,
  type EngagementPeer,
  engagementRate,
  measureEngagementPeers,
} from "../../src/engagement/index.js";
import { peerQuantiles, percentileRank } from "../../src/peers/index.js";
import { instagramCategoryFactors, peerNeighbours } from "../../src/reference/index.js";
import { classifyTier } from "../../src/tiers/index.js";
import { random } from "../support/random.js";
import { tableFollowers } from "./peer-table-shape.js";
import { readPosts } from "./read-posts.js";

const [folder = "../shared/data", neighbours = String(peerNeighbours.value)] = process.argv.slice(2);
const creators = await readPosts(folder);
const folds = 5;
let failed = false;

/** The largest distance between the ranks' distribution and the uniform one. */
function distanceFromUniform(ranks: number[]): number {
  const sorted = [...ranks].sort((a, b) => a - b);
  return Math.max(
    ...sorted.map((rank, i) => Math.max(Math.abs(rank - i / sorted.length), Math.abs((i + 1) / sorted.length - rank))),
  );
}

// The pooled rate of an account is its mean there: its posts share one follower count.
for (const aggregate of ["median", "mean"] as const) {
  const next = random(20_260);
  const rows = creators.map((creator) => {
    const rate = engagementRate(creator.posts, {
      by: "followers",
      followers: creator.followers,
      aggregate,
      interval: false,
    });
    return { followers: creator.followers as number, rate: rate.value, fold: Math.floor(next() * folds) };
  });
  const ranks = new Map<string, number[]>([["all", []]]);
  for (let fold = 0; fold < folds; fold++) {
    const train: EngagementPeer[] = rows.filter((row) => row.fold !== fold);
    const table = measureEngagementPeers(train, {
      id: "fold@1",
      platform: "instagram",
      basis: `likes+comments/followers:${aggregate}`,
      followers: tableFollowers,
      neighbours: Number(neighbours),
      source: "kim-2020",
    });
    for (const row of rows) {
      const quantiles = row.fold === fold && row.rate !== null ? peerQuantiles(table, row.followers) : undefined;
      if (!quantiles) continue;
      const tier = classifyTier(row.followers).value as string;
      // Ranks beyond the outermost quantiles are only told as at most .01 or at least .99: spread them evenly there.
      let { rank, beyond } = percentileRank(row.rate as number, quantiles, table.levels);
      if (beyond) rank = rank < 0.5 ? rank * next() : rank + (1 - rank) * next();
      for (const key of ["all", tier]) {
        const list = ranks.get(key) ?? [];
        list.push(rank);
        ranks.set(key, list);
      }
    }
  }
  for (const [tier, values] of ranks) {
    const distance = distanceFromUniform(values);
    const bar = tier === "all" ? 0.02 : 0.02 + 1.36 / Math.sqrt(values.length);
    failed ||= distance > bar;
    console.log(
      `${aggregate.padEnd(7)} ${tier.padEnd(6)} n=${String(values.length).padStart(5)}  distance ${distance.toFixed(4)}  bar ${bar.toFixed(4)} ${distance > bar ? "MISSED" : "ok"}`,
    );
  }
}

// Categories: are ranks uniform within each, with the category's factor and without?
console.log("");
for (const category of Object.keys(instagramCategoryFactors.factors)) {
  const members = creators.filter((creator) => creator.category === category);
  const distances = [category, undefined].map((known) => {
    const next = random(7);
    const ranks = members.flatMap(({ posts, followers }) => {
      const rate = engagementRate(posts, { by: "followers", followers, interval: false });
      const { value } = benchmarkEngagement(rate, { platform: "instagram", followers, category: known });
      if (value === null) return [];
      return value <= 0.01 ? value * next() : value >= 0.99 ? value + (1 - value) * next() : value;
    });
    return distanceFromUniform(ranks);
  }) as [number, number];
  console.log(
    `${category.padEnd(9)} n=${String(members.length).padStart(5)}  with the category's factor ${distances[0].toFixed(3)}  without ${distances[1].toFixed(3)}`,
  );
}
process.exitCode = failed ? 1 : 0;
