import type { ValueName } from "./input-json-schemas.js";
import type { InputName } from "./input-schemas.js";
import type { ResultName } from "./result-json-schemas.js";

/** The name of a schema, as `inputJsonSchemas`, `valueJsonSchemas` and `resultJsonSchemas` tell it. */
export type SchemaName = InputName | ValueName | ResultName;

/** A schema, a list of what it is of, or a plain number or a list of them. */
export type SchemaOf = SchemaName | `${SchemaName}[]` | "number" | "number[]";

/** What a function takes and returns. */
export interface FunctionSchemas {
  /** For each argument, the schemas of which one fits. */
  readonly takes: readonly (readonly SchemaOf[])[];
  /** The schemas of which one fits what it returns. */
  readonly returns: readonly SchemaName[];
}

const posts = ["Post[]", "SelectedPosts"] as const;
const postsOrCreator = ["Post[]", "SelectedPosts", "Creator"] as const;
const counted = [["CostInput"], ["CountInput"]] as const;
const unitCost = { takes: counted, returns: ["MoneyMeasure"] } as const;

/**
 * Which schemas belong to which function: what each argument may be, and what comes back. For whoever puts the functions
 * behind an interface. Functions that take and return plain numbers and texts alone, such as `withTax`, are not in it.
 *
 * @returns a new object, by the names of functions
 * @example
 * import { functionSchemas } from "influencer-scoring/schemas";
 * const { takes, returns } = functionSchemas().compareMixes;
 * console.log(takes, returns); // => [ [ 'CreatorMix[]' ], [ 'CompareMixesOptions' ] ] [ 'MixComparison' ]
 */
