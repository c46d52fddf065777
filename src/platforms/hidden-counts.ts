import type { DraftPost } from "./draft.js";
import type { Report } from "./report.js";

type CountName = "likes" | "comments" | "shares" | "saves";

/**
 * Notes counts that are hidden: the posts of one answer were asked for the same fields, so a count that some of them have
 * and others lack was asked for and not shown.
 */
export function noteHiddenCounts(posts: readonly DraftPost[], names: readonly CountName[], report: Report): void {
  for (const name of names) {
    const lacking = posts.filter(({ post, second }) => (post[name] ?? second?.[name]) === undefined);
    if (lacking.length < posts.length) for (const { key } of lacking) report.note("hidden-count", name, { of: key });
  }
}
