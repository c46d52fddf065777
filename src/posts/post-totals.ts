import type { Denominator } from "../core/basis.js";
import type { Post } from "../core/creator.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Interaction } from "../core/interaction.js";
import type { Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { millisecondsPerDay, timeProblem, toMilliseconds } from "../core/time.js";
import { NoteCounter } from "./note-counter.js";

/** What to sum over each post, and what to divide it by. */
export interface TotalsOptions {
  /** The interactions to sum. */
  readonly interactions: readonly Interaction[];
  /** Weights other than 1. */
  readonly weights?: Readonly<Partial<Record<Interaction, number>>> | undefined;
  /** What each post is divided by. */
  readonly by: Denominator;
  /** Today's followers, for posts that do not tell those of their publish day. */
  readonly followers?: Maybe<number>;
}

/** Interactions and denominators of the posts that carry both, side by side. */
export interface PostTotals {
  /** The weighted sum of the chosen interactions, a number a post. */
  readonly totals: readonly number[];
  /** What each is divided by; never 0. */
  readonly exposures: readonly number[];
  /** For `by: "day"`: the UTC day of publishing, counted from 1970. */
  readonly days: readonly number[];
  /** The posts left out, and why. */
  readonly notes: readonly Note[];
}

/**
 * Sums the chosen interactions of each post and finds its denominator. A post that lacks one of either is left out and
 * counted in a note: unknown is not zero.
 *
 * @param posts - the posts
 * @param options - interactions, weights and denominator
 * @returns totals and exposures of the posts that carry both, in their order
 * @throws InvalidInputError `not-a-number`, `not-finite`, `not-an-integer`, `negative`, `unsafe-integer`,
 * `invalid-time`, `time-in-seconds`, with the path of the post's field
 * @example
 * import { postTotals } from "influencer-scoring";
 * const { totals, exposures } = postTotals([{ likes: 90, comments: 10 }, { likes: 5 }], {
 *   interactions: ["likes", "comments"], by: "followers", followers: 2_000,
 * });
 * console.log(totals, exposures); // => [ 100 ] [ 2000 ]
 */
export function postTotals(posts: readonly Post[], options: TotalsOptions): PostTotals {
  const { interactions, weights, by, followers } = options;
  const totals: number[] = [];
  const exposures: number[] = [];
  const days: number[] = [];
  const notes = new NoteCounter();

  const count = (value: unknown, index: number, field: string): number | undefined => {
    if (value === undefined || value === null) return undefined;
    const problem = countProblem(value);
    if (problem) refuse(problem, `posts[${index}].${field}`);
    return value as number;
  };

  posts.forEach((post, index) => {
    let total = 0;
    let missing: Interaction | undefined;
    for (const name of interactions) {
      const value = count(post[name], index, name);
      if (value === undefined) missing ??= name;
      else total += value * (weights?.[name] ?? 1);
    }
    if (missing) return notes.add("missing-interaction", missing);
    if (by === "day") {
      if (post.publishedAt === undefined || post.publishedAt === null) return notes.add("missing-time");
      refuse(timeProblem(post.publishedAt), `posts[${index}].publishedAt`);
    }
    const byFollowers = by === "followers" || by === "day";
    const field = byFollowers ? "followersAtPublish" : by;
    const own = count(post[field], index, field);
    const exposure = own ?? (byFollowers ? followers : undefined) ?? undefined;
    if (exposure === undefined) return notes.add("missing-denominator", byFollowers ? "followers" : by);
    if (exposure === 0) return notes.add("zero-denominator", byFollowers ? "followers" : by);
    if (byFollowers && own === undefined) notes.add("current-followers");
    totals.push(total);
    exposures.push(exposure);
    if (by === "day") days.push(Math.floor(toMilliseconds(post.publishedAt as number) / millisecondsPerDay));
  });
  return { totals, exposures, days, notes: notes.list() };
}
