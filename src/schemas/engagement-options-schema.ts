import * as z from "zod";
import { aggregates, denominators } from "../core/basis.js";
import { type Interaction, interactions } from "../core/interaction.js";
import type { AudienceRateOptions, EngagementOptions, PostRateOptions } from "../engagement/index.js";
import { amount, count, flag } from "./fields.js";
import { choice, keyOf, level, listOf } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { postFormatSchema } from "./platform-schema.js";
import { says, saysKeys, saysNumber } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

/** No interaction counts for more than a million others. */
const mostWeight = 1e6;

const interaction = () => z.enum(interactions, says("unknown-interaction")) as unknown as Schema<Interaction>;

/** Interactions that are summed: some, each once. */
export const summedInteractions = () =>
  listOf(interaction())
    .min(1, says("empty"))
    .refine((names) => new Set(names).size === names.length, says("duplicate-interaction"));

/** Whether an interval is wanted, and of what level. */
const interval = (): Schema<NonNullable<EngagementOptions["interval"]>> =>
  kinds(
    (value) => (typeof value === "boolean" ? 0 : 1),
    flag,
    z.object({ level: level().exactOptional() }, says("not-an-object")),
  );

/** The fields of an engagement rate. */
export const engagementFields = () => ({
  by: choice(denominators).describe(
    "What the interactions are divided by: followers, reach, impressions, views, or day (followers and days).",
  ),
  followers: count.nullish().describe("Followers now, for posts that do not tell those of their publish day."),
  format: postFormatSchema.optional().describe("Count only posts of this format."),
  interactions: summedInteractions().optional().describe("The interactions of the numerator; likes and comments."),
  weights: z
    .partialRecord(keyOf(interactions, "unknown-interaction"), amount.max(mostWeight, says("out-of-range")), saysKeys)
    .optional()
    .describe("Weights other than 1, from 0 to a million, by interaction."),
  aggregate: choice(aggregates).optional().describe("How posts become one rate; median where not given."),
  trim: z
    .number(saysNumber)
    .gt(0, says("out-of-range"))
    .lt(0.5, says("out-of-range"))
    .optional()
    .describe("For trimmed: the share of posts cut off at each end, above 0 and below 0.5; 0.1 where not given."),
  interval: interval().optional().describe("false for none, or an object with another level than 0.95."),
  days: amount.min(1, says("out-of-range")).optional().describe("By day: over how many days the posts were gathered."),
});

/**
 * What `engagementRate` is told beside the posts. That a weight is of an interaction that counts is for the function to say.
 *
 * @example
 * import { engagementOptionsSchema } from "influencer-scoring/schemas";
 * console.log(engagementOptionsSchema.safeParse({ by: "views", interactions: ["likes", "shares"] }).success); // => true
 * const { error } = engagementOptionsSchema.safeParse({ by: "views", interactions: ["loves"] });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => unknown-interaction [ 'interactions', 0 ]
 */
export const engagementOptionsSchema: ObjectSchema<EngagementOptions> =
  /* @__PURE__ */ lazySchemaFor<EngagementOptions>()(() =>
    z
      .object(engagementFields(), says("not-an-object"))
      .meta({ title: "EngagementOptions", description: "What an engagement rate is made of." }),
  );

/** What a rate by followers is made of. */
export type FollowerRateOptions = Omit<EngagementOptions, "by" | "days">;

/**
 * What `engagementRateByFollowers` is told beside the posts.
 *
 * @example
 * import { followerRateOptionsSchema } from "influencer-scoring/schemas";
 * console.log(followerRateOptionsSchema.safeParse({ followers: 12_000, aggregate: "mean" }).success); // => true
 */
export const followerRateOptionsSchema: ObjectSchema<FollowerRateOptions> =
  /* @__PURE__ */ lazySchemaFor<FollowerRateOptions>()(() => {
    const { by, days, ...fields } = engagementFields();
    return z
      .object(fields, says("not-an-object"))
      .meta({ title: "FollowerRateOptions", description: "What a rate by followers is made of." });
  });

/** What the rates of single interactions are made of. */
export type InteractionRatesOptions = Omit<EngagementOptions, "interactions" | "weights">;

/**
 * What `interactionRates` is told beside the posts.
 *
 * @example
 * import { interactionRatesOptionsSchema } from "influencer-scoring/schemas";
 * console.log(interactionRatesOptionsSchema.safeParse({ by: "followers", followers: 12_000 }).success); // => true
 */
export const interactionRatesOptionsSchema: ObjectSchema<InteractionRatesOptions> =
  /* @__PURE__ */ lazySchemaFor<InteractionRatesOptions>()(() => {
    const { interactions: _, weights, ...fields } = engagementFields();
    return z
      .object(fields, says("not-an-object"))
      .meta({ title: "InteractionRatesOptions", description: "What the rates of single interactions are made of." });
  });

/**
 * What `viewRate` and `reachRate` are told beside the posts.
 *
 * @example
 * import { audienceRateOptionsSchema } from "influencer-scoring/schemas";
 * console.log(audienceRateOptionsSchema.safeParse({ followers: -1 }).error?.issues[0]?.message); // => negative
 */
export const audienceRateOptionsSchema: ObjectSchema<AudienceRateOptions> =
  /* @__PURE__ */ lazySchemaFor<AudienceRateOptions>()(() => {
    const { by, days, interactions: _, weights, ...fields } = engagementFields();
    return z
      .object(fields, says("not-an-object"))
      .meta({ title: "AudienceRateOptions", description: "What a view rate or a reach rate is made of." });
  });

/**
 * What functions are told that look at posts one by one: `engagementTrend`, `engagementConsistency`, `sponsoredGap`,
 * `expectedEngagement`.
 *
 * @example
 * import { postRateOptionsSchema } from "influencer-scoring/schemas";
 * console.log(postRateOptionsSchema.safeParse({ by: "reach" }).success); // => true
 * console.log(postRateOptionsSchema.safeParse({ by: "day" }).error?.issues[0]?.message); // => unknown-option
 */
export const postRateOptionsSchema: ObjectSchema<PostRateOptions> = /* @__PURE__ */ lazySchemaFor<PostRateOptions>()(
  () => {
    const { by: _, days, aggregate, trim, ...fields } = engagementFields();
    const by = choice(["followers", "reach", "impressions", "views"]).describe("What each post is divided by.");
    return z
      .object({ by, ...fields }, says("not-an-object"))
      .meta({ title: "PostRateOptions", description: "What the rate of one post is made of." });
  },
);
