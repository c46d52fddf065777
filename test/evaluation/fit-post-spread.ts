import type { Creator } from "../../src/core/index.js";
import { millisecondsPerDay } from "../../src/core/time.js";
import { mean, sum } from "../../src/statistics/index.js";

/** Degrees of freedom of the spread between accounts; a free fit gives 3.4 to 4.1, and an even number has a finite series. */
export const spreadDegrees = 4;

/** A variance between posts, and how many posts it rests on. */
export interface PostVariance {
  readonly variance: number;
  readonly posts: number;
}

/** Publish time and logarithm of the interactions, post by post, the first published first. */
function loggedPosts({ posts }: Creator): { day: number; log: number }[] {
  return (posts ?? [])
    .flatMap(({ publishedAt, likes, comments }) =>
      typeof likes === "number" && typeof comments === "number"
        ? [{ day: Number(publishedAt) / millisecondsPerDay, log: Math.log(likes + comments + 0.5) }]
        : [],
    )
    .sort((a, b) => a.day - b.day);
}

/** The variance of logarithms. */
function varianceOf(logs: readonly number[]): PostVariance {
  const average = mean(logs);
  return { variance: sum(logs.map((log) => (log - average) ** 2)) / (logs.length - 1), posts: logs.length };
}

/** The variances of accounts with at least two posts, and of neighbouring posts that were 3 to 30 days apart. */
export function postVariances(creators: readonly Creator[]): { all: PostVariance[]; close: PostVariance[] } {
  const accounts = creators.map(loggedPosts);
  const all = accounts.filter((posts) => posts.length >= 2).map((posts) => varianceOf(posts.map(({ log }) => log)));
  const close = accounts.flatMap((posts) =>
    posts.slice(1).flatMap((post, i) => {
      const before = posts[i] as { day: number; log: number };
      const days = post.day - before.day;
      return days >= 3 && days < 30 ? [varianceOf([before.log, post.log])] : [];
    }),
  );
  return { all, close };
}

/**
 * The variance in the middle of accounts: each account's own is the middle one times a variable of its own, so that what
 * is seen over the middle one follows Fisher's F. Maximum likelihood, whose slope falls in the variance.
 */
export function fitMiddleVariance(seen: readonly PostVariance[]): number {
  let [low, high] = [1e-4, 10];
  while (high / low > 1 + 1e-9) {
    const middle = Math.sqrt(low * high);
    const slope = sum(
      seen.map(({ variance, posts }) => {
        const ratio = ((posts - 1) * variance) / middle;
        return ((posts - 1 + spreadDegrees) * ratio) / (ratio + spreadDegrees) - (posts - 1);
      }),
    );
    if (slope > 0) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}
