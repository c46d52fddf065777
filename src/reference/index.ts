/**
 * Facts as data, each with its source.
 *
 * @packageDocumentation
 */
export type { PeerTable } from "../core/peer-table.js";
export type { TierBound, TierScheme } from "../core/tier-scheme.js";
export { instagramEngagementPeers } from "./instagram-engagement-peers.js";
export { type SourceId, sources } from "./sources.js";
export { fewestPeers, heavyTailRatio, peerNeighbours, type Threshold } from "./thresholds.js";
export { iabUkTiers, microMacroTiers, tierSchemes } from "./tier-schemes.js";
