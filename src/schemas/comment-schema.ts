import * as z from "zod";
import type { Comment } from "../core/creator.js";
import { count, flag, text } from "./fields.js";
import { says } from "./says.js";
import { schemaFor } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/**
 * One comment under a post.
 *
 * @example
 * import { commentSchema } from "influencer-scoring/schemas";
 * console.log(commentSchema.safeParse({ postId: "p1", byCreator: false, likes: 2 }).success); // => true
 * console.log(commentSchema.safeParse({ byCreator: "no" }).error?.issues[0]?.message); // => not-a-boolean
 */
export const commentSchema = schemaFor<Comment>()(
  z
    .object(
      {
        id: text.nullish().describe("The comment's id."),
        postId: text.nullish().describe("The post it stands under."),
        author: text.nullish().describe("Who wrote it; never travels into a result."),
        byCreator: flag.nullish().describe("Written by the creator."),
        text: text.nullish().describe("The text; never travels into a result."),
        publishedAt: timeSchema.nullish().describe("When it was written."),
        replyTo: text.nullish().describe("The comment that it answers."),
        likes: count.nullish().describe("Likes of the comment."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Comment", description: "One comment under a post." }),
);
