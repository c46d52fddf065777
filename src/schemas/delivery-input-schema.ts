import * as z from "zod";
import type { Creator, Post } from "../core/creator.js";
import type { DeliveryItem, DeliveryOptions, FormatLine } from "../fit/index.js";
import type { SelectedPosts } from "../posts/index.js";
import { creatorSchema } from "./creator-schema.js";
import { amount, count, flag, text } from "./fields.js";
import { levelOption, listOf } from "./input-fields.js";
import { isRecord, kinds } from "./kinds.js";
import { givenCost } from "./money-input-schema.js";
import { postFormatSchema } from "./platform-schema.js";
import { postSchema } from "./post-schema.js";
import { selectedPostsSchema } from "./post-selection-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/** Posts: a list of them, what was chosen of them, or a creator with posts. */
const givenPosts = (): Schema<readonly Post[] | SelectedPosts | Creator> =>
  kinds(
    (value) => (!isRecord(value) ? 0 : "platform" in (value as object) ? 2 : 1),
    listOf(postSchema),
    selectedPostsSchema,
    creatorSchema,
  );

/**
 * Something that was to be delivered, as `deliveryRecord` takes it. That a record does not contradict itself is for the
 * function to say.
 *
 * @example
 * import { deliveryItemSchema } from "influencer-scoring/schemas";
 * const record = { dueAt: "2026-03-10T12:00:00Z", delivered: false, format: "video" };
 * console.log(deliveryItemSchema.safeParse(record).success); // => true
 * console.log(deliveryItemSchema.safeParse({ ...record, format: "reel" }).error?.issues[0]?.message); // => unknown-format
 */
export const deliveryItemSchema: ObjectSchema<DeliveryItem> = /* @__PURE__ */ lazySchemaFor<DeliveryItem>()(() =>
  z
    .object(
      {
        dueAt: timeSchema.nullish().describe("When it was due."),
        deliveredAt: timeSchema.nullish().describe("When it was delivered."),
        delivered: flag.nullish().describe("Whether it was delivered, where the time is unknown."),
        format: postFormatSchema.nullish().describe("The kind of post that was asked for."),
        usable: flag.nullish().describe("Whether it can be used."),
        accepted: flag.nullish().describe("Whether it was accepted; counts where nothing is said of usable."),
        cost: givenCost().nullish().describe("What it cost."),
        campaign: text.nullish().describe("The campaign that it belongs to."),
      },
      says("not-an-object"),
    )
    .meta({ title: "DeliveryItem", description: "Something that was to be delivered, and what came of it." }),
);

const formatLine = () =>
  lazySchemaFor<FormatLine>()(() =>
    z
      .object(
        { format: postFormatSchema, count: count.nullish().describe("How many of it; 1 where not given.") },
        says("not-an-object"),
      )
      .meta({ title: "FormatLine", description: "So many of a format." }),
  );

/**
 * What `deliveryRecord` is told beside the records.
 *
 * @example
 * import { deliveryOptionsSchema } from "influencer-scoring/schemas";
 * console.log(deliveryOptionsSchema.safeParse({ formats: ["video", { format: "story", count: 3 }] }).success); // => true
 * console.log(deliveryOptionsSchema.safeParse({ graceDays: -1 }).error?.issues[0]?.message); // => negative
 */
export const deliveryOptionsSchema: ObjectSchema<DeliveryOptions> = /* @__PURE__ */ lazySchemaFor<DeliveryOptions>()(
  () =>
    z
      .object(
        {
          asOf: timeSchema.nullish().describe("The moment of judging: what is due later is left out."),
          graceDays: amount
            .nullish()
            .describe("Days after the due time that still count as on time; 0 where not given."),
          formats: listOf(kinds((value) => (typeof value === "string" ? 0 : 1), postFormatSchema, formatLine()))
            .nullish()
            .describe("The formats of the brief; those of the records where not given."),
          cost: givenCost().nullish().describe("What everything cost together, where records do not tell it."),
          posts: givenPosts().nullish().describe("For campaigns: the posts that they name."),
          level: levelOption(),
        },
        says("not-an-object"),
      )
      .meta({ title: "DeliveryOptions", description: "When to judge deliveries, and what was asked for." }),
);
