import type { Creator, Post } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { listOf } from "../core/require-object.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import { foldWord } from "./fold-word.js";

/** A list of posts, what `selectPosts` chose of them, or a creator with posts. */
export type PostsInput = Maybe<readonly Post[] | SelectedPosts | Creator>;

/** Posts from a list, from what `selectPosts` gave, from a creator, or from nothing; throws where one of them is no post. */
export function listedPosts(data: PostsInput, path = "posts"): SelectedPosts {
  const isList = data === undefined || data === null || Array.isArray(data);
  if (!isList && !tellsPosts(data)) refuse("not-an-array", path);
  const from = (isList ? { posts: data } : data) as Partial<SelectedPosts>;
  const posts = listOf(from.posts, path);
  posts.forEach((post: unknown, i) => {
    if (typeof post !== "object" || post === null || Array.isArray(post)) refuse("not-an-object", `${path}[${i}]`);
  });
  return { posts, notes: listOf(from.notes, `${path}.notes`) };
}

/** Whether something is a selection of posts, or a creator, whose posts may be unknown. */
function tellsPosts(data: unknown): boolean {
  return typeof data === "object" && data !== null && ("posts" in data || "id" in data || "platform" in data);
}

/** The words of a list, each once and none of them empty; `undefined` where the list is unknown. */
export function foldWords(words: unknown, path: string, fold = foldWord): readonly string[] | undefined {
  if (words === undefined || words === null) return undefined;
  const list = listOf(words as readonly unknown[], path);
  const folded = new Set<string>();
  // A path is only made where something is wrong.
  list.forEach((word, i) => folded.add(fold(word, typeof word === "string" ? path : `${path}[${i}]`)));
  folded.delete("");
  return [...folded];
}

/** Words that the caller chose: one, or a list; none where nothing is said. */
export function chosenWords(words: unknown, path: string, fold = foldWord): readonly string[] {
  return foldWords(typeof words === "string" ? [words] : words, path, fold) ?? [];
}
