import type { Measure } from "../core/measure.js";
import type { CampaignReport } from "./campaign-report.js";
import { addMeasure, addMoneyMeasure, type Cell } from "./flat-measure.js";
import type { RankedCampaign } from "./rank-campaigns.js";

const amounts = [
  "cost",
  "contribution",
  "costPerClick",
  "costPerAcquisition",
  "costPerNewCustomer",
] as const satisfies readonly (keyof CampaignReport)[];
const numbers = [
  "returnOnInvestment",
  "returnOnAdSpend",
  "probabilityOfProfit",
  "breakEvenConversions",
  "conversionsNeeded",
  "tracking",
] as const satisfies readonly (keyof CampaignReport)[];
const ranks = ["rank", "shrunkReturn", "probabilityOfFirst"] as const satisfies readonly (keyof RankedCampaign)[];

/**
 * What is known of a campaign as one flat row: the same columns in the same order for every campaign, `null` where something
 * is unknown. For data frames, CSV and databases.
 *
 * Columns: `id`; then for `cost`, `contribution`, `costPerClick`, `costPerAcquisition`, `costPerNewCustomer`,
 * `returnOnInvestment`, `returnOnAdSpend`, `probabilityOfProfit`, `breakEvenConversions`, `conversionsNeeded` and `tracking` the
 * value under its name, and with `_low`, `_high`, `_n`, `_basis`, `_reason`, `_model`, `_notes` behind it. Amounts of money are
 * decimal strings, and have `_currency` as well. With a ranking, `rank`, `shrunkReturn`, `probabilityOfFirst` and
 * `probabilityOfProfitAmongAll` follow.
 *
 * @param report - what {@link campaignReport} says
 * @param ranked - where the campaign stands, as {@link rankCampaigns} says
 * @returns a plain object of strings, numbers and nulls
 * @example
 * import { campaignReport, flattenCampaign } from "influencer-scoring/scorecard";
 * const costs = [{ kind: "fee", cost: { amount: "800.00", currency: "EUR" } }];
 * const row = flattenCampaign(campaignReport({ id: "spring", costs, results: { clicks: 500 } }));
 * console.log(row.cost, row.cost_currency, row.costPerClick, row.returnOnInvestment_reason); // => 800.00 EUR 1.6 missing-part
 */
export function flattenCampaign(report: CampaignReport, ranked?: RankedCampaign): Record<string, Cell> {
  const row: Record<string, Cell> = { id: report.id };
  for (const name of amounts) addMoneyMeasure(row, name, report[name]);
  for (const name of numbers) addMeasure(row, name, report[name]);
  if (!ranked) return row;
  for (const name of ranks) addMeasure(row, name, ranked[name]);
  addMeasure(row, "probabilityOfProfitAmongAll", ranked.probabilityOfProfit as Measure);
  return row;
}
