import * as z from "zod";
import { attributionSchema } from "./attribution-schema.js";
import { authenticityReportSchema } from "./authenticity-report-schema.js";
import { benfordTestSchema } from "./benford-test-schema.js";
import { breakEvenSchema } from "./break-even-schema.js";
import { campaignCostSchema } from "./campaign-cost-schema.js";
import { campaignRankingSchema, campaignReportSchema, rankedCampaignSchema } from "./campaign-report-schema.js";
import { commentAuthenticitySchema } from "./comment-authenticity-schema.js";
import { commenterConcentrationSchema } from "./commenter-concentration-schema.js";
import { contributionMeasureSchema } from "./contribution-measure-schema.js";
import { coverageMeasureSchema } from "./coverage-measure-schema.js";
import { creatorMeasuresSchema, creatorScoreSchema } from "./creator-score-schema.js";
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
import { flatScoreSchema } from "./flat-score-schema.js";
import { followerShareSchema } from "./follower-share-schema.js";
import { growthAnomaliesSchema } from "./growth-anomalies-schema.js";
import { intervalSchema } from "./interval-schema.js";
import type { JsonSchemaOptions } from "./json-schema-options.js";
import { differenceMeasureSchema, liftMeasureSchema, liftSampleSizeSchema } from "./lift-measure-schema.js";
import { measureSchema } from "./measure-schema.js";
import { moneyMeasureSchema } from "./money-measure-schema.js";
import { netCostSchema, netCountSchema } from "./net-measure-schema.js";
import { noteSchema } from "./note-schema.js";
import { quoteRankSchema } from "./quote-rank-schema.js";
import { simulatedReturnSchema } from "./simulated-return-schema.js";
import { tierAgreementSchema } from "./tier-agreement-schema.js";
import { tierMeasureSchema } from "./tier-measure-schema.js";

/** The results that have a JSON Schema, by their type's name. */
export type ResultName =
  | "Attribution"
  | "AuthenticityReport"
  | "BenfordTest"
  | "BreakEven"
  | "CadenceMeasure"
  | "CampaignCost"
  | "CampaignRanking"
  | "CampaignReport"
  | "CommentAuthenticity"
  | "CommenterConcentration"
  | "ConsistencyMeasure"
  | "ContributionMeasure"
  | "CoverageMeasure"
  | "CreatorMeasures"
  | "CreatorScore"
  | "DifferenceMeasure"
  | "EarnedMediaValue"
  | "EffectiveTier"
  | "EngagementAnomalies"
  | "FakeAccountScore"
  | "FlatScore"
  | "FollowerShare"
  | "GrowthAnomalies"
  | "InteractionRates"
  | "Interval"
  | "LiftMeasure"
  | "LiftSampleSize"
  | "Measure"
  | "MoneyMeasure"
  | "NetCost"
  | "NetCount"
  | "Note"
  | "QuoteRank"
  | "RankedCampaign"
  | "SimulatedReturn"
  | "SponsoredGapMeasure"
  | "TierAgreement"
  | "TierMeasure"
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
    AuthenticityReport: json(authenticityReportSchema),
    BenfordTest: json(benfordTestSchema),
    BreakEven: json(breakEvenSchema),
    CadenceMeasure: json(cadenceMeasureSchema),
    CampaignCost: json(campaignCostSchema),
    CampaignRanking: json(campaignRankingSchema),
    CampaignReport: json(campaignReportSchema),
    CommentAuthenticity: json(commentAuthenticitySchema),
    CommenterConcentration: json(commenterConcentrationSchema),
    ConsistencyMeasure: json(consistencyMeasureSchema),
    ContributionMeasure: json(contributionMeasureSchema),
    CoverageMeasure: json(coverageMeasureSchema),
    CreatorMeasures: json(creatorMeasuresSchema),
    CreatorScore: json(creatorScoreSchema),
    DifferenceMeasure: json(differenceMeasureSchema),
    EarnedMediaValue: json(earnedMediaValueSchema),
    EffectiveTier: json(effectiveTierSchema),
    EngagementAnomalies: json(engagementAnomaliesSchema),
    FakeAccountScore: json(fakeAccountScoreSchema),
    FlatScore: json(flatScoreSchema),
    FollowerShare: json(followerShareSchema),
    GrowthAnomalies: json(growthAnomaliesSchema),
    InteractionRates: json(interactionRatesSchema),
    Interval: json(intervalSchema),
    LiftMeasure: json(liftMeasureSchema),
    LiftSampleSize: json(liftSampleSizeSchema),
    Measure: json(measureSchema),
    MoneyMeasure: json(moneyMeasureSchema),
    NetCost: json(netCostSchema),
    NetCount: json(netCountSchema),
    Note: json(noteSchema),
    QuoteRank: json(quoteRankSchema),
    RankedCampaign: json(rankedCampaignSchema),
    SimulatedReturn: json(simulatedReturnSchema),
    SponsoredGapMeasure: json(sponsoredGapMeasureSchema),
    TierAgreement: json(tierAgreementSchema),
    TierMeasure: json(tierMeasureSchema),
    TrendMeasure: json(trendMeasureSchema),
  };
}
