import type { Comment } from "../../core/creator.js";
import { requireTime } from "../../core/time.js";
import { commentSignals } from "../../reference/comment-signals.js";

/**
 * The indexes of comments that came in a burst: many within a minute, under a post that gathered comments for longer than
 * a day. Times are read only where a post has enough dated comments for that.
 *
 * @param comments - all comments
 * @param signals - `null` for each that is not looked at
 */
export function findBursts(comments: readonly Comment[], signals: readonly (number | null)[]): Iterable<number> {
  const { comments: many, seconds, dated, hours } = commentSignals.burst;
  const counts = new Map<string, number>();
  for (let i = 0; i < comments.length; i++) {
    const postId = signals[i] === null ? undefined : datedPost(comments[i] as Comment);
    if (postId !== undefined) counts.set(postId, (counts.get(postId) ?? 0) + 1);
  }
  const byPost = new Map<string, number[]>();
  for (const [postId, count] of counts) if (count >= dated) byPost.set(postId, []);
  const found = new Set<number>();
  if (byPost.size === 0) return found;
  for (let i = 0; i < comments.length; i++) {
    const postId = signals[i] === null ? undefined : datedPost(comments[i] as Comment);
    if (postId !== undefined) byPost.get(postId)?.push(i);
  }
  for (const indexes of byPost.values()) {
    const times = indexes
      .map((index) => ({ index, time: requireTime(comments[index]?.publishedAt, `comments[${index}].publishedAt`) }))
      .sort((a, b) => a.time - b.time);
    const timeOf = (i: number): number => times[i]?.time as number;
    if (timeOf(times.length - 1) - timeOf(0) < hours * 3_600_000) continue;
    for (let i = many - 1; i < times.length; i++)
      if (timeOf(i) - timeOf(i - many + 1) <= seconds * 1_000)
        for (const { index } of times.slice(i - many + 1, i + 1)) found.add(index);
  }
  return found;
}

/** The post of a comment that tells when it was written. */
function datedPost({ postId, publishedAt }: Comment): string | undefined {
  return publishedAt === undefined || publishedAt === null ? undefined : (postId ?? undefined);
}
