import * as z from "zod";
import type { Accuracy, ClassifiedSample, FollowerShareOptions, WantedPrecision } from "../authenticity/index.js";
import { count, flag, share } from "./fields.js";
import { followerProfileSchema, followerSampleSchema } from "./follower-schema.js";
import { aboveZero, countFrom1, level, levelOption, listOf } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { refuseField } from "./refuse-field.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/** How often a check is right. */
const accuracy = (): Schema<Accuracy> =>
  kinds(
    (value) => (typeof value === "object" && value !== null ? 1 : 0),
    share,
    z
      .object(
        { right: count.describe("How often it was right."), of: countFrom1().describe("Of how many.") },
        says("not-an-object"),
      )
      .superRefine(({ right, of }, context) => {
        if (right > of) refuseField(context, "out-of-range", "right");
      }),
  );

/** What is known from labelled accounts. */
export const labelledFields = () => ({
  handChecked: listOf(flag.nullable() as unknown as Schema<boolean | null | undefined>)
    .optional()
    .describe("What was found by hand, beside each profile: true for a fake, null where nobody looked."),
  calibration: z
    .object(
      {
        fake: listOf(followerProfileSchema).describe("Accounts that are known to be fake."),
        genuine: listOf(followerProfileSchema).describe("Accounts that are known to be genuine."),
      },
      says("not-an-object"),
    )
    .optional()
    .describe("Labelled accounts of the kind that this audience is made of, at least 150 of each class."),
});

/**
 * How `fakeFollowerShare` works.
 *
 * @example
 * import { followerShareOptionsSchema } from "influencer-scoring/schemas";
 * console.log(followerShareOptionsSchema.safeParse({ sensitivity: 0.8, specificity: { right: 90, of: 95 } }).success); // => true
 * const { error } = followerShareOptionsSchema.safeParse({ sensitivity: { right: 9, of: 5 } });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => out-of-range [ 'sensitivity', 'right' ]
 */
export const followerShareOptionsSchema: ObjectSchema<FollowerShareOptions> =
  /* @__PURE__ */ lazySchemaFor<FollowerShareOptions>()(() =>
    z
      .object(
        {
          ...labelledFields(),
          sensitivity: accuracy().optional().describe("For a classified sample: how often fakes are flagged."),
          specificity: accuracy().optional().describe("For a classified sample: how often others are not flagged."),
          level: level().optional().describe("The confidence level, between 0 and 1; 0.95 where not given."),
          asOf: timeSchema.optional().describe("The moment of judging, which the share of inactive accounts needs."),
        },
        says("not-an-object"),
      )
      .meta({ title: "FollowerShareOptions", description: "What is known about fakes from elsewhere." }),
  );

/**
 * A sample that was classified elsewhere, as `fakeFollowerShare` takes it. That no more were flagged than looked at is for
 * the function to say.
 *
 * @example
 * import { classifiedSampleSchema } from "influencer-scoring/schemas";
 * console.log(classifiedSampleSchema.safeParse({ flagged: 60, classified: 400, method: "uniform" }).success); // => true
 * console.log(classifiedSampleSchema.safeParse({ flagged: 60 }).error?.issues[0]?.message); // => missing
 */
export const classifiedSampleSchema: ObjectSchema<ClassifiedSample> = /* @__PURE__ */ lazySchemaFor<ClassifiedSample>()(
  () => {
    const { method, population } = followerSampleSchema.shape;
    return z
      .object(
        {
          method,
          population,
          flagged: count.describe("How many of the sample were flagged."),
          classified: count.describe("How many were looked at."),
        },
        says("not-an-object"),
      )
      .meta({ title: "ClassifiedSample", description: "A sample that was classified elsewhere, as counts." });
  },
);

/**
 * What `requiredSampleSize` takes.
 *
 * @example
 * import { wantedPrecisionSchema } from "influencer-scoring/schemas";
 * console.log(wantedPrecisionSchema.safeParse({ margin: 0.03, population: 5_000 }).success); // => true
 * console.log(wantedPrecisionSchema.safeParse({ margin: 3 }).error?.issues[0]?.message); // => out-of-range
 */
export const wantedPrecisionSchema: ObjectSchema<WantedPrecision> = /* @__PURE__ */ lazySchemaFor<WantedPrecision>()(
  () =>
    z
      .object(
        {
          margin: aboveZero()
            .lt(1, says("out-of-range"))
            .describe("How far the estimate may be off on either side, a fraction: 0.03 for 3 points."),
          share: share.nullish().describe("The share that is expected; 0.5 where not given."),
          level: levelOption(),
          population: count.nullish().describe("How many followers there are; without end where not given."),
          sensitivity: share.nullish().describe("How often fakes are flagged; always where not given."),
          specificity: share.nullish().describe("How often genuine accounts are not flagged; always where not given."),
        },
        says("not-an-object"),
      )
      .meta({ title: "WantedPrecision", description: "The precision that is wanted, and what it depends on." }),
);
