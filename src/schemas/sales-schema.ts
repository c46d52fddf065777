import * as z from "zod";
import type { CampaignReturn, CampaignSales, ContributionOfOne, Sales } from "../roi/index.js";
import { amount, count, share } from "./fields.js";
import { moneyFrom0 } from "./given-money.js";
import { expected, maybe } from "./input-fields.js";
import { givenCount } from "./measure-input-schema.js";
import { givenContribution, givenCost, givenRevenue } from "./money-input-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/** The fields that tell what one conversion leaves. */
export const contributionOfOneFields = (contribution = givenContribution()) => ({
  contributionPerConversion: contribution
    .nullish()
    .describe("What one conversion leaves after cost of goods, refunds, discounts and variable cost."),
  averageOrderValue: givenRevenue().nullish().describe("What a customer pays for an order, on average."),
  margin: share.nullish().describe("The share of the order value that is contribution, 0 to 1."),
});

/**
 * What one conversion leaves. That no more is said than is needed is for the functions to say.
 *
 * @example
 * import { contributionOfOneSchema } from "influencer-scoring/schemas";
 * const averageOrderValue = { amount: "60.00", currency: "EUR" };
 * console.log(contributionOfOneSchema.safeParse({ averageOrderValue, margin: 0.4 }).success); // => true
 * console.log(contributionOfOneSchema.safeParse({ averageOrderValue, margin: 40 }).error?.issues[0]?.message); // => out-of-range
 */
export const contributionOfOneSchema: ObjectSchema<ContributionOfOne> =
  /* @__PURE__ */ lazySchemaFor<ContributionOfOne>()(() =>
    z
      .object(contributionOfOneFields(), says("not-an-object"))
      .meta({ title: "ContributionOfOne", description: "What one conversion leaves." }),
  );

const orders = () => z.array(moneyFrom0(), says("not-an-array")).nullish();

const salesFields = () => ({
  ...contributionOfOneFields(givenRevenue()),
  orderContributions: orders().describe("What each order left, from 0."),
  orderValues: orders().describe("What was paid for each order; with margin."),
  conversions: givenCount(count, expected())
    .nullish()
    .describe("How many orders there were, where they are not listed."),
  variation: amount
    .nullish()
    .describe("How much orders vary, where they are not listed: standard deviation over mean."),
});

/**
 * The sales that `salesInterval` takes.
 *
 * @example
 * import { salesSchema } from "influencer-scoring/schemas";
 * const orderContributions = [{ amount: "12.00", currency: "EUR" }, { amount: "-3", currency: "EUR" }];
 * const { error } = salesSchema.safeParse({ orderContributions });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => negative [ 'orderContributions', 1, 'amount' ]
 */
export const salesSchema: ObjectSchema<Sales> = /* @__PURE__ */ lazySchemaFor<Sales>()(() =>
  z.object(salesFields(), says("not-an-object")).meta({
    title: "Sales",
    description: "What a campaign sold: its orders, or how many, of what, and how they vary.",
  }),
);

/**
 * One campaign as `returnInterval` takes it: what it cost, and its orders.
 *
 * @example
 * import { campaignSalesSchema } from "influencer-scoring/schemas";
 * const sales = { conversions: 50, contributionPerConversion: { amount: "24", currency: "EUR" }, cost: 1_000 };
 * const { error } = campaignSalesSchema.safeParse(sales);
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => not-an-object [ 'cost' ]
 */
export const campaignSalesSchema: ObjectSchema<CampaignSales> = /* @__PURE__ */ lazySchemaFor<CampaignSales>()(() =>
  z
    .object({ cost: maybe(givenCost()).describe("What it cost."), ...salesFields() }, says("not-an-object"))
    .meta({ title: "CampaignSales", description: "One campaign: what it cost, and its orders." }),
);

/**
 * One of several campaigns as `returnInterval` takes them.
 *
 * @example
 * import { campaignReturnSchema } from "influencer-scoring/schemas";
 * const campaign = { cost: { amount: "300", currency: "EUR" }, contribution: { amount: "-20", currency: "EUR" } };
 * console.log(campaignReturnSchema.array().safeParse([campaign, { cost: null }]).success); // => true
 */
export const campaignReturnSchema: ObjectSchema<CampaignReturn> = /* @__PURE__ */ lazySchemaFor<CampaignReturn>()(() =>
  z
    .object(
      {
        cost: maybe(givenCost()).describe("What it cost."),
        contribution: maybe(givenContribution()).describe("What its sales left."),
      },
      says("not-an-object"),
    )
    .meta({ title: "CampaignReturn", description: "One of several campaigns: what it cost, and what it left." }),
);
