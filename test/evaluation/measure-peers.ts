/**
 * Measures the built-in peer tables from the public posts of Kim et al. (2020), and writes them to
 * `src/reference/instagram-engagement-peers.ts`. Rates are told to four significant digits; no row of the data can be
 * rebuilt from them.
 *
 * npm run measure:peers -- <folder with instagram_posts_kim.csv>
 */
import { writeFileSync } from "node:fs";
import { engagementRate, measureEngagementPeers } from "../../src/engagement/index.js";
import { peerQuantiles } from "../../src/peers/index.js";
import { quantile } from "../../src/statistics/index.js";
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

// The middle alone, for what needs no more than that.
writeFileSync(
  new URL("../../src/reference/instagram-engagement-medians.ts", import.meta.url),
  `// Written by \`npm run measure:peers\`; see docs/peers.md. Do not edit by hand.
import { deepFreeze } from "../core/freeze.js";
import type { PeerTable } from "../core/peer-table.js";

const table = (aggregate: string, medians: readonly number[]): PeerTable => ({
  kind: "peer-table",
  id: \`instagram-engagement-\${aggregate}@1\`,
  platform: "instagram",
  basis: \`likes+comments/followers:\${aggregate}\`,
  formats: ["image", "carousel"],
  followers: ${list(median.followers)},
  levels: [0.5],
  quantiles: medians.map((rate) => [rate]),
  neighbours: ${median.neighbours},
  accounts: ${median.accounts},
  source: "kim-2020",
});

const ofMeans = ${list(mean.quantiles.map((row) => row[mean.levels.indexOf(0.5)] as number))};

/** The medians of {@link instagramEngagementPeers} alone, a tenth of its size, for what needs no more than the middle. */
export const instagramEngagementMedians: readonly PeerTable[] = /* @__PURE__ */ deepFreeze([
  /* @__PURE__ */ table("median", ${list(median.quantiles.map((row) => row[median.levels.indexOf(0.5)] as number))}),
  /* @__PURE__ */ table("mean", ofMeans),
  /* @__PURE__ */ table("pooled", ofMeans),
]);
`,
);

// Categories: the median of an account's rate over the median of all accounts of its size, in the median table.
const byCategory = new Map<string, number[]>();
const middle = median.levels.indexOf(0.5);
for (const { posts, followers, category } of creators) {
  const { value } = engagementRate(posts, { by: "followers", followers, interval: false });
  const usual = peerQuantiles(median, followers as number)?.[middle];
  // What others call `other` need not be what these accounts are.
  if (!value || !usual || !category || category === "other") continue;
  byCategory.set(category, [...(byCategory.get(category) ?? []), value / usual]);
}
const entries = [...byCategory].sort(([a], [b]) => (a < b ? -1 : 1));
const lines = (of: (ratios: number[]) => number) =>
  entries.map(([name, ratios]) => `    ${name}: ${of(ratios)},`).join("\n");
writeFileSync(
  new URL("../../src/reference/instagram-category-factors.ts", import.meta.url),
  `// Written by \`npm run measure:peers\`; see docs/peers.md. Do not edit by hand.
import type { CategoryFactors } from "../core/category-factors.js";
import { deepFreeze } from "../core/freeze.js";

/**
 * How the engagement of Instagram creators of a category lies beside that of all creators of the same size: the median of
 * their rates over the median of all. Accounts of no clear category are left out.
 *
 * @see Kim, S. et al. (2020). Multimodal Post Attentive Profiling for Influencer Marketing. WWW 2020, for the posts and
 * their categories; docs/peers.md for the measuring
 * @example
 * import { instagramCategoryFactors } from "influencer-scoring/reference";
 * console.log(instagramCategoryFactors.factors.pet > instagramCategoryFactors.factors.food); // => true
 */
export const instagramCategoryFactors = /* @__PURE__ */ deepFreeze({
  kind: "category-factors",
  id: "instagram-category@1",
  platform: "instagram",
  factors: {
${lines((ratios) => Number(quantile(ratios, 0.5).toPrecision(3)))}
  },
  accounts: {
${lines((ratios) => ratios.length)}
  },
  source: "kim-2020",
} as const satisfies CategoryFactors);
`,
);
