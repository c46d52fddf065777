import type { Post } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { listOf } from "../core/require-object.js";
import type { NoteCounter } from "../posts/note-counter.js";
import { foldName } from "./fold-word.js";
import { addListed, extractHashtags } from "./hashtag.js";

/** A post, and who published it: a name of the caller's, which never comes back. */
export interface AuthoredPost extends Post {
  /** Who published it. */
  readonly author?: Maybe<string>;
}

/** A post as far as hashtags go. */
export interface TaggedPost {
  readonly post: AuthoredPost;
  readonly path: string;
  /** Who published it, folded. */
  readonly author: string | undefined;
  /** Which of the hashtags asked for it carries; `undefined` where its hashtags are unknown. */
  readonly tags: readonly string[] | undefined;
}

/**
 * The folded hashtags of a post: its list, or where there is none those of its caption; `undefined` where both are
 * unknown. Entries of the list that hold no hashtag are counted in a note.
 */
export function hashtagsOfPost(
  { hashtags, caption }: Post,
  path: string,
  note?: NoteCounter,
): ReadonlySet<string> | undefined {
  if (typeof (caption ?? "") !== "string") refuse("not-a-string", `${path}.caption`);
  if (hashtags === undefined || hashtags === null)
    return caption === undefined || caption === null ? undefined : new Set(extractHashtags(caption));
  const tags = new Set<string>();
  listOf(hashtags, `${path}.hashtags`).forEach((tag, index) => {
    if (typeof tag !== "string") refuse("not-a-string", `${path}.hashtags[${index}]`);
    if (!addListed(tag, tags)) note?.("unreadable-hashtags");
  });
  return tags;
}

/** Reads posts for hashtags; an empty name is none. */
export function readTaggedPosts(
  posts: readonly AuthoredPost[],
  name: string,
  asked: readonly string[],
  note: NoteCounter,
): readonly TaggedPost[] {
  return posts.map((post, index) => {
    const path = `${name}[${index}]`;
    const { id, author } = post;
    if (typeof (id ?? "") !== "string") refuse("not-a-string", `${path}.id`);
    const publisher = author === undefined || author === null ? "" : foldName(author, `${path}.author`);
    const all = hashtagsOfPost(post, path, note);
    return { post, path, author: publisher || undefined, tags: all && asked.filter((tag) => all.has(tag)) };
  });
}
