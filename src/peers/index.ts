/**
 * Where a value stands among peers of the same size.
 *
 * @packageDocumentation
 */
export { guardPeerTable, type PeerRank, peerQuantiles, percentileRank } from "./percentile-rank.js";
