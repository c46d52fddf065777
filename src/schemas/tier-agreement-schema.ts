import * as z from "zod";
import type { SchemeTier, TierAgreement } from "../tiers/tier-agreement.js";
import { count, text, texts } from "./fields.js";
import { measureWith, modelId } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** What one scheme calls a creator. */
const schemeTierSchema = () =>
  lazySchemaFor<SchemeTier>()(() =>
    z
      .object(
        {
          scheme: modelId().describe("The id of the tier scheme."),
          tier: text.nullable().describe("The tier's name; null where the followers are unknown."),
        },
        says("not-an-object"),
      )
      .meta({ title: "SchemeTier", description: "What one scheme calls a creator." }),
  );

/**
 * What `tierAgreement` returns.
 *
 * @example
 * import { tierAgreement } from "influencer-scoring/tiers";
 * import { tierAgreementSchema } from "influencer-scoring/schemas";
 * console.log(tierAgreementSchema.parse(tierAgreement(60_000)).mostCommon); // => [ 'micro' ]
 * console.log(tierAgreementSchema.parse(tierAgreement(null)).reason); // => not-given
 */
export const tierAgreementSchema: Schema<TierAgreement> = /* @__PURE__ */ resultFor<TierAgreement>()(() =>
  measureWith("The share of tier schemes with the most common name, above 0 to 1.", {
    mostCommon: texts.describe("The name that most schemes use; several where as many use another."),
    agreeing: count.nullable().describe("How many schemes use it; null where the followers are unknown."),
    tiers: z
      .array(schemeTierSchema(), says("not-an-array"))
      .describe("What each scheme calls the creator, in the order of the schemes."),
  }).meta({ title: "TierAgreement", description: "How far tier schemes agree on a creator, and what each says." }),
);
