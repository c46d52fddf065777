import * as z from "zod";
import type { AlignmentBrief, AlignmentFacts, AlignmentLimit } from "../fit/index.js";
import { creatorSchema } from "./creator-schema.js";
import { amount, count, flag, number, share, text } from "./fields.js";
import { oneOrSeveral } from "./input-fields.js";
import { givenNumber } from "./measure-input-schema.js";
import { says, saysRecord } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

const limit = () =>
  lazySchemaFor<AlignmentLimit>()(() =>
    z
      .object(
        {
          value: givenNumber(number, "The number.").nullish().describe("The number, bare or measured."),
          minimum: number.nullish().describe("The least that passes."),
          maximum: number.nullish().describe("The most that passes."),
        },
        says("not-an-object"),
      )
      .meta({
        title: "AlignmentLimit",
        description: "A number that must lie within limits, both of which still pass.",
      }),
  );

/** A record of things that a caller names. */
const named = <T>(item: z.ZodType): Schema<Readonly<Record<string, T>>> =>
  z.record(text, item, saysRecord) as unknown as Schema<Readonly<Record<string, T>>>;

/**
 * What of a creator `brandAlignment` looks at; a `Creator` holds it all.
 *
 * @example
 * import { alignmentFactsSchema } from "influencer-scoring/schemas";
 * console.log(alignmentFactsSchema.safeParse({ followers: 12_000, posts: [{ topics: ["vegan"] }] }).success); // => true
 */
export const alignmentFactsSchema: ObjectSchema<AlignmentFacts> = /* @__PURE__ */ lazySchemaFor<AlignmentFacts>()(
  () => {
    const { followers, followersPrecision, category, postCount, posts, campaigns } = creatorSchema.shape;
    return z
      .object({ followers, followersPrecision, category, postCount, posts, campaigns }, says("not-an-object"))
      .meta({ title: "AlignmentFacts", description: "What of a creator an alignment looks at." });
  },
);

/**
 * What a brand asks of a creator, as `brandAlignment` takes it. What needs `asOf` or `conflictDays`, weights that do not
 * cover the components, and names that stand twice are for the function to say.
 *
 * @example
 * import { alignmentBriefSchema } from "influencer-scoring/schemas";
 * const brief = { excludedTopics: ["gambling"], minimumFollowers: 5_000, components: { audience: 0.62, topics: null } };
 * console.log(alignmentBriefSchema.safeParse(brief).success); // => true
 * const { error } = alignmentBriefSchema.safeParse({ components: { audience: 62 } });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => out-of-range [ 'components', 'audience' ]
 */
export const alignmentBriefSchema: ObjectSchema<AlignmentBrief> = /* @__PURE__ */ lazySchemaFor<AlignmentBrief>()(() =>
  z
    .object(
      {
        asOf: timeSchema.nullish().describe("The moment of judging; what is later is passed over."),
        excludedTopics: oneOrSeveral().nullish().describe("Topics that no post may be about, nor the category."),
        excludedHashtags: oneOrSeveral().nullish().describe("Hashtags that no post may carry."),
        excludedBrands: oneOrSeveral().nullish().describe("Brands that no post may show and no campaign be for."),
        competitors: oneOrSeveral().nullish().describe("Brands for which the creator may not have worked lately."),
        conflictDays: amount.nullish().describe("How many days before asOf count as lately."),
        minimumFollowers: count.nullish().describe("The fewest followers."),
        maximumFollowers: count.nullish().describe("The most followers."),
        limits: named<AlignmentLimit>(limit()).nullish().describe("Numbers with limits, by name."),
        gates: named<boolean | null | undefined>(flag.nullish())
          .nullish()
          .describe("Gates of your own: true for passed, false for failed, null for unknown."),
        components: named<number | NonNullable<AlignmentLimit["value"]> | null | undefined>(
          (givenNumber(share, "The share, 0 to 1.") as z.ZodType).nullish(),
        )
          .nullish()
          .describe("Shares from 0 to 1 by name; null where unknown."),
        weights: named<number>(amount).nullish().describe("How much each component counts; alike where not given."),
      },
      says("not-an-object"),
    )
    .meta({ title: "AlignmentBrief", description: "What a brand asks of a creator." }),
);
