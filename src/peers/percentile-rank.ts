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
 * The quantiles of peers of one size: linear between the follower counts of the table, on the logarithm of followers.
 *
 * @param table - the peers
 * @param followers - the size, at least 1
 * @returns a rate for each of the table's levels, or `undefined` where the size lies outside the table
 * @throws InvalidInputError `invalid-peers` where the table is not complete, or its quantiles fall
 * @example
 * import { instagramEngagementPeers, peerQuantiles } from "influencer-scoring";
 * const quantiles = peerQuantiles(instagramEngagementPeers.median, 20_000) ?? [];
 * console.log(quantiles.length === instagramEngagementPeers.median.levels.length); // => true
 */
export function peerQuantiles(table: PeerTable, followers: number): readonly number[] | undefined {
  const { followers: sizes, levels, quantiles } = table;
  const above = sizes.findIndex((size) => size >= followers);
  if (above < 0 || followers < (sizes[0] as number)) return undefined;
  const high = requireRow(quantiles[above], levels);
  if (sizes[above] === followers) return high;
  const low = requireRow(quantiles[above - 1], levels);
  const from = Math.log(sizes[above - 1] as number);
  const share = (Math.log(followers) - from) / (Math.log(sizes[above] as number) - from);
  return low.map((rate, level) => rate + ((high[level] as number) - rate) * share);
}

function requireRow(row: readonly number[] | undefined, levels: readonly number[]): readonly number[] {
  const rises = row?.every((rate, level) => rate >= 0 && rate >= (row[level - 1] ?? 0));
  if (!row || !rises || row.length !== levels.length || row.length < 2)
    throw new InvalidInputError("invalid-peers", "peers");
  return row;
}

/**
 * The percentile rank of a rate among quantiles, linear between them. A rate beyond the outermost quantile gets the
 * outermost probability, and says so.
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
  const above = quantiles.findIndex((quantile) => quantile > rate);
  if (above === 0) return { rank: levels[0] as number, beyond: true };
  if (above < 0) return { rank: levels[last] as number, beyond: rate > (quantiles[last] as number) };
  const [low, high] = [quantiles[above - 1] as number, quantiles[above] as number];
  const [from, to] = [levels[above - 1] as number, levels[above] as number];
  return { rank: from + ((to - from) * (rate - low)) / (high - low), beyond: false };
}
