import * as z from "zod";
import type { CampaignCost } from "../cost/index.js";
import { text, texts } from "./fields.js";
import { moneyMeasureWith } from "./money-measure-schema.js";
import { moneySchema } from "./money-schema.js";
import { resultFor } from "./result-for.js";
import { saysRecord } from "./says.js";
import type { Schema } from "./schema-for.js";
import { daySchema } from "./time-schema.js";

/**
 * What `campaignCost` returns. All amounts are of one currency.
 *
 * @example
 * import { campaignCost } from "influencer-scoring/cost";
 * import { campaignCostSchema } from "influencer-scoring/schemas";
 * const cost = campaignCost([{ kind: "fee", cost: { amount: "400.00", currency: "EUR" } }]);
 * console.log(campaignCostSchema.parse(cost).byKind.fee?.amount); // => 400.00
 * console.log(campaignCostSchema.parse(campaignCost([])).reason); // => no-costs
 */
export const campaignCostSchema: Schema<CampaignCost> = /* @__PURE__ */ resultFor<CampaignCost>()(() =>
  moneyMeasureWith("What the campaign cost, less discounts, from 0.", {
    byKind: z
      .record(text, moneySchema, saysRecord)
      .describe("The sum of each kind of cost; a discount stands as the positive amount that it is."),
    missing: texts.describe("The expected kinds that no item tells. They are unknown, and no part of the cost."),
    retailValue: moneySchema
      .nullable()
      .describe("What the products cost in a shop, which is no part of the cost; null where no item tells it."),
    exchangedAt: daySchema
      .nullable()
      .describe("The day of the exchange rates that were used, YYYY-MM-DD; null where nothing was exchanged."),
  }).meta({ title: "CampaignCost", description: "The cost of a campaign, with its parts and what is missing." }),
);
