/**
 * A creator's measures together, and as a flat row; whether campaigns were worth it, and which of them were the best.
 *
 * @packageDocumentation
 */
export type { CampaignRecord, CampaignReportOptions, PartOfSales } from "./campaign-options.js";
export { type CampaignReport, campaignReport } from "./campaign-report.js";
export { type Cell, flatten } from "./flatten.js";
export { flattenCampaign } from "./flatten-campaign.js";
export {
  type CampaignRanking,
  type CampaignRankingOptions,
  type RankableReport,
  type RankedCampaign,
  rankCampaigns,
} from "./rank-campaigns.js";
export { type CreatorMeasures, type CreatorScore, type ScoreOptions, scoreCreator } from "./score-creator.js";
