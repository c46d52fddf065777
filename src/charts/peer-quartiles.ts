import { formatBasis } from "../core/basis.js";
import { amountProblem, countProblem, refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { readBasis } from "../core/parse-basis.js";
import type { PeerTable } from "../core/peer-table.js";
import { listOf } from "../core/require-object.js";
import { guardPeerTable, peerQuantiles } from "../peers/percentile-rank.js";
import { quantile } from "../statistics/quantile.js";

/** Rates of peers: a list of them on the same basis, or a table of peers by size. */
export type ChartPeers = readonly number[] | PeerTable;

/** The middle half of peers. */
export interface PeerQuartiles {
  /** A quarter of them is below. */
  readonly low: number;
  /** Half of them are below. */
  readonly middle: number;
  /** A quarter of them is above. */
  readonly high: number;
  /** How many there are. */
  readonly n: number;
}

/** The quartiles of peers, or in words why they cannot be told. */
export function peerQuartiles(
  peers: ChartPeers,
  basis: string,
  followers: Maybe<number>,
): PeerQuartiles | "no peers are given" | "the followers are unknown" | "no peers of this size were measured" {
  if (typeof peers !== "object" || peers === null) refuse("not-an-array", "peers");
  if (Array.isArray(peers)) {
    const rates = listOf<number>(peers, "peers");
    rates.forEach((rate, index) => {
      refuse(amountProblem(rate), `peers[${index}]`);
    });
    if (rates.length === 0) return "no peers are given";
    const at = (p: number): number => quantile(rates, p);
    return { low: at(0.25), middle: at(0.5), high: at(0.75), n: rates.length };
  }
  const table = peers as PeerTable;
  guardPeerTable(table);
  const own = readBasis(table.basis);
  // Rates of different bases are never compared.
  refuse(own && formatBasis(own) === basis ? undefined : "basis-conflict", "peers.basis");
  if (followers === null || followers === undefined) return "the followers are unknown";
  refuse(countProblem(followers), "followers");
  const quantiles = peerQuantiles(table, followers);
  if (!quantiles) return "no peers of this size were measured";
  const { levels } = table;
  const at = (p: number): number => valueAt(p, levels, quantiles);
  return { low: at(0.25), middle: at(0.5), high: at(0.75), n: table.neighbours };
}

/** The quantile of a probability, between those that a table holds; its outermost ones beyond them. */
function valueAt(p: number, levels: readonly number[], quantiles: readonly number[]): number {
  const above = levels.findIndex((level) => level >= p);
  if (above < 0) return quantiles.at(-1) as number;
  const [high, highLevel] = [quantiles[above] as number, levels[above] as number];
  if (above === 0 || highLevel === p) return high;
  const [low, lowLevel] = [quantiles[above - 1] as number, levels[above - 1] as number];
  return low + ((high - low) * (p - lowLevel)) / (highLevel - lowLevel);
}
