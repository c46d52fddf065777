import * as z from "zod";
import { attributionSchema } from "./attribution-schema.js";
import { audienceFitMeasureSchema } from "./audience-fit-schema.js";
import { authenticityReportSchema } from "./authenticity-report-schema.js";
import { benfordTestSchema } from "./benford-test-schema.js";
import { brandAlignmentMeasureSchema } from "./brand-alignment-schema.js";
import { breakEvenSchema } from "./break-even-schema.js";
import { campaignCostSchema } from "./campaign-cost-schema.js";
import { campaignRankingSchema, campaignReportSchema, rankedCampaignSchema } from "./campaign-report-schema.js";
import { commentAuthenticitySchema } from "./comment-authenticity-schema.js";
import { commenterConcentrationSchema } from "./commenter-concentration-schema.js";
import { contentDiversityMeasureSchema } from "./content-diversity-schema.js";
import { contributionMeasureSchema } from "./contribution-measure-schema.js";
import { coordinationCostSchema, coordinationNumberSchema } from "./coordination-cost-schema.js";
import { coverageMeasureSchema } from "./coverage-measure-schema.js";
import { creatorRankingSchema, rankedCreatorSchema } from "./creator-ranking-schema.js";
import { creatorMeasuresSchema, creatorScoreSchema } from "./creator-score-schema.js";
import { creatorsNeededMeasureSchema } from "./creators-needed-schema.js";
import { deliveryMeasureSchema } from "./delivery-measure-schema.js";
import { earnedMediaValueSchema } from "./earned-media-value-schema.js";
import { effectiveTierSchema } from "./effective-tier-schema.js";
import { engagementAnomaliesSchema } from "./engagement-anomalies-schema.js";
import {
  cadenceMeasureSchema,
  consistencyMeasureSchema,
  interactionRatesSchema,
  sponsoredGapMeasureSchema,
  trendMeasureSchema,
} from "./engagement-measure-schema.js";
import { fakeAccountScoreSchema } from "./fake-account-score-schema.js";
import { flatCampaignSchema } from "./flat-campaign-schema.js";
import { flatScoreSchema } from "./flat-score-schema.js";
import { followerShareSchema } from "./follower-share-schema.js";
import { growthAnomaliesSchema } from "./growth-anomalies-schema.js";
import { hashtagMeasureSchema } from "./hashtag-measure-schema.js";
import { intervalSchema } from "./interval-schema.js";
import type { JsonSchemaOptions } from "./json-schema-options.js";
import { differenceMeasureSchema, liftMeasureSchema, liftSampleSizeSchema } from "./lift-measure-schema.js";
import { measureSchema } from "./measure-schema.js";
import { mixComparisonSchema } from "./mix-comparison-schema.js";
import { moneyMeasureSchema } from "./money-measure-schema.js";
import { netCostSchema, netCountSchema } from "./net-measure-schema.js";
import { netReachMeasureSchema } from "./net-reach-measure-schema.js";
import { noteSchema } from "./note-schema.js";
import { partnershipMeasureSchema } from "./partnership-measure-schema.js";
import { quoteRankSchema } from "./quote-rank-schema.js";
import { reachFrequencyMeasureSchema } from "./reach-frequency-schema.js";
import { responsivenessMeasureSchema } from "./responsiveness-measure-schema.js";
import { rosterVariabilitySchema } from "./roster-variability-schema.js";
import {
  measureNextSchema,
  scoreContributionSchema,
  scoreExplanationSchema,
  scoreRangeSchema,
  scoreSensitivitySchema,
  sensitiveScoreSchema,
} from "./score-explanation-schema.js";
import { componentScoreSchema, scoreMeasureSchema } from "./score-measure-schema.js";
import { selectionSchema } from "./selection-schema.js";
import { simulatedReturnSchema } from "./simulated-return-schema.js";
import { tierAgreementSchema } from "./tier-agreement-schema.js";
import { tierEffectMeasureSchema } from "./tier-effect-measure-schema.js";
import { tierMeasureSchema } from "./tier-measure-schema.js";
import { topicFocusMeasureSchema } from "./topic-focus-schema.js";

/** The results that have a JSON Schema, by their type's name. */
export type ResultName =
  | "Attribution"
  | "AudienceFitMeasure"
  | "AuthenticityReport"
  | "BenfordTest"
  | "BrandAlignmentMeasure"
  | "BreakEven"
  | "CadenceMeasure"
  | "CampaignCost"
  | "CampaignRanking"
  | "CampaignReport"
  | "CommentAuthenticity"
  | "CommenterConcentration"
  | "ComponentScore"
  | "ConsistencyMeasure"
  | "ContentDiversityMeasure"
  | "ContributionMeasure"
  | "CoordinationCost"
  | "CoordinationNumber"
  | "CoverageMeasure"
  | "CreatorMeasures"
  | "CreatorRanking"
  | "CreatorScore"
  | "CreatorsNeededMeasure"
  | "DeliveryMeasure"
  | "DifferenceMeasure"
  | "EarnedMediaValue"
  | "EffectiveTier"
  | "EngagementAnomalies"
  | "FakeAccountScore"
  | "FlatCampaign"
  | "FlatScore"
  | "FollowerShare"
  | "GrowthAnomalies"
  | "HashtagMeasure"
  | "InteractionRates"
  | "Interval"
  | "LiftMeasure"
  | "LiftSampleSize"
  | "Measure"
  | "MeasureNext"
  | "MixComparison"
  | "MoneyMeasure"
  | "NetCost"
  | "NetCount"
  | "NetReachMeasure"
  | "Note"
  | "PartnershipMeasure"
  | "QuoteRank"
  | "RankedCampaign"
  | "RankedCreator"
  | "ReachFrequencyMeasure"
  | "ResponsivenessMeasure"
  | "RosterVariability"
  | "ScoreContribution"
  | "ScoreExplanation"
  | "ScoreMeasure"
  | "ScoreRange"
  | "ScoreSensitivity"
  | "Selection"
  | "SensitiveScore"
  | "SimulatedReturn"
  | "SponsoredGapMeasure"
  | "TierAgreement"
  | "TierEffectMeasure"
  | "TierMeasure"
  | "TopicFocusMeasure"
  | "TrendMeasure";

