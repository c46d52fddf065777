import type { Post } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import { millisecondsPerDay, requireTime } from "../core/time.js";
import { countNotes } from "./note-counter.js";
import type { SelectedPosts } from "./select-posts.js";

/** Posts that tell their publish time, and how long they took. */
export interface DatedPosts extends SelectedPosts {
  /** Days from that of the first post to that of the last, both counted, in UTC; 0 without posts. */
  readonly days: number;
}

/**
 * The posts that tell when they were published, and over how many days they were. The others are left out and counted.
 *
 * @param posts - the posts, in any order
 * @returns the posts with a publish time, in their order, their span in days, and notes
 * @throws InvalidInputError `invalid-time`, `time-in-seconds`, `not-an-object`, with the path of the post
 * @example
 * import { datedPosts } from "influencer-scoring";
 * const { days, posts } = datedPosts([{ publishedAt: "2026-03-01T23:00Z" }, { publishedAt: "2026-03-04T01:00Z" }, {}]);
 * console.log(days, posts.length); // => 4 2
 */
export function datedPosts(posts: readonly Post[]): DatedPosts {
  const [note, notes] = countNotes();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const dated = posts.filter((post, index) => {
    if (typeof post !== "object" || !post) refuse("not-an-object", `posts[${index}]`);
    if ((post.publishedAt ?? null) === null) {
      note("missing-time");
      return false;
    }
    const day = Math.floor(requireTime(post.publishedAt, `posts[${index}].publishedAt`) / millisecondsPerDay);
    first = Math.min(first, day);
    last = Math.max(last, day);
    return true;
  });
  return { posts: dated, days: dated.length ? last - first + 1 : 0, notes: notes() };
}
