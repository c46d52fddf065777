import * as z from "zod";
import type { AuthoredPost, HashtagOptions } from "../fit/index.js";
import { text } from "./fields.js";
import { levelOption, listOf } from "./input-fields.js";
import { isRecord, kinds } from "./kinds.js";
import { postEngagementFields } from "./post-engagement-fields.js";
import { postSchema } from "./post-schema.js";
import { selectedPostsSchema } from "./post-selection-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/**
 * A post, and who published it.
 *
 * @example
 * import { authoredPostSchema } from "influencer-scoring/schemas";
 * console.log(authoredPostSchema.safeParse({ author: "reader 1", hashtags: ["runclub"] }).success); // => true
 */
export const authoredPostSchema: ObjectSchema<AuthoredPost> = /* @__PURE__ */ lazySchemaFor<AuthoredPost>()(() =>
  z
    .object(
      { ...postSchema.shape, author: text.nullish().describe("Who published it; never travels into a result.") },
      says("not-an-object"),
    )
    .meta({ title: "AuthoredPost", description: "A post, and who published it." }),
);

/**
 * What `hashtagPerformance` is told beside the posts. That a hashtag is told, and only once, is for the function to say.
 *
 * @example
 * import { hashtagOptionsSchema } from "influencer-scoring/schemas";
 * console.log(hashtagOptionsSchema.safeParse({ hashtag: "#runclub", creators: ["ana"] }).success); // => true
 * console.log(hashtagOptionsSchema.safeParse({ hashtags: "runclub" }).error?.issues[0]?.message); // => not-an-array
 */
export const hashtagOptionsSchema: ObjectSchema<HashtagOptions> = /* @__PURE__ */ lazySchemaFor<HashtagOptions>()(() =>
  z
    .object(
      {
        ...postEngagementFields(),
        hashtag: text.nullish().describe("The hashtag, with or without its sign."),
        hashtags: listOf(text).min(1, says("empty")).nullish().describe("Several hashtags, in place of one."),
        audiencePosts: kinds((value) => (isRecord(value) ? 1 : 0), listOf(authoredPostSchema), selectedPostsSchema)
          .nullish()
          .describe("Posts by others, such as what a search for the hashtag finds."),
        creators: listOf(text).nullish().describe("Authors who are creators; the others are the audience."),
        level: levelOption(),
      },
      says("not-an-object"),
    )
    .meta({ title: "HashtagOptions", description: "Which hashtag, and whose posts." }),
);
