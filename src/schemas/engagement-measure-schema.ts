import * as z from "zod";
import type { ConsistencyMeasure } from "../engagement/engagement-consistency.js";
import type { TrendMeasure } from "../engagement/engagement-trend.js";
import type { InteractionRates } from "../engagement/interaction-rates.js";
import type { CadenceMeasure } from "../engagement/posting-cadence.js";
import type { SponsoredGapMeasure } from "../engagement/sponsored-gap.js";
import { amount, count, number, share } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

/**
 * What `engagementConsistency` returns.
 *
 * @example
 * import { engagementConsistency } from "influencer-scoring/engagement";
 * import { consistencyMeasureSchema } from "influencer-scoring/schemas";
 * const consistency = engagementConsistency([], { by: "followers", followers: 3_000 });
 * console.log(consistencyMeasureSchema.parse(consistency).reason); // => too-few-posts
 */
export const consistencyMeasureSchema: Schema<ConsistencyMeasure> = /* @__PURE__ */ resultFor<ConsistencyMeasure>()(
  () =>
    measureWith("How much the posts differ: the coefficient of variation of their rates.", {
      range: number.nullable().describe("(Largest - smallest) / median of the posts' rates; null where unknown."),
    }).meta({ title: "ConsistencyMeasure", description: "How much the posts of a creator differ." }),
);

/**
 * What `engagementTrend` returns.
 *
 * @example
 * import { engagementTrend } from "influencer-scoring/engagement";
 * import { trendMeasureSchema } from "influencer-scoring/schemas";
 * const trend = engagementTrend([], { by: "followers", followers: 3_000 });
 * console.log(trendMeasureSchema.parse(trend).reason); // => too-few-posts
 */
export const trendMeasureSchema: Schema<TrendMeasure> = /* @__PURE__ */ resultFor<TrendMeasure>()(() =>
  measureWith("The slope of the posts' rates per 30 days, as a share of the median rate.", {
    p: share.nullable().describe("Two-sided p of the test that there is no trend; null where it is unknown."),
    direction: z
      .enum(["rising", "falling", "none"], says("unknown-option"))
      .nullable()
      .describe("rising or falling where p is small enough, else none; null where it is unknown."),
  }).meta({ title: "TrendMeasure", description: "Whether engagement rises or falls." }),
);

/**
 * What `sponsoredGap` returns.
 *
 * @example
 * import { sponsoredGap } from "influencer-scoring/engagement";
 * import { sponsoredGapMeasureSchema } from "influencer-scoring/schemas";
 * const gap = sponsoredGap([{ likes: 9, comments: 0, sponsored: true }], { by: "followers", followers: 3_000 });
 * console.log(sponsoredGapMeasureSchema.parse(gap).sponsored); // => 1
 */
export const sponsoredGapMeasureSchema: Schema<SponsoredGapMeasure> = /* @__PURE__ */ resultFor<SponsoredGapMeasure>()(
  () =>
    measureWith("Engagement of sponsored posts over that of the others: 0.9 is a tenth less.", {
      sponsored: count.describe("How many sponsored posts were compared."),
      organic: count.describe("How many posts that are not sponsored were compared."),
    }).meta({ title: "SponsoredGapMeasure", description: "How sponsored posts do beside the others." }),
);

/**
 * What `postingCadence` returns.
 *
 * @example
 * import { postingCadence } from "influencer-scoring/engagement";
 * import { cadenceMeasureSchema } from "influencer-scoring/schemas";
 * const cadence = postingCadence([1, 3, 6].map((day) => ({ publishedAt: Date.UTC(2026, 0, day) })));
 * console.log(cadenceMeasureSchema.parse(cadence).longestGapDays); // => 3
 */
export const cadenceMeasureSchema: Schema<CadenceMeasure> = /* @__PURE__ */ resultFor<CadenceMeasure>()(() =>
  measureWith("Posts per week.", {
    typicalGapDays: amount.nullable().describe("The median number of days between posts; null where it is unknown."),
    longestGapDays: amount.nullable().describe("The longest pause in days; null where it is unknown."),
    daysSinceLast: amount.nullable().describe("Days from the last post to the moment of judging; null without one."),
  }).meta({ title: "CadenceMeasure", description: "How often a creator publishes." }),
);

/**
 * What `interactionRates` returns: a measure for each interaction.
 *
 * @example
 * import { interactionRates } from "influencer-scoring/engagement";
 * import { interactionRatesSchema } from "influencer-scoring/schemas";
 * const rates = interactionRates([{ likes: 80, reach: 2_000 }], { by: "reach" });
 * console.log(interactionRatesSchema.parse(rates).likes.value); // => 0.04
 */
export const interactionRatesSchema: ObjectSchema<InteractionRates> = /* @__PURE__ */ lazySchemaFor<InteractionRates>()(
  () =>
    z
      .object(
        {
          likes: measureSchema.describe("The like rate."),
          comments: measureSchema.describe("The comment rate."),
          shares: measureSchema.describe("The share rate."),
          saves: measureSchema.describe("The save rate."),
          reposts: measureSchema.describe("The repost rate."),
          quotes: measureSchema.describe("The quote rate."),
          replies: measureSchema.describe("The reply rate."),
          clicks: measureSchema.describe("The click rate."),
        },
        says("not-an-object"),
      )
      .meta({ title: "InteractionRates", description: "The rate of each interaction by itself." }),
);
