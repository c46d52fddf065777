import type { DraftPost, HideableCount } from "./draft.js";
import type { Plain } from "./plain.js";

/**
 * The posts of one answer, with the counts that are hidden in it: they were asked for the same fields, so a count that some
 * of them have and others lack was asked for and not shown. Whether another answer shows it is seen when they are joined.
 */
export function withHiddenCounts(posts: readonly DraftPost[], names: readonly HideableCount[]): readonly DraftPost[] {
  const lacks = ({ post, second }: DraftPost, name: HideableCount) => (post[name] ?? second?.[name]) === undefined;
  const shown = names.filter((name) => posts.some((post) => !lacks(post, name)));
  return posts.map((post) => ({
    ...post,
    hidden: shown.filter((name) => lacks(post, name) && !post.unreadable?.includes(name)),
  }));
}

/** Whether a field says something, be it readable or not. What is there and damaged is not hidden. */
export const isTold = (value: object, name: string): boolean => ((value as Plain)[name] ?? undefined) !== undefined;
