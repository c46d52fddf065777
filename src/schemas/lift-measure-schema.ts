import type { DifferenceMeasure, LiftMeasure, LiftSampleSize } from "../roi/index.js";
import { count, number, share } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import type { Schema } from "./schema-for.js";

/**
 * What `incrementalLift` returns.
 *
 * @example
 * import { incrementalLift } from "influencer-scoring/roi";
 * import { liftMeasureSchema } from "influencer-scoring/schemas";
 * const lift = incrementalLift({ treated: { conversions: 26, n: 1_000 }, holdout: { conversions: 0, n: 900 } });
 * const { reason, difference } = liftMeasureSchema.parse(lift);
 * console.log(reason, difference.value); // => zero-denominator 0.026
 */
export const liftMeasureSchema: Schema<LiftMeasure> = /* @__PURE__ */ resultFor<LiftMeasure>()(() =>
  measureWith("By how much the treated exceed the holdout, a fraction from -1: 0.25 is a quarter more.", {
    difference: measureSchema.describe("The conversion rate of the treated less that of the holdout."),
    incrementalConversions: measureSchema.describe(
      "The conversions that would not have been without the campaign; below 0 where the holdout did better.",
    ),
    p: share
      .nullable()
      .describe("The two-sided probability of so large a difference by chance alone; null where it is unknown."),
  }).meta({ title: "LiftMeasure", description: "How much a campaign changed, against a group that was held out." }),
);

/**
 * What `liftSampleSize` returns.
 *
 * @example
 * import { liftSampleSize } from "influencer-scoring/roi";
 * import { liftSampleSizeSchema } from "influencer-scoring/schemas";
 * console.log(liftSampleSizeSchema.parse(liftSampleSize({ holdoutRate: 0.02, lift: 0.2 })).treated); // => 21109
 */
export const liftSampleSizeSchema: Schema<LiftSampleSize> = /* @__PURE__ */ resultFor<LiftSampleSize>()(() =>
  measureWith("People in the treated group, not rounded.", {
    treated: count.nullable().describe("People in the treated group, rounded up; null where unknown."),
    holdout: count.nullable().describe("People in the holdout, rounded up; null where unknown."),
  }).meta({ title: "LiftSampleSize", description: "How many people a holdout test needs." }),
);

/**
 * What `differenceInDifferences` returns.
 *
 * @example
 * import { differenceInDifferences } from "influencer-scoring/roi";
 * import { differenceMeasureSchema } from "influencer-scoring/schemas";
 * const groups = { treated: { before: 100, after: 140 }, control: { before: 90, after: 99 } };
 * console.log(differenceMeasureSchema.parse(differenceInDifferences(groups)).expected); // => 109
 */
export const differenceMeasureSchema: Schema<DifferenceMeasure> = /* @__PURE__ */ resultFor<DifferenceMeasure>()(() =>
  measureWith("The change where the campaign ran, beyond the change where it did not, in the unit of the outcome.", {
    expected: number
      .nullable()
      .describe("The mean that the treated would have had without the campaign; null where it is unknown."),
  }).meta({ title: "DifferenceMeasure", description: "What a campaign changed, beside what would have been." }),
);
