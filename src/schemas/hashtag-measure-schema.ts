import * as z from "zod";
import type { HashtagMeasure, TaggedEngagement } from "../fit/index.js";
import { count, text } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/** The engagement of posts with a hashtag beside those without. */
const taggedEngagementSchema = () =>
  resultFor<TaggedEngagement>()(() =>
    measureWith("Engagement of posts with the hashtag over that of those without.", {
      tagged: count.describe("How many posts with the hashtag were compared."),
      untagged: count.describe("How many posts without it."),
    }).meta({ title: "TaggedEngagement", description: "How posts with a hashtag do beside those without." }),
  );

/** One hashtag asked for. */
const hashtagSchema = () =>
  z.object(
    {
      hashtag: text.describe("The hashtag, folded, without its sign."),
      creatorPosts: count.describe("How many posts of creators carry it."),
      audiencePosts: count.describe("How many posts of the audience carry it."),
    },
    says("not-an-object"),
  );

/**
 * What `hashtagPerformance` returns.
 *
 * @example
 * import { hashtagPerformance } from "influencer-scoring/fit";
 * import { hashtagMeasureSchema } from "influencer-scoring/schemas";
 * const posts = [{ hashtags: ["#RunClub"] }, { hashtags: [] }];
 * const { value, hashtags } = hashtagMeasureSchema.parse(hashtagPerformance(posts, { hashtag: "runclub" }));
 * console.log(value, hashtags[0]?.creatorPosts); // => 0.5 1
 */
export const hashtagMeasureSchema: Schema<HashtagMeasure> = /* @__PURE__ */ resultFor<HashtagMeasure>()(() =>
  measureWith("The share of the creators' posts that carry the hashtag, 0 to 1.", {
    hashtags: z.array(hashtagSchema(), says("not-an-array")).describe("Each hashtag asked for, and who used it."),
    users: count.nullable().describe("How many different people published with it; null where no post tells."),
    creatorShare: measureSchema.describe("The share of all posts with it that creators published, 0 to 1."),
    userGeneratedMultiplier: measureSchema.describe("Posts by the audience for each post by a creator."),
    engagementRatio: taggedEngagementSchema().describe(
      "Engagement of the creators' posts with it over that of those without: an association, and no effect.",
    ),
  }).meta({ title: "HashtagMeasure", description: "How far a hashtag is used, and how posts with it do." }),
);
