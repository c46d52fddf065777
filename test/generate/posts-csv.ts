import type { Post } from "../../src/core/index.js";
import { random } from "../support/random.js";
import { generatePosts } from "./generate-posts.js";

/** The seed of docs/sample/posts.csv. */
export const postsSeed = 20_260_701;

const accounts: readonly { readonly name: string; readonly followers: number; readonly posts: number }[] = [
  { name: "synthetic_bakery", followers: 24_300, posts: 12 },
  { name: "synthetic_hikes", followers: 18_900, posts: 12 },
  { name: "synthetic_pottery", followers: 31_700, posts: 9 },
  { name: "synthetic_newcomer", followers: 12_400, posts: 2 },
  { name: "synthetic_garden", followers: 45_200, posts: 12 },
  { name: "synthetic_hidden", followers: 27_600, posts: 8 },
  { name: "synthetic_typo", followers: 15_800, posts: 6 },
  { name: "synthetic_books", followers: 38_100, posts: 10 },
];

const names = "Username,Fans,Posted,Type,Likes,Comments,Caption";

/**
 * An export as tools write it, one row a post: names of their own, a column that nobody needs, likes that are hidden, a
 * count that somebody shortened by hand, and a caption with a comma, quotes and a line break.
 *
 * @param seed - any whole number
 */
export function generatePostsCsv(seed: number): string {
  const rows = accounts.flatMap(({ name, followers, posts }, account) =>
    generatePosts(random(seed + 1_000 * account), "instagram", followers, posts).map((post, index) =>
      [
        name,
        followers,
        post.publishedAt,
        post.format,
        likes(name, post, index),
        post.comments,
        caption(account + index),
      ].join(),
    ),
  );
  return [names, ...rows].map((row) => `${row}\n`).join("");
}

function likes(name: string, { likes = 0 }: Post, index: number): string {
  if (name === "synthetic_hidden" && index % 3 === 0) return "";
  // Two posts that went far.
  if (name === "synthetic_newcomer") return String(4 * (likes ?? 0));
  return name === "synthetic_typo" && index === 4 ? "1.1K" : String(likes);
}

const caption = (index: number): string => (index % 7 === 3 ? '"New today, and ""handmade"".\nSee you there"' : "");
