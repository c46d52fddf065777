import { deepFreeze } from "../core/freeze.js";
import type { CurvePoint, Scorecard } from "../core/scorecard.js";

/** A share or a rank as it is: 0 is 0 points, 1 is 100. */
const rising = [
  { at: 0, score: 0 },
  { at: 1, score: 100 },
] as const satisfies readonly CurvePoint[];

/** A share or a rank of which less is better. */
const falling = [
  { at: 0, score: 100 },
  { at: 1, score: 0 },
] as const satisfies readonly CurvePoint[];

const engagement = {
  name: "engagement",
  weight: 1,
  measure: "shrunkenEngagementPercentile",
  curve: rising,
  because: "how many creators of the same size get less from their audience",
  source: "kim-2020",
} as const;

const followers = {
  name: "followers",
  weight: 1,
  measure: "unflaggedFollowers",
  curve: rising,
  because: "how many of the followers do not look like accounts that are sold",
  source: "account-calibration",
} as const;

const comments = {
  name: "comments",
  weight: 1,
  measure: "unflaggedComments",
  curve: rising,
  because: "how much of what is written under the posts shows no sign of promotion or copying",
  source: "comment-evaluation",
} as const;

const growth = {
  name: "growth",
  weight: 1,
  measure: "ordinaryGrowth",
  curve: rising,
  because: "how ordinary the rises and falls of the followers are",
  source: "growth-simulation",
} as const;

const replies = {
  name: "replies",
  weight: 1,
  measure: "replyShare",
  curve: rising,
  because: "how much of what the audience writes is answered",
  source: "scorecard-parts",
} as const;

const audience = {
  name: "audience",
  weight: 1,
  measure: "audienceFit",
  curve: rising,
  because: "how much of the audience is whom the brand wants to reach",
  source: "scorecard-parts",
} as const;

const price = {
  name: "price",
  weight: 1,
  measure: "priceRank",
  curve: falling,
  because: "how many comparable creators ask more",
  source: "scorecard-parts",
} as const;

/**
 * The scorecard that `scoreCreator` takes where none is given: engagement among peers of the same size, followers, comments,
 * growth and replies. All of them are shares or ranks, whose score is the share times 100, so that no curve is invented.
 *
 * That the weights are equal is a choice. Nobody has measured which weights choose better creators, and where that is so,
 * equal weights hold up well against fitted ones (Dawes 1979). `scoreSensitivity` tells what other weights would change.
 */
export const defaultScorecard = /* @__PURE__ */ deepFreeze({
  kind: "scorecard",
  id: "creator-scorecard@1",
  composition: "arithmetic",
  components: [engagement, followers, comments, growth, replies],
  source: "dawes-1979",
} as const satisfies Scorecard);

/**
 * What counts for a goal, as scorecards to start from. Awareness: whether real people of the right kind are reached, for
 * what price. Engagement: whether they take part. Sales: both. Which parts belong to a goal is a choice, and so are the equal
 * weights; `audience` needs a target, and `price` needs comparable quotes.
 */
export const goalScorecards = /* @__PURE__ */ deepFreeze({
  awareness: {
    kind: "scorecard",
    id: "awareness-scorecard@1",
    composition: "arithmetic",
    components: [audience, followers, growth, price],
    source: "scorecard-parts",
  },
  engagement: {
    kind: "scorecard",
    id: "engagement-scorecard@1",
    composition: "arithmetic",
    components: [engagement, comments, replies, followers],
    source: "scorecard-parts",
  },
  sales: {
    kind: "scorecard",
    id: "sales-scorecard@1",
    composition: "arithmetic",
    components: [audience, engagement, comments, replies, price],
    source: "scorecard-parts",
  },
} as const satisfies Readonly<Record<string, Scorecard>>);
