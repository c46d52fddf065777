import { campaignReport, type RankedCampaign, rankCampaigns } from "../../src/scorecard/index.js";
import { eur } from "./some-returns.js";

const options = { variation: 0.6, discounts: 0, variableCost: { share: 0.05 } } as const;
const told = (id: string, conversions: number, revenue: string) =>
  campaignReport(
    {
      id,
      costs: [
        { kind: "fee", cost: eur("800.00") },
        { kind: "product", cost: eur("40.00") },
        { kind: "product-retail", cost: eur("120.00") },
      ],
      results: {
        clicks: 1_200,
        conversions,
        newCustomers: 20,
        revenue: eur(revenue),
        refunds: eur("50.00"),
        costOfGoods: eur("900.00"),
      },
      tracking: ["code"],
    },
    options,
  );
const reports = [told("spring", 60, "3600.00"), told("summer", 30, "1900.00"), campaignReport({ id: "gift" })];
const campaignRanking = rankCampaigns(reports, { first: 1, seed: 1, draws: 500 });

/** Results of the reports on campaigns, known and unknown. */
export const someReports = {
  campaignReport: { told: reports[0] as object, untold: reports[2] as object, nameless: campaignReport({} as never) },
  campaignRanking: { some: campaignRanking, none: rankCampaigns([], { first: 1, seed: 1 }) },
  rankedCampaign: {
    first: campaignRanking.campaigns[0] as RankedCampaign,
    last: campaignRanking.campaigns.at(-1) as RankedCampaign,
  },
};
