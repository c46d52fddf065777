import type { Comment } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { listOf } from "../core/require-object.js";
import { readTime } from "../core/time.js";
import type { NoteCounter } from "../posts/note-counter.js";
import { foldName } from "./fold-word.js";

/** A comment as far as answers go. */
export interface ReadComment {
  readonly id: string | undefined;
  readonly post: string | undefined;
  readonly author: string | undefined;
  /** The comment that it answers, where that is at hand. */
  readonly parent: ReadComment | undefined;
  /** Whether it says that it answers a comment, at hand or not. */
  readonly isReply: boolean;
  /** When it was written, in milliseconds. */
  readonly time: number | undefined;
  /** Whether the creator wrote it; `undefined` where nothing tells. */
  readonly byCreator: boolean | undefined;
  /** What answers it. */
  readonly replies: ReadComment[];
  /** How many levels it and the answers below it have; 1 where nobody answered. */
  readonly levels: number;
}

type Draft = { -readonly [K in keyof ReadComment]: ReadComment[K] } & {
  readonly index: number;
  readonly to: string | undefined;
};

/** A string that may be unknown, and is where it is empty. Paths are only made where there is something to say. */
function textOf(comment: Comment, field: "id" | "postId" | "author" | "replyTo", index: number): string | undefined {
  const value = comment[field] ?? undefined;
  if (value === undefined || typeof value === "string") return value || undefined;
  throw new InvalidInputError("not-a-string", `comments[${index}].${field}`);
}

function draft(comment: Comment, index: number): Draft {
  if (typeof comment !== "object" || comment === null || Array.isArray(comment))
    refuse("not-an-object", `comments[${index}]`);
  const { byCreator = null, publishedAt = null } = comment;
  if (byCreator !== null && typeof byCreator !== "boolean") refuse("not-a-boolean", `comments[${index}].byCreator`);
  const time = publishedAt === null ? undefined : readTime(publishedAt);
  if (typeof time === "string") throw new InvalidInputError(time, `comments[${index}].publishedAt`);
  const to = textOf(comment, "replyTo", index);
  return {
    id: textOf(comment, "id", index),
    post: textOf(comment, "postId", index),
    author: textOf(comment, "author", index),
    parent: undefined,
    isReply: to !== undefined,
    time,
    byCreator: byCreator ?? undefined,
    replies: [],
    levels: 1,
    index,
    to,
  };
}

/** The name under which a creator writes. */
export interface CreatorName {
  /** The name, folded. */
  readonly name: string;
  /** Whether the caller said so; else it is the name of the account, and comments may say otherwise. */
  readonly isGiven: boolean;
}

/** Fills in which comments are by the creator, where that is not told: those of authors that are known to be. */
function fillWriters(comments: readonly Draft[], creator: CreatorName | undefined, note: NoteCounter): void {
  const own = new Set<string>();
  let isMatched = false;
  for (const { byCreator, author, index } of comments) {
    if (author === undefined) continue;
    if (byCreator) own.add(author);
    if (!creator || foldName(author, "author") !== creator.name) continue;
    isMatched = true;
    if (byCreator !== false) own.add(author);
    else if (creator.isGiven) refuse("over-determined", `comments[${index}].byCreator`);
  }
  if (creator?.isGiven && !isMatched && comments.length > 0) note("unmatched-name", "creatorAuthor");
  if (own.size > 0)
    for (const comment of comments) if (comment.author !== undefined) comment.byCreator ??= own.has(comment.author);
}

/**
 * Reads comments, and ties each to what it answers. Whoever wrote a comment that is by the creator, is the creator
 * elsewhere as well, so that a flag that is missing can be filled in. Tells as well whether any comment answers another.
 *
 * @param now - comments written later are left out
 * @param creator - the name under which the creator writes, where it is known
 */
export function readComments(
  given: Maybe<readonly Comment[]>,
  now: number,
  creator: CreatorName | undefined,
  note: NoteCounter,
): { readonly read: readonly ReadComment[]; readonly hasThreads: boolean } {
  const all = listOf(given, "comments").map(draft);
  const comments = all.filter(({ time }) => (time ?? now) <= now);
  if (comments.length < all.length) note("after-as-of", "comments", all.length - comments.length);
  fillWriters(comments, creator, note);
  const byId = new Map<string, Draft>();
  for (const comment of comments) {
    const { id, index } = comment;
    if (id === undefined) continue;
    if (byId.has(id)) refuse("counted-twice", `comments[${index}].id`);
    byId.set(id, comment);
  }
  for (const comment of comments) {
    if (comment.to === undefined) continue;
    const parent = byId.get(comment.to);
    if (!parent) {
      note("missing-parent");
      continue;
    }
    if (parent.time !== undefined && comment.time !== undefined && comment.time < parent.time)
      refuse("out-of-range", `comments[${comment.index}].publishedAt`);
    comment.parent = parent;
    parent.replies.push(comment);
  }
  countLevels(comments);
  // Answers that came later show as well that answers were gathered.
  return { read: comments, hasThreads: all.some(({ isReply }) => isReply) };
}

/** Counts the levels. What is not reached from the top answers itself, through whatever others. */
function countLevels(comments: readonly Draft[]): void {
  const fromTop = comments.filter(({ parent }) => !parent);
  for (const { replies } of fromTop) for (const reply of replies) fromTop.push(reply as Draft);
  if (fromTop.length < comments.length) {
    const reached = new Set(fromTop);
    const first = comments.find((comment) => !reached.has(comment)) as Draft;
    refuse("cyclic-replies", `comments[${first.index}].replyTo`);
  }
  for (const { parent, levels } of fromTop.reverse())
    if (parent) (parent as Draft).levels = Math.max(parent.levels, levels + 1);
}
