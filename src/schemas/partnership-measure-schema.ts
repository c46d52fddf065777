import * as z from "zod";
import type { DecayMeasure, PartnershipMeasure } from "../fit/index.js";
import { count, share } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/** How engagement changes over the posts for a brand. */
const decayMeasureSchema = () =>
  resultFor<DecayMeasure>()(() =>
    measureWith("The change of engagement from post to post, or per 30 days, a fraction: -0.07 is 7 % less.", {
      p: share.nullable().describe("Two-sided p of the test that nothing changes; null where it is unknown."),
      direction: z
        .enum(["rising", "falling", "none"], says("unknown-option"))
        .nullable()
        .describe("rising or falling where p is small enough, else none; null where it is unknown."),
    }).meta({ title: "DecayMeasure", description: "How engagement changes over the posts for a brand." }),
  );

/**
 * What `partnershipHistory` returns.
 *
 * @example
 * import { partnershipHistory } from "influencer-scoring/fit";
 * import { partnershipMeasureSchema } from "influencer-scoring/schemas";
 * const posts = [{ sponsored: true, brands: ["Acme"] }, { sponsored: true, brands: ["Rival"] }];
 * const { brandPosts, otherBrands } = partnershipMeasureSchema.parse(partnershipHistory(posts, { brand: "acme" }));
 * console.log(brandPosts, otherBrands.value); // => 1 0.5
 */
export const partnershipMeasureSchema: Schema<PartnershipMeasure> = /* @__PURE__ */ resultFor<PartnershipMeasure>()(
  () =>
    measureWith("The share of the sponsored posts that name the brand, 0 to 1.", {
      brandPosts: count.describe("How many sponsored posts name the brand."),
      sponsoredPosts: count.describe("How many posts are known to be sponsored."),
      collaborations: measureSchema.describe("How many partnerships there were with the brand."),
      gapDays: measureSchema.describe("The median number of days between them."),
      decay: decayMeasureSchema().describe("How engagement changes over the sponsored posts for the brand."),
      otherBrands: measureSchema.describe("The share of the sponsored posts that name another brand, 0 to 1."),
      disclosureRate: measureSchema.describe("The share of partner posts that are marked as advertising, 0 to 1."),
      shareOfVoice: measureSchema.describe("Of the posts that name the brand or a competitor, those for the brand."),
      shareOfVoiceByInteractions: measureSchema.describe("The same of their interactions."),
      loyalty: measureSchema.describe("One over the number of the brand and its competitors that were worked for."),
    }).meta({ title: "PartnershipMeasure", description: "How a creator's work for a brand went." }),
);
