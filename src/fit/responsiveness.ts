import { amountProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { numberOr, requireObject } from "../core/require-object.js";
import { millisecondsPerHour, type Time, timeOf } from "../core/time.js";
import { countNotes } from "../posts/note-counter.js";
import { takeLevel } from "../statistics/take-level.js";
import { type AudienceComment, audienceComments } from "./audience-comments.js";
import { commentersAnswered, repeatCommenters } from "./commenter-shares.js";
import { type CommentsInput, listOfComments, nameOfCreator } from "./comments-input.js";
import { type ReadComment, readComments } from "./read-comments.js";
import { clustersOfComments, hoursToReply, hoursUntilHalfAnswered } from "./reply-times.js";
import { shareMeasure } from "./share-measure.js";

/** How a creator answers the audience. The value is the share of comments answered. */
export type ResponsivenessMeasure = Measure & {
  /** How many of the comments judged the creator answered; `null` where that is unknown. */
  readonly answered: number | null;
  /** How many people commented, as far as comments tell. */
  readonly commenters: number;
  /** The share of commenters of whom at least one comment was answered. */
  readonly commentersAnswered: Measure;
  /** The share of commenters who commented under two posts at least; it rises with the number of posts at hand. */
  readonly repeatCommenters: Measure;
  /** The median hours to the first answer, of the comments that were answered. */
  readonly hoursToReply: Measure;
  /** The hours by which half of all comments are answered; what is not answered yet counts as long as it was looked at. */
  readonly hoursUntilHalfAnswered: Measure;
  /**
   * The mean number of levels of a thread that the audience began: 1 where nobody answers, 2 where answers stay
   * alone. It has no interval.
   */
  readonly threadDepth: Measure;
};

/** What to judge, and when. */
export interface ResponsivenessOptions {
  /** The moment of judging: until then was looked. Later comments are left out. */
  readonly asOf?: Maybe<Time>;
  /** Hours that the creator has to answer: later answers do not count, and younger comments are left out. Needs `asOf`. */
  readonly windowHours?: Maybe<number>;
  /** `all` comments of the audience where nothing is said, or those alone that begin a thread. */
  readonly count?: Maybe<"all" | "top-level">;
  /**
   * Whether all answers are at hand: then comments of which none answers another were not answered. Where nothing is said,
   * only first levels may have been gathered, and nothing is known of answers.
   */
  readonly threadsComplete?: Maybe<boolean>;
  /**
   * The name under which the creator writes, where comments do not say so; without regard to case and to an @ in front.
   * The handle of a creator that is given, where nothing is said.
   */
  readonly creatorAuthor?: Maybe<string>;
  /** The confidence level; 0.95 where nothing is said. */
  readonly level?: Maybe<number>;
}

const model: ModelId = "responsiveness@1";

/**
 * How a creator answers the audience: the share of the audience's comments that the creator answered (reply rate). An
 * answer is a comment by the creator with `replyTo`; several answers to one comment count once.
 *
 * A creator answers in sittings: under one post nearly all, under another nobody, and the same friends again and again. So
 * comments of a post, and of a person, are not independent, and Wilson's interval alone would hold the truth in a third to
 * nine tenths of cases. The interval here takes both kinds of clusters into account
 * (`clusteredShareInterval`).
 *
 * Where it is unknown who wrote an answer, the comment is left out of the value, and the interval takes it as answered and
 * as not. On platforms with two levels (Instagram, YouTube) an answer within a thread names the first comment, so later
 * comments of the thread seem unanswered: there, `count: "top-level"`.
 *
 * @param comments - comments by the audience and by the creator, in any order, with `id` and `replyTo`; or the creator
 * @param options - the moment of judging, the time to answer, which comments count
 * @returns the share answered, 0 to 1, with shares of commenters, times and depth; unknown with `no-comments`,
 * `missing-writer` (nothing tells who wrote them), `missing-thread` (no comment answers another, and nothing says
 * that all threads are at hand), `missing-id`, `missing-time` (with a window, no comment tells its time), `too-early` (all
 * are too young)
 * @throws InvalidInputError `over-determined` where `creatorAuthor` wrote what is not `byCreator`; `counted-twice` where two
 * comments have the same id; `cyclic-replies`; `out-of-range` at the `publishedAt` of an answer that is older than its
 * question; `missing` at `asOf` where a window is given without it; for impossible fields and options, with code and path
 * @see docs/fit.md, for how often the intervals hold
 * @example
 * import { responsiveness } from "influencer-scoring/fit";
 * const comments = Array.from({ length: 40 }, (_, i) => ({
 *   id: `c${i}`, postId: `p${i % 8}`, author: `reader ${i % 25}`, byCreator: false, publishedAt: Date.UTC(2026, 4, 1, i),
 * }));
 * const answers = comments.filter((_, i) => i % 3 === 0).map(({ id, postId, publishedAt }) => ({
 *   id: `answer to ${id}`, postId, author: "creator", byCreator: true, replyTo: id, publishedAt: publishedAt + 5_400_000,
 * }));
 * const { value, interval, hoursToReply, commentersAnswered } = responsiveness([...comments, ...answers]);
 * console.log(value, interval?.low?.toFixed(2), interval?.high?.toFixed(2)); // => 0.35 0.19 0.55
 * console.log(hoursToReply.value, commentersAnswered.value); // => 1.5 0.56
 */
export function responsiveness(comments: CommentsInput, options: ResponsivenessOptions = {}): ResponsivenessMeasure {
  requireObject(options, "options");
  const level = takeLevel(options.level);
  const now = timeOf(options.asOf, "asOf") ?? Number.POSITIVE_INFINITY;
  const windowHours = numberOr(options.windowHours, "windowHours", Number.POSITIVE_INFINITY, amountProblem);
  if (windowHours < Number.POSITIVE_INFINITY && now === Number.POSITIVE_INFINITY) refuse("missing", "asOf");
  const count = options.count ?? "all";
  requireOneOf(count, ["all", "top-level"], "unknown-option", "count");
  const threadsComplete = options.threadsComplete ?? false;
  if (typeof threadsComplete !== "boolean") refuse("not-a-boolean", "threadsComplete");

  const [note, notes] = countNotes();
  const { read, hasThreads } = readComments(
    listOfComments(comments),
    now,
    nameOfCreator(comments, options.creatorAuthor),
    note,
  );
  const which = { topLevel: count === "top-level", within: windowHours * millisecondsPerHour, now };
  const { all, judged } = audienceComments(read, which, note);
  const unthreaded = read.filter(({ byCreator, isReply }) => byCreator && !isReply).length;
  if (hasThreads && unthreaded > 0) note("unthreaded-replies", "", unthreaded);
  const isOpen = !hasThreads && !threadsComplete;
  if (isOpen && read.length > 0 && unthreaded === 0) note("no-replies");

  const told = judged.filter(({ answered }) => answered !== undefined);
  const untold = judged.length - told.length;
  const clusters = clustersOfComments(told);
  if (told.length > 0 && clusters.isOnePost) note("one-post");
  const outcomes = told.map(({ answered }) => answered === true);
  const reason = whyUnknown(read, all, judged, isOpen);
  const labels = { basis: "comments answered/comments", model, notes: notes() };
  const parts = { outcomes: reason ? [] : outcomes, ...clusters, mayHave: untold, mayLack: untold };
  const unless = (measure: Measure): Measure =>
    reason ? { value: null, reason, n: 0, basis: measure.basis, model, notes: [] } : measure;
  return {
    ...shareMeasure(parts, level, labels, reason ?? "missing-writer"),
    answered: reason || told.length === 0 ? null : outcomes.filter(Boolean).length,
    commenters: new Set(all.flatMap(({ author }) => author ?? [])).size,
    commentersAnswered: unless(commentersAnswered(judged, level, model)),
    repeatCommenters: repeatCommenters(all, level, model),
    hoursToReply: unless(hoursToReply(told, level, model)),
    hoursUntilHalfAnswered: unless(hoursUntilHalfAnswered(all, now, level, model)),
    threadDepth: unless(threadDepth(all)),
  };
}

/** Why nothing can be told of answers, if so. */
function whyUnknown(
  read: readonly ReadComment[],
  all: readonly AudienceComment[],
  judged: readonly AudienceComment[],
  isOpen: boolean,
): UnknownReason | undefined {
  if (read.length > 0 && read.every(({ byCreator }) => byCreator === undefined)) return "missing-writer";
  if (all.length === 0)
    return read.some(({ byCreator, id }) => !byCreator && id === undefined) ? "missing-id" : "no-comments";
  if (judged.length > 0) return isOpen ? "missing-thread" : undefined;
  return all.every(({ time }) => time === undefined) ? "missing-time" : "too-early";
}

/** The mean number of levels of the threads that the audience began. */
function threadDepth(comments: readonly AudienceComment[]): Measure {
  const threads = comments.filter(({ isReply }) => !isReply);
  const n = threads.length;
  const common = { n, basis: "levels/threads:mean", model, notes: [] };
  if (n === 0) return { value: null, reason: "no-comments", ...common };
  return { value: threads.reduce((total, { levels }) => total + levels, 0) / n, ...common };
}
