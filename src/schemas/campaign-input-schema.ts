import * as z from "zod";
import type {
  CampaignRankingOptions,
  CampaignRecord,
  CampaignReportOptions,
  PartOfSales,
  RankableReport,
} from "../scorecard/index.js";
import { campaignCostItemSchema, campaignCostOptionsSchema } from "./campaign-cost-item-schema.js";
import { campaignReportSchema } from "./campaign-report-schema.js";
import { campaignResultsSchema, campaignSchema } from "./campaign-schema.js";
import { amount, share } from "./fields.js";
import { moneyFrom0 } from "./given-money.js";
import { countFrom1, levelOption, listOf, seed, times } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";
import { captureOptionsSchema } from "./tracked-campaign-schema.js";

/** The most draws that fit into memory in any case. */
const mostDraws = 1e7;

/**
 * A campaign as `campaignReport` takes it; a creator's `Campaign` is one.
 *
 * @example
 * import { campaignRecordSchema } from "influencer-scoring/schemas";
 * const costs = [{ kind: "fee", cost: { amount: "900.00", currency: "EUR" } }];
 * console.log(campaignRecordSchema.safeParse({ id: "spring", costs, tracking: ["code"] }).success); // => true
 */
export const campaignRecordSchema: ObjectSchema<CampaignRecord> = /* @__PURE__ */ lazySchemaFor<CampaignRecord>()(
  () => {
    const { costs: _, results, ...fields } = campaignSchema.shape;
    return z
      .object(
        {
          ...fields,
          results: campaignResultsSchema.nullish().describe("What it brought."),
          costs: listOf(campaignCostItemSchema).nullish().describe("What it cost, item by item."),
        },
        says("not-an-object"),
      )
      .meta({ title: "CampaignRecord", description: "A campaign on record: costs, results, and how sales were tied." });
  },
);

/** What tells the ways apart in which a part of the sales may be given. */
const kindOfPart = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  return "share" in value ? 1 : "perConversion" in value ? 2 : 3;
};

const part = (): Schema<NonNullable<PartOfSales> | 0> =>
  kinds(
    kindOfPart,
    z.literal(0, says("not-an-object")),
    z.object({ share: share.describe("The share of the revenue, 0 to 1.") }, says("not-an-object")),
    z.object({ perConversion: moneyFrom0().describe("So much for each conversion.") }, says("not-an-object")),
    moneyFrom0(),
  );

/**
 * What `campaignReport` is told beside the record.
 *
 * @example
 * import { campaignReportOptionsSchema } from "influencer-scoring/schemas";
 * const options = { variation: 0.8, costOfGoods: { share: 0.4 }, refunds: 0, salesTax: 0.19 };
 * console.log(campaignReportOptionsSchema.safeParse(options).success); // => true
 * console.log(campaignReportOptionsSchema.safeParse({ costOfGoods: 12 }).error?.issues[0]?.message); // => not-an-object
 */
export const campaignReportOptionsSchema: ObjectSchema<CampaignReportOptions> =
  /* @__PURE__ */ lazySchemaFor<CampaignReportOptions>()(() =>
    z
      .object(
        {
          ...campaignCostOptionsSchema.shape,
          ...captureOptionsSchema.shape,
          variation: amount.nullish().describe("How much orders vary: standard deviation over mean."),
          salesTax: amount.nullish().describe("The sales tax that revenue and refunds hold: 0.19 is 19 %."),
          costOfGoods: part().nullish().describe("What the goods cost that were sold."),
          refunds: part().nullish().describe("What was paid back."),
          discounts: part().nullish().describe("What customers paid less than the revenue says."),
          variableCost: part().nullish().describe("What else each sale cost, such as payment fees."),
        },
        says("not-an-object"),
      )
      .meta({ title: "CampaignReportOptions", description: "What a report needs beside the record." }),
  );

/**
 * How `rankCampaigns` works.
 *
 * @example
 * import { campaignRankingOptionsSchema } from "influencer-scoring/schemas";
 * console.log(campaignRankingOptionsSchema.safeParse({ first: 3, seed: 1 }).success); // => true
 * console.log(campaignRankingOptionsSchema.safeParse({ first: 0, seed: 1 }).error?.issues[0]?.message); // => out-of-range
 */
export const campaignRankingOptionsSchema: ObjectSchema<CampaignRankingOptions> =
  /* @__PURE__ */ lazySchemaFor<CampaignRankingOptions>()(() =>
    z
      .object(
        {
          first: countFrom1().describe("How many are to be chosen."),
          seed: seed().describe("The seed: the same seed gives the same result."),
          draws: times(mostDraws).nullish().describe("How often the true returns are drawn; 10,000 where not given."),
          level: levelOption(),
        },
        says("not-an-object"),
      )
      .meta({ title: "CampaignRankingOptions", description: "How many campaigns to choose, and how." }),
  );

/**
 * What `rankCampaigns` needs of a report; every `CampaignReport` has it.
 *
 * @example
 * import { campaignReport } from "influencer-scoring/scorecard";
 * import { rankableReportSchema } from "influencer-scoring/schemas";
 * console.log(rankableReportSchema.safeParse(campaignReport({ id: "spring" })).success); // => true
 */
export const rankableReportSchema: ObjectSchema<RankableReport> = /* @__PURE__ */ lazySchemaFor<RankableReport>()(
  () => {
    const { id, trackedReturn, captureFactor, returnOnInvestment } = campaignReportSchema.shape;
    return z
      .object({ id, trackedReturn, captureFactor, returnOnInvestment }, says("not-an-object"))
      .meta({ title: "RankableReport", description: "What a ranking needs of a campaign's report." });
  },
);
