import type { Post } from "../core/creator.js";
import type { Maybe } from "../core/measure.js";
import type { SelectedPosts } from "./select-posts.js";

/** Posts and the remarks on how they were chosen, from a bare list, from what `selectPosts` gave, or from nothing. */
export function unpackPosts(data: Maybe<readonly Post[] | SelectedPosts>): SelectedPosts {
  const given = data ?? [];
  return "notes" in given ? given : { posts: given, notes: [] };
}
