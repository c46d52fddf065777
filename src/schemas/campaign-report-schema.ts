import * as z from "zod";
import type { CampaignRanking, CampaignReport, RankedCampaign } from "../scorecard/index.js";
import { campaignCostSchema } from "./campaign-cost-schema.js";
import { contributionMeasureSchema } from "./contribution-measure-schema.js";
import { coverageMeasureSchema } from "./coverage-measure-schema.js";
import { count, name } from "./fields.js";
import { measureSchema } from "./measure-schema.js";
import { moneyMeasureSchema } from "./money-measure-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

const id = () => name.nullable().describe("The caller's own name for the campaign; null where it has none.");

/**
 * What `campaignReport` returns.
 *
 * @example
 * import { campaignReport } from "influencer-scoring/scorecard";
 * import { campaignReportSchema } from "influencer-scoring/schemas";
 * const report = campaignReport({ id: "spring", costs: [{ kind: "fee", cost: { amount: "800", currency: "EUR" } }] });
 * console.log(campaignReportSchema.parse(JSON.parse(JSON.stringify(report))).cost.value?.amount); // => 800
 */
export const campaignReportSchema: ObjectSchema<CampaignReport> = /* @__PURE__ */ lazySchemaFor<CampaignReport>()(() =>
  z
    .object(
      {
        id: id(),
        cost: campaignCostSchema.describe("What it cost."),
        contribution: contributionMeasureSchema.describe("What the tracked sales left, before the cost."),
        trackedReturn: measureSchema.describe("(contribution - cost) / cost of the tracked sales alone."),
        captureFactor: measureSchema.describe("What tracked sales are to be multiplied by for what tracking missed."),
        returnOnInvestment: measureSchema.describe("The return on investment; adjusted where a capture rate is given."),
        returnOnAdSpend: measureSchema.describe("Revenue over cost; adjusted likewise."),
        probabilityOfProfit: measureSchema.describe(
          "The probability that the return is above 0, had luck been as usual.",
        ),
        costPerClick: moneyMeasureSchema.describe("Cost over clicks."),
        costPerAcquisition: moneyMeasureSchema.describe("Cost over conversions."),
        costPerNewCustomer: moneyMeasureSchema.describe("Cost over conversions by new customers."),
        breakEvenConversions: measureSchema.describe(
          "Tracked conversions that would have paid for it, a whole number.",
        ),
        conversionsNeeded: measureSchema.describe("Conversions with which the interval would tell profit from loss."),
        tracking: coverageMeasureSchema.describe("Whether a code, a link or a holdout ties the sales to it."),
      },
      says("not-an-object"),
    )
    .meta({ title: "CampaignReport", description: "Whether one campaign was worth it, part by part." }),
);

const ranked = () =>
  z
    .object(
      {
        id: id(),
        index: count.describe("Its place in the list of reports, from 0."),
        rank: measureSchema.describe("1 for the highest low end of the return; the interval is that of the true rank."),
        returnOnInvestment: measureSchema.describe("The return, as the report has it."),
        shrunkReturn: measureSchema.describe("The return to be expected, drawn toward the others."),
        probabilityOfFirst: measureSchema.describe("The probability that its true return is among the first."),
        probabilityOfProfit: measureSchema.describe("The probability that its true return is above 0."),
      },
      says("not-an-object"),
    )
    .meta({ title: "RankedCampaign", description: "A campaign among others." });

/**
 * A campaign among others, as `rankCampaigns` tells it.
 *
 * @example
 * import { rankedCampaignSchema } from "influencer-scoring/schemas";
 * console.log(rankedCampaignSchema.safeParse({ id: 5 }).error?.issues[0]?.message); // => not-a-string
 */
export const rankedCampaignSchema: ObjectSchema<RankedCampaign> =
  /* @__PURE__ */ lazySchemaFor<RankedCampaign>()(ranked);

/**
 * What `rankCampaigns` returns.
 *
 * @example
 * import { campaignReport, rankCampaigns } from "influencer-scoring/scorecard";
 * import { campaignRankingSchema } from "influencer-scoring/schemas";
 * const ranking = rankCampaigns([campaignReport({ id: "spring" })], { first: 1, seed: 1 });
 * console.log(campaignRankingSchema.parse(ranking).campaigns[0]?.rank.reason); // => missing-part
 */
export const campaignRankingSchema: ObjectSchema<CampaignRanking> = /* @__PURE__ */ lazySchemaFor<CampaignRanking>()(
  () =>
    z
      .object(
        {
          campaigns: z
            .array(rankedCampaignSchema, says("not-an-array"))
            .describe("All of them, the best by its low end first."),
          chosen: z.array(count, says("not-an-array")).describe("The first, as places in the list of reports."),
          probabilityOfChosen: measureSchema.describe(
            "The probability that the chosen are truly the first, all of them.",
          ),
          expectedRight: measureSchema.describe("How many of the chosen are truly among the first, on average."),
        },
        says("not-an-object"),
      )
      .meta({ title: "CampaignRanking", description: "Which campaigns were the best, and how sure that is." }),
);