export const functionSchemas = () =>
  ({
    // tiers
    classifyTier: { takes: [["CountInput"], ["TierOptions"]], returns: ["TierMeasure"] },
    defineTierScheme: { takes: [["TierSchemeDefinition"]], returns: ["TierScheme"] },
    effectiveTier: { takes: [["CountInput"], ["ShareInput"], ["TierOptions"]], returns: ["EffectiveTier"] },
    tierAgreement: { takes: [["CountInput"], ["TierAgreementOptions"]], returns: ["TierAgreement"] },
    // posts
    selectPosts: { takes: [["Post[]"], ["PostSelection"]], returns: ["SelectedPosts"] },
    // engagement
    benchmarkEngagement: { takes: [["number", "Measure"], ["BenchmarkOptions"]], returns: ["Measure"] },
    engagementConsistency: { takes: [posts, ["PostRateOptions"]], returns: ["ConsistencyMeasure"] },
    engagementRate: { takes: [[...posts, "Averages"], ["EngagementOptions"]], returns: ["Measure"] },
    engagementRateByFollowers: { takes: [["Post[]"], ["FollowerRateOptions"]], returns: ["Measure"] },
    engagementTrend: { takes: [posts, ["PostRateOptions"]], returns: ["TrendMeasure"] },
    expectedEngagement: { takes: [posts, ["PostRateOptions"]], returns: ["Measure"] },
    expectedViews: { takes: [posts, ["LevelOptions"]], returns: ["Measure"] },
    followerGrowth: { takes: [["FollowerCount[]"], ["HistoryOptions"]], returns: ["Measure"] },
    interactionRates: { takes: [posts, ["InteractionRatesOptions"]], returns: ["InteractionRates"] },
    measureEngagementPeers: { takes: [["EngagementPeer[]"], ["PeerTableOptions"]], returns: ["PeerTable"] },
    postingCadence: { takes: [posts, ["CadenceOptions"]], returns: ["CadenceMeasure"] },
    reachRate: { takes: [posts, ["AudienceRateOptions"]], returns: ["Measure"] },
    shrinkRate: { takes: [["Measure"], ["ShrinkOptions"]], returns: ["Measure"] },
    sponsoredGap: { takes: [posts, ["PostRateOptions"]], returns: ["SponsoredGapMeasure"] },
    testTierEffect: { takes: [["SizedCreator[]"], ["TierEffectOptions"]], returns: ["TierEffectMeasure"] },
    viewRate: { takes: [posts, ["AudienceRateOptions"]], returns: ["Measure"] },
    // authenticity
    authenticityReport: { takes: [["Creator"], ["AuthenticityReportOptions"]], returns: ["AuthenticityReport"] },
    benfordTest: { takes: [["number[]"]], returns: ["BenfordTest"] },
    commentAuthenticity: { takes: [["Comment[]"], ["CommentOptions"]], returns: ["CommentAuthenticity"] },
    commenterConcentration: { takes: [["Comment[]"], ["CommenterOptions"]], returns: ["CommenterConcentration"] },
    engagementAnomalies: { takes: [posts, ["EngagementAnomalyOptions"]], returns: ["EngagementAnomalies"] },
    fakeAccountScore: { takes: [["FollowerProfile"], ["FakeAccountOptions"]], returns: ["FakeAccountScore"] },
    fakeFollowerShare: {
      takes: [["FollowerSample", "ClassifiedSample"], ["FollowerShareOptions"]],
      returns: ["FollowerShare"],
    },
    flaggedFollowers: { takes: [["FollowerSample"], ["LevelOptions"]], returns: ["Measure"] },
    growthAnomalies: { takes: [["FollowerCount[]"], ["HistoryOptions"]], returns: ["GrowthAnomalies"] },
    requiredSampleSize: { takes: [["WantedPrecision"]], returns: ["Measure"] },
    // cost
    campaignCost: { takes: [["CampaignCostItem[]"], ["CampaignCostOptions"]], returns: ["CampaignCost"] },
    costPerAcquisition: unitCost,
    costPerAsset: unitCost,
    costPerClick: unitCost,
    costPerEngagement: unitCost,
    costPerFollower: unitCost,
    costPerMille: unitCost,
    costPerNewCustomer: unitCost,
    costPerReach: unitCost,
    costPerView: unitCost,
    earnedMediaValue: { takes: [["ValuableCounts"], ["MediaValueRates"]], returns: ["EarnedMediaValue"] },
    evaluateQuote: { takes: [["QuoteWithViews"], ["QuoteWithViews[]"], ["QuoteOptions"]], returns: ["QuoteRank"] },
    netOfInvalid: {
      takes: [["CountInput", "MoneyMeasure"], ["InvalidShare"], ["LevelOptions"]],
      returns: ["NetCount", "NetCost"],
    },
    priceBand: { takes: [["PriceBandInput"]], returns: ["MoneyMeasure"] },
    unitCost: { takes: [...counted, ["UnitCostDefinition"]], returns: ["MoneyMeasure"] },
    // roi
    adjustForCapture: { takes: [["RevenueInput"], ["CaptureOptions"]], returns: ["MoneyMeasure"] },
    attribute: { takes: [["Journey[]"], ["AttributionOptions"]], returns: ["Attribution"] },
    breakEven: { takes: [["BreakEvenInput"]], returns: ["BreakEven"] },
    captureFactor: { takes: [["CaptureOptions"]], returns: ["Measure"] },
    contribution: { takes: [["ContributionParts"]], returns: ["ContributionMeasure"] },
    customerLifetimeValue: { takes: [["LifetimeInput"]], returns: ["MoneyMeasure"] },
    differenceInDifferences: { takes: [["DifferenceGroups"], ["DifferenceOptions"]], returns: ["DifferenceMeasure"] },
    incrementalLift: { takes: [["LiftGroups"], ["LevelOptions"]], returns: ["LiftMeasure"] },
    liftPower: { takes: [["LiftPowerInput"]], returns: ["Measure"] },
    liftSampleSize: { takes: [["LiftSampleSizeInput"]], returns: ["LiftSampleSize"] },
    ordersNeeded: { takes: [["ReturnInput"], ["OrdersNeededOptions"]], returns: ["Measure"] },
    paybackPeriod: { takes: [["PaybackInput"]], returns: ["Measure"] },
    returnInterval: { takes: [["CampaignSales", "CampaignReturn[]"], ["SalesOptions"]], returns: ["Measure"] },
    returnOnAdSpend: { takes: [["RevenueInput"], ["CostInput"]], returns: ["Measure"] },
    returnOnInvestment: { takes: [["ContributionInput"], ["CostInput"]], returns: ["Measure"] },
    salesInterval: { takes: [["Sales"], ["SalesOptions"]], returns: ["MoneyMeasure"] },
    simulateReturn: { takes: [["SimulationInput"], ["SimulationOptions"]], returns: ["SimulatedReturn"] },
    trackingCoverage: {
      takes: [["TrackedCampaign", "TrackedCampaign[]"], ["CaptureOptions"]],
      returns: ["CoverageMeasure"],
    },
    // fit
    audienceFit: {
      takes: [["AudienceShares", "Creator"], ["AudienceShares"], ["AudienceFitOptions"]],
      returns: ["AudienceFitMeasure"],
    },
    brandAlignment: {
      takes: [["AlignmentFacts", ...postsOrCreator], ["AlignmentBrief"]],
      returns: ["BrandAlignmentMeasure"],
    },
    contentDiversity: { takes: [postsOrCreator, ["ContentDiversityOptions"]], returns: ["ContentDiversityMeasure"] },
    deliveryRecord: {
      takes: [["DeliveryItem[]", "Campaign[]", "Creator"], ["DeliveryOptions"]],
      returns: ["DeliveryMeasure"],
    },
    hashtagPerformance: {
      takes: [["AuthoredPost[]", "SelectedPosts", "Creator"], ["HashtagOptions"]],
      returns: ["HashtagMeasure"],
    },
    partnershipHistory: { takes: [postsOrCreator, ["PartnershipOptions"]], returns: ["PartnershipMeasure"] },
    responsiveness: {
      takes: [["Comment[]", "Creator"], ["ResponsivenessOptions"]],
      returns: ["ResponsivenessMeasure"],
    },
    topicFocus: { takes: [postsOrCreator, ["TopicFocusOptions"]], returns: ["TopicFocusMeasure"] },
    // portfolio
    compareMixes: { takes: [["CreatorMix[]"], ["CompareMixesOptions"]], returns: ["MixComparison"] },
    coordinationCost: {
      takes: [["CountInput"], ["CoordinationOptions", "CoordinationNumbers"]],
      returns: ["CoordinationCost", "CoordinationNumber"],
    },
    creatorsNeeded: {
      takes: [["AudienceInput", "AudienceInput[]"], ["CreatorsNeededOptions"]],
      returns: ["CreatorsNeededMeasure"],
    },
    netReach: { takes: [["AudienceInput[]"], ["NetReachOptions"]], returns: ["NetReachMeasure"] },
    reachFrequency: { takes: [["ReachingCreator[]"], ["ReachFrequencyOptions"]], returns: ["ReachFrequencyMeasure"] },
    rosterVariability: { takes: [["RosterCreator[]", "number[]"], ["RosterOptions"]], returns: ["RosterVariability"] },
    selectCreators: { takes: [["Candidate[]"], ["SelectOptions"]], returns: ["Selection"] },
    // scorecard
    campaignReport: { takes: [["CampaignRecord"], ["CampaignReportOptions"]], returns: ["CampaignReport"] },
    defineScorecard: { takes: [["ScorecardDefinition"]], returns: ["Scorecard"] },
    explainScore: { takes: [["CreatorScore", "ScoreMeasure"], ["ExplainOptions"]], returns: ["ScoreExplanation"] },
    flatten: { takes: [["CreatorScore"]], returns: ["FlatScore"] },
    flattenCampaign: { takes: [["CampaignReport"], ["RankedCampaign"]], returns: ["FlatCampaign"] },
    rankCreators: { takes: [["Creator[]", "CreatorScore[]"], ["CreatorRankingOptions"]], returns: ["CreatorRanking"] },
    rankCampaigns: { takes: [["RankableReport[]"], ["CampaignRankingOptions"]], returns: ["CampaignRanking"] },
    scoreCreator: { takes: [["Creator"], ["ScoreOptions"]], returns: ["CreatorScore"] },
    scoreSensitivity: {
      takes: [["CreatorScore[]", "ScoreMeasure[]"], ["SensitivityOptions"]],
      returns: ["ScoreSensitivity"],
    },
  }) as const satisfies Readonly<Record<string, FunctionSchemas>>;
