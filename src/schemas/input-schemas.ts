import type * as z from "zod";
import { alignmentBriefSchema, alignmentFactsSchema } from "./alignment-input-schema.js";
import { audienceFitOptionsSchema } from "./audience-fit-input-schema.js";
import {
  authenticityReportOptionsSchema,
  engagementAnomalyOptionsSchema,
  ownEngagementPeersSchema,
  postSpreadSchema,
} from "./authenticity-input-schema.js";
import { averagesSchema } from "./averages-schema.js";
import { benchmarkOptionsSchema, shrinkOptionsSchema } from "./benchmark-options-schema.js";
import { breakEvenInputSchema, contributionPartsSchema } from "./break-even-input-schema.js";
import { campaignCostItemSchema, campaignCostOptionsSchema, costTaxSchema } from "./campaign-cost-item-schema.js";
import {
  campaignRankingOptionsSchema,
  campaignRecordSchema,
  campaignReportOptionsSchema,
  rankableReportSchema,
} from "./campaign-input-schema.js";
import { campaignResultsSchema, campaignSchema, costItemSchema } from "./campaign-schema.js";
import { commentSchema } from "./comment-schema.js";
import { contentDiversityOptionsSchema, topicFocusOptionsSchema } from "./content-options-schema.js";
import {
  coordinationNumbersSchema,
  coordinationOptionsSchema,
  coordinationRatesSchema,
} from "./coordination-input-schema.js";
import { creatorRankingOptionsSchema } from "./creator-ranking-schema.js";
import { creatorSchema } from "./creator-schema.js";
import { creatorsNeededOptionsSchema } from "./creators-needed-options-schema.js";
import { deliveryItemSchema, deliveryOptionsSchema } from "./delivery-input-schema.js";
import { differenceGroupsSchema, differenceOptionsSchema } from "./difference-input-schema.js";
import {
  audienceRateOptionsSchema,
  engagementOptionsSchema,
  followerRateOptionsSchema,
  interactionRatesOptionsSchema,
  postRateOptionsSchema,
} from "./engagement-options-schema.js";
import { exchangeTableInputSchema, exchangeTableSchema } from "./exchange-table-schema.js";
import { fakeAccountOptionsSchema, pointsModelSchema } from "./fake-account-options-schema.js";
import { followerCountSchema, followerProfileSchema, followerSampleSchema } from "./follower-schema.js";
import {
  classifiedSampleSchema,
  followerShareOptionsSchema,
  wantedPrecisionSchema,
} from "./follower-share-input-schema.js";
import { authoredPostSchema, hashtagOptionsSchema } from "./hashtag-input-schema.js";
import { attributionOptionsSchema, journeySchema, touchpointSchema } from "./journey-schema.js";
import { lifetimeInputSchema, paybackInputSchema } from "./lifetime-input-schema.js";
import {
  liftGroupsSchema,
  liftPowerInputSchema,
  liftSampleSizeInputSchema,
  liftToFindSchema,
} from "./lift-input-schema.js";
import { mediaValueRatesSchema, valuableCountsSchema } from "./media-value-rates-schema.js";
import { compareMixesOptionsSchema, creatorMixSchema, mixCreatorSchema } from "./mix-input-schema.js";
import { moneySchema } from "./money-schema.js";
import { partnershipOptionsSchema } from "./partnership-options-schema.js";
import { engagementPeerSchema, peerTableOptionsSchema, peerTableSchema } from "./peer-table-schema.js";
import { postSchema } from "./post-schema.js";
import { postSelectionSchema, selectedPostsSchema } from "./post-selection-schema.js";
import { costPerMilleRangeSchema, priceBandInputSchema } from "./price-band-input-schema.js";
import { quoteOptionsSchema, quoteWithViewsSchema } from "./quote-input-schema.js";
import { deliverableSchema, quoteSchema } from "./quote-schema.js";
import {
  audienceObjectSchema,
  netReachOptionsSchema,
  reachFrequencyOptionsSchema,
  reachingCreatorSchema,
} from "./reach-input-schema.js";
import { responsivenessOptionsSchema } from "./responsiveness-options-schema.js";
import { rosterCreatorSchema, rosterOptionsSchema } from "./roster-input-schema.js";
import { ordersNeededOptionsSchema, salesOptionsSchema } from "./sales-options-schema.js";
import { campaignReturnSchema, campaignSalesSchema, contributionOfOneSchema, salesSchema } from "./sales-schema.js";
import { explainOptionsSchema, sensitivityOptionsSchema } from "./score-explanation-schema.js";
import { scoreOptionsSchema } from "./score-options-schema.js";
import { scorecardDefinitionSchema, scorecardSchema } from "./scorecard-schema.js";
import { candidateSchema, selectOptionsSchema } from "./select-input-schema.js";
import { simulationInputSchema, simulationOptionsSchema } from "./simulation-input-schema.js";
import {
  cadenceOptionsSchema,
  commenterOptionsSchema,
  commentOptionsSchema,
  historyOptionsSchema,
  levelOptionsSchema,
} from "./small-options-schema.js";
import { sizedCreatorSchema, tierEffectOptionsSchema } from "./tier-effect-input-schema.js";
import {
  tierAgreementOptionsSchema,
  tierOptionsSchema,
  tierSchemeDefinitionSchema,
  tierSchemeSchema,
} from "./tier-scheme-schema.js";
import { captureOptionsSchema, trackedCampaignSchema } from "./tracked-campaign-schema.js";
import { unitCostDefinitionSchema } from "./unit-cost-definition-schema.js";

