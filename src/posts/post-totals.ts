import type { Denominator } from "../core/basis.js";
import type { Post } from "../core/creator.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Interaction } from "../core/interaction.js";
import type { Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { countNotes } from "./note-counter.js";

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
  /** The posts that carry both. */
  readonly posts: readonly Post[];
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
 * `not-an-object`, with the path of the post's field
 * @example
 * import { postTotals } from "influencer-scoring";
 * const { totals, exposures } = postTotals([{ likes: 90, comments: 10 }, { likes: 5 }], {
 *   interactions: ["likes", "comments"], by: "followers", followers: 2_000,
 * });
 * console.log(totals, exposures); // => [ 100 ] [ 2000 ]
 */
export function postTotals(posts: readonly Post[], options: TotalsOptions): PostTotals {
  const { interactions, weights, by, followers } = options;
  const [totals, exposures, counted]: [number[], number[], Post[]] = [[], [], []];
  const [note, notes] = countNotes();
  const byFollowers = by === "followers" || by === "day";
  const divisor = byFollowers ? "followersAtPublish" : by;

  // Paths are only made where something is wrong: a string for every post would cost more than the sums.
  const read = (index: number, field: Interaction | typeof divisor): number | undefined => {
    const value = (posts[index] as Post)[field];
    if (value === undefined || value === null) return undefined;
    const problem = countProblem(value);
    if (problem) refuse(problem, `posts[${index}].${field}`);
    return value;
  };

  for (let index = 0; index < posts.length; index++) {
    const post = posts[index] as Post;
    if (typeof post !== "object" || !post) refuse("not-an-object", `posts[${index}]`);
    let total = 0;
    let missing: Interaction | undefined;
    for (const name of interactions) {
      const value = read(index, name);
      if (value === undefined) missing ??= name;
      else total += value * (weights?.[name] ?? 1);
    }
    const own = read(index, divisor);
    const exposure = own ?? (byFollowers ? followers : undefined) ?? undefined;
    if (missing) note("missing-interaction", missing);
    else if (exposure === undefined) byFollowers ? note("missing-followers") : note("missing-denominator", by);
    else if (exposure === 0) note("zero-denominator");
    else {
      if (byFollowers && own === undefined) note("current-followers");
      totals.push(total);
      exposures.push(exposure);
      counted.push(post);
    }
  }
  return { totals, exposures, posts: counted, notes: notes() };
}
