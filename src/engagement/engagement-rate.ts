import { formatBasis } from "../core/basis.js";
import type { Averages, Post } from "../core/creator.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { millisecondsPerDay, toMilliseconds } from "../core/time.js";
import { postTotals } from "../posts/post-totals.js";
import { type PostSelection, selectPosts } from "../posts/select-posts.js";
import { heavyTailRatio } from "../reference/thresholds.js";
import { median, sorted } from "../statistics/quantile.js";
import { aggregations, type Counted, rates } from "./aggregate-rates.js";
import { perDay, pooledPerDay } from "./daily-rate.js";
import { type EngagementOptions, type ResolvedOptions, resolveOptions } from "./engagement-options.js";
import { rateFromAverages } from "./rate-from-averages.js";

const model: ModelId = "engagement-rate@1";

/** Why nothing is left, when posts were left out for this. */
const reasons: Readonly<Record<string, UnknownReason>> = {
  "missing-interaction": "missing-interaction",
  "missing-denominator": "missing-denominator",
  "zero-denominator": "zero-denominator",
  "missing-time": "missing-time",
};

/**
 * The engagement rate (ER) of a creator's posts: interactions of each post over a denominator, and one rate made of
 * them, with a confidence interval.
 *
 * "Engagement rate" means something else in every tool, so the result says in `basis` what was divided by what:
 * `likes+comments/followers:median`. A post that lacks a chosen interaction or its denominator is left out and counted
 * in a note; it is never read as 0. Rates are fractions: 0.034 is 3.4 %. They can exceed 1.
 *
 * - `by: "followers"`: E / followers on the publish day (`followersAtPublish`), else today's `followers`, with a note
 * - `by: "reach" | "impressions" | "views"`: E / that count of the same post
 * - `by: "day"`: interactions per follower per day, Σ over posts of E / followers, over the days from the first post to
 *   the last (or to `select.asOf`; or `select.maximumAgeDays` days), UTC
 *
 * Aggregates and their intervals: `median` (interpolated order statistics, from 6 posts on), `mean` and `pooled` (t on
 * the log scale with leverage-corrected residuals, from 3 posts on), `trimmed` (winsorized variance, t on the log
 * scale). How often each holds the truth is measured in `docs/intervals.md`. With few posts, or posts that do not vary,
 * there is none, and a note says so.
 *
 * @param posts - the posts, in any order
 * @param options - what to count, what to divide by, and how to make one rate of it
 * @returns the rate, from 0; unknown with `no-posts`, `missing-interaction`, `missing-denominator`,
 * `missing-followers`, `zero-denominator`, `missing-time`
 * @throws InvalidInputError for impossible counts, times and options, with code and path
 * @see Hootsuite, Calculate engagement rate (2019), for the names of the variants; docs/engagement.md
 * @example
 * import { engagementRate } from "influencer-scoring/engagement";
 * const posts = [410, 380, 300, 520, 290, 330].map((likes) => ({ likes, comments: 10 }));
 * const rate = engagementRate(posts, { by: "followers", followers: 12_000 });
 * console.log(rate.value, rate.basis); // => 0.030416666666666668 likes+comments/followers:median
 * console.log(rate.interval?.low?.toFixed(4), rate.interval?.high?.toFixed(4)); // => 0.0251 0.0433
 */
export function engagementRate(posts: Maybe<readonly Post[]>, options: EngagementOptions): Measure;
/**
 * The engagement rate from ready averages, for exports that hold nothing finer: their quotient, without an interval.
 *
 * @param averages - average interactions, their denominator, and the basis that says what they are
 * @param options - `followers` where the averages lack their denominator; `by` only to insist on a basis
 * @returns the rate; unknown with `missing-basis`, `missing-interaction`, `missing-denominator`, `missing-followers`,
 * `zero-denominator`
 * @throws InvalidInputError `basis-conflict` where `by` is not what the averages are divided by; impossible numbers
 * @example
 * import { engagementRate } from "influencer-scoring/engagement";
 * const averages = { interactions: 240, denominator: 8_000, posts: 12, basis: "likes+comments/followers:mean" };
 * console.log(engagementRate(averages).value); // => 0.03
 */
