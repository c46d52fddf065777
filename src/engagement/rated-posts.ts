import { formatBasis } from "../core/basis.js";
import type { Post } from "../core/creator.js";
import type { Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { postTotals } from "../posts/post-totals.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import { unpackPosts } from "../posts/unpack-posts.js";
import { type EngagementOptions, resolveOptions } from "./engagement-options.js";

/** Options of what looks at posts one by one: by day there is no rate of a post. */
export interface PostRateOptions extends Omit<EngagementOptions, "by" | "days" | "aggregate" | "trim"> {
  /** What each post is divided by. */
  readonly by: "followers" | "reach" | "impressions" | "views";
}

/** Posts with their rates, side by side. */
export interface RatedPosts {
  /** The posts that carry what is needed, in their order. */
  readonly posts: readonly Post[];
  /** Their rates. */
  readonly rates: readonly number[];
  /** What was divided by what, without an aggregate behind the colon. */
  readonly basis: string;
  /** Confidence level, or `false` where no interval is wanted. */
  readonly level: number | false;
  /** What was left out, and why. */
  readonly notes: readonly Note[];
}

/** The rate of each post. */
export function ratedPosts(data: Maybe<readonly Post[] | SelectedPosts>, options: PostRateOptions): RatedPosts {
  const { basis: parts, level } = resolveOptions(options);
  const { posts, notes } = unpackPosts(data);
  const chosen = options.format ? posts.filter((post) => post?.format === options.format) : posts;
  const left = posts.length - chosen.length;
  const { interactions, weights, denominator: by } = parts;
  const counted = postTotals(chosen, { interactions, weights, by, followers: options.followers });
  return {
    posts: counted.posts,
    rates: counted.totals.map((total, index) => total / (counted.exposures[index] as number)),
    basis: formatBasis(parts).replace(/:\w+$/, ""),
    level,
    notes: [
      ...notes,
      ...counted.notes,
      ...(left > 0 ? [{ code: "excluded", path: "format", count: left } as const] : []),
    ],
  };
}