/** The inputs that are objects, by their type's name. */
export type InputName =
  | "AlignmentBrief"
  | "AlignmentFacts"
  | "AttributionOptions"
  | "AudienceFitOptions"
  | "AudienceObject"
  | "AudienceRateOptions"
  | "AuthenticityReportOptions"
  | "AuthoredPost"
  | "Averages"
  | "BenchmarkOptions"
  | "BreakEvenInput"
  | "CadenceOptions"
  | "Campaign"
  | "CampaignCostItem"
  | "CampaignCostOptions"
  | "CampaignRankingOptions"
  | "CampaignRecord"
  | "CampaignReportOptions"
  | "CampaignResults"
  | "CampaignReturn"
  | "CampaignSales"
  | "Candidate"
  | "CaptureOptions"
  | "ClassifiedSample"
  | "Comment"
  | "CommentOptions"
  | "CommenterOptions"
  | "CompareMixesOptions"
  | "ContentDiversityOptions"
  | "ContributionOfOne"
  | "ContributionParts"
  | "CoordinationNumbers"
  | "CoordinationOptions"
  | "CoordinationRates"
  | "CostItem"
  | "CostPerMilleRange"
  | "CostTax"
  | "Creator"
  | "CreatorMix"
  | "CreatorRankingOptions"
  | "SensitivityOptions"
  | "ExplainOptions"
  | "CreatorsNeededOptions"
  | "Deliverable"
  | "DeliveryItem"
  | "DeliveryOptions"
  | "DifferenceGroups"
  | "DifferenceOptions"
  | "EngagementAnomalyOptions"
  | "EngagementOptions"
  | "EngagementPeer"
  | "ExchangeTable"
  | "ExchangeTableInput"
  | "FakeAccountOptions"
  | "FollowerCount"
  | "FollowerProfile"
  | "FollowerRateOptions"
  | "FollowerSample"
  | "FollowerShareOptions"
  | "HashtagOptions"
  | "HistoryOptions"
  | "InteractionRatesOptions"
  | "Journey"
  | "LevelOptions"
  | "LifetimeInput"
  | "LiftGroups"
  | "LiftPowerInput"
  | "LiftSampleSizeInput"
  | "LiftToFind"
  | "MediaValueRates"
  | "MixCreator"
  | "Money"
  | "NetReachOptions"
  | "OrdersNeededOptions"
  | "OwnEngagementPeers"
  | "PartnershipOptions"
  | "PaybackInput"
  | "PeerTable"
  | "PeerTableOptions"
  | "PointsModel"
  | "Post"
  | "PostRateOptions"
  | "PostSelection"
  | "PostSpread"
  | "PriceBandInput"
  | "Quote"
  | "QuoteOptions"
  | "QuoteWithViews"
  | "RankableReport"
  | "ReachFrequencyOptions"
  | "ReachingCreator"
  | "ResponsivenessOptions"
  | "RosterCreator"
  | "RosterOptions"
  | "Sales"
  | "SalesOptions"
  | "ScoreOptions"
  | "Scorecard"
  | "ScorecardDefinition"
  | "SelectOptions"
  | "SelectedPosts"
  | "ShrinkOptions"
  | "SimulationInput"
  | "SimulationOptions"
  | "SizedCreator"
  | "TierAgreementOptions"
  | "TierEffectOptions"
  | "TierOptions"
  | "TierScheme"
  | "TierSchemeDefinition"
  | "TopicFocusOptions"
  | "Touchpoint"
  | "TrackedCampaign"
  | "UnitCostDefinition"
  | "ValuableCounts"
  | "WantedPrecision";

