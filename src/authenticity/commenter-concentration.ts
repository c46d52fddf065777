import type { Comment } from "../core/creator.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { commenterRule } from "../reference/commenter-rule.js";
import { seededRandom } from "../statistics/seeded-random.js";
import { type Appearances, countAppearances } from "./commenters/appearances.js";
import { coreProbability } from "./commenters/core-of-commenters.js";
import { evenAudience, expectedHerfindahl, expectedShare } from "./commenters/even-audience.js";
import { togetherProbability } from "./commenters/together.js";
import { guardComments } from "./comments/guard-comments.js";

/** How much the same people comment again and again, and together. */
export type CommenterConcentration = Measure & {
  /** Different commenters. */
  readonly commenters: number;
  /** Posts with comments. */
  readonly posts: number;
  /** The share of appearances by commenters who are under at least half of the posts, and under 3. */
  readonly repeatedCommenterShare: number | null;
  /** That share in an audience in which everybody is as likely to comment. */
  readonly expectedRepeatedCommenterShare: number | null;
  /** Gini's coefficient of appearances over commenters: 0 where all come equally often, towards 1 where few come most. */
  readonly gini: number | null;
  /** Herfindahl's index of appearances over commenters, Σ share²: one over the number of commenters where all are equal. */
  readonly herfindahl: number | null;
  /** That index in an audience in which everybody is as likely to comment. */
  readonly expectedHerfindahl: number | null;
  /**
   * How probable it is that commenters come to the same posts as much as these do, by chance that keeps how often each
   * comments and how many comments each post has; `null` where nobody comes back.
   */
  readonly p: number | null;
  /**
   * How probable it is that as many come to most posts with as few between them and the others, by chance in an audience
   * whose activity falls off smoothly; `null` with fewer than 6 posts. An arranged group shows it, and a loyal circle.
   */
  readonly coreP: number | null;
};

/** How to judge who comments. */
export interface CommenterOptions {
  /** Where the shuffles begin, a whole number from 0; 1 where not given. The same seed gives the same `p`. */
  readonly seed?: Maybe<number>;
}

const model: ModelId = "commenter-concentration@1";
const basis = "appearances of repeated commenters/appearances:excess over chance";

/**
 * How much the same people comment again and again, beyond what chance gives: the share of appearances (a commenter under
 * a post, counted once) by those who are under at least half of the posts, less the share that an audience of the same
 * numbers would show if everybody in it were as likely to comment. 0 is what chance gives; 0.25 says that a quarter of
 * what stands under the posts comes from people who always come.
 *
 * A loyal audience does that, too, and so do friends: the value is no verdict. Two probabilities say more. `p` asks whether
 * commenters come to the *same* posts, given how often each comes and how many comments each post has: it is
 * small where a group comments or stays away together, and cannot see a group whose members come independently of each
 * other. Loyalty alone does not make it small where posts are alike. It is too small, in one to four of ten creators, where
 * posts differ in popularity and activity is very unequal: the most active come to all of them anyway. It is also small
 * where the audience changed over time, or differs by subject. `coreP` asks
 * whether a group at the top stands apart from everybody else: an arranged group does, and a circle of friends.
 *
 * @param comments - comments under several posts, in any order, with `author` and `postId`
 * @param options - the seed of the shuffles
 * @returns the share above chance, at most 1 and below 0 where fewer come back than chance has it, with both shares, Gini,
 * Herfindahl and the probabilities; unknown with `no-comments`, `missing-author`, `too-few-posts` (fewer than 4),
 * `too-few-comments` (fewer than 20 appearances)
 * @throws InvalidInputError for what is no list of comments, for impossible fields, and `out-of-range` at `seed`
 * @see docs/authenticity.md, for how often both probabilities raise an alarm, and what they find
 * @example
 * import { commenterConcentration } from "influencer-scoring/authenticity";
 * const comments = Array.from({ length: 80 }, (_, i) => ({
 *   postId: `post ${i % 8}`,
 *   // Five friends, always under the same four posts.
 *   author: i < 40 && i % 8 < 4 ? `friend ${Math.floor(i / 8)}` : `reader ${i}`,
 *   byCreator: false,
 * }));
 * const { value, commenters, p, coreP } = commenterConcentration(comments);
 * console.log(value?.toFixed(2), commenters, p, coreP?.toFixed(3)); // => 0.24 65 0.001 1.000
 */
export function commenterConcentration(
  comments: Maybe<readonly Comment[]>,
  options: CommenterOptions = {},
): CommenterConcentration {
  const list = guardComments(comments);
  const seed = options.seed ?? 1;
  seededRandom(seed);
  const appearances = countAppearances(list);
  const { postsOf, sizes, count } = appearances;
  const common = {
    n: count,
    basis,
    model,
    notes: remarks(appearances),
    commenters: postsOf.length,
    posts: sizes.length,
  };
  const reason = tooLittle(appearances);
  if (reason) {
    return {
      value: null,
      reason,
      ...common,
      repeatedCommenterShare: null,
      expectedRepeatedCommenterShare: null,
      gini: null,
      herfindahl: null,
      expectedHerfindahl: null,
      p: null,
      coreP: null,
    };
  }
  const audience = evenAudience(appearances);
  const often = Math.max(commenterRule.fewestRepeated, Math.ceil(commenterRule.repeatedShare * sizes.length));
  let repeated = 0;
  let squares = 0;
  for (const { length } of postsOf) {
    if (length >= often) repeated += length;
    squares += length * length;
  }
  const repeatedCommenterShare = repeated / count;
  const expectedRepeatedCommenterShare = expectedShare(appearances, audience, often);
  return {
    value: repeatedCommenterShare - expectedRepeatedCommenterShare,
    ...common,
    repeatedCommenterShare,
    expectedRepeatedCommenterShare,
    gini: giniOf(postsOf.map(({ length }) => length)),
    herfindahl: squares / (count * count),
    expectedHerfindahl: expectedHerfindahl(appearances, audience),
    p: togetherProbability(appearances, seed),
    coreP: coreProbability(appearances, audience),
  };
}

/** Why nothing can be told, if so. */
function tooLittle({ sizes, count, incomplete }: Appearances): UnknownReason | undefined {
  if (count === 0) return incomplete > 0 ? "missing-author" : "no-comments";
  if (sizes.length < commenterRule.fewestPosts) return "too-few-posts";
  return count < commenterRule.fewestAppearances ? "too-few-comments" : undefined;
}

/** Gini's coefficient of whole numbers, Σ (2 i − n − 1) x / (n Σ x) over the values in rising order. */
function giniOf(values: readonly number[]): number {
  const rising = [...values].sort((a, b) => a - b);
  let weighted = 0;
  let total = 0;
  rising.forEach((value, index) => {
    weighted += (2 * index + 1 - rising.length) * value;
    total += value;
  });
  return weighted / (rising.length * total);
}

/** What was left out, and what must be kept in mind. */
function remarks({ byCreator, incomplete, unsaid }: Appearances): readonly Note[] {
  const notes: Note[] = [];
  if (byCreator > 0) notes.push({ code: "by-creator", count: byCreator });
  if (incomplete > 0) notes.push({ code: "missing-author", count: incomplete });
  if (unsaid > 0) notes.push({ code: "unknown-writer", count: unsaid });
  return notes;
}
