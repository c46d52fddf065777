import * as z from "zod";
import type { Post } from "../core/creator.js";
import { amount, count, flag, text, texts } from "./fields.js";
import { postFormatSchema } from "./platform-schema.js";
import { says } from "./says.js";
import { schemaFor } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/**
 * One post. A count that the platform hides or that was not asked for is unknown (absent or null), never 0.
 *
 * @example
 * import { postSchema } from "influencer-scoring/schemas";
 * console.log(postSchema.safeParse({ likes: 310, comments: null, sponsored: true }).success); // => true
 * console.log(postSchema.safeParse({ likes: "310" }).error?.issues[0]?.message); // => not-a-number
 */
export const postSchema = schemaFor<Post>()(
  z
    .object(
      {
        id: text.nullish().describe("The post's id."),
        publishedAt: timeSchema.nullish().describe("When it was published."),
        format: postFormatSchema.nullish().describe("What kind of post it is. A Reel or a Short is a short-video."),
        likes: count.nullish().describe("Likes or reactions."),
        comments: count.nullish().describe("Comments."),
        shares: count.nullish().describe("Times it was sent to somebody."),
        saves: count.nullish().describe("Saves, favourites or bookmarks."),
        reposts: count.nullish().describe("Times it was passed on as it is."),
        quotes: count.nullish().describe("Times it was passed on with a comment."),
        replies: count.nullish().describe("Replies, where the platform tells them apart from comments."),
        clicks: count.nullish().describe("Clicks on a link."),
        views: count.nullish().describe("Views or plays."),
        reach: count.nullish().describe("Distinct accounts reached."),
        impressions: count.nullish().describe("Times it was shown."),
        exits: count.nullish().describe("Times a story was left."),
        profileVisits: count.nullish().describe("Visits to the profile that came from the post."),
        follows: count.nullish().describe("Accounts that followed because of the post."),
        watchSeconds: amount.nullish().describe("Seconds watched, by all viewers together."),
        durationSeconds: amount.nullish().describe("Length in seconds."),
        followersAtPublish: count.nullish().describe("Followers on the day of publishing."),
        sponsored: flag.nullish().describe("Paid for by a brand."),
        boosted: flag.nullish().describe("Shown to more people for money."),
        pinned: flag.nullish().describe("Pinned to the top of the profile."),
        collaboration: flag.nullish().describe("Published together with another account."),
        giveaway: flag.nullish().describe("A giveaway or contest."),
        hashtags: texts.nullish().describe("Hashtags, with or without the sign."),
        topics: texts.nullish().describe("Topics, in the caller's words."),
        contentType: text.nullish().describe("Review, tutorial, behind the scenes: in the caller's words."),
        brands: texts.nullish().describe("Brands that the post shows or names."),
        caption: text.nullish().describe("The text; never travels into a result."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Post", description: "One post. What is absent or null is unknown, never 0." }),
);
