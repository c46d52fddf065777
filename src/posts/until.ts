import type { Comment, FollowerCount } from "../core/creator.js";
import type { Maybe } from "../core/measure.js";
import { readTime, requireTime, type Time } from "../core/time.js";

/** Comments written until a moment, and those that do not say when. */
export function commentsUntil(comments: Maybe<readonly Comment[]>, asOf: Time | null): Maybe<readonly Comment[]> {
  if (asOf === null) return comments;
  const moment = requireTime(asOf, "asOf");
  return comments?.filter(
    ({ publishedAt = null }) => publishedAt === null || (readTime(publishedAt) as number) <= moment,
  );
}

/** Follower counts of days that had begun at a moment. */
export function countsUntil(
  history: Maybe<readonly FollowerCount[]>,
  asOf: Time | null,
): Maybe<readonly FollowerCount[]> {
  if (asOf === null) return history;
  const moment = requireTime(asOf, "asOf");
  return history?.filter(({ date }) => Date.parse(date) <= moment);
}