/** The schema of every input that is an object. A function, so that a bundle can drop it. */
export const inputSchemas = (): Readonly<Record<InputName, z.ZodType>> => ({
  AlignmentBrief: alignmentBriefSchema,
  AlignmentFacts: alignmentFactsSchema,
  AttributionOptions: attributionOptionsSchema,
  AudienceFitOptions: audienceFitOptionsSchema,
  AudienceObject: audienceObjectSchema,
  AudienceRateOptions: audienceRateOptionsSchema,
  AuthenticityReportOptions: authenticityReportOptionsSchema,
  AuthoredPost: authoredPostSchema,
  Averages: averagesSchema,
  BenchmarkOptions: benchmarkOptionsSchema,
  BreakEvenInput: breakEvenInputSchema,
  CadenceOptions: cadenceOptionsSchema,
  Campaign: campaignSchema,
  CampaignCostItem: campaignCostItemSchema,
  CampaignCostOptions: campaignCostOptionsSchema,
  CampaignRankingOptions: campaignRankingOptionsSchema,
  CampaignRecord: campaignRecordSchema,
  CampaignReportOptions: campaignReportOptionsSchema,
  CampaignResults: campaignResultsSchema,
  CampaignReturn: campaignReturnSchema,
  CampaignSales: campaignSalesSchema,
  Candidate: candidateSchema,
  CaptureOptions: captureOptionsSchema,
  ClassifiedSample: classifiedSampleSchema,
  Comment: commentSchema,
  CommentOptions: commentOptionsSchema,
  CommenterOptions: commenterOptionsSchema,
  CompareMixesOptions: compareMixesOptionsSchema,
  ContentDiversityOptions: contentDiversityOptionsSchema,
  ContributionOfOne: contributionOfOneSchema,
  ContributionParts: contributionPartsSchema,
  CoordinationNumbers: coordinationNumbersSchema,
  CoordinationOptions: coordinationOptionsSchema,
  CoordinationRates: coordinationRatesSchema,
  CostItem: costItemSchema,
  CostPerMilleRange: costPerMilleRangeSchema,
  CostTax: costTaxSchema,
  Creator: creatorSchema,
  CreatorMix: creatorMixSchema,
  CreatorRankingOptions: creatorRankingOptionsSchema,
  CreatorsNeededOptions: creatorsNeededOptionsSchema,
  Deliverable: deliverableSchema,
  DeliveryItem: deliveryItemSchema,
  DeliveryOptions: deliveryOptionsSchema,
  DifferenceGroups: differenceGroupsSchema,
  DifferenceOptions: differenceOptionsSchema,
  EngagementAnomalyOptions: engagementAnomalyOptionsSchema,
  EngagementOptions: engagementOptionsSchema,
  EngagementPeer: engagementPeerSchema,
  ExchangeTable: exchangeTableSchema,
  ExchangeTableInput: exchangeTableInputSchema,
  ExplainOptions: explainOptionsSchema,
  FakeAccountOptions: fakeAccountOptionsSchema,
  FollowerCount: followerCountSchema,
  FollowerProfile: followerProfileSchema,
  FollowerRateOptions: followerRateOptionsSchema,
  FollowerSample: followerSampleSchema,
  FollowerShareOptions: followerShareOptionsSchema,
  HashtagOptions: hashtagOptionsSchema,
  HistoryOptions: historyOptionsSchema,
  InteractionRatesOptions: interactionRatesOptionsSchema,
  Journey: journeySchema,
  LevelOptions: levelOptionsSchema,
  LifetimeInput: lifetimeInputSchema,
  LiftGroups: liftGroupsSchema,
  LiftPowerInput: liftPowerInputSchema,
  LiftSampleSizeInput: liftSampleSizeInputSchema,
  LiftToFind: liftToFindSchema,
  MediaValueRates: mediaValueRatesSchema,
  MixCreator: mixCreatorSchema,
  Money: moneySchema,
  NetReachOptions: netReachOptionsSchema,
  OrdersNeededOptions: ordersNeededOptionsSchema,
  OwnEngagementPeers: ownEngagementPeersSchema,
  PartnershipOptions: partnershipOptionsSchema,
  PaybackInput: paybackInputSchema,
  PeerTable: peerTableSchema,
  PeerTableOptions: peerTableOptionsSchema,
  PointsModel: pointsModelSchema,
  Post: postSchema,
  PostRateOptions: postRateOptionsSchema,
  PostSelection: postSelectionSchema,
  PostSpread: postSpreadSchema,
  PriceBandInput: priceBandInputSchema,
  Quote: quoteSchema,
  QuoteOptions: quoteOptionsSchema,
  QuoteWithViews: quoteWithViewsSchema,
  RankableReport: rankableReportSchema,
  ReachFrequencyOptions: reachFrequencyOptionsSchema,
  ReachingCreator: reachingCreatorSchema,
  ResponsivenessOptions: responsivenessOptionsSchema,
  RosterCreator: rosterCreatorSchema,
  RosterOptions: rosterOptionsSchema,
  Sales: salesSchema,
  SalesOptions: salesOptionsSchema,
  ScoreOptions: scoreOptionsSchema,
  Scorecard: scorecardSchema,
  ScorecardDefinition: scorecardDefinitionSchema,
  SelectOptions: selectOptionsSchema,
  SelectedPosts: selectedPostsSchema,
  SensitivityOptions: sensitivityOptionsSchema,
  ShrinkOptions: shrinkOptionsSchema,
  SimulationInput: simulationInputSchema,
  SimulationOptions: simulationOptionsSchema,
  SizedCreator: sizedCreatorSchema,
  TierAgreementOptions: tierAgreementOptionsSchema,
  TierEffectOptions: tierEffectOptionsSchema,
  TierOptions: tierOptionsSchema,
  TierScheme: tierSchemeSchema,
  TierSchemeDefinition: tierSchemeDefinitionSchema,
  TopicFocusOptions: topicFocusOptionsSchema,
  Touchpoint: touchpointSchema,
  TrackedCampaign: trackedCampaignSchema,
  UnitCostDefinition: unitCostDefinitionSchema,
  ValuableCounts: valuableCountsSchema,
  WantedPrecision: wantedPrecisionSchema,
});
