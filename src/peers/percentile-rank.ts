import { InvalidInputError } from "../core/error.js";
import type { PeerTable } from "../core/peer-table.js";

/** Where a rate stands among peers. */
export interface PeerRank {
  /** The share of peers of the same size below the rate, within the outermost probabilities of the table. */
  readonly rank: number;
  /** The rate lies beyond the outermost quantile, so the rank is that quantile's. */
  readonly beyond: boolean;
}

/**
 * Refuses a table that is not complete: sizes and levels must rise, each size has a row with a rate for each level, and
 * the rates of a row never fall.
 *
 * @param table - the peers
 * @throws InvalidInputError `invalid-peers` at `peers`
 * @example
 * import { guardPeerTable, instagramEngagementPeers } from "influencer-scoring";
 * guardPeerTable(instagramEngagementPeers.median); // passes
 * console.log(instagramEngagementPeers.median.kind); // => peer-table
 */
export function guardPeerTable(table: PeerTable): void {
  const { followers, levels, quantiles } = table ?? {};
  const complete =
    [followers, levels, quantiles].every(Array.isArray) &&
    rises(followers, 1, Number.MAX_SAFE_INTEGER) &&
    rises(levels, 0, 1) &&
    quantiles.length === followers.length &&
    quantiles.every((row) => row.length === levels.length && doesNotFall(row));
  if (!complete) throw new InvalidInputError("invalid-peers", "peers");
}

function rises(values: readonly number[], from: number, to: number): boolean {
  const within = values.every((value) => value >= from && value <= to);
  return values.length > 0 && within && values.every((value, i) => i === 0 || value > (values[i - 1] as number));
}

function doesNotFall(values: readonly number[]): boolean {
  return values.every((value, i) => value >= 0 && value >= (values[i - 1] ?? 0) && value < Number.POSITIVE_INFINITY);
}

/**
 * The quantiles of peers of one size: linear between the follower counts of the table, on the logarithm of followers.
 *
 * @param table - the peers, a table that {@link guardPeerTable} lets pass
 * @param followers - the size
 * @returns a rate for each of the table's levels, or `undefined` where the size lies outside the table
 * @example
 * import { instagramEngagementPeers, peerQuantiles } from "influencer-scoring";
 * const quantiles = peerQuantiles(instagramEngagementPeers.median, 20_000) ?? [];
 * console.log(quantiles.length === instagramEngagementPeers.median.levels.length); // => true
 */
export function peerQuantiles(table: PeerTable, followers: number): readonly number[] | undefined {
  const { followers: sizes, quantiles } = table;
  const above = sizes.findIndex((size) => size >= followers);
  if (above < 0 || followers < (sizes[0] as number)) return undefined;
  const high = quantiles[above] as readonly number[];
  if (sizes[above] === followers) return high;
  const low = quantiles[above - 1] as readonly number[];
  const from = Math.log(sizes[above - 1] as number);
  const share = (Math.log(followers) - from) / (Math.log(sizes[above] as number) - from);
  const between = new Array<number>(low.length);
  for (let level = 0; level < low.length; level++) {
    const rate = low[level] as number;
    between[level] = rate + ((high[level] as number) - rate) * share;
  }
  return between;
}

/**
 * The percentile rank of a rate among quantiles, linear between them. A rate that several quantiles share has the middle of
 * their ranks. A rate beyond the outermost quantile gets the outermost probability, and says so.
 *
 * @param rate - the rate
 * @param quantiles - rates, not falling
 * @param levels - their probabilities, increasing
 * @returns the rank, 0 to 1
 * @example
 * import { percentileRank } from "influencer-scoring";
 * console.log(percentileRank(0.03, [0.01, 0.02, 0.04], [0.25, 0.5, 0.75]).rank); // => 0.625
 */
export function percentileRank(rate: number, quantiles: readonly number[], levels: readonly number[]): PeerRank {
  const last = quantiles.length - 1;
  const at = (index: number): [quantile: number, level: number] => [
    quantiles[index] as number,
    levels[index] as number,
  ];
  const reached = quantiles.findIndex((quantile) => quantile >= rate);
  if (reached < 0) return { rank: at(last)[1], beyond: true };
  const [high, to] = at(reached);
  if (high === rate) return { rank: (to + at(quantiles.lastIndexOf(rate))[1]) / 2, beyond: false };
  if (reached === 0) return { rank: to, beyond: true };
  const [low, from] = at(reached - 1);
  return { rank: from + ((to - from) * (rate - low)) / (high - low), beyond: false };
}
