/**
 * Measures the built-in peer tables from the public posts of Kim et al. (2020), and writes them to
 * `src/reference/instagram-engagement-peers.ts`. Rates are told to four significant digits; no row of the data can be
 * rebuilt from them.
 *
 * npm run measure:peers -- <folder with instagram_posts_kim.csv>
 */
import { writeFileSync } from "node:fs";
import { engagementRate, measureEngagementPeers } from "../../src/engagement/index.js";
import { tableFollowers } from "./peer-table-shape.js";
import { readPosts } from "./read-posts.js";

const [folder = "../shared/data"] = process.argv.slice(2);
const creators = await readPosts(folder);

function measure(aggregate: "median" | "mean") {
  const peers = creators.map(({ posts, followers }) => ({
    followers,
    rate: engagementRate(posts, { by: "followers", followers, aggregate, interval: false }),
  }));
  const table = measureEngagementPeers(peers, {
    id: `instagram-engagement-${aggregate}@1`,
    platform: "instagram",
    basis: `likes+comments/followers:${aggregate}`,
    formats: ["image", "carousel"],
    followers: tableFollowers,
    source: "kim-2020",
  });
  return { ...table, quantiles: table.quantiles.map((row) => row.map((rate) => Number(rate.toPrecision(4)))) };
}

const [median, mean] = [measure("median"), measure("mean")];
const rows = (quantiles: readonly (readonly number[])[]) =>
  quantiles.map((row) => `    [${row.join(", ")}],`).join("\n");
const list = (values: readonly number[]) => `[${values.join(", ")}]`;

writeFileSync(
  new URL("../../src/reference/instagram-engagement-peers.ts", import.meta.url),
  `// Written by \`npm run measure:peers\`; see docs/peers.md. Do not edit by hand.
import { deepFreeze } from "../core/freeze.js";
import type { PeerTable } from "../core/peer-table.js";

const meanQuantiles = [
${rows(mean.quantiles)}
];

// A function, and no spread of shared fields: bundlers keep a spread although nobody uses its result.
const table = (aggregate: "median" | "mean" | "pooled", quantiles: PeerTable["quantiles"]): PeerTable => ({
  kind: "peer-table",
  id: \`instagram-engagement-\${aggregate}@1\`,
  platform: "instagram",
  basis: \`likes+comments/followers:\${aggregate}\`,
  formats: ["image", "carousel"],
  followers: ${list(median.followers)},
  levels: ${list(median.levels)},
  quantiles,
  neighbours: ${median.neighbours},
  accounts: ${median.accounts},
  source: "kim-2020",
});

/**
 * What ${median.accounts.toLocaleString("en")} real Instagram creators reached: quantiles of likes and comments per follower, by followers, for the
 * median, the mean and the pooled rate of an account's posts. Pictures and carousels published 2012 to 2019 (98 % from
 * 2015 on), 1 to 8 an account, followers as of the crawl, no account under 1,000 followers. Since an account's posts
 * share one follower count there, its mean and its pooled rate are the same number.
 *
 * @see Kim, S. et al. (2020). Multimodal Post Attentive Profiling for Influencer Marketing. WWW 2020, for the posts;
 * docs/peers.md for the measuring
 * @example
 * import { instagramEngagementPeers } from "influencer-scoring/reference";
 * console.log(instagramEngagementPeers.median.basis); // => likes+comments/followers:median
 */
export const instagramEngagementPeers: Readonly<Record<"median" | "mean" | "pooled", PeerTable>> =
  /* @__PURE__ */ deepFreeze({
    median: /* @__PURE__ */ table("median", [
${rows(median.quantiles)}
    ]),
    mean: /* @__PURE__ */ table("mean", meanQuantiles),
    pooled: /* @__PURE__ */ table("pooled", meanQuantiles),
  });
`,
);
console.log(`${median.accounts} accounts, ${median.followers.length} sizes, ${median.levels.length} quantiles each`);
