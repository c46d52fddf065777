import * as z from "zod";
import type { PostSelection, SelectedPosts } from "../posts/index.js";
import { amount, count } from "./fields.js";
import { choice, listOf } from "./input-fields.js";
import { noteSchema } from "./note-schema.js";
import { postFormatSchema } from "./platform-schema.js";
import { postSchema } from "./post-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/** What to do with posts of a kind. */
const kind = (words: string) => choice(["include", "exclude", "only"]).optional().describe(words);

/**
 * Which posts to work on, as `selectPosts` and `scoreCreator` take it.
 *
 * @example
 * import { postSelectionSchema } from "influencer-scoring/schemas";
 * console.log(postSelectionSchema.safeParse({ sponsored: "exclude", latest: 12 }).success); // => true
 * console.log(postSelectionSchema.safeParse({ sponsored: false }).error?.issues[0]?.message); // => unknown-option
 */
export const postSelectionSchema: ObjectSchema<PostSelection> = /* @__PURE__ */ lazySchemaFor<PostSelection>()(() =>
  z
    .object(
      {
        pinned: kind("Posts that are pinned to the top of the profile."),
        collaboration: kind("Posts that were published together with another account."),
        giveaway: kind("Giveaways and contests."),
        sponsored: kind("Posts that a brand paid for."),
        boosted: kind("Posts that were shown to more people for money."),
        formats: listOf(postFormatSchema).optional().describe("Only posts of these formats."),
        asOf: timeSchema.optional().describe("The moment of judging: posts published later are left out."),
        minimumAgeDays: amount.optional().describe("Only posts at least this many days old at asOf."),
        maximumAgeDays: amount.optional().describe("Only posts younger than this many days at asOf."),
        latest: count.optional().describe("Only this many of the remaining posts, the last published first."),
      },
      says("not-an-object"),
    )
    .meta({ title: "PostSelection", description: "Which posts to work on. What is not said leaves no post out." }),
);

/**
 * What `selectPosts` returns, and what functions take in place of a list of posts. The posts are those that were given.
 *
 * @example
 * import { selectPosts } from "influencer-scoring/posts";
 * import { selectedPostsSchema } from "influencer-scoring/schemas";
 * const chosen = selectPosts([{ likes: 5, pinned: true }, { likes: 9 }], { pinned: "exclude" });
 * console.log(selectedPostsSchema.parse(chosen).posts.length); // => 1
 */
export const selectedPostsSchema: ObjectSchema<SelectedPosts> = /* @__PURE__ */ lazySchemaFor<SelectedPosts>()(() =>
  z
    .object(
      {
        posts: listOf(postSchema).describe("The chosen posts, in the order in which they came."),
        notes: listOf(noteSchema).describe("What was included, what was left out, and what could not be told."),
      },
      says("not-an-object"),
    )
    .meta({ title: "SelectedPosts", description: "Posts that were chosen, and remarks on what was not." }),
);
