import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { millisecondsPerHour } from "../core/time.js";
import type { ClusterKey } from "../statistics/design-effect.js";
import { type SurvivalMedian, survivalMedian } from "../statistics/survival-median.js";
import type { AudienceComment } from "./audience-comments.js";

/** What comments belong to: their post where some tell it, and their author; a comment that does not tell stands alone. */
export function clustersOfComments(comments: readonly AudienceComment[]): {
  readonly by: readonly ClusterKey[];
  readonly and: readonly ClusterKey[] | undefined;
  readonly isOnePost: boolean;
} {
  const posts = comments.map(({ post }, index) => post ?? index);
  const authors = comments.map(({ author }, index) => author ?? index);
  // Under one post, and where no post is told, only who wrote them can make them alike.
  const isOnePost = posts.every((post) => post === posts[0]) || comments.every(({ post }) => post === undefined);
  if (isOnePost) return { by: authors, and: undefined, isOnePost };
  return { by: posts, and: comments.some(({ author }) => author !== undefined) ? authors : undefined, isOnePost };
}

interface Labels {
  readonly basis: string;
  readonly model: ModelId;
  readonly notes: readonly Note[];
}

function measureOf({ median, low, high }: SurvivalMedian, n: number, level: number, labels: Labels): Measure {
  if (median === null) return { value: null, reason: "mostly-unanswered", n, ...labels };
  // Nobody answers before the question: without a low bound, it is 0.
  const interval: Interval = { low: low ?? 0, high, shape: "between", level, method: "woodruff" };
  return { value: median, ...((low !== null || high !== null) && { interval }), n, ...labels };
}

/** The median hours to the first answer, of the comments that were answered. */
export function hoursToReply(comments: readonly AudienceComment[], level: number, model: ModelId): Measure {
  const answered = comments.filter(({ answered }) => answered);
  const timed = answered.filter(({ delay }) => delay !== undefined);
  const untimed = answered.length - timed.length;
  const notes: Note[] = untimed > 0 ? [{ code: "missing-reply-time", count: untimed }] : [];
  const labels = { basis: "hours to reply:median", model, notes };
  if (timed.length === 0) return { value: null, reason: untimed > 0 ? "missing-time" : "no-answers", n: 0, ...labels };
  const hours = timed.map(({ delay }) => (delay as number) / millisecondsPerHour);
  const { by, and } = clustersOfComments(timed);
  const median = survivalMedian(
    hours,
    hours.map(() => true),
    level,
    by,
    and,
  );
  return measureOf(median, timed.length, level, labels);
}

/**
 * The hours by which half of all comments are answered. Those not answered count as long as they were looked at (Kaplan and
 * Meier): a comment of this morning says nothing of tomorrow.
 */
export function hoursUntilHalfAnswered(
  comments: readonly AudienceComment[],
  now: number,
  level: number,
  model: ModelId,
): Measure {
  const told = comments.filter(({ everAnswered }) => everAnswered !== undefined);
  const timed = told.filter(
    ({ time, everAnswered, delay }) => time !== undefined && (!everAnswered || delay !== undefined),
  );
  const untimed = told.length - timed.length;
  const notes: Note[] = untimed > 0 ? [{ code: "missing-reply-time", count: untimed }] : [];
  const labels = { basis: "hours until answered:median", model, notes };
  if (now === Number.POSITIVE_INFINITY) return { value: null, reason: "missing-as-of", n: timed.length, ...labels };
  if (timed.length === 0) return { value: null, reason: untimed > 0 ? "missing-time" : "no-comments", n: 0, ...labels };
  const hours = timed.map(({ delay, time }) => (delay ?? now - (time as number)) / millisecondsPerHour);
  const { by, and } = clustersOfComments(timed);
  const ended = timed.map(({ everAnswered }) => everAnswered === true);
  return measureOf(survivalMedian(hours, ended, level, by, and), timed.length, level, labels);
}
