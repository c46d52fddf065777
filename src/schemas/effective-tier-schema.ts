import * as z from "zod";
import type { EffectiveTier } from "../tiers/effective-tier.js";
import type { TierProbability } from "../tiers/tier-probabilities.js";
import { amount, share, text } from "./fields.js";
import { modelId } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";
import { tierWith } from "./tier-measure-schema.js";

/** How likely a tier is. */
const tierProbabilitySchema = () =>
  lazySchemaFor<TierProbability>()(() =>
    z
      .object(
        { name: text.describe("The tier's name."), probability: share.describe("Its probability, 0 to 1.") },
        says("not-an-object"),
      )
      .meta({ title: "TierProbability", description: "How likely a tier is." }),
  );

/**
 * What `effectiveTier` returns.
 *
 * @example
 * import { effectiveTier } from "influencer-scoring/tiers";
 * import { effectiveTierSchema } from "influencer-scoring/schemas";
 * const tier = effectiveTierSchema.parse(effectiveTier(12_900, 0.5));
 * console.log(tier.value, tier.authenticFollowers); // => nano 6450
 * console.log(effectiveTierSchema.parse(effectiveTier(12_900, null)).reason); // => missing-share
 */
export const effectiveTierSchema: Schema<EffectiveTier> = /* @__PURE__ */ resultFor<EffectiveTier>()(() =>
  tierWith("The name of the tier by authentic followers, such as micro.", {
    scheme: modelId().describe("The id of the tier scheme."),
    authenticFollowers: amount.nullable().describe("Followers times share; null where either is unknown."),
    probabilities: z
      .array(tierProbabilitySchema(), says("not-an-array"))
      .nullable()
      .describe("How likely each tier is, smallest first; null where the share has no interval with two ends."),
  }).meta({ title: "EffectiveTier", description: "A tier by authentic followers, with how likely each tier is." }),
);
