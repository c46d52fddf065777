import type { Post } from "../core/creator.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Note } from "../core/note.js";
import { countNotes } from "../posts/note-counter.js";

/** A count that a post can carry. */
export type PostCount = "likes" | "comments" | "views";

/** Counts of the posts that carry all of them. */
export interface CountedPosts {
  /** For each field a list, a count for each post. */
  readonly counts: readonly (readonly number[])[];
  /** The posts left out, by what they lack. */
  readonly notes: readonly Note[];
}

/**
 * The counts of the posts that carry every one of some fields. A post that lacks one is left out and noted: hidden likes
 * and comments that are switched off are unknown, not 0.
 */
export function countedPosts(posts: readonly Post[], fields: readonly PostCount[]): CountedPosts {
  const counts = fields.map((): number[] => []);
  const [note, notes] = countNotes();
  posts.forEach((post, index) => {
    if (typeof post !== "object" || !post) refuse("not-an-object", `posts[${index}]`);
    let missing: PostCount | undefined;
    const values = fields.map((field) => {
      const value = post[field] ?? undefined;
      const problem = value === undefined ? undefined : countProblem(value);
      if (problem) refuse(problem, `posts[${index}].${field}`);
      if (value === undefined) missing ??= field;
      return value;
    });
    if (missing) note("missing-interaction", missing);
    else values.forEach((value, i) => (counts[i] as number[]).push(value as number));
  });
  return { counts, notes: notes() };
}