/**
 * The JSON Schema of every result, by the name of its type, for the responses of an API or the output of a tool. Each has
 * an object as its root, stands for itself without references, and allows unknown keys, which a later version may add.
 * What a JSON Schema says in words only: `reason` is there exactly where `value` is null.
 *
 * @param options - the dialect; draft 2020-12 where none is given
 * @returns a new plain object of plain objects
 * @example
 * import { resultJsonSchemas } from "influencer-scoring/schemas";
 * const { CreatorScore } = resultJsonSchemas();
 * console.log(CreatorScore.type, CreatorScore.required?.length); // => object 7
 * const { Measure } = resultJsonSchemas({ target: "openapi-3.0" });
 * console.log(Measure.required); // => [ 'value', 'n', 'basis', 'model', 'notes' ]
 */
export function resultJsonSchemas(options: JsonSchemaOptions = {}): Record<ResultName, z.core.JSONSchema.BaseSchema> {
  const target = options.target ?? "draft-2020-12";
  const json = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", target });
  return {
    Attribution: json(attributionSchema),
    AudienceFitMeasure: json(audienceFitMeasureSchema),
    AuthenticityReport: json(authenticityReportSchema),
    BenfordTest: json(benfordTestSchema),
    BrandAlignmentMeasure: json(brandAlignmentMeasureSchema),
    BreakEven: json(breakEvenSchema),
    CadenceMeasure: json(cadenceMeasureSchema),
    CampaignCost: json(campaignCostSchema),
    CampaignRanking: json(campaignRankingSchema),
    CampaignReport: json(campaignReportSchema),
    CommentAuthenticity: json(commentAuthenticitySchema),
    CommenterConcentration: json(commenterConcentrationSchema),
    ComponentScore: json(componentScoreSchema),
    ConsistencyMeasure: json(consistencyMeasureSchema),
    ContentDiversityMeasure: json(contentDiversityMeasureSchema),
    ContributionMeasure: json(contributionMeasureSchema),
    CoordinationCost: json(coordinationCostSchema),
    CoordinationNumber: json(coordinationNumberSchema),
    CoverageMeasure: json(coverageMeasureSchema),
    CreatorMeasures: json(creatorMeasuresSchema),
    CreatorRanking: json(creatorRankingSchema),
    CreatorScore: json(creatorScoreSchema),
    CreatorsNeededMeasure: json(creatorsNeededMeasureSchema),
    DeliveryMeasure: json(deliveryMeasureSchema),
    DifferenceMeasure: json(differenceMeasureSchema),
    EarnedMediaValue: json(earnedMediaValueSchema),
    EffectiveTier: json(effectiveTierSchema),
    EngagementAnomalies: json(engagementAnomaliesSchema),
    FakeAccountScore: json(fakeAccountScoreSchema),
    FlatCampaign: json(flatCampaignSchema),
    FlatScore: json(flatScoreSchema),
    FollowerShare: json(followerShareSchema),
    GrowthAnomalies: json(growthAnomaliesSchema),
    HashtagMeasure: json(hashtagMeasureSchema),
    InteractionRates: json(interactionRatesSchema),
    Interval: json(intervalSchema),
    LiftMeasure: json(liftMeasureSchema),
    LiftSampleSize: json(liftSampleSizeSchema),
    Measure: json(measureSchema),
    MeasureNext: json(measureNextSchema),
    MixComparison: json(mixComparisonSchema),
    MoneyMeasure: json(moneyMeasureSchema),
    NetCost: json(netCostSchema),
    NetCount: json(netCountSchema),
    NetReachMeasure: json(netReachMeasureSchema),
    Note: json(noteSchema),
    PartnershipMeasure: json(partnershipMeasureSchema),
    QuoteRank: json(quoteRankSchema),
    RankedCampaign: json(rankedCampaignSchema),
    RankedCreator: json(rankedCreatorSchema),
    ReachFrequencyMeasure: json(reachFrequencyMeasureSchema),
    ResponsivenessMeasure: json(responsivenessMeasureSchema),
    RosterVariability: json(rosterVariabilitySchema),
    ScoreContribution: json(scoreContributionSchema),
    ScoreExplanation: json(scoreExplanationSchema),
    ScoreMeasure: json(scoreMeasureSchema),
    ScoreRange: json(scoreRangeSchema),
    ScoreSensitivity: json(scoreSensitivitySchema),
    Selection: json(selectionSchema),
    SensitiveScore: json(sensitiveScoreSchema),
    SimulatedReturn: json(simulatedReturnSchema),
    SponsoredGapMeasure: json(sponsoredGapMeasureSchema),
    TierAgreement: json(tierAgreementSchema),
    TierEffectMeasure: json(tierEffectMeasureSchema),
    TierMeasure: json(tierMeasureSchema),
    TopicFocusMeasure: json(topicFocusMeasureSchema),
    TrendMeasure: json(trendMeasureSchema),
  };
}
