/**
 * Engagement rate, where it stands among peers of the same size, and what the posts tell beyond it.
 *
 * @packageDocumentation
 */
export type { EngagementDefinition } from "../reference/engagement-definition.js";
export { engagementDefinitions } from "../reference/engagement-definitions.js";
export { type BenchmarkOptions, benchmarkEngagement } from "./benchmark-engagement.js";
export { type ConsistencyMeasure, engagementConsistency } from "./engagement-consistency.js";
export type { EngagementOptions } from "./engagement-options.js";
export { engagementRate } from "./engagement-rate.js";
export { engagementRateByFollowers } from "./engagement-rate-by-followers.js";
export { engagementTrend, type TrendMeasure } from "./engagement-trend.js";
export { expectedEngagement, expectedViews } from "./expected-views.js";
export { followerGrowth } from "./follower-growth.js";
export { type InteractionRates, interactionRates } from "./interaction-rates.js";
export { type EngagementPeer, measureEngagementPeers, type PeerTableOptions } from "./measure-engagement-peers.js";
export { type CadenceMeasure, postingCadence } from "./posting-cadence.js";
export type { PostRateOptions } from "./rated-posts.js";
export { type ShrinkOptions, shrinkRate } from "./shrink-rate.js";
export type { CreatorOrPeer, TierEffectOptions } from "./sized-rates.js";
export { type SponsoredGapMeasure, sponsoredGap } from "./sponsored-gap.js";
export { type ClaimVerdict, type TierEffectMeasure, testTierEffect } from "./test-tier-effect.js";
export { type AudienceRateOptions, reachRate, viewRate } from "./view-rate.js";
