import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { millisecondsPerDay } from "../core/time.js";
import { countNotes } from "../posts/note-counter.js";
import { mannKendall } from "../statistics/mann-kendall.js";
import { theilSen } from "../statistics/theil-sen.js";
import { engagementOf, type PostEngagementRule } from "./post-engagement.js";
import type { PartnerPost } from "./read-partner-posts.js";

/** How engagement changes from one sponsored post to the next: −0.05 is a loss of a twentieth each time. */
export type DecayMeasure = Measure & {
  /** Two-sided p of the test that nothing changes (Mann–Kendall); `null` where it is unknown. */
  readonly p: number | null;
  /** `rising` or `falling` where p is below 1 − level; else `none`; `null` where it is unknown. */
  readonly direction: "rising" | "falling" | "none" | null;
};

const fewestPosts = 4;
const daysPerMonth = 30;

/** The ranks of times in order, those of the same time all in the middle of theirs: none of them came first. */
function middleRanks(times: readonly number[]): number[] {
  const ranks: number[] = [];
  for (let from = 0, to = 0; from < times.length; from = to) {
    while (to < times.length && times[to] === times[from]) to++;
    for (let i = from; i < to; i++) ranks.push((from + to - 1) / 2);
  }
  return ranks;
}

/**
 * How the engagement of successive posts changes, as a share per post or per 30 days: exp(slope) − 1, with Theil and Sen's
 * median slope of the logarithm. Posts of the same moment have no order, and say nothing of each other.
 */
export function decayOf(
  posts: readonly PartnerPost[],
  rule: PostEngagementRule,
  over: "posts" | "time",
  level: number,
  model: ModelId,
): DecayMeasure {
  const [note, notes] = countNotes();
  const points = posts.flatMap(({ post, path, time }): readonly { readonly time: number; readonly value: number }[] => {
    if (post.boosted) {
      note("excluded", "boosted");
      return [];
    }
    const value = engagementOf(post, rule, path, note);
    if (value === undefined) return [];
    if (time !== undefined) return [{ time, value }];
    note("missing-time");
    return [];
  });
  points.sort((a, b) => a.time - b.time || a.value - b.value);
  const n = points.length;
  const common = { n, basis: `${rule.basis}:decay per ${over === "posts" ? "post" : "30 days"}`, model };
  const unknown = (reason: UnknownReason): DecayMeasure => {
    return { value: null, reason, p: null, direction: null, ...common, notes: notes() };
  };
  if (n < fewestPosts) return unknown("too-few-posts");
  const positive = points.filter(({ value }) => value > 0);
  if (positive.length === 0) return unknown("zero-rate");
  if (points[0]?.time === points.at(-1)?.time) return unknown("no-variation");
  // 0 has no logarithm.
  const least = positive.reduce((smallest, { value }) => Math.min(smallest, value), Number.POSITIVE_INFINITY) / 2;
  if (positive.length < n) note("zero-as-half", "", n - positive.length);
  const times = points.map(({ time }) => time);
  const x = over === "posts" ? middleRanks(times) : times.map((time) => time / (millisecondsPerDay * daysPerMonth));
  const y = points.map(({ value }) => Math.log(value || least));
  const { slope, low, high } = theilSen(x, y, level);
  const { p, s } = mannKendall(y, times);
  const interval: Interval | undefined =
    low === null || high === null
      ? undefined
      : { low: Math.expm1(low), high: Math.expm1(high), shape: "between", level, method: "sen" };
  if (!interval) note("too-few-posts");
  return {
    value: Math.expm1(slope),
    ...(interval && { interval }),
    p,
    direction: p >= 1 - level ? "none" : s > 0 ? "rising" : "falling",
    ...common,
    notes: notes(),
  };
}
