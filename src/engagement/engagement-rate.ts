import { denominators } from "../core/basis.js";
import type { Averages, Post } from "../core/creator.js";
import { amountProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import { datedPosts } from "../posts/dated-posts.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import type { EngagementOptions } from "./engagement-options.js";
import { rateFromAverages } from "./rate-from-averages.js";
import { model, rateOfPosts } from "./rate-of-posts.js";

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
 * - `by: "day"`: interactions per follower per day: the rate of a post times the posts of a day, over so many `days`, or
 *   from the day of the first post to that of the last (UTC). As a mean, which it is by default, that is Σ E / (days ·
 *   followers)
 *
 * Aggregates and their intervals: `median` (interpolated order statistics, from 6 posts on), `mean` and `pooled` (t on
 * the log scale with leverage-corrected residuals, from 3 posts on), `trimmed` (winsorized variance, t on the log
 * scale). How often each holds the truth is measured in `docs/intervals.md`. With few posts, or posts that do not vary,
 * there is none, and a note says so.
 *
 * @param posts - the posts, in any order, or what {@link selectPosts} chose of them, whose notes then stand in the result
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
 * console.log(rate.interval?.low?.toFixed(4), rate.interval?.high?.toFixed(4)); // => 0.0253 0.0409
 */
export function engagementRate(posts: Maybe<readonly Post[] | SelectedPosts>, options: EngagementOptions): Measure;
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
  data: Maybe<readonly Post[] | SelectedPosts | Averages>,
  options: Partial<EngagementOptions> = {},
): Measure {
  const given = data ?? [];
  if (typeof given !== "object") refuse("not-an-array", "posts");
  const selected = Array.isArray(given) ? { posts: given as readonly Post[], notes: [] } : (given as SelectedPosts);
  if (!Array.isArray(selected.posts)) return rateFromAverages(given as Averages, options, model);
  const { posts, notes = [] } = selected;
  const { by, days, aggregate = "mean" } = options;
  requireOneOf(by, denominators, "unknown-option", "by");
  if (by !== "day") return rateOfPosts(posts, notes, { ...options, by });
  refuse(amountProblem(days ?? 1) ?? (days !== undefined && days < 1 ? "out-of-range" : undefined), "days");
  if (days) return rateOfPosts(posts, notes, { ...options, by, aggregate });
  const dated = datedPosts(posts);
  return rateOfPosts(dated.posts, [...notes, ...dated.notes], { ...options, by, aggregate, days: dated.days });
}
