import * as z from "zod";
import type { PartnershipOptions } from "../fit/index.js";
import { campaignSchema } from "./campaign-schema.js";
import { amount, flag, text } from "./fields.js";
import { choice, levelOption, listOf, oneOrSeveral } from "./input-fields.js";
import { postEngagementFields } from "./post-engagement-fields.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/**
 * What `partnershipHistory` is told beside the posts. That the brand is none of its competitors is for the function to say.
 *
 * @example
 * import { partnershipOptionsSchema } from "influencer-scoring/schemas";
 * console.log(partnershipOptionsSchema.safeParse({ brand: "Acme", competitors: ["Rival"] }).success); // => true
 * console.log(partnershipOptionsSchema.safeParse({ brand: " @ " }).error?.issues[0]?.message); // => empty-string
 */
export const partnershipOptionsSchema: ObjectSchema<PartnershipOptions> =
  /* @__PURE__ */ lazySchemaFor<PartnershipOptions>()(() =>
    z
      .object(
        {
          ...postEngagementFields(),
          brand: text.regex(/[^@\s]/, says("empty-string")).describe("The brand."),
          competitors: oneOrSeveral().nullish().describe("Its competitors, one or several."),
          asOf: timeSchema.nullish().describe("The moment of judging; what is later is left out."),
          campaigns: listOf(campaignSchema).nullish().describe("The campaigns; those of the creator where not given."),
          partnershipGapDays: amount
            .nullish()
            .describe("Posts of no campaign that are further apart than so many days are of different partnerships."),
          disclosureHashtags: listOf(text).nullish().describe("Hashtags that mark a post as advertising."),
          sponsoredIsLabel: flag
            .nullish()
            .describe("Whether sponsored of a post is the label that the platform shows."),
          decayOver: choice(["posts", "time"]).nullish().describe("Whether decay is told per post or per 30 days."),
          level: levelOption(),
        },
        says("not-an-object"),
      )
      .meta({ title: "PartnershipOptions", description: "Which brand, against which others, and when." }),
  );
