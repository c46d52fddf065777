import * as z from "zod";
import type { TierMeasure } from "../tiers/classify-tier.js";
import { count, text } from "./fields.js";
import { tierIntervalSchema } from "./interval-schema.js";
import { knownOrUnknown, measureFields } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/**
 * A follower tier, with its bounds, or why it is unknown.
 *
 * @example
 * import { classifyTier } from "influencer-scoring/tiers";
 * import { tierMeasureSchema } from "influencer-scoring/schemas";
 * console.log(tierMeasureSchema.safeParse(classifyTier(60_000)).success); // => true
 * console.log(tierMeasureSchema.safeParse({ ...classifyTier(9), value: 9 }).error?.issues[0]?.message); // => not-a-string
 */
export const tierMeasureSchema: Schema<TierMeasure> = /* @__PURE__ */ resultFor<TierMeasure>()(() =>
  z
    .object(
      {
        ...measureFields(text, tierIntervalSchema, "The name of the tier, such as micro."),
        min: count.nullable().describe("The fewest followers of the tier; null where the tier is unknown."),
        max: count
          .nullable()
          .describe("The fewest followers of the next tier; null where there is none, or the tier is unknown."),
      },
      says("not-an-object"),
    )
    .superRefine(knownOrUnknown)
    .meta({ title: "TierMeasure", description: "A follower tier with its bounds, from min up to, and without, max." }),
);
