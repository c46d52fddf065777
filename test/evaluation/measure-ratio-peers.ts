/**
 * Measures from the public posts of Kim et al. (2020) how many comments go with likes, by followers, and how posts of an
 * account differ. Writes `src/reference/instagram-comment-peers.ts` and `src/reference/instagram-post-spread.ts`. Ratios
 * are quantiles of a fitted distribution, to four significant digits; no row of the data can be rebuilt from them.
 *
 * npx tsx test/evaluation/measure-ratio-peers.ts <folder with instagram_posts_kim.csv>
 */
import { writeFileSync } from "node:fs";
import { countedPosts } from "../../src/authenticity/counted-posts.js";
import { sum } from "../../src/statistics/index.js";
import { fitMiddleVariance, postVariances, spreadDegrees } from "./fit-post-spread.js";
import { fitRatioPeers } from "./fit-ratio-peers.js";
import { readPosts } from "./read-posts.js";

const creators = await readPosts(process.argv[2] ?? "../shared/data");
const counts = creators.flatMap(({ posts, followers }) => {
  const [above = [], below = []] = countedPosts(posts ?? [], ["comments", "likes"]).counts;
  return sum(below) > 0 ? [{ followers: followers as number, above: sum(above), below: sum(below) }] : [];
});
const table = fitRatioPeers(counts, {
  id: "instagram-comments-to-likes@1",
  platform: "instagram",
  basis: "comments/likes:pooled",
  formats: ["image", "carousel"],
  source: "kim-2020",
});
const list = (values: readonly number[]) => `[${values.join(", ")}]`;

writeFileSync(
  new URL("../../src/reference/instagram-comment-peers.ts", import.meta.url),
  `// Written by test/evaluation/measure-ratio-peers.ts; see docs/authenticity.md. Do not edit by hand.
import { deepFreeze } from "../core/freeze.js";
import type { PeerTable } from "../core/peer-table.js";

/**
 * How many comments go with the likes of ${table.accounts.toLocaleString("en")} real Instagram creators: quantiles of all comments over all likes of
 * an account's posts, by followers, without the scatter of small counts. Pictures and carousels published 2012 to 2019, 1
 * to 8 an account; posts with comments switched off are left out.
 *
 * @see Kim, S. et al. (2020). Multimodal Post Attentive Profiling for Influencer Marketing. WWW 2020, for the posts;
 * docs/authenticity.md for the measuring
 * @example
 * import { instagramCommentPeers } from "influencer-scoring/reference";
 * console.log(instagramCommentPeers.basis); // => comments/likes:pooled
 */
export const instagramCommentPeers: PeerTable = /* @__PURE__ */ deepFreeze({
  kind: "peer-table",
  id: "${table.id}",
  platform: "${table.platform}",
  basis: "${table.basis}",
  formats: ["image", "carousel"],
  followers: ${list(table.followers)},
  levels: ${list(table.levels)},
  quantiles: [
${table.quantiles.map((row) => `    ${list(row.map((ratio) => Number(ratio.toPrecision(4))))},`).join("\n")}
  ],
  neighbours: ${table.neighbours},
  accounts: ${table.accounts},
  source: "${table.source}",
});
`,
);
console.log(`${table.accounts} accounts, ${table.followers.length} sizes, ${table.levels.length} quantiles each`);

const { all, close } = postVariances(creators);
const rounded = (variance: number) => Number(variance.toPrecision(3));
const spread = { close: rounded(fitMiddleVariance(close)), all: rounded(fitMiddleVariance(all)) };
writeFileSync(
  new URL("../../src/reference/instagram-post-spread.ts", import.meta.url),
  `// Written by test/evaluation/measure-ratio-peers.ts; see docs/authenticity.md. Do not edit by hand.
import type { PostSpread } from "./post-spread.js";

/**
 * How the likes and comments of posts differ on Instagram: ${all.length.toLocaleString("en")} accounts with at least two posts, and ${close.length.toLocaleString("en")} pairs of
 * posts that were 3 to 30 days apart.
 *
 * @see Kim, S. et al. (2020). Multimodal Post Attentive Profiling for Influencer Marketing. WWW 2020, for the posts;
 * docs/authenticity.md for the measuring
 * @example
 * import { instagramPostSpread } from "influencer-scoring/reference";
 * console.log(instagramPostSpread.close < instagramPostSpread.all); // => true
 */
export const instagramPostSpread: PostSpread = /* @__PURE__ */ Object.freeze({
  kind: "post-spread",
  platform: "instagram",
  close: ${spread.close},
  all: ${spread.all},
  degrees: ${spreadDegrees},
  fewestPosts: 3,
  mostPosts: 8,
  resolution: 0.005,
  source: "kim-2020",
});
`,
);
console.log(`${all.length} accounts with posts to compare, ${close.length} close pairs`, spread);
