/**
 * Facts as data, each with its source.
 *
 * @packageDocumentation
 */
export type { CategoryFactors } from "../core/category-factors.js";
export { type Currencies, currencies } from "../core/currencies.js";
export type { PeerTable } from "../core/peer-table.js";
export type { PointsFit, PointsModel, PointsSignal, ProfileReading } from "../core/points-model.js";
export type { TierBound, TierScheme } from "../core/tier-scheme.js";
export { decayHalfLifeDays, type PositionWeights, positionWeights } from "./attribution-models.js";
export { authenticityRule } from "./authenticity-rule.js";
export type { Benchmark } from "./benchmark.js";
export { bufferBenchmarks } from "./benchmarks/buffer.js";
export { captiv8InstagramBenchmarks, captiv8TiktokBenchmarks } from "./benchmarks/captiv8.js";
export {
  hypeAuditor2021Benchmarks,
  hypeAuditor2022Benchmarks,
  hypeAuditor2023Benchmarks,
} from "./benchmarks/hype-auditor.js";
export { instagramPostReachBenchmarks, instagramStoryReachBenchmarks } from "./benchmarks/instagram-reach.js";
export { rivalIq2022Benchmarks, rivalIq2023Benchmarks } from "./benchmarks/rival-iq.js";
export { xEngagementBenchmarks, xViewsBenchmarks } from "./benchmarks/x.js";
export { benchmarks } from "./benchmarks.js";
export { benfordEvidence, benfordUse } from "./benford.js";
export { type ChartColours, darkChartColours, lightChartColours } from "./chart-colours.js";
export { type CommentSignal, commentSignals } from "./comment-signals.js";
export { type CommentWordRole, type CommentWords, commentWords } from "./comment-words.js";
export { commenterRule } from "./commenter-rule.js";
export { type CostKinds, costKinds } from "./cost-kinds.js";
export type { EngagementDefinition } from "./engagement-definition.js";
export * from "./engagement-definitions.js";
export { unusualAmongPeers } from "./engagement-signals.js";
export { fakeAccountPoints } from "./fake-account-points.js";
export { fewestQuotes } from "./fewest-quotes.js";
export { correctionDoubt, fewestTypedPosts, type ShareRounding, shareRounding } from "./fit-thresholds.js";
export {
  followerShareLimits,
  inactiveDays,
  type LeastSensitivity,
  leastSensitivity,
  massFollowing,
} from "./follower-share.js";
export {
  dailyGrowthThresholds,
  type GrowthThresholds,
  growthLimits,
  sawToothThresholds,
  taperThresholds,
  weeklyGrowthThresholds,
} from "./growth-thresholds.js";
export { type HashtagCharacters, hashtagCharacters } from "./hashtag-characters.js";
export {
  type HonestGrowth,
  honestDailyGrowth,
  honestDailyGrowthWithoutViews,
  honestWeeklyGrowth,
} from "./honest-growth.js";
export { instagramCategoryFactors } from "./instagram-category-factors.js";
export { instagramCommentPeers } from "./instagram-comment-peers.js";
export { instagramEngagementPeers } from "./instagram-engagement-peers.js";
export { instagramPostSpread } from "./instagram-post-spread.js";
export { mediaValueOverlaps } from "./media-value-overlaps.js";
export { fewestOrders, steadyOrders } from "./order-thresholds.js";
export { longestShort, subscriberFigures } from "./platform-limits.js";
export { fewestSizes, mostContacts, mostContactsEach, mostPairedAudiences, wideBounds } from "./portfolio-limits.js";
export type { PostSpread } from "./post-spread.js";
export type { PublishedPrice } from "./price.js";
export {
  captiv8Prices,
  followerRulePrices,
  hootsuitePrices,
  ladderPrices,
  lookfluencePrices,
  prices,
  taggerPrices,
  untapperPrices,
  wordOnTheBlockPrices,
} from "./prices.js";
export { independentReach, type ReachMethod, sainsburyReach } from "./reach-methods.js";
export { defaultScorecard, goalScorecards } from "./scorecards.js";
export { type SelectionLimits, selectionLimits } from "./selection-limits.js";
export { type SourceId, sources } from "./sources.js";
export {
  fewestPeers,
  heavyTailRatio,
  instagramRateSpread,
  nextPostSpread,
  peerNeighbours,
  type RateSpread,
  type Threshold,
  usualVariation,
} from "./thresholds.js";
export { fewestCreators } from "./tier-effect.js";
export * from "./tier-schemes.js";
export {
  costPerAcquisitionDefinition,
  costPerAssetDefinition,
  costPerClickDefinition,
  costPerEngagementDefinition,
  costPerFollowerDefinition,
  costPerMilleDefinition,
  costPerNewCustomerDefinition,
  costPerReachDefinition,
  costPerViewDefinition,
  type UnitCostDefinition,
  unitCostDefinitions,
} from "./unit-costs.js";
