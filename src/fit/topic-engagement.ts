import type { Post } from "../core/creator.js";
import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { countNotes } from "../posts/note-counter.js";
import { pairwiseRatios } from "../statistics/pairwise-ratios.js";
import {
  engagementOf,
  engagementRule,
  guardFlags,
  isMostlyZero,
  type PostEngagementOptions,
} from "./post-engagement.js";

/** How posts on a topic do beside the others: a factor, 1.2 being a fifth more. */
export type TopicEngagementMeasure = Measure & {
  /** How many posts on the topic were compared. */
  readonly onTopic: number;
  /** How many others. */
  readonly offTopic: number;
};

const model: ModelId = "topic-focus@1";

/**
 * The engagement of posts on a topic over that of the others: the median of all ratios, boosted posts left out. Above a post
 * without any engagement a ratio is infinite: where many are, the interval has no upper end.
 */
export function topicEngagement(
  posts: readonly Post[],
  isOn: readonly (boolean | undefined)[],
  asked: boolean,
  options: PostEngagementOptions,
  level: number,
): TopicEngagementMeasure {
  const rule = engagementRule(options);
  const [note, counted] = countNotes();
  const [on, off]: [number[], number[]] = [[], []];
  posts.forEach((post, i) => {
    guardFlags(post, ["boosted"], `posts[${i}]`);
    if (isOn[i] === undefined) return;
    if (post.boosted === true) note("excluded", "boosted");
    else {
      const engagement = engagementOf(post, rule, `posts[${i}]`, note);
      if (engagement !== undefined) (isOn[i] ? on : off).push(engagement);
    }
  });
  const sides = asked ? { onTopic: on.length, offTopic: off.length } : { onTopic: 0, offTopic: 0 };
  const n = sides.onTopic + sides.offTopic;
  const notes: readonly Note[] = asked ? counted() : [];
  const common = { ...sides, n, basis: `${rule.basis}:on topic/off topic`, model };
  const unknown = (reason: UnknownReason): TopicEngagementMeasure => ({ value: null, reason, ...common, notes });
  if (!asked) return unknown("not-given");
  if (on.length === 0 || off.length === 0) return unknown("too-few-posts");
  const { middle, ends } = pairwiseRatios(on, off, level);
  if (middle === undefined || isMostlyZero(off)) return unknown("zero-rate");
  if (!ends) return { value: middle, ...common, notes: [...notes, { code: "too-few-posts" }] };
  const interval = { low: ends[0], high: ends[1], shape: "between", level, method: "rank-sum" } as const;
  return { value: middle, interval, ...common, notes };
}
