import * as z from "zod";
import type { Creator } from "../core/creator.js";
import { averagesSchema } from "./averages-schema.js";
import { campaignSchema } from "./campaign-schema.js";
import { commentSchema } from "./comment-schema.js";
import { count, name, share, text } from "./fields.js";
import { followerCountSchema, followerSampleSchema } from "./follower-schema.js";
import { platformSchema } from "./platform-schema.js";
import { postSchema } from "./post-schema.js";
import { quoteSchema } from "./quote-schema.js";
import { says, saysRecord } from "./says.js";
import { schemaFor } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/**
 * Everything that is known about a creator. Every field but `id` and `platform` may be absent, `undefined` or `null`,
 * which all mean *unknown*; 0 means zero. Unknown keys are passed over.
 *
 * Like all schemas of the library it can be extended and combined by the means of zod, and the message of every zod
 * issue is one of the library's error codes. To read a creator, {@link parseCreator} is faster and says more.
 *
 * @example
 * import { creatorSchema } from "influencer-scoring/schemas";
 * const rosterSchema = creatorSchema.pick({ id: true, platform: true, followers: true }).array();
 * console.log(rosterSchema.safeParse([{ id: "a", platform: "x", followers: 12_000 }]).success); // => true
 */
export const creatorSchema = schemaFor<Creator>()(
  z
    .object(
      {
        id: name.describe("The caller's own name for the creator; travels into the results."),
        platform: platformSchema,
        handle: text.nullish().describe("The name on the platform; never travels into a result."),
        category: text.nullish().describe("What the creator publishes about, in the caller's words."),
        followers: count.nullish().describe("Followers or subscribers now."),
        followersPrecision: count
          .nullish()
          .describe("The unit to which the platform rounds the follower count: 1000 where it tells thousands."),
        following: count.nullish().describe("How many accounts the creator follows."),
        postCount: count.nullish().describe("How many posts the account has ever published."),
        createdAt: timeSchema.nullish().describe("When the account was made."),
        posts: z.array(postSchema, says("not-an-array")).nullish().describe("The posts at hand, in any order."),
        comments: z.array(commentSchema, says("not-an-array")).nullish().describe("Comments under the posts at hand."),
        averages: averagesSchema.nullish().describe("For exports that hold nothing finer than averages."),
        followerHistory: z
          .array(followerCountSchema, says("not-an-array"))
          .nullish()
          .describe("Follower counts of the past, a day each."),
        followerSample: followerSampleSchema.nullish().describe("Profiles of a sample of the followers."),
        audience: z
          .record(text, z.record(text, share, saysRecord), saysRecord)
          .nullish()
          .describe('Dimension, group, share: { "country": { "DE": 0.41, "AT": 0.07 } }.'),
        quote: quoteSchema.nullish().describe("What the creator asks."),
        campaigns: z
          .array(campaignSchema, says("not-an-array"))
          .nullish()
          .describe("Campaigns that were run with the creator."),
      },
      { error: () => "not-an-object" },
    )
    .meta({
      title: "Creator",
      description: "Everything that is known about a creator. What is absent or null is unknown; 0 means zero.",
    }),
);
