import * as z from "zod";
import type { BriefLine, ContentBrief, ContentDiversityOptions, TopicFocusOptions } from "../fit/index.js";
import { count, share, text } from "./fields.js";
import { choice, countFrom1, levelOption, listOf, oneOrSeveral } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { postFormatSchema } from "./platform-schema.js";
import { postEngagementFields } from "./post-engagement-fields.js";
import { says, saysRecord } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

/**
 * What `topicFocus` is told beside the posts.
 *
 * @example
 * import { topicFocusOptionsSchema } from "influencer-scoring/schemas";
 * console.log(topicFocusOptionsSchema.safeParse({ onTopic: "vegan", taxonomy: 24 }).success); // => true
 * console.log(topicFocusOptionsSchema.safeParse({ cut: 60 }).error?.issues[0]?.message); // => out-of-range
 */
export const topicFocusOptionsSchema: ObjectSchema<TopicFocusOptions> =
  /* @__PURE__ */ lazySchemaFor<TopicFocusOptions>()(() =>
    z
      .object(
        {
          ...postEngagementFields(),
          onTopic: oneOrSeveral().nullish().describe("The topic, or topics, that are asked about."),
          taxonomy: kinds(
            (value) => (typeof value === "number" ? 0 : 1),
            countFrom1(),
            listOf(text).min(1, says("empty")),
          )
            .nullish()
            .describe("All the topics there are, or how many; those seen where not given."),
          count: choice(["split", "mention"])
            .nullish()
            .describe("Posts of several topics: split evenly among them, or a mention for each."),
          cut: share.nullish().describe("From which focus on a creator is to be called a niche expert."),
          level: levelOption(),
        },
        says("not-an-object"),
      )
      .meta({ title: "TopicFocusOptions", description: "What a creator's topics are set against." }),
  );

const briefLine = () =>
  lazySchemaFor<BriefLine>()(() =>
    z
      .object(
        {
          format: postFormatSchema.nullish().describe("The format asked for."),
          contentType: text.nullish().describe("The type of content asked for."),
          count: count.nullish().describe("How many of it; 1 where not given."),
        },
        says("not-an-object"),
      )
      .meta({ title: "BriefLine", description: "So many of a type." }),
  );

/** A brief: types or lines, or how many by type. */
const brief = (): Schema<ContentBrief> =>
  kinds(
    (value) => (Array.isArray(value) ? 0 : 1),
    listOf(kinds((value) => (typeof value === "string" ? 0 : 1), text, briefLine())),
    z.record(text, count.nullish(), saysRecord) as unknown as Schema<
      Readonly<Record<string, number | null | undefined>>
    >,
  );

/**
 * What `contentDiversity` is told beside the posts. That types are formats where formats are told apart, and each stands
 * once, is for the function to say.
 *
 * @example
 * import { contentDiversityOptionsSchema } from "influencer-scoring/schemas";
 * console.log(contentDiversityOptionsSchema.safeParse({ brief: { video: 2, story: 3 } }).success); // => true
 * console.log(contentDiversityOptionsSchema.safeParse({ by: "topic" }).error?.issues[0]?.message); // => unknown-option
 */
export const contentDiversityOptionsSchema: ObjectSchema<ContentDiversityOptions> =
  /* @__PURE__ */ lazySchemaFor<ContentDiversityOptions>()(() =>
    z
      .object(
        {
          by: choice(["format", "contentType"])
            .nullish()
            .describe("What content is told apart by; format where not given."),
          brief: brief().nullish().describe("What was asked for: types, each once, or how many of each."),
          types: listOf(text).min(1, says("empty")).nullish().describe("All the types that there could be."),
          level: levelOption(),
        },
        says("not-an-object"),
      )
      .meta({ title: "ContentDiversityOptions", description: "What content is told apart by, and set against." }),
  );
