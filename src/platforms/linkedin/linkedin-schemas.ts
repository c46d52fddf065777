import * as z from "zod";
import type { Maybe } from "../../core/measure.js";
import {
  count,
  fields,
  id,
  type PayloadCount,
  type PayloadId,
  type PayloadTime,
  text,
  time,
} from "../payload-fields.js";
import { payloadSchema } from "../payload-schema.js";

/** An organization of the LinkedIn API, or its network size. */
export interface LinkedInOrganization {
  /** The id, without what stands in front of it in a URN. */
  readonly id?: Maybe<PayloadId>;
  /** The name in the address of the page. */
  readonly vanityName?: Maybe<string>;
  /** Followers, in an answer about the network size. */
  readonly firstDegreeSize?: Maybe<PayloadCount>;
}

/** Organic counts of a post of the last twelve months. */
export interface LinkedInCounts {
  /** Likes. */
  readonly likeCount?: Maybe<PayloadCount>;
  /** Comments. */
  readonly commentCount?: Maybe<PayloadCount>;
  /** Shares. */
  readonly shareCount?: Maybe<PayloadCount>;
  /** Clicks. */
  readonly clickCount?: Maybe<PayloadCount>;
  /** How often it was shown. */
  readonly impressionCount?: Maybe<PayloadCount>;
  /** To how many it was shown. */
  readonly uniqueImpressionsCount?: Maybe<PayloadCount>;
  /** The same, as some answers spell it. */
  readonly uniqueImpressionsCounts?: Maybe<PayloadCount>;
}

/** Statistics of a post, or of all posts together. */
export interface LinkedInShareStatistics {
  /** The URN of the organization. */
  readonly organizationalEntity?: Maybe<string>;
  /** The URN of the post; absent where it is of all. */
  readonly share?: Maybe<string>;
  /** The URN of the post, of the other kind. */
  readonly ugcPost?: Maybe<string>;
  /** The span that the counts are of; absent where they are of all. */
  readonly timeRange?: unknown;
  /** The counts. */
  readonly totalShareStatistics?: Maybe<LinkedInCounts>;
}

/** When something was done. */
export interface LinkedInStamp {
  /** Epoch milliseconds. */
  readonly time?: Maybe<PayloadTime>;
}

/** A post of the LinkedIn API. */
export interface LinkedInPost {
  /** The URN. */
  readonly id?: Maybe<PayloadId>;
  /** The URN of who published it. */
  readonly author?: Maybe<string>;
  /** When it was published, in epoch milliseconds. */
  readonly publishedAt?: Maybe<PayloadTime>;
  /** When it was made, in epoch milliseconds. */
  readonly createdAt?: Maybe<PayloadTime>;
  /** The same, in older answers. */
  readonly created?: Maybe<LinkedInStamp>;
  /** The text. */
  readonly commentary?: Maybe<string>;
}

/** Likes of a post. */
export interface LinkedInLikes {
  /** How many. */
  readonly totalLikes?: Maybe<PayloadCount>;
}

/** Comments under a post. */
export interface LinkedInComments {
  /** How many, replies among them. */
  readonly aggregatedTotalComments?: Maybe<PayloadCount>;
}

/** What everybody sees of a post. */
export interface LinkedInSocialActions {
  /** The URN of the post. */
  readonly target?: Maybe<string>;
  /** Likes. */
  readonly likesSummary?: Maybe<LinkedInLikes>;
  /** Comments. */
  readonly commentsSummary?: Maybe<LinkedInComments>;
}

/**
 * An organization of LinkedIn, or its network size.
 *
 * @example
 * import { linkedInOrganizationSchema } from "influencer-scoring/platforms";
 * console.log(linkedInOrganizationSchema.safeParse({ firstDegreeSize: 5_120 }).success); // => true
 */
export const linkedInOrganizationSchema = /* @__PURE__ */ payloadSchema<LinkedInOrganization>()(() =>
  fields({
    id: id.nullish().describe("The id, without what stands in front of it in a URN."),
    vanityName: text.nullish().describe("The name in the address of the page."),
    firstDegreeSize: count.nullish().describe("Followers, in an answer about the network size."),
  }),
);

/**
 * Statistics of a post of LinkedIn, or of all posts together.
 *
 * @example
 * import { linkedInShareStatisticsSchema } from "influencer-scoring/platforms";
 * const statistics = { share: "urn:li:share:2", totalShareStatistics: { likeCount: 61, clickCount: 40 } };
 * console.log(linkedInShareStatisticsSchema.safeParse(statistics).success); // => true
 */
export const linkedInShareStatisticsSchema = /* @__PURE__ */ payloadSchema<LinkedInShareStatistics>()(() =>
  fields({
    organizationalEntity: text.nullish().describe("The URN of the organization."),
    share: text.nullish().describe("The URN of the post; absent where it is of all."),
    ugcPost: text.nullish().describe("The URN of the post, of the other kind."),
    timeRange: z.unknown().optional().describe("The span that the counts are of; absent where they are of all."),
    totalShareStatistics: fields({
      likeCount: count.nullish().describe("Likes."),
      commentCount: count.nullish().describe("Comments."),
      shareCount: count.nullish().describe("Shares."),
      clickCount: count.nullish().describe("Clicks."),
      impressionCount: count.nullish().describe("How often it was shown."),
      uniqueImpressionsCount: count.nullish().describe("To how many it was shown."),
      uniqueImpressionsCounts: count.nullish().describe("The same, as some answers spell it."),
    })
      .nullish()
      .describe("The counts."),
  }),
);

/**
 * A post of LinkedIn.
 *
 * @example
 * import { linkedInPostSchema } from "influencer-scoring/platforms";
 * console.log(linkedInPostSchema.safeParse({ id: "urn:li:share:2", createdAt: 1_767_225_600_000 }).success); // => true
 */
export const linkedInPostSchema = /* @__PURE__ */ payloadSchema<LinkedInPost>()(() =>
  fields({
    id: id.nullish().describe("The URN."),
    author: text.nullish().describe("The URN of who published it."),
    publishedAt: time.nullish().describe("When it was published, in epoch milliseconds."),
    createdAt: time.nullish().describe("When it was made, in epoch milliseconds."),
    created: fields({ time: time.nullish() }).nullish().describe("The same, in older answers."),
    commentary: text.nullish().describe("The text."),
  }),
);

/**
 * What everybody sees of a post of LinkedIn.
 *
 * @example
 * import { linkedInSocialActionsSchema } from "influencer-scoring/platforms";
 * console.log(linkedInSocialActionsSchema.safeParse({ likesSummary: { totalLikes: 61 } }).success); // => true
 */
export const linkedInSocialActionsSchema = /* @__PURE__ */ payloadSchema<LinkedInSocialActions>()(() =>
  fields({
    target: text.nullish().describe("The URN of the post."),
    likesSummary: fields({ totalLikes: count.nullish() }).nullish().describe("Likes."),
    commentsSummary: fields({ aggregatedTotalComments: count.nullish() }).nullish().describe("Comments."),
  }),
);
