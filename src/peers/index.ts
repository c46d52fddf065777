/**
 * Where a value stands among peers of the same size.
 *
 * @packageDocumentation
 */
export { type PeerRank, peerQuantiles, percentileRank } from "./percentile-rank.js";
