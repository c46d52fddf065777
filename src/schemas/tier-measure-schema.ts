import * as z from "zod";
import type { TierMeasure } from "../tiers/classify-tier.js";
import { count, text } from "./fields.js";
import { tierIntervalSchema } from "./interval-schema.js";
import { knownOrUnknown, measureFields } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/** The object of a tier that has fields of its own beside the common ones. */
export const tierWith = <T extends z.ZodRawShape>(words: string, more: T) =>
  z
    .object(
      {
        ...measureFields(text, tierIntervalSchema, words),
        min: count.nullable().describe("The fewest followers of the tier; null where the tier is unknown."),
        max: count
          .nullable()
          .describe("The fewest followers of the next tier; null where there is none, or the tier is unknown."),
        ...more,
      },
      says("not-an-object"),
    )
    .superRefine(knownOrUnknown);

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
  tierWith("The name of the tier, such as micro.", {}).meta({
    title: "TierMeasure",
    description: "A follower tier with its bounds, from min up to, and without, max.",
  }),
);
