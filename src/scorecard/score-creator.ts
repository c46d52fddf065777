import type { Creator } from "../core/creator.js";
import { guardCreator } from "../core/creator-guard.js";
import { requireOneOf } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { PeerTable } from "../core/peer-table.js";
import type { Platform } from "../core/platform.js";
import { requireObject } from "../core/require-object.js";
import type { Scorecard } from "../core/scorecard.js";
import { requireTime, type Time } from "../core/time.js";
import { evaluateQuote } from "../cost/evaluate-quote.js";
import { benchmarkEngagement } from "../engagement/benchmark-engagement.js";
import { engagementRate } from "../engagement/engagement-rate.js";
import { audienceFit } from "../fit/audience-fit.js";
import { topicFocus } from "../fit/topic-focus.js";
import { guardPeerTable } from "../peers/percentile-rank.js";
import { ordinaryPosts } from "../posts/ordinary-posts.js";
import type { PostSelection, SelectedPosts } from "../posts/select-posts.js";
import { defaultScorecard } from "../reference/scorecards.js";
import { classifyTier, type TierMeasure } from "../tiers/classify-tier.js";
import { placing } from "./campaign-options.js";
import type { ComponentOptions } from "./component-inputs.js";
import { guardScorecard } from "./guard-scorecard.js";
import { type ScoreMeasure, scoreComponents } from "./score-components.js";

const model: ModelId = "creator-score@1";

/** The names of the components of {@link defaultScorecard}. */
export type DefaultComponentName = (typeof defaultScorecard)["components"][number]["name"];

/** How to score. */
export interface ScoreOptions<Name extends string = string> extends ComponentOptions {
  /** What the score is made of; {@link defaultScorecard} where nothing is said, and no score is composed where it is `null`. */
  readonly scorecard?: Scorecard<Name> | null | undefined;
  /** The moment of judging: posts published later are left out. There is no clock; without it every post counts. */
  readonly asOf?: Maybe<Time>;
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
export interface CreatorScore<Name extends string = string> {
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
  /** The composed score, 0 to 100, with its components. */
  readonly score: ScoreMeasure<Name>;
  /** Remarks on the creator as a whole. */
  readonly notes: readonly Note[];
}

/**
 * Scores a creator: tier, engagement rate with interval, its percentile among peers of the same size, and a score of 0 to
 * 100 composed of components, each with its basis, sample size, model and notes, or with the reason why it is unknown.
 *
 * The engagement rate is likes and comments per follower, the median of the posts; where the posts tell
 * none, it comes from `averages`.
 *
 * **The score** is the weighted mean of its components' scores over those that are known. Where none is given, they are
 * those of {@link defaultScorecard}, with equal weights. Its interval puts the ends of the components' intervals together: the
 * level holds for errors that are jointly normal, however they are correlated; `dependence: "independent"` makes it narrower,
 * where components rest on different data. What is unknown counts as 0 in `low` and as 100 in `high`, and so does a named
 * estimate without an interval, so that taking a component away never raises `low`: compare creators by it. Hiding parts of a
 * component, such as bad posts, nobody can see but in the notes. A component that throws is unknown with `component-failed`,
 * and the others stand.
 *
 * @param creator - what is known about the creator
 * @param options - the moment of judging, which posts to count, the scorecard, and what its measures need
 * @returns the measures, as plain data; `score` is unknown with `no-components` where none of its components is known, and
 * with `no-scorecard` where `scorecard` is `null`
 * @throws InvalidInputError for anything impossible about the creator or the options, with code and path
 * @see docs/scorecard.md, and docs/measures.md for how to read a result
 * @example
 * import { scoreCreator } from "influencer-scoring/scorecard";
 * const posts = [410, 380, 300, 520, 290, 330].map((likes) => ({ likes, comments: 10 }));
 * const { tier, measures, score } = scoreCreator({ id: "a", platform: "instagram", followers: 12_000, posts });
 * console.log(tier.value, measures.engagementRate.value, measures.engagementPercentile.value?.toFixed(2));
 * // => micro 0.030416666666666668 0.51
 * console.log(score.value?.toFixed(0), score.interval?.low?.toFixed(0), score.coverage); // => 51 6 0.2
 */
export function scoreCreator<Name extends string = DefaultComponentName>(
  creator: Creator,
  options: ScoreOptions<Name> = {},
): CreatorScore<Name> {
  guardScoreOptions(options);
  guardCreator(creator);
  const { select, scorecard = defaultScorecard as Scorecard as Scorecard<Name> } = options;
  const asOf = options.asOf ?? null;
  const { followers, followersPrecision, platform, category } = creator;
  const posts = ordinaryPosts(creator.posts, select, asOf);
  const rate = creatorRate(creator, posts);
  const percentile = benchmarkEngagement(rate, { platform, followers, category, peers: options.peers });
  return {
    id: creator.id,
    platform,
    asOf,
    tier: classifyTier(followers),
    measures: { engagementRate: rate, engagementPercentile: percentile },
    score: scorecard
      ? scoreComponents(scorecard, { ...options, creator, posts, asOf, rate, percentile })
      : {
          value: null,
          reason: "no-scorecard",
          n: 0,
          basis: "",
          model,
          notes: [],
          components: [],
          coverage: 0,
          composition: "arithmetic",
        },
    notes: (followersPrecision ?? 1) > 1 ? [{ code: "rounded-followers", count: followersPrecision as number }] : [],
  };
}

/** Throws where an option is impossible, whoever is scored with it. */
export function guardScoreOptions(options: ScoreOptions): void {
  requireObject(options, "options");
  const {
    scorecard = defaultScorecard,
    asOf,
    dependence,
    target,
    onTopic,
    comparableQuotes,
    exchange,
    select,
    peers,
  } = options;
  if (asOf !== undefined && asOf !== null) requireTime(asOf, "asOf");
  requireOneOf(dependence ?? "any", ["any", "independent"], "unknown-option", "dependence");
  if (scorecard !== null && scorecard !== defaultScorecard) guardScorecard(scorecard, "scorecard");
  if (select !== undefined) ordinaryPosts([], select, asOf ?? null);
  if (target) audienceFit(null, target);
  if (onTopic !== undefined && onTopic !== null) topicFocus([], { onTopic });
  if (comparableQuotes || exchange)
    placing(/^comparables/, "comparableQuotes", () => evaluateQuote(null, comparableQuotes, { exchange }));
  if (peers && !Array.isArray(peers)) guardPeerTable(peers as PeerTable);
}

/** The rate of the posts; of the averages where the posts tell none. */
function creatorRate({ posts, averages, followers }: Creator, chosen: SelectedPosts): Measure {
  const rate = engagementRate(chosen, { by: "followers", followers });
  const average = averages && rate.value === null ? engagementRate(averages, { followers }) : rate;
  return average.value === null && posts?.length ? rate : average;
}
