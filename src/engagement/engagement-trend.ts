import type { Post } from "../core/creator.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { millisecondsPerDay, requireTime } from "../core/time.js";
import { datedPosts } from "../posts/dated-posts.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import { unpackPosts } from "../posts/unpack-posts.js";
import { mannKendall } from "../statistics/mann-kendall.js";
import { median } from "../statistics/quantile.js";
import { theilSen } from "../statistics/theil-sen.js";
import { type PostRateOptions, ratedPosts } from "./rated-posts.js";

/** Whether engagement rises or falls. */
export type TrendMeasure = Measure & {
  /** Two-sided p of the test that there is no trend (Mann–Kendall); `null` where it is unknown. */
  readonly p: number | null;
  /** `rising` or `falling` where p is below 1 − level; else `none`; `null` where it is unknown. */
  readonly direction: "rising" | "falling" | "none" | null;
};

const model: ModelId = "engagement-trend@1";
const daysPerMonth = 30;
const fewestPosts = 4;

/**
 * Whether a creator's engagement rises or falls: the slope of the posts' rates over time, per 30 days, as a share of the
 * median rate. −0.1 is a loss of a tenth of the typical rate in 30 days. The slope is Theil and Sen's median of pairwise
 * slopes, with Sen's interval; whether there is a trend at all is Mann and Kendall's test. Neither minds a viral post.
 *
 * @param posts - the posts with their publish times, or what {@link selectPosts} chose of them
 * @param options - what to count and what to divide by
 * @returns the relative slope per 30 days, with `p` and `direction`; unknown with `too-few-posts` (fewer than 4),
 * `missing-time`, `zero-rate`, `no-variation` (all published at once)
 * @throws InvalidInputError for impossible counts, times and options, with code and path
 * @see Sen, P. K. (1968). Estimates of the regression coefficient based on Kendall's tau. JASA 63(324).
 * @example
 * import { engagementTrend } from "influencer-scoring/engagement";
 * const posts = [90, 84, 86, 75, 70, 66, 61, 60].map((likes, i) => ({
 *   likes, comments: 0, publishedAt: Date.UTC(2026, 0, 1 + 5 * i),
 * }));
 * const { value, p, direction } = engagementTrend(posts, { by: "followers", followers: 3_000 });
 * console.log(value?.toFixed(2), direction, (p ?? 1) < 0.01); // => -0.38 falling true
 */
export function engagementTrend(posts: Maybe<readonly Post[] | SelectedPosts>, options: PostRateOptions): TrendMeasure {
  const given = unpackPosts(posts);
  const dated = datedPosts(given.posts);
  const selected = { posts: dated.posts, notes: [...given.notes, ...dated.notes] };
  const { posts: counted, rates, basis: rateBasis, level, notes } = ratedPosts(selected, options);
  const n = rates.length;
  const basis = `${rateBasis}:slope`;
  const unknown = (reason: "missing-time" | "too-few-posts" | "zero-rate" | "no-variation"): TrendMeasure => {
    return { value: null, reason, p: null, direction: null, n, basis, model, notes };
  };
  if (dated.posts.length === 0 && dated.notes.length > 0) return unknown("missing-time");
  if (n < fewestPosts) return unknown("too-few-posts");
  const middle = median(rates);
  if (middle === 0) return unknown("zero-rate");

  const months = counted.map(
    (post) => requireTime(post.publishedAt, "publishedAt") / (millisecondsPerDay * daysPerMonth),
  );
  const order = [...months.keys()].sort((a, b) => (months[a] as number) - (months[b] as number));
  const x = order.map((index) => months[index] as number);
  const y = order.map((index) => rates[index] as number);
  if (x[0] === x.at(-1)) return unknown("no-variation");
  const { slope, low, high } = theilSen(x, y, level || undefined);
  const { p, s } = mannKendall(y);
  const alarm = 1 - (level || 0.95);
  return {
    value: slope / middle,
    ...(level &&
      low !== null &&
      high !== null && {
        interval: { low: low / middle, high: high / middle, shape: "between", level, method: "sen" } as const,
      }),
    p,
    direction: p >= alarm ? "none" : s > 0 ? "rising" : "falling",
    n,
    basis,
    model,
    notes,
  };
}
