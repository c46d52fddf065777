import * as z from "zod";
import { type Campaign, type CampaignResults, type CostItem, trackingMethods } from "../core/creator.js";
import { count, name, text, texts } from "./fields.js";
import { moneySchema } from "./money-schema.js";
import { says } from "./says.js";
import { schemaFor } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/**
 * One cost of a campaign.
 *
 * @example
 * import { costItemSchema } from "influencer-scoring/schemas";
 * console.log(costItemSchema.safeParse({ kind: "fee", cost: { amount: "900", currency: "EUR" } }).success); // => true
 * console.log(costItemSchema.safeParse({ cost: null }).error?.issues[0]?.message); // => missing
 */
export const costItemSchema = schemaFor<CostItem>()(
  z
    .object(
      {
        kind: name.describe("What was paid for, such as fee or shipping."),
        cost: moneySchema.nullish().describe("How much."),
      },
      says("not-an-object"),
    )
    .meta({ title: "CostItem", description: "One cost of a campaign." }),
);

/**
 * What a campaign brought.
 *
 * @example
 * import { campaignResultsSchema } from "influencer-scoring/schemas";
 * const results = { clicks: 410, conversions: 12, revenue: { amount: "1188.00", currency: "EUR" } };
 * console.log(campaignResultsSchema.safeParse(results).success); // => true
 */
export const campaignResultsSchema = schemaFor<CampaignResults>()(
  z
    .object(
      {
        clicks: count.nullish().describe("Clicks."),
        conversions: count.nullish().describe("Conversions."),
        newCustomers: count.nullish().describe("Conversions by customers who had never bought."),
        revenue: moneySchema.nullish().describe("Revenue."),
        refunds: moneySchema.nullish().describe("Refunds."),
        costOfGoods: moneySchema.nullish().describe("Cost of the goods sold."),
      },
      says("not-an-object"),
    )
    .meta({ title: "CampaignResults", description: "What a campaign brought." }),
);

/**
 * One campaign with a creator.
 *
 * @example
 * import { campaignSchema } from "influencer-scoring/schemas";
 * console.log(campaignSchema.safeParse({ brand: "Acme", tracking: ["code"] }).success); // => true
 * console.log(campaignSchema.safeParse({ tracking: ["guess"] }).error?.issues[0]?.message); // => unknown-option
 */
export const campaignSchema = schemaFor<Campaign>()(
  z
    .object(
      {
        id: text.nullish().describe("The campaign's id."),
        brand: text.nullish().describe("The brand."),
        start: timeSchema.nullish().describe("When it began."),
        end: timeSchema.nullish().describe("When it ended."),
        costs: z.array(costItemSchema, says("not-an-array")).nullish().describe("What it cost, item by item."),
        postIds: texts.nullish().describe("The posts that belong to it."),
        results: campaignResultsSchema.nullish().describe("What it brought."),
        tracking: z
          .array(z.enum(trackingMethods, says("unknown-option")), says("not-an-array"))
          .nullish()
          .describe("How sales were tied to it."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Campaign", description: "One campaign with a creator." }),
);
