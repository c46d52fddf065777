import type { NoteCounter } from "../posts/note-counter.js";
import type { ReadComment } from "./read-comments.js";

/** A comment by the audience, and whether the creator answered it. */
export interface AudienceComment extends ReadComment {
  /** Whether in time; `undefined` where it is unknown who answered, or when. */
  readonly answered: boolean | undefined;
  /** Whether at any time; `undefined` where it is unknown who answered. */
  readonly everAnswered: boolean | undefined;
  /** Milliseconds from the comment to the first answer, where both times are known. */
  readonly delay: number | undefined;
}

/** Whether and how soon the creator answered a comment, within so many milliseconds. */
function judge(comment: ReadComment, within: number): AudienceComment {
  let [own, timed, first, isUntold] = [0, 0, Number.POSITIVE_INFINITY, false];
  for (const { byCreator, time } of comment.replies) {
    if (byCreator === undefined) isUntold = true;
    else if (byCreator) {
      own++;
      if (time === undefined) continue;
      timed++;
      first = Math.min(first, time);
    }
  }
  const delay = comment.time === undefined || timed === 0 ? undefined : first - comment.time;
  const everAnswered = own > 0 ? true : isUntold ? undefined : false;
  const isUnsure = isUntold || timed < own;
  const inTime = (delay ?? Number.POSITIVE_INFINITY) <= within ? true : isUnsure ? undefined : false;
  const answered = within < Number.POSITIVE_INFINITY ? inTime : everAnswered;
  // Written out and not spread, which takes several times as long.
  const { id, post, author, parent, isReply, time, byCreator, replies, levels } = comment;
  return { id, post, author, parent, isReply, time, byCreator, replies, levels, answered, everAnswered, delay };
}

/** What is asked of the comments. */
export interface WhichComments {
  /** Only those that answer no other comment. */
  readonly topLevel: boolean;
  /** In milliseconds: answers later than this do not count, nor comments younger than this. */
  readonly within: number;
  /** The moment of judging, in milliseconds. */
  readonly now: number;
}

/** Of the comments those by the audience that can be answered, and of these which are old enough to be judged. */
export function audienceComments(
  comments: readonly ReadComment[],
  { topLevel, within, now }: WhichComments,
  note: NoteCounter,
): { readonly all: readonly AudienceComment[]; readonly judged: readonly AudienceComment[] } {
  const all: AudienceComment[] = [];
  const judged: AudienceComment[] = [];
  for (const comment of comments) {
    const { byCreator, id, time, isReply } = comment;
    if (byCreator || (topLevel && isReply)) continue;
    if (byCreator === undefined) note("unknown-writer");
    if (id === undefined) {
      note("missing-id");
      continue;
    }
    const read = judge(comment, within);
    all.push(read);
    if (within < Number.POSITIVE_INFINITY && time === undefined) note("missing-time", "comments");
    else if (time !== undefined && now - time < within && within < Number.POSITIVE_INFINITY) note("too-young");
    else {
      judged.push(read);
      if (read.answered === undefined) note("unknown-outcome", "byCreator");
    }
  }
  return { all, judged };
}