export function engagementRate(averages: Averages, options?: Partial<EngagementOptions>): Measure;
export function engagementRate(
  data: Maybe<readonly Post[]> | Averages,
  options: Partial<EngagementOptions> = {},
): Measure {
  if (typeof data === "object" && data && !Array.isArray(data)) return rateFromAverages(data as Averages, options, model);
  return rateOfPosts((data as Maybe<readonly Post[]>) ?? [], options as EngagementOptions);
}

function rateOfPosts(posts: readonly Post[], options: EngagementOptions): Measure {
  const resolved = resolveOptions(options);
  const { basis: parts } = resolved;
  const { select = {}, format } = options;
  const basis = formatBasis(parts);
  const selected = selectPosts(posts, format ? { ...select, formats: [format] } : select);
  const counted = postTotals(selected.posts, { ...parts, by: parts.denominator, followers: options.followers });
  const notes: Note[] = [...selected.notes, ...counted.notes];
  const n = counted.totals.length;
  if (n === 0) {
    const lost = [...counted.notes].sort((a, b) => (b.count ?? 0) - (a.count ?? 0)).find((note) => reasons[note.code]);
    const reason = lost ? (reasons[lost.code] as UnknownReason) : "no-posts";
    return {
      value: null,
      reason: reason === "missing-denominator" && lost?.path === "followers" ? "missing-followers" : reason,
      n: selected.posts.length,
      basis,
      model,
      notes,
    };
  }

  const daily = parts.denominator === "day" ? perDay(counted, counted.days, dayWindow(counted.days, select)) : undefined;
  if (isHeavyTailed(counted)) notes.push({ code: "heavy-tailed" });
  const interval = rateInterval(counted, resolved, daily, notes);
  return {
    value:
      daily && parts.aggregate === "pooled"
        ? pooledPerDay(counted, daily.totals.length)
        : aggregations[parts.aggregate].value(daily ?? counted, resolved.trim),
    ...(interval && { interval }),
    n,
    basis,
    model,
    notes,
  };
}

/** Whether a post has more than five times the interactions that the middle rate would give it. */
function isHeavyTailed(counted: Counted): boolean {
  const middle = median(rates(counted));
  const { totals, exposures } = counted;
  return totals.some((total, index) => total > heavyTailRatio.value * Math.max(middle * (exposures[index] as number), 1));
}

/** The interval, or a note why there is none. */
function rateInterval(
  counted: Counted,
  { basis, trim, level }: ResolvedOptions,
  daily: Counted | undefined,
  notes: Note[],
): Interval | undefined {
  if (level === undefined) return undefined;
  // A day's mean is a post's mean times the posts of a day; the middle day has no such relation to the posts.
  const scale = daily ? counted.totals.length / daily.totals.length : 1;
  if (daily && basis.aggregate !== "mean" && basis.aggregate !== "pooled") {
    notes.push({ code: "no-interval-method" });
    return undefined;
  }
  const { interval, method } = aggregations[basis.aggregate];
  const alike = counted.totals.length > 1 && new Set(rates(counted)).size === 1;
  const bounds = alike ? undefined : interval(counted, trim, level);
  if (!bounds) {
    notes.push({ code: alike ? "no-variation" : "too-few-posts" });
    return undefined;
  }
  return { low: bounds[0] * scale, high: bounds[1] * scale, shape: "between", level, method };
}

/** How many days the posts were gathered over. */
function dayWindow(days: readonly number[], select: PostSelection): number {
  const { asOf, maximumAgeDays, minimumAgeDays = 0 } = select;
  if (maximumAgeDays !== undefined) return maximumAgeDays - minimumAgeDays;
  const ordered = sorted(days);
  const first = ordered[0] as number;
  const last =
    asOf === undefined
      ? (ordered.at(-1) as number)
      : Math.floor(toMilliseconds(asOf) / millisecondsPerDay - minimumAgeDays);
  return last - first + 1;
}
