import type { Creator, Post } from "./creator.js";
import type { Maybe, Measure } from "./measure.js";
import type { ModelId } from "./model.js";
import type { Time } from "./time.js";

/** What a scorecard can measure by name, and what the measure is. A function of your own measures anything else. */
export const componentMeasureMeanings = {
  engagementRate: "likes and comments of the middle post, per follower, a fraction",
  engagementPercentile: "the percentile rank of that rate among peers of the same size, 0 to 1",
  shrunkenEngagementPercentile:
    "the percentile rank, 0 to 1, of the rate drawn toward peers, the more the fewer posts it rests on",
  engagementConsistency: "the coefficient of variation of the posts' rates; low is even",
  viewRate: "views of the middle post, per follower",
  postsPerWeek: "posts a week, between the first and the last",
  followerGrowth: "growth of the followers over 30 days, a fraction",
  unflaggedFollowers: "the share of sampled follower profiles that do not look like accounts that are sold, 0 to 1",
  unflaggedComments: "the share of comments without signs of promotion or copying, 0 to 1",
  ordinaryGrowth: "the share of honest histories with as many anomalies of growth or more, 0 to 1",
  shareAsUnusual: "the share of ordinary creators with any signal as unusual, 0 to 1",
  replyShare: "the share of the audience's comments that the creator answered, 0 to 1",
  formatDiversity: "the probability that two posts are of different formats, 0 to 1",
  topicConcentration: "the probability that two posts are on the same topic, 0 to 1",
  shareOnTopic: "the share of posts on the topics asked for, 0 to 1",
  audienceFit: "the share of the audience that is as wanted, 0 to 1",
  priceRank: "the share of comparable quotes that are cheaper, 0 to 1; low is cheap",
} as const satisfies Readonly<Record<string, string>>;

/** The name of a measure that a scorecard knows. */
export type ComponentMeasureName = keyof typeof componentMeasureMeanings;

/** All names of measures that a scorecard knows. */
export const componentMeasures: readonly ComponentMeasureName[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(componentMeasureMeanings) as ComponentMeasureName[],
);

/** What a function that measures a component gets beside the creator. */
export interface ComponentContext {
  /** The moment of judging; `null` where none was given. */
  readonly asOf: Time | null;
  /** The posts that count: without those left out by the selection, or published after the moment. */
  readonly posts: readonly Post[];
}

/**
 * Measures something of a creator. `null` and `undefined` are unknown. A number, or a measure without an interval, is taken as
 * it is: give an interval where there is luck in it.
 */
export type ComponentFunction = (creator: Creator, context: ComponentContext) => Measure | Maybe<number>;

/** A point of a curve: what was measured, and the score that it gets. */
export interface CurvePoint {
  /** A value of the measure. */
  readonly at: number;
  /** Its score, 0 to 100. */
  readonly score: number;
}

/**
 * How a measure becomes a score. Points, of which scores only rise or only fall: linear between them, and flat beyond the
 * first and the last. Or a monotone function to 0 to 100, which no JSON can hold.
 */
export type Curve = readonly CurvePoint[] | ((value: number) => number);

/** One part of a scorecard. */
export interface ScorecardComponent<Name extends string = string> {
  /** Its name: a letter, then letters, digits, `_` or `-`. */
  readonly name: Name;
  /** How much it counts beside the others, from 0. */
  readonly weight: number;
  /** What is measured: the name of a measure, or a function. */
  readonly measure: ComponentMeasureName | ComponentFunction;
  /** What score a measured value gets. */
  readonly curve: Curve;
  /** Why it counts, in words; `null` where nothing is said. */
  readonly because: string | null;
  /** Where measure and curve come from: the id of a source, or the caller's own words. */
  readonly source: string;
}

/**
 * How components become one score: the weighted mean (`arithmetic`), in which a strength makes up for a weakness, or the
 * weighted geometric mean (`geometric`), in which one zero makes the whole zero.
 */
export type Composition = "arithmetic" | "geometric";

/** What a score is made of. Plain data, unless a component measures by a function of your own. */
export interface Scorecard<Name extends string = string> {
  /** What kind of model this is. */
  readonly kind: "scorecard";
  /** Name and version; change the version whenever a number does that it can return. */
  readonly id: ModelId;
  /** How components become one score. */
  readonly composition: Composition;
  /** Its parts, one at least. */
  readonly components: readonly ScorecardComponent<Name>[];
  /** Where the choice of parts and weights comes from. */
  readonly source: string;
}
