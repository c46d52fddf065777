import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { type ResponsivenessOptions, readAnswers, shareAnswered } from "./answers.js";
import type { AudienceComment } from "./audience-comments.js";
import { commentersAnswered, repeatCommenters } from "./commenter-shares.js";
import type { CommentsInput } from "./comments-input.js";
import { hoursToReply, hoursUntilHalfAnswered } from "./reply-times.js";

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
  const answers = readAnswers(comments, options, model);
  const { all, judged, told, now, level, reason } = answers;
  const unless = (measure: Measure): Measure =>
    reason ? { value: null, reason, n: 0, basis: measure.basis, model, notes: [] } : measure;
  return {
    ...shareAnswered(answers),
    answered: reason || told.length === 0 ? null : told.filter(({ answered }) => answered).length,
    commenters: new Set(all.flatMap(({ author }) => author ?? [])).size,
    commentersAnswered: unless(commentersAnswered(judged, level, model)),
    repeatCommenters: repeatCommenters(all, level, model),
    hoursToReply: unless(hoursToReply(told, level, model)),
    hoursUntilHalfAnswered: unless(hoursUntilHalfAnswered(all, now, level, model)),
    threadDepth: unless(threadDepth(all)),
  };
}

/** The mean number of levels of the threads that the audience began. */
function threadDepth(comments: readonly AudienceComment[]): Measure {
  const threads = comments.filter(({ isReply }) => !isReply);
  const n = threads.length;
  const common = { n, basis: "levels/threads:mean", model, notes: [] };
  if (n === 0) return { value: null, reason: "no-comments", ...common };
  return { value: threads.reduce((total, { levels }) => total + levels, 0) / n, ...common };
}
