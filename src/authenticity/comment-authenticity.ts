import type { Comment } from "../core/creator.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { type CommentSignal, commentSignals } from "../reference/comment-signals.js";
import { requireLevel } from "../statistics/order-statistic-interval.js";
import { wilsonInterval } from "../statistics/wilson-interval.js";
import { guardComments } from "./comments/guard-comments.js";
import { signalsOfComments } from "./comments/signals-of-comments.js";
import { evidenceOf, pointsOf, signalBits } from "./comments/weigh-comment.js";
import type { Evidence } from "./evidence.js";

/** What was seen in one comment. */
export interface CommentEvidence {
  /** The points of all evidence; `null` where the comment was not assessed. */
  readonly evidenceScore: number | null;
  /** Whether the points reach the cut; `null` where the comment was not assessed. */
  readonly flagged: boolean | null;
  /** What was seen, strong signs first. */
  readonly evidence: readonly Evidence<CommentSignal>[];
}

/** Shares of the comments assessed; `null` where there are none. None of them is a share of fakes. */
export interface CommentShares {
  /** Nothing but punctuation or signs without width. */
  readonly empty: number | null;
  /** Emoji and no word. */
  readonly emojiOnly: number | null;
  /** Tagged accounts and no word. */
  readonly mentionOnly: number | null;
  /** Praise that suits every post. */
  readonly genericPhrase: number | null;
  /** Nearly the same text as another comment, by somebody else or under another post. */
  readonly copied: number | null;
}

/** How much of what is written under posts shows signs of promotion or of copying. */
export type CommentAuthenticity = Measure & {
  /** One entry for each comment given, in the same order. */
  readonly comments: readonly CommentEvidence[];
  /** What is reported apart, because it is ordinary and flags nothing. */
  readonly shares: CommentShares;
};

/** How to assess comments. */
export interface CommentOptions {
  /** Confidence level of the interval; 0.95 where not given. */
  readonly level?: Maybe<number>;
}

const basis = "flagged comments/comments";
const model: ModelId = "comment-authenticity@1";

/**
 * The share of comments that show signals consistent with promotion, scams or copying, with the evidence for each.
 *
 * The text of each comment is read once, for addresses, requests to write elsewhere or to visit something of the writer's
 * own, words of money and of offers, accounts named within a sentence, letters in disguise and capitals; the comments
 * together for copies and bursts. Each signal has points (`commentSignals` of `influencer-scoring/reference`): strong ones
 * 2, weak ones 1, hints less. `evidenceScore` is their sum, from 0, and a comment with at least 2 points is flagged. A
 * tagged friend, an emoji, a short text or a word of praise is ordinary: it earns an eighth of a point and flags nothing,
 * alone or together. How many comments are of these kinds is told apart, in `shares`.
 *
 * What is flagged is no proof: fans give links, too. What is not flagged may be bought: a generated sentence that sells
 * nothing looks like any other. Comments by the creator (`byCreator`) and those without a text are not assessed.
 *
 * @param comments - comments under the creator's posts, in any order; copies and bursts need `author`, `postId` and
 * `publishedAt`, and what is unknown of `author` and `postId` counts as different
 * @param options - the level of the interval
 * @returns the share flagged, 0 to 1, with Wilson's interval for other comments of the same kind (not for errors of the
 * signals), the evidence and the shares; unknown with `no-comments`, `missing-text`
 * @throws InvalidInputError for what is no list of comments, and for impossible texts, flags, levels and times (times are
 * looked at under posts with ten dated comments), with code and path
 * @see docs/authenticity.md, for what the signals find and miss on labelled comments
 * @example
 * import { commentAuthenticity } from "influencer-scoring/authenticity";
 * const { value, n, comments } = commentAuthenticity([
 *   { text: "Where did you get that jacket? 😍", byCreator: false },
 *   { text: "nice pic", byCreator: false },
 *   { text: "I earned $5,000 in a week, message me on WhatsApp", byCreator: false },
 * ]);
 * console.log(value?.toFixed(2), n, comments.map(({ evidenceScore }) => evidenceScore)); // => 0.33 3 [ 0, 0.125, 3.25 ]
 * console.log(comments[2]?.evidence[0]?.signal); // => contact
 */
export function commentAuthenticity(
  comments: Maybe<readonly Comment[]>,
  options: CommentOptions = {},
): CommentAuthenticity {
  const { share, signals } = flaggedComments(comments, options.level ?? 0.95);
  return { ...share, comments: signals.map(judge), shares: sharesOf(signals, share.n) };
}

/** The share of comments flagged, and the signals of each as bits. */
export function flaggedComments(
  comments: Maybe<readonly Comment[]>,
  level: number,
): { readonly share: Measure; readonly signals: readonly (number | null)[] } {
  const list = guardComments(comments);
  requireLevel(level);
  const signals = signalsOfComments(list);
  const notes = remarks(list, signals);
  let n = 0;
  let flagged = 0;
  for (const bits of signals) {
    if (bits === null) continue;
    n++;
    if (pointsOf(bits) >= commentSignals.cut) flagged++;
  }
  const common = { n, basis, model, notes };
  if (n === 0) {
    const reason = notes.some(({ code }) => code === "missing-text") ? "missing-text" : "no-comments";
    return { share: { value: null, reason, ...common }, signals };
  }
  const [low, high] = wilsonInterval(flagged, n, level);
  const interval: Interval = { low, high, shape: "between", level, method: "wilson" };
  return { share: { value: flagged / n, interval, ...common }, signals };
}

/** The shares of comments without content, and of copies. */
function sharesOf(signals: readonly (number | null)[], n: number): CommentShares {
  const bit = signalBits;
  const copies = bit.copy | bit["many-copies"];
  let [empty, emojiOnly, mentionOnly, genericPhrase, copied] = [0, 0, 0, 0, 0];
  for (const bits of signals) {
    if (bits === null) continue;
    if (bits & bit.empty) empty++;
    if (bits & bit["emoji-only"]) emojiOnly++;
    if (bits & bit["mention-only"]) mentionOnly++;
    if (bits & bit["generic-phrase"]) genericPhrase++;
    if (bits & copies) copied++;
  }
  const share = (number: number): number | null => (n > 0 ? number / n : null);
  return {
    empty: share(empty),
    emojiOnly: share(emojiOnly),
    mentionOnly: share(mentionOnly),
    genericPhrase: share(genericPhrase),
    copied: share(copied),
  };
}

/** The result for one comment. */
function judge(bits: number | null): CommentEvidence {
  if (bits === null) return { evidenceScore: null, flagged: null, evidence: [] };
  const evidenceScore = pointsOf(bits);
  return { evidenceScore, flagged: evidenceScore >= commentSignals.cut, evidence: evidenceOf(bits) };
}

/** What was left out, and what could not be told. */
function remarks(comments: readonly Comment[], signals: readonly (number | null)[]): readonly Note[] {
  let byCreator = 0;
  let withoutText = 0;
  let unsaid = 0;
  for (let i = 0; i < comments.length; i++) {
    const { byCreator: own } = comments[i] as Comment;
    if (own === true) byCreator++;
    else if (signals[i] === null) withoutText++;
    else if (own !== false) unsaid++;
  }
  const notes: Note[] = [];
  if (byCreator > 0) notes.push({ code: "by-creator", count: byCreator });
  if (withoutText > 0) notes.push({ code: "missing-text", count: withoutText });
  if (unsaid > 0) notes.push({ code: "unknown-writer", count: unsaid });
  return notes;
}
