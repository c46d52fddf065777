import { formatBasis } from "../core/basis.js";
import { InvalidInputError } from "../core/error.js";
import { deepFreeze } from "../core/freeze.js";
import { amountProblem, countProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { parseBasis } from "../core/parse-basis.js";
import type { PeerTable } from "../core/peer-table.js";
import { type Platform, type PostFormat, platforms } from "../core/platform.js";
import { guardPeerTable } from "../peers/percentile-rank.js";
import { fewestPeers, peerNeighbours } from "../reference/thresholds.js";
import { sorted } from "../statistics/quantile.js";
import { sum } from "../statistics/trimmed-mean.js";
import { weightedQuantile } from "../statistics/weighted-quantile.js";

/** One peer: how large it is, and its rate. */
export interface EngagementPeer {
  /** Followers. */
  readonly followers: Maybe<number>;
  /** The rate, as a fraction, or the measure of it. */
  readonly rate: Maybe<number> | Measure;
}

const rateOf = ({ rate }: EngagementPeer): Maybe<number> => (typeof rate === "object" ? rate?.value : rate);

/** Whether a peer tells both its size and its rate. */
export function isComplete(peer: EngagementPeer): peer is EngagementPeer & { readonly followers: number } {
  return (peer.followers ?? undefined) !== undefined && (rateOf(peer) ?? undefined) !== undefined;
}

/** How to measure a table of peers. */
export interface PeerTableOptions {
  /** Name and version of the table. */
  readonly id: ModelId;
  /** The platform of the peers. */
  readonly platform: Platform;
  /** The basis of their rates. */
  readonly basis: string;
  /** The formats of their posts, where that is known. */
  readonly formats?: readonly PostFormat[] | undefined;
  /** The follower counts at which to measure, increasing. Where none are given: evenly on the logarithm, over the peers. */
  readonly followers?: readonly number[] | undefined;
  /** The probabilities of the quantiles, increasing. */
  readonly levels?: readonly number[] | undefined;
  /** How many peers nearest in size make a row. */
  readonly neighbours?: number | undefined;
  /** Where the peers come from. */
  readonly source: string;
}

/** The quantiles that a table holds where nothing else is said: each twentieth, and finer at both ends. */
const usualLevels: readonly number[] = [
  0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95,
  0.98, 0.99,
];

/** How many sizes a table holds where none are given. */
const usualSizes = 12;

/**
 * Measures a table of peers from their rates, to rank others among them with {@link benchmarkEngagement}. Each row
 * rests on the peers nearest in size on the logarithm of followers, nearer ones counting more (tricube weights).
 *
 * @param peers - follower count and rate of each peer; peers without one of them are passed over
 * @param options - name, platform and basis of the table, and how fine it is
 * @returns the table, a plain object that can be stored
 * @throws InvalidInputError `empty` with fewer than 30 peers, `invalid-basis`, `basis-conflict` where a peer's measure has another
 * basis, `invalid-peers` where sizes or levels do not rise, and impossible counts or rates, with
 * their path
 * @example
 * import { benchmarkEngagement, measureEngagementPeers } from "influencer-scoring/engagement";
 * const peers = measureEngagementPeers(
 *   Array.from({ length: 99 }, (_, i) => ({ followers: 5_000 + i, rate: (i + 1) / 1000 })),
 *   { id: "mine@1", platform: "tiktok", basis: "likes+comments/views:median", source: "my own creators, 2026" },
 * );
 * const rank = benchmarkEngagement(0.05, {
 *   platform: "tiktok", followers: 5_049, basis: "likes+comments/views:median", peers,
 * });
 * console.log(rank.value?.toFixed(2)); // => 0.50
 */
export function measureEngagementPeers(peers: readonly EngagementPeer[], options: PeerTableOptions): PeerTable {
  const { id, platform, formats = [], levels = usualLevels, neighbours = peerNeighbours.value, source } = options;
  if (!Array.isArray(peers)) refuse("not-an-array", "peers");
  requireOneOf(platform, platforms, "unknown-platform", "platform");
  refuse(countProblem(neighbours) ?? (neighbours === 0 ? "out-of-range" : undefined), "neighbours");
  const basis = formatBasis(parseBasis(options.basis));
  const known: { size: number; rate: number }[] = [];
  peers.forEach((peer, index) => {
    if (!isComplete(peer)) return;
    const rate = rateOf(peer);
    const own = typeof peer.rate === "object" ? peer.rate?.basis : undefined;
    if (own && formatBasis(parseBasis(own)) !== basis) refuse("basis-conflict", `peers[${index}].rate`);
    const problem = countProblem(peer.followers) ?? (peer.followers === 0 ? "out-of-range" : undefined);
    refuse(problem, `peers[${index}].followers`);
    refuse(amountProblem(rate), `peers[${index}].rate`);
    known.push({ size: Math.log(peer.followers), rate: rate as number });
  });
  if (known.length < fewestPeers.value) throw new InvalidInputError("empty", "peers");
  known.sort((a, b) => a.rate - b.rate);

  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (const { size } of known) {
    smallest = Math.min(smallest, size);
    largest = Math.max(largest, size);
  }
  const followers = options.followers ?? [
    ...new Set(
      Array.from({ length: usualSizes }, (_, i) =>
        Math.round(Math.exp(smallest + ((largest - smallest) * i) / (usualSizes - 1))),
      ),
    ),
  ];
  const table: PeerTable = {
    kind: "peer-table",
    id,
    platform,
    basis,
    formats,
    followers,
    levels,
    quantiles: followers.map((size) => quantilesNear(known, Math.log(size), levels, neighbours)),
    neighbours: Math.min(neighbours, known.length),
    accounts: known.length,
    source,
  };
  guardPeerTable(table);
  return deepFreeze(table);
}

/** How much each peer counts at a size: the nearest most, by tricube weights that reach to the farthest neighbour. */
function weightsNear(sizes: readonly number[], size: number, neighbours: number): number[] {
  const distances = sizes.map((other) => Math.abs(other - size));
  const farthest = sorted(distances)[Math.min(neighbours, distances.length) - 1] as number;
  // A little farther, so that neighbours that are all as far count alike, and not nothing.
  const reach = Math.max(farthest * (1 + 1e-6), Number.MIN_VALUE);
  return distances.map((distance) => (distance < reach ? (1 - (distance / reach) ** 3) ** 3 : 0));
}

/** How many peers the weights at a size are worth, (Σw)² / Σw² (Kish). */
export function effectivePeers(peers: readonly { readonly followers: number }[], followers: number): number {
  const sizes = peers.map((peer) => Math.log(peer.followers));
  const weights = weightsNear(sizes, Math.log(followers), peerNeighbours.value);
  return sum(weights) ** 2 / sum(weights.map((weight) => weight ** 2));
}

function quantilesNear(
  known: readonly { size: number; rate: number }[],
  size: number,
  levels: readonly number[],
  neighbours: number,
): number[] {
  const weights = weightsNear(
    known.map((peer) => peer.size),
    size,
    neighbours,
  );
  const values = known.map((peer) => peer.rate);
  return levels.map((level) => weightedQuantile(values, weights, level));
}
