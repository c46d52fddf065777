import * as z from "zod";
import type { FollowerCount, FollowerProfile, FollowerSample } from "../core/creator.js";
import { count, flag, share, text } from "./fields.js";
import { says } from "./says.js";
import { schemaFor } from "./schema-for.js";
import { daySchema, timeSchema } from "./time-schema.js";

/**
 * The profile of one follower.
 *
 * @example
 * import { followerProfileSchema } from "influencer-scoring/schemas";
 * console.log(followerProfileSchema.safeParse({ usernameDigitShare: 0.4, followers: 12 }).success); // => true
 * console.log(followerProfileSchema.safeParse({ usernameDigitShare: 40 }).error?.issues[0]?.message); // => out-of-range
 */
export const followerProfileSchema = schemaFor<FollowerProfile>()(
  z
    .object(
      {
        username: text.nullish().describe("The name on the platform; never travels into a result."),
        usernameDigitShare: share
          .nullish()
          .describe("The share of the username's characters that are digits, where the name itself is not at hand."),
        followers: count.nullish().describe("Followers."),
        following: count.nullish().describe("Accounts followed."),
        posts: count.nullish().describe("Posts."),
        hasProfilePicture: flag.nullish().describe("Has a picture of its own."),
        biographyLength: count.nullish().describe("Characters of the biography."),
        hasExternalUrl: flag.nullish().describe("Links to a page outside the platform."),
        isPrivate: flag.nullish().describe("Shows its posts to followers only."),
        isVerified: flag.nullish().describe("Verified by the platform."),
        createdAt: timeSchema.nullish().describe("When the account was made."),
        lastPostAt: timeSchema.nullish().describe("When it last published."),
      },
      says("not-an-object"),
    )
    .meta({ title: "FollowerProfile", description: "The profile of one follower." }),
);

/**
 * A sample of a creator's followers, and how it was drawn.
 *
 * @example
 * import { followerSampleSchema } from "influencer-scoring/schemas";
 * console.log(followerSampleSchema.safeParse({ method: "uniform", population: 48_000 }).success); // => true
 * console.log(followerSampleSchema.safeParse({ method: "random" }).error?.issues[0]?.message); // => unknown-option
 */
export const followerSampleSchema = schemaFor<FollowerSample>()(
  z
    .object(
      {
        method: z
          .enum(["uniform", "latest", "unknown"], says("unknown-option"))
          .nullish()
          .describe("How it was drawn: uniform over the whole list, the latest followers, or unknown."),
        population: count.nullish().describe("How many followers it was drawn from."),
        profiles: z.array(followerProfileSchema, says("not-an-array")).nullish().describe("The profiles drawn."),
      },
      says("not-an-object"),
    )
    .meta({ title: "FollowerSample", description: "A sample of a creator's followers, and how it was drawn." }),
);

/**
 * The counts of one day of a history.
 *
 * @example
 * import { followerCountSchema } from "influencer-scoring/schemas";
 * console.log(followerCountSchema.safeParse({ date: "2026-05-02", followers: 12_000 }).success); // => true
 * console.log(followerCountSchema.safeParse({ followers: 12_000 }).error?.issues[0]?.message); // => missing
 */
export const followerCountSchema = schemaFor<FollowerCount>()(
  z
    .object(
      {
        date: daySchema,
        followers: count.nullish().describe("Followers on that day."),
        following: count.nullish().describe("Accounts followed on that day."),
        views: count.nullish().describe("Views on that day."),
        posts: count.nullish().describe("Posts published on that day."),
      },
      says("not-an-object"),
    )
    .meta({ title: "FollowerCount", description: "The counts of one day." }),
);
