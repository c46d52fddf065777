/**
 * From unknown data to typed data, with zod (a peer dependency): a schema for every type of a creator, of the results and
 * of what the functions of money, cost and return take; a parser that tells everything that is wrong; the JSON Schemas.
 *
 * @packageDocumentation
 */
export type { Issue } from "../core/issue.js";
export { alignmentBriefSchema, alignmentFactsSchema } from "./alignment-input-schema.js";
export { attributionSchema, type Credits } from "./attribution-schema.js";
export { audienceFitOptionsSchema, audienceSharesSchema } from "./audience-fit-input-schema.js";
export { audienceFitMeasureSchema } from "./audience-fit-schema.js";
export {
  authenticityReportOptionsSchema,
  engagementAnomalyOptionsSchema,
  ownEngagementPeersSchema,
  postSpreadSchema,
} from "./authenticity-input-schema.js";
export { authenticityReportSchema } from "./authenticity-report-schema.js";
export { averagesSchema } from "./averages-schema.js";
export { benchmarkOptionsSchema, shrinkOptionsSchema } from "./benchmark-options-schema.js";
export { benfordTestSchema } from "./benford-test-schema.js";
export { brandAlignmentMeasureSchema } from "./brand-alignment-schema.js";
export { breakEvenInputSchema, contributionPartsSchema } from "./break-even-input-schema.js";
export { breakEvenSchema } from "./break-even-schema.js";
export { campaignCostItemSchema, campaignCostOptionsSchema, costTaxSchema } from "./campaign-cost-item-schema.js";
export { campaignCostSchema } from "./campaign-cost-schema.js";
export {
  campaignRankingOptionsSchema,
  campaignRecordSchema,
  campaignReportOptionsSchema,
  rankableReportSchema,
} from "./campaign-input-schema.js";
export { campaignRankingSchema, campaignReportSchema, rankedCampaignSchema } from "./campaign-report-schema.js";
export { campaignResultsSchema, campaignSchema, costItemSchema } from "./campaign-schema.js";
export { commentAuthenticitySchema } from "./comment-authenticity-schema.js";
export { commentSchema } from "./comment-schema.js";
export { commenterConcentrationSchema } from "./commenter-concentration-schema.js";
export { contentDiversityMeasureSchema } from "./content-diversity-schema.js";
export { contentDiversityOptionsSchema, topicFocusOptionsSchema } from "./content-options-schema.js";
export { contributionMeasureSchema } from "./contribution-measure-schema.js";
export { coordinationCostSchema, coordinationNumberSchema } from "./coordination-cost-schema.js";
export {
  type CoordinationData,
  coordinationNumbersSchema,
  coordinationOptionsSchema,
  coordinationRatesSchema,
  type PlainCoordinationData,
} from "./coordination-input-schema.js";
export { coverageMeasureSchema } from "./coverage-measure-schema.js";
export { creatorJsonSchema } from "./creator-json-schema.js";
export {
  type CreatorRankingData,
  creatorRankingOptionsSchema,
  creatorRankingSchema,
  rankedCreatorSchema,
} from "./creator-ranking-schema.js";
export { creatorSchema } from "./creator-schema.js";
export { creatorMeasuresSchema, creatorScoreSchema } from "./creator-score-schema.js";
export { creatorsNeededOptionsSchema } from "./creators-needed-options-schema.js";
export { creatorsNeededMeasureSchema } from "./creators-needed-schema.js";
export { deliveryItemSchema, deliveryOptionsSchema } from "./delivery-input-schema.js";
export { deliveryMeasureSchema } from "./delivery-measure-schema.js";
export { differenceGroupsSchema, differenceOptionsSchema } from "./difference-input-schema.js";
export { earnedMediaValueSchema } from "./earned-media-value-schema.js";
export { effectiveTierSchema } from "./effective-tier-schema.js";
export { engagementAnomaliesSchema } from "./engagement-anomalies-schema.js";
export {
  cadenceMeasureSchema,
  consistencyMeasureSchema,
  interactionRatesSchema,
  sponsoredGapMeasureSchema,
  trendMeasureSchema,
} from "./engagement-measure-schema.js";
export {
  audienceRateOptionsSchema,
  engagementOptionsSchema,
  type FollowerRateOptions,
  followerRateOptionsSchema,
  type InteractionRatesOptions,
  interactionRatesOptionsSchema,
  postRateOptionsSchema,
} from "./engagement-options-schema.js";
export { exchangeTableInputSchema, exchangeTableSchema, type NewTable } from "./exchange-table-schema.js";
export { fakeAccountOptionsSchema, pointsModelSchema } from "./fake-account-options-schema.js";
export { fakeAccountScoreSchema } from "./fake-account-score-schema.js";
export { flatCampaignSchema } from "./flat-campaign-schema.js";
export { type FlatCreator, type FlatMeasure, type FlatScore, flatScoreSchema } from "./flat-score-schema.js";
export { followerCountSchema, followerProfileSchema, followerSampleSchema } from "./follower-schema.js";
export {
  classifiedSampleSchema,
  followerShareOptionsSchema,
  wantedPrecisionSchema,
} from "./follower-share-input-schema.js";
export { followerShareSchema } from "./follower-share-schema.js";
export { type FunctionSchemas, functionSchemas, type SchemaName, type SchemaOf } from "./function-schemas.js";
export { growthAnomaliesSchema } from "./growth-anomalies-schema.js";
export { authoredPostSchema, hashtagOptionsSchema } from "./hashtag-input-schema.js";
export { hashtagMeasureSchema } from "./hashtag-measure-schema.js";
export { inputJsonSchemas, type ValueName, valueJsonSchemas } from "./input-json-schemas.js";
export type { InputName } from "./input-schemas.js";
export { intervalSchema } from "./interval-schema.js";
export { invalidShareSchema } from "./invalid-share-schema.js";
export { attributionOptionsSchema, journeySchema, touchpointSchema } from "./journey-schema.js";
export type { JsonSchemaOptions, JsonSchemaTarget } from "./json-schema-options.js";
export { lifetimeInputSchema, paybackInputSchema } from "./lifetime-input-schema.js";
export {
  liftGroupsSchema,
  liftPowerInputSchema,
  liftSampleSizeInputSchema,
  liftToFindSchema,
} from "./lift-input-schema.js";
export { differenceMeasureSchema, liftMeasureSchema, liftSampleSizeSchema } from "./lift-measure-schema.js";
export { countInputSchema, returnInputSchema, shareInputSchema } from "./measure-input-schema.js";
export { measureSchema } from "./measure-schema.js";
export { mediaValueRatesSchema, valuableCountsSchema } from "./media-value-rates-schema.js";
export { mixComparisonSchema } from "./mix-comparison-schema.js";
export { compareMixesOptionsSchema, creatorMixSchema, mixCreatorSchema } from "./mix-input-schema.js";
export { contributionInputSchema, costInputSchema, revenueInputSchema } from "./money-input-schema.js";
export { moneyMeasureSchema } from "./money-measure-schema.js";
export { moneySchema } from "./money-schema.js";
export { netCostSchema, netCountSchema } from "./net-measure-schema.js";
export { netReachMeasureSchema } from "./net-reach-measure-schema.js";
export { noteSchema } from "./note-schema.js";
export { type AcceptedCreator, type ParsedCreator, parseCreator, type RefusedCreator } from "./parse-creator.js";
export { type ParsedInput, parseInput } from "./parse-input.js";
export { partnershipMeasureSchema } from "./partnership-measure-schema.js";
export { partnershipOptionsSchema } from "./partnership-options-schema.js";
export { engagementPeerSchema, peerTableOptionsSchema, peerTableSchema } from "./peer-table-schema.js";
export { platformSchema, postFormatSchema } from "./platform-schema.js";
export { postSchema } from "./post-schema.js";
export { postSelectionSchema, selectedPostsSchema } from "./post-selection-schema.js";
export { costPerMilleRangeSchema, priceBandInputSchema } from "./price-band-input-schema.js";
export { quoteOptionsSchema, quoteWithViewsSchema } from "./quote-input-schema.js";
export { quoteRankSchema } from "./quote-rank-schema.js";
export { deliverableSchema, quoteSchema } from "./quote-schema.js";
export { reachFrequencyMeasureSchema } from "./reach-frequency-schema.js";
export {
  type AudienceData,
  type AudienceObject,
  audienceInputSchema,
  audienceObjectSchema,
  type MemberList,
  netReachOptionsSchema,
  type ReachingObject,
  reachFrequencyOptionsSchema,
  reachingCreatorSchema,
} from "./reach-input-schema.js";
export { responsivenessMeasureSchema } from "./responsiveness-measure-schema.js";
export { responsivenessOptionsSchema } from "./responsiveness-options-schema.js";
export { type ResultName, resultJsonSchemas } from "./result-json-schemas.js";
export { rosterCreatorSchema, rosterOptionsSchema } from "./roster-input-schema.js";
export { rosterVariabilitySchema } from "./roster-variability-schema.js";
export { ordersNeededOptionsSchema, salesOptionsSchema } from "./sales-options-schema.js";
export {
  campaignReturnSchema,
  campaignSalesSchema,
  contributionOfOneSchema,
  salesSchema,
} from "./sales-schema.js";
export type { ObjectSchema, Schema } from "./schema-for.js";
export {
  type ExplainData,
  explainOptionsSchema,
  measureNextSchema,
  scoreContributionSchema,
  scoreExplanationSchema,
  scoreRangeSchema,
  scoreSensitivitySchema,
  sensitiveScoreSchema,
  sensitivityOptionsSchema,
} from "./score-explanation-schema.js";
export { componentScoreSchema, scoreMeasureSchema } from "./score-measure-schema.js";
export { type ScoreData, scoreOptionsSchema } from "./score-options-schema.js";
export {
  type ComponentData,
  type ScorecardData,
  type ScorecardInput,
  scorecardDefinitionSchema,
  scorecardSchema,
} from "./scorecard-schema.js";
export { candidateSchema, type SelectData, selectOptionsSchema } from "./select-input-schema.js";
export { selectionSchema } from "./selection-schema.js";
export { simulatedReturnSchema } from "./simulated-return-schema.js";
export { simulationInputSchema, simulationOptionsSchema } from "./simulation-input-schema.js";
export {
  type CadenceOptions,
  cadenceOptionsSchema,
  commenterOptionsSchema,
  commentOptionsSchema,
  type HistoryOptions,
  historyOptionsSchema,
  type LevelOptions,
  levelOptionsSchema,
} from "./small-options-schema.js";
export { tierAgreementSchema } from "./tier-agreement-schema.js";
export { type SizedCreator, sizedCreatorSchema, tierEffectOptionsSchema } from "./tier-effect-input-schema.js";
export { tierEffectMeasureSchema } from "./tier-effect-measure-schema.js";
export { tierMeasureSchema } from "./tier-measure-schema.js";
export {
  tierAgreementOptionsSchema,
  tierOptionsSchema,
  tierSchemeDefinitionSchema,
  tierSchemeSchema,
} from "./tier-scheme-schema.js";
export { daySchema, timeSchema } from "./time-schema.js";
export { topicFocusMeasureSchema } from "./topic-focus-schema.js";
export { captureOptionsSchema, trackedCampaignSchema } from "./tracked-campaign-schema.js";
export { unitCostDefinitionSchema } from "./unit-cost-definition-schema.js";
