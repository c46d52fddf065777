import type { Creator } from "../core/creator.js";
import { guardCreator } from "../core/creator-guard.js";
import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { Platform } from "../core/platform.js";
import { requireTime, type Time } from "../core/time.js";
import { benchmarkEngagement } from "../engagement/benchmark-engagement.js";
import { engagementRate } from "../engagement/engagement-rate.js";
import { ordinaryPosts } from "../posts/ordinary-posts.js";
import type { PostSelection, SelectedPosts } from "../posts/select-posts.js";
import { classifyTier, type TierMeasure } from "../tiers/classify-tier.js";

const model: ModelId = "creator-score@1";

/** How to score. */
export interface ScoreOptions {
  /** The moment of judging: posts published later are left out. There is no clock; without it every post counts. */
  readonly asOf?: Time | undefined;
  /** Which posts to count. Where nothing is said, all but pinned and boosted ones, which were chosen or paid to do well. */
  readonly select?: PostSelection | undefined;
}

/** What was measured of a creator, by name. */
export interface CreatorMeasures {
  /** Likes and comments of the middle post, per follower, a fraction; or what the averages hold, as `basis` says. */
  readonly engagementRate: Measure;
  /** The share of creators of the same size, and category where it is known, with a lower engagement rate. */
  readonly engagementPercentile: Measure;
}

/** A creator, scored. Plain data without anything personal: no handle, no text. */
export interface CreatorScore {
  /** The caller's own name for the creator. */
  readonly id: string;
  /** Where the creator publishes. */
  readonly platform: Platform;
  /** The moment of judging, as it was given; `null` where none was. */
  readonly asOf: Time | null;
  /** The follower tier. */
  readonly tier: TierMeasure;
  /** What was measured. */
  readonly measures: CreatorMeasures;
  /** The composed score, 0 to 100. */
  readonly score: Measure;
  /** Remarks on the creator as a whole. */
  readonly notes: readonly Note[];
}

/**
 * Scores a creator: tier, engagement rate with interval, and its percentile among peers of the same size, each with its
 * basis, sample size, model and notes, or with the reason why it is unknown.
 *
 * The engagement rate is likes and comments per follower, the median of the posts; where the posts tell
 * none, it comes from `averages`. No score is composed yet: `score` is unknown with `no-scorecard`.
 *
 * @param creator - what is known about the creator
 * @param options - the moment of judging, and which posts to count
 * @returns the measures, as plain data
 * @throws InvalidInputError for anything impossible about the creator or the options, with code and path
 * @see docs/measures.md, for how to read the result
 * @example
 * import { scoreCreator } from "influencer-scoring/scorecard";
 * const posts = [410, 380, 300, 520, 290, 330].map((likes) => ({ likes, comments: 10 }));
 * const { tier, measures } = scoreCreator({ id: "a", platform: "instagram", followers: 12_000, posts });
 * console.log(tier.value, measures.engagementRate.value, measures.engagementPercentile.value?.toFixed(2));
 * // => micro 0.030416666666666668 0.51
 */
export function scoreCreator(creator: Creator, options: ScoreOptions = {}): CreatorScore {
  guardCreator(creator);
  if (options.asOf !== undefined) requireTime(options.asOf, "asOf");
  const asOf = options.asOf ?? null;
  const { followers, followersPrecision, platform, category } = creator;
  const rate = creatorRate(creator, ordinaryPosts(creator.posts, options.select, asOf));
  return {
    id: creator.id,
    platform,
    asOf,
    tier: classifyTier(followers),
    measures: {
      engagementRate: rate,
      engagementPercentile: benchmarkEngagement(rate, { platform, followers, category }),
    },
    score: { value: null, reason: "no-scorecard", n: 0, basis: "", model, notes: [] },
    notes: (followersPrecision ?? 1) > 1 ? [{ code: "rounded-followers", count: followersPrecision as number }] : [],
  };
}

/** The rate of the posts; of the averages where the posts tell none. */
function creatorRate({ posts, averages, followers }: Creator, chosen: SelectedPosts): Measure {
  const rate = engagementRate(chosen, { by: "followers", followers });
  const average = averages && rate.value === null ? engagementRate(averages, { followers }) : rate;
  return average.value === null && posts?.length ? rate : average;
}
