/**
 * A creator's measures together, composed to a score of which every part is told, and as a flat row; creators ranked; whether campaigns were worth it, and which of them were the best.
 *
 * @packageDocumentation
 */

export { defaultScorecard, goalScorecards } from "../reference/scorecards.js";
export type { CampaignRecord, CampaignReportOptions, PartOfSales } from "./campaign-options.js";
export { type CampaignReport, campaignReport } from "./campaign-report.js";
export type { ComponentOptions } from "./component-inputs.js";
export type { Dependence } from "./compose-score.js";
export { type ComponentDefinition, defineScorecard, type ScorecardDefinition } from "./define-scorecard.js";
export {
  type ExplainOptions,
  explainScore,
  type MeasureNext,
  type ScoreContribution,
  type ScoreExplanation,
} from "./explain-score.js";
export { type Cell, flatten } from "./flatten.js";
export { flattenCampaign } from "./flatten-campaign.js";
export {
  type CampaignRanking,
  type CampaignRankingOptions,
  type RankableReport,
  type RankedCampaign,
  rankCampaigns,
} from "./rank-campaigns.js";
export {
  type CreatorRanking,
  type CreatorRankingOptions,
  type RankedCreator,
  rankCreators,
} from "./rank-creators.js";
export type { ComponentError, ComponentScore, ScoreMeasure } from "./score-components.js";
export {
  type CreatorMeasures,
  type CreatorScore,
  type DefaultComponentName,
  type ScoreOptions,
  scoreCreator,
} from "./score-creator.js";
export {
  type ScoreRange,
  type ScoreSensitivity,
  type SensitiveScore,
  type SensitivityOptions,
  scoreSensitivity,
} from "./score-sensitivity.js";
export type { GivenScore } from "./take-scores.js";
