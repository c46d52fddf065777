import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { type DesignEffect, effectiveCount, leaningEffect } from "../statistics/design-effect.js";
import type { AudienceComment } from "./audience-comments.js";
import { shareMeasure } from "./share-measure.js";

/** A commenter: the posts that the commenter came to, and at which of them the creator answered. */
interface Commenter {
  readonly posts: Map<string | number, boolean>;
  isUnsure: boolean;
}

/** Comments by who wrote them; those that do not tell are left out. */
function commentersOf(comments: readonly AudienceComment[]): readonly Commenter[] {
  const commenters = new Map<string, Commenter>();
  comments.forEach(({ author, post, answered }, index) => {
    if (author === undefined) return;
    const commenter = commenters.get(author) ?? { posts: new Map(), isUnsure: false };
    const key = post ?? index;
    commenter.posts.set(key, commenter.posts.get(key) === true || answered === true);
    if (answered === undefined) commenter.isUnsure = true;
    commenters.set(author, commenter);
  });
  return [...commenters.values()];
}

/**
 * The design effect of a share of commenters, by the jackknife over posts: how much the share moves where a post is left
 * out, and with it those who came to no other.
 *
 * @param without - whether a commenter counts where one of the commenter's posts is left out
 */
function effectOfPosts(
  commenters: readonly Commenter[],
  outcomes: readonly boolean[],
  without: (commenter: Commenter, post: string | number) => boolean,
  level: number,
): DesignEffect | undefined {
  const posts = new Map<
    string | number,
    { people: number; hits: number; lost: number; moved: number; missed: number }
  >();
  const [n, hits] = [commenters.length, outcomes.filter(Boolean).length];
  commenters.forEach((commenter, index) => {
    const isHit = outcomes[index] === true;
    for (const post of commenter.posts.keys()) {
      const sums = posts.get(post) ?? { people: 0, hits: 0, lost: 0, moved: 0, missed: 0 };
      sums.people++;
      if (isHit) sums.hits++;
      else sums.missed++;
      if (commenter.posts.size === 1) sums.lost++;
      if (isHit && (commenter.posts.size === 1 || !without(commenter, post))) sums.moved++;
      posts.set(post, sums);
    }
  });
  if (posts.size < 2) return undefined;
  const all = [...posts.values()];
  const shares = all.filter(({ lost }) => lost < n).map(({ lost, moved }) => (hits - moved) / (n - lost));
  const center = shares.reduce((total, share) => total + share, 0) / shares.length;
  const variance =
    ((shares.length - 1) / shares.length) * shares.reduce((total, share) => total + (share - center) ** 2, 0);
  const plain = (hits / n) * (1 - hits / n);
  const informative = Math.min(
    all.filter((post) => post.hits > 0).length,
    all.filter(({ missed }) => missed > 0).length,
  );
  const sizes = all.map(({ people }) => people);
  const effective = effectiveCount(sizes);
  const telling = Math.min(informative, effective);
  return leaningEffect(plain > 0 ? (variance * n) / plain : 1, sizes, telling, effective, level);
}

function leftOut(count: number): Note[] {
  return count > 0 ? [{ code: "missing-author", count }] : [];
}

/** The share of commenters of whom the creator answered a comment. */
export function commentersAnswered(comments: readonly AudienceComment[], level: number, model: ModelId): Measure {
  const notes = leftOut(comments.filter(({ author }) => author === undefined).length);
  const all = commentersOf(comments);
  const isAnswered = ({ posts }: Commenter): boolean => [...posts.values()].includes(true);
  const told = all.filter((commenter) => !commenter.isUnsure || isAnswered(commenter));
  const untold = all.length - told.length;
  if (untold > 0) notes.push({ code: "unknown-outcome", path: "byCreator", count: untold });
  const outcomes = told.map(isAnswered);
  const elsewhere = ({ posts }: Commenter, left: string | number): boolean =>
    [...posts].some(([post, answered]) => answered && post !== left);
  const design = effectOfPosts(told, outcomes, elsewhere, level);
  const parts = { outcomes, design, mayHave: untold, mayLack: untold };
  return shareMeasure(parts, level, { basis: "commenters answered/commenters", model, notes }, "missing-author");
}

/** The share of commenters who came back: to two posts at least. */
export function repeatCommenters(comments: readonly AudienceComment[], level: number, model: ModelId): Measure {
  const complete = comments.filter(({ author, post }) => author !== undefined && post !== undefined);
  const commenters = commentersOf(complete);
  const labels = {
    basis: "commenters under 2 posts/commenters",
    model,
    notes: leftOut(comments.length - complete.length),
  };
  if (complete.length > 0 && new Set(complete.map(({ post }) => post)).size < 2)
    return { value: null, reason: "too-few-posts", n: commenters.length, ...labels };
  const outcomes = commenters.map(({ posts }) => posts.size > 1);
  const design = effectOfPosts(commenters, outcomes, ({ posts }) => posts.size > 2, level);
  return shareMeasure({ outcomes, design }, level, labels, comments.length > 0 ? "missing-author" : "no-comments");
}
