import { authenticityReport } from "../authenticity/authenticity-report.js";
import { flaggedComments } from "../authenticity/comment-authenticity.js";
import { flaggedShare } from "../authenticity/flagged-followers.js";
import { growthAnomalies } from "../authenticity/growth-anomalies.js";
import { missing } from "../core/given.js";
import type { Measure } from "../core/measure.js";
import type { ComponentMeasureName } from "../core/scorecard.js";
import { evaluateQuote } from "../cost/evaluate-quote.js";
import { engagementConsistency } from "../engagement/engagement-consistency.js";
import { followerGrowth } from "../engagement/follower-growth.js";
import { postingCadence } from "../engagement/posting-cadence.js";
import { viewRate } from "../engagement/view-rate.js";
import { readAnswers, shareAnswered } from "../fit/answers.js";
import { audienceFit } from "../fit/audience-fit.js";
import { contentDiversity } from "../fit/content-diversity.js";
import { topicFocus } from "../fit/topic-focus.js";
import { commentsUntil, countsUntil } from "../posts/until.js";
import type { ComponentInputs } from "./component-inputs.js";
import { shrunkenPercentile } from "./shrunken-percentile.js";

/** The level of the intervals. */
const usualLevel = 0.95;

/** Takes the measure that a component names. */
export function measureByName(name: ComponentMeasureName, inputs: ComponentInputs): Measure {
  return measures[name](inputs);
}

const measures: Readonly<Record<ComponentMeasureName, (inputs: ComponentInputs) => Measure>> = {
  engagementRate: ({ rate }) => rate,
  engagementPercentile: ({ percentile }) => percentile,
  shrunkenEngagementPercentile: shrunkenPercentile,
  engagementConsistency: ({ posts, creator: { followers } }) =>
    engagementConsistency(posts, { by: "followers", followers }),
  viewRate: ({ posts, creator: { followers } }) => viewRate(posts, { followers }),
  postsPerWeek: ({ posts, asOf }) => postingCadence(posts, asOf === null ? {} : { asOf }),
  followerGrowth: ({ creator, asOf }) =>
    exact(
      followerGrowth(countsUntil(creator.followerHistory, asOf), { precision: creator.followersPrecision || null }),
    ),
  unflaggedFollowers: ({ creator }) =>
    complement(flaggedShare(creator.followerSample ?? {}, usualLevel), "unflagged profiles/profiles"),
  unflaggedComments: ({ creator, asOf }) =>
    complement(flaggedComments(commentsUntil(creator.comments, asOf), usualLevel).share, "unflagged comments/comments"),
  ordinaryGrowth,
  shareAsUnusual: ({ creator, asOf }) => authenticityReport(creator, { asOf }).shareAsUnusual,
  replyShare: ({ creator, asOf }) => shareAnswered(readAnswers(creator, { asOf }, "responsiveness@1")),
  formatDiversity: ({ posts }) => contentDiversity(posts).simpson,
  topicConcentration: ({ posts }) => topicFocus(posts).concentration,
  shareOnTopic: ({ posts, onTopic }) =>
    (onTopic ?? null) === null ? missing("not-given") : topicFocus(posts, { onTopic }).shareOnTopic,
  audienceFit: ({ creator, target }) =>
    target === undefined || target === null ? missing("not-given") : exact(audienceFit(creator, target)),
  priceRank: ({ creator: { quote }, comparableQuotes, exchange, asOf }) =>
    evaluateQuote(quote, comparableQuotes, { asOf, exchange }),
};

/** A measure of something that is told as it is, and no estimate: without an interval it is exact. */
function exact(measure: Measure): Measure {
  const { value, interval } = measure;
  if (value === null || interval) return measure;
  return { ...measure, interval: { low: value, high: value, shape: "between", level: 1, method: "exact" } };
}

/** What is left of a share. */
function complement(measure: Measure, basis: string): Measure {
  const { value, interval, n, model, notes } = measure;
  if (value === null) return { value, reason: measure.reason, n, basis, model, notes };
  // Both kinds of share have an interval with two ends.
  const { low, high, ...frame } = interval as {
    low: number;
    high: number;
    shape: "between";
    level: number;
    method: string;
  };
  return { value: 1 - value, interval: { low: 1 - high, high: 1 - low, ...frame }, n, basis, model, notes };
}

/** How ordinary growth is: how many honest histories have as many anomalies. It is no estimate, and needs no interval. */
function ordinaryGrowth({ creator, asOf }: ComponentInputs): Measure {
  const growth = growthAnomalies(countsUntil(creator.followerHistory, asOf), {
    precision: creator.followersPrecision || null,
  });
  const { honestShare: value, n, model, notes } = growth;
  const common = { n, basis: "honest histories with as many anomalies/honest histories", model, notes };
  return value === null ? { value, reason: growth.reason ?? "not-assessable", ...common } : exact({ value, ...common });
}
