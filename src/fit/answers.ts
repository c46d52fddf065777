import { amountProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { numberOr, requireObject } from "../core/require-object.js";
import { millisecondsPerHour, type Time, timeOf } from "../core/time.js";
import { countNotes } from "../posts/note-counter.js";
import { takeLevel } from "../statistics/take-level.js";
import { type AudienceComment, audienceComments } from "./audience-comments.js";
import { type CommentsInput, listOfComments, nameOfCreator } from "./comments-input.js";
import { type ReadComment, readComments } from "./read-comments.js";
import { clustersOfComments } from "./reply-times.js";
import { shareMeasure } from "./share-measure.js";

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

/** What comments tell of answers. */
export interface Answers {
  /** Comments by the audience. */
  readonly all: readonly AudienceComment[];
  /** Those of them that can be judged. */
  readonly judged: readonly AudienceComment[];
  /** Those of them of which it is known whether they were answered. */
  readonly told: readonly AudienceComment[];
  /** The moment until which was looked. */
  readonly now: number;
  /** The confidence level. */
  readonly level: number;
  /** Why nothing can be told, if so. */
  readonly reason: UnknownReason | undefined;
  /** Which model asks. */
  readonly model: ModelId;
  /** Remarks on comments left out. */
  readonly notes: () => readonly Note[];
  /** Adds a remark. */
  readonly note: (code: "one-post") => void;
}

/** Reads which comments of the audience were answered. */
export function readAnswers(comments: CommentsInput, options: ResponsivenessOptions, model: ModelId): Answers {
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
  return { all, judged, told, now, level, reason: whyUnknown(read, all, judged, isOpen), model, notes, note };
}

/** The share of the audience's comments that the creator answered. */
export function shareAnswered({ judged, told, level, reason, model, notes, note }: Answers): Measure {
  const clusters = clustersOfComments(told);
  if (told.length > 0 && clusters.isOnePost) note("one-post");
  const untold = judged.length - told.length;
  const outcomes = reason ? [] : told.map(({ answered }) => answered === true);
  const labels = { basis: "comments answered/comments", model, notes: notes() };
  const parts = { outcomes, ...clusters, mayHave: untold, mayLack: untold };
  return shareMeasure(parts, level, labels, reason ?? "missing-writer");
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
