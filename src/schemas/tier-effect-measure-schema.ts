import * as z from "zod";
import type { ClaimVerdict, TierEffectMeasure } from "../engagement/test-tier-effect.js";
import { amount, number } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/** What the creators say to a claim. */
const verdict = (): Schema<ClaimVerdict> =>
  z.enum(["supported", "not-supported", "too-few"], says("unknown-option")) as unknown as Schema<ClaimVerdict>;

/**
 * What `testTierEffect` returns.
 *
 * @example
 * import { testTierEffect } from "influencer-scoring/engagement";
 * import { tierEffectMeasureSchema } from "influencer-scoring/schemas";
 * const { reason, verdict } = tierEffectMeasureSchema.parse(testTierEffect([{ followers: 9_000, rate: 0.03 }]));
 * console.log(reason, verdict); // => too-few-creators too-few
 */
export const tierEffectMeasureSchema: Schema<TierEffectMeasure> = /* @__PURE__ */ resultFor<TierEffectMeasure>()(() =>
  measureWith("The elasticity: the slope of the logarithm of the rate on that of followers.", {
    verdict: verdict().describe("Whether these creators bear out that engagement falls with size."),
    perTenfold: measureSchema.describe("What the rate of ten times the followers is, as a share of the rate."),
    detectable: number
      .nullable()
      .describe("The slope that would be found in four of five cases; null where it is unknown."),
    below: measureSchema.describe("The slope among the smaller half of the creators."),
    above: measureSchema.describe("The slope among the larger half."),
    splitAt: amount.nullable().describe("The followers that part the halves; null where it is unknown."),
    curvature: measureSchema.describe("By how much the slope changes as followers grow tenfold."),
    invertedU: verdict().describe("Whether engagement first rises with size and then falls."),
    leastSquares: measureSchema.describe("The slope by ordinary least squares, for comparison."),
  }).meta({ title: "TierEffectMeasure", description: "How engagement changes with size. It does not tell the cause." }),
);
