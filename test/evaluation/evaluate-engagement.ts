/**
 * Do shrinkage and predictions keep their promises on real posts? Holds a post of each account out, and predicts it from
 * the others. Prints the figures of `docs/engagement.md`; exits with 1 where a bar is missed.
 *
 * npm run evaluate:engagement -- <folder with instagram_posts_kim.csv>
 */
import type { Post } from "../../src/core/index.js";
import { engagementRate, expectedEngagement, expectedViews, shrinkRate } from "../../src/engagement/index.js";
import { mean, median } from "../../src/statistics/index.js";
import { readPosts } from "./read-posts.js";

const creators = await readPosts(process.argv[2] ?? "../shared/data");
let failed = false;

const counted = (post: Post) =>
  (post.likes ?? null) === null || (post.comments ?? null) === null
    ? 0
    : (post.likes as number) + (post.comments as number);
const accounts = creators
  .map(({ posts, followers }) => ({
    followers: followers as number,
    // Newest last: it is the one to be predicted.
    posts: [...(posts ?? [])]
      .filter((post) => counted(post) > 0)
      .sort((a, b) => Number(a.publishedAt) - Number(b.publishedAt)),
  }))
  .filter(({ posts, followers }) => posts.length >= 2 && followers <= 10_000_000);

console.log("Shrinkage: error on the logarithm of the newest post's rate, predicted from the posts before it\n");
console.log("posts  accounts   mean square: rate   shrunken   gain     mean absolute: rate   shrunken   gain");
for (const n of [1, 2, 3]) {
  const errors = accounts
    .filter(({ posts }) => posts.length > n)
    .map(({ posts, followers }) => {
      const rate = engagementRate(posts.slice(-1 - n, -1), { by: "followers", followers });
      const shrunken = shrinkRate(rate, { platform: "instagram", followers });
      const truth = Math.log(counted(posts.at(-1) as Post) / followers);
      return [rate, shrunken].map(({ value }) => Math.log(value as number) - truth) as [number, number];
    });
  const square = [0, 1].map((i) => mean(errors.map((pair) => (pair[i] as number) ** 2))) as [number, number];
  const absolute = [0, 1].map((i) => mean(errors.map((pair) => Math.abs(pair[i] as number)))) as [number, number];
  failed ||= square[1] >= square[0] || absolute[1] >= absolute[0];
  const gain = ([from, to]: [number, number]) => `${(100 * (1 - to / from)).toFixed(1)} %`.padStart(7);
  console.log(
    `${n}     ${String(errors.length).padStart(8)}   ${square[0].toFixed(4).padStart(17)}   ${square[1].toFixed(4)}   ${gain(square)}   ${absolute[0].toFixed(4).padStart(17)}   ${absolute[1].toFixed(4)}   ${gain(absolute)}`,
  );
}

console.log("\nNext post: how often the 95 % interval holds the newest post, accounts with at least 3 posts\n");
const long = accounts.filter(({ posts }) => posts.length >= 3);
for (const [name, predict] of [
  [
    "expectedEngagement",
    (posts: Post[], followers: number) => expectedEngagement(posts, { by: "followers", followers }),
  ],
  [
    "expectedViews, likes and comments in the place of views",
    (posts: Post[]) => expectedViews(posts.map((post) => ({ views: counted(post) }))),
  ],
] as const) {
  const results = long.map(({ posts, followers }) => {
    const { interval } = predict(posts.slice(0, -1), followers);
    const truth = counted(posts.at(-1) as Post) / (name === "expectedEngagement" ? followers : 1);
    const [low, high] = [interval?.low as number, interval?.high as number];
    return { held: low <= truth && truth <= high, width: high / low };
  });
  const coverage = results.filter(({ held }) => held).length / results.length;
  failed ||= coverage < 0.93 || coverage > 0.97;
  console.log(
    `${name}: ${coverage.toFixed(4)} of ${results.length} accounts; upper over lower end ${median(results.map(({ width }) => width)).toFixed(1)}`,
  );
}
process.exitCode = failed ? 1 : 0;
