import * as z from "zod";
import { taxTreatments } from "../cost/cost-tax.js";
import type { CampaignCostItem, CampaignCostOptions, CostTax } from "../cost/index.js";
import { exchangeTableSchema } from "./exchange-table-schema.js";
import { flag, name, share, texts } from "./fields.js";
import { knownCurrency, payableMoney } from "./given-money.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/**
 * The value added or sales tax of an amount.
 *
 * @example
 * import { costTaxSchema } from "influencer-scoring/schemas";
 * console.log(costTaxSchema.safeParse({ included: true, rate: 0.19 }).success); // => true
 * console.log(costTaxSchema.safeParse({ rate: 19 }).error?.issues[0]?.message); // => out-of-range
 */
export const costTaxSchema: ObjectSchema<CostTax> = /* @__PURE__ */ lazySchemaFor<CostTax>()(() =>
  z
    .object(
      {
        included: flag.nullish().describe("Whether the amount holds the tax."),
        rate: share.nullish().describe("The tax rate, a fraction: 0.19 is 19 %."),
      },
      says("not-an-object"),
    )
    .meta({ title: "CostTax", description: "The value added or sales tax of an amount." }),
);

/**
 * One cost of a campaign as `campaignCost` takes it, with what is known of its tax.
 *
 * @example
 * import { campaignCostItemSchema } from "influencer-scoring/schemas";
 * const item = { kind: "fee", cost: { amount: "400.00", currency: "EUR" }, tax: { included: false, rate: 0.19 } };
 * console.log(campaignCostItemSchema.safeParse(item).success); // => true
 * const { error } = campaignCostItemSchema.safeParse({ kind: "fee", cost: { amount: "400.00", currency: "JPY" } });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => too-many-decimals [ 'cost', 'amount' ]
 */
export const campaignCostItemSchema: ObjectSchema<CampaignCostItem> = /* @__PURE__ */ lazySchemaFor<CampaignCostItem>()(
  () =>
    z
      .object(
        {
          kind: name.describe("What was paid for, such as fee or shipping."),
          cost: payableMoney()
            .nullish()
            .describe("How much, from 0; a discount is a positive amount too. Unknown where only the kind is known."),
          tax: costTaxSchema.nullish().describe("The tax of the amount; unknown where not given."),
        },
        says("not-an-object"),
      )
      .meta({ title: "CampaignCostItem", description: "One cost of a campaign, with what is known of its tax." }),
);

/**
 * How `campaignCost` adds up.
 *
 * @example
 * import { campaignCostOptionsSchema } from "influencer-scoring/schemas";
 * console.log(campaignCostOptionsSchema.safeParse({ currency: "EUR", taxes: "without" }).success); // => true
 * console.log(campaignCostOptionsSchema.safeParse({ taxes: "none" }).error?.issues[0]?.message); // => unknown-option
 */
export const campaignCostOptionsSchema: ObjectSchema<CampaignCostOptions> =
  /* @__PURE__ */ lazySchemaFor<CampaignCostOptions>()(() =>
    z
      .object(
        {
          currency: knownCurrency().nullish().describe("The currency of the cost; that of the items where not given."),
          exchange: exchangeTableSchema.nullish().describe("The rates at which amounts of others are exchanged."),
          taxes: z
            .enum(taxTreatments, says("unknown-option"))
            .nullish()
            .describe("How to tell amounts: as given, all without tax, or all with it; as given where not said."),
          expected: texts.nullish().describe("The kinds of cost that this campaign should tell; the usual ones else."),
        },
        says("not-an-object"),
      )
      .meta({ title: "CampaignCostOptions", description: "How to add up the costs of a campaign." }),
  );
