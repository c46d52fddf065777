import * as z from "zod";
import type { AuthenticityReportOptions, EngagementAnomalyOptions, OwnEngagementPeers } from "../authenticity/index.js";
import type { PostSpread } from "../reference/post-spread.js";
import { amount, count, text } from "./fields.js";
import { labelledFields } from "./follower-share-input-schema.js";
import { aboveZero, keyOf, maybe } from "./input-fields.js";
import { peerTableSchema } from "./peer-table-schema.js";
import { platformSchema } from "./platform-schema.js";
import { postSelectionSchema } from "./post-selection-schema.js";
import { says, saysKeys } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/** With so many degrees of freedom accounts no longer differ. */
const mostDegrees = 1e6;

/**
 * How posts of an account differ, as data.
 *
 * @example
 * import { instagramPostSpread } from "influencer-scoring/reference";
 * import { postSpreadSchema } from "influencer-scoring/schemas";
 * console.log(postSpreadSchema.safeParse(instagramPostSpread).success); // => true
 */
export const postSpreadSchema: ObjectSchema<PostSpread> = /* @__PURE__ */ lazySchemaFor<PostSpread>()(() =>
  z
    .object(
      {
        kind: z.literal("post-spread", says("unknown-option")).describe("What kind of model this is."),
        platform: platformSchema.describe("The platform of the posts."),
        close: aboveZero().describe("The middle variance of posts published within a few weeks."),
        all: aboveZero().describe("The middle variance of posts published whenever."),
        degrees: count
          .min(2, says("invalid-peers"))
          .multipleOf(2, says("invalid-peers"))
          .max(mostDegrees, says("invalid-peers"))
          .describe("Degrees of freedom of how accounts differ; an even number."),
        fewestPosts: count.min(2, says("invalid-peers")).describe("The fewest posts to judge, at least 2."),
        mostPosts: count.min(2, says("invalid-peers")).describe("The most posts that accounts were measured with."),
        resolution: amount.max(0.5, says("invalid-peers")).describe("No tail is told smaller than this."),
        source: text.describe("The id of the source."),
      },
      says("not-an-object"),
    )
    .meta({ title: "PostSpread", description: "How posts of an account differ, among many accounts." }),
);

/**
 * Peers of your own, as `engagementAnomalies` and `authenticityReport` take them.
 *
 * @example
 * import { ownEngagementPeersSchema } from "influencer-scoring/schemas";
 * console.log(ownEngagementPeersSchema.safeParse({ engagement: null }).success); // => true
 */
export const ownEngagementPeersSchema: ObjectSchema<OwnEngagementPeers> =
  /* @__PURE__ */ lazySchemaFor<OwnEngagementPeers>()(() =>
    z
      .object(
        {
          engagement: peerTableSchema.nullish().describe("Median rates by followers."),
          commentsToLikes: peerTableSchema.nullish().describe("All comments over all likes by followers."),
          likesToViews: peerTableSchema.nullish().describe("All likes over all views by followers."),
          evenness: postSpreadSchema.nullish().describe("How posts of an account differ."),
        },
        says("not-an-object"),
      )
      .meta({ title: "OwnEngagementPeers", description: "Peers of the caller's own, for engagement." }),
  );

/**
 * Whom `engagementAnomalies` compares with.
 *
 * @example
 * import { engagementAnomalyOptionsSchema } from "influencer-scoring/schemas";
 * console.log(engagementAnomalyOptionsSchema.safeParse({ platform: "instagram", followers: null }).success); // => true
 */
export const engagementAnomalyOptionsSchema: ObjectSchema<EngagementAnomalyOptions> =
  /* @__PURE__ */ lazySchemaFor<EngagementAnomalyOptions>()(() =>
    z
      .object(
        {
          platform: platformSchema.describe("The platform of the creator."),
          followers: maybe(count).describe("The creator's followers."),
          peers: ownEngagementPeersSchema.nullish().describe("Peers of your own."),
        },
        says("not-an-object"),
      )
      .meta({ title: "EngagementAnomalyOptions", description: "Whom to compare engagement with." }),
  );

/** The signals that may have a ratio. */
const rated = ["engagement-for-size", "comments-to-likes", "likes-to-views", "evenness", "growth"] as const;

/**
 * What `authenticityReport` is told beside the creator.
 *
 * @example
 * import { authenticityReportOptionsSchema } from "influencer-scoring/schemas";
 * console.log(authenticityReportOptionsSchema.safeParse({ prior: 0.1, ratios: { growth: 8 } }).success); // => true
 * console.log(authenticityReportOptionsSchema.safeParse({ ratios: { comments: 8 } }).error?.issues[0]?.message);
 * // => unknown-option
 */
export const authenticityReportOptionsSchema: ObjectSchema<AuthenticityReportOptions> =
  /* @__PURE__ */ lazySchemaFor<AuthenticityReportOptions>()(() =>
    z
      .object(
        {
          asOf: timeSchema.nullish().describe("The moment of judging: what is later is left out."),
          select: postSelectionSchema.optional().describe("Which posts to look at; all but pinned and boosted ones."),
          peers: ownEngagementPeersSchema.nullish().describe("Peers of your own, for engagement."),
          followers: z
            .object(labelledFields(), says("not-an-object"))
            .optional()
            .describe("What you know about the fakes among the followers."),
          ratios: z
            .partialRecord(keyOf(rated, "unknown-option"), aboveZero(), saysKeys)
            .optional()
            .describe("How many times as often a signal is unusual among creators who bought, by signal."),
          prior: aboveZero()
            .lt(1, says("out-of-range"))
            .nullish()
            .describe("How many of such creators bought, between 0 and 1."),
        },
        says("not-an-object"),
      )
      .meta({ title: "AuthenticityReportOptions", description: "What to report on authenticity with." }),
  );
