/**
 * Engagement rate, and where it stands among peers of the same size.
 *
 * @packageDocumentation
 */
export { type BenchmarkOptions, benchmarkEngagement } from "./benchmark-engagement.js";
export type { EngagementOptions } from "./engagement-options.js";
export { engagementRate } from "./engagement-rate.js";
export { engagementRateByFollowers } from "./engagement-rate-by-followers.js";
export { type EngagementPeer, measureEngagementPeers, type PeerTableOptions } from "./measure-engagement-peers.js";
