import { formatBasis } from "../core/basis.js";
import { amountProblem, countProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { parseBasis } from "../core/parse-basis.js";
import type { PeerTable } from "../core/peer-table.js";
import { type Platform, platforms } from "../core/platform.js";
import type { UnknownReason } from "../core/reason.js";
import { guardPeerTable, peerQuantiles, percentileRank } from "../peers/percentile-rank.js";
import { instagramCategoryFactors } from "../reference/instagram-category-factors.js";
import { instagramEngagementPeers } from "../reference/instagram-engagement-peers.js";
import { fewestPeers } from "../reference/thresholds.js";
import { type EngagementPeer, effectivePeers, isComplete, measureEngagementPeers } from "./measure-engagement-peers.js";

/** Whom to rank a rate among. */
export interface BenchmarkOptions {
  /** The platform of the creator. */
  readonly platform: Platform;
  /** The creator's followers. */
  readonly followers: Maybe<number>;
  /** What the rate is, such as `likes+comments/followers:median`. A {@link Measure} brings its own. */
  readonly basis?: string | undefined;
  /** The creator's category; the built-in peers know beauty, family, fashion, fitness, food, interior, pet, travel. */
  readonly category?: Maybe<string>;
  /** Peers of your own: a table of {@link measureEngagementPeers}, or at least 30 peers on the basis of the rate. */
  readonly peers?: PeerTable | readonly EngagementPeer[] | undefined;
}

const model: ModelId = "engagement-benchmark@1";
const tables: readonly PeerTable[] = /* @__PURE__ */ Object.values(instagramEngagementPeers);

/**
 * Where an engagement rate stands among creators of the same size: the percentile rank, 0 to 1. A rank of 0.8 says
 * that four in five creators of this size have a lower rate.
 *
 * The rank is continuous in followers: it has no jump at a tier bound. Rates are compared with rates of the same basis
 * only. Built in are Instagram creators with 1,000 to 10 million followers on likes and comments per follower, measured
 * on pictures and carousels published 2012 to 2019 (Kim et al. 2020); for everything else, bring peers of your own. An
 * interval of the rate becomes an interval of the rank; the error of the peer table itself is not in it. Creators with the
 * very same rate count half. With a `category` that was measured, the peers are those of the category: the quantiles of
 * all creators of the size, times the category's factor.
 *
 * @param rate - the rate as a fraction, or the measure of it
 * @param options - platform, followers, and the basis of a bare number
 * @returns the rank, 0 to 1; unknown (with notes on what was measured instead) with the rate's own reason, `missing-followers`, `no-benchmark` (nobody measured
 * this platform), `basis-mismatch` (the platform was measured on another basis), `outside-benchmark` (nobody of this
 * size was measured), `too-few-peers`
 * @throws InvalidInputError `basis-required` for a bare number without a basis, `basis-conflict` where `basis` is not
 * the measure's own, `invalid-basis`, `unknown-platform`, `invalid-peers`, and impossible numbers
 * @see docs/peers.md, for how the table was measured and how well its ranks are calibrated
 * @example
 * import { benchmarkEngagement } from "influencer-scoring/engagement";
 * const basis = "likes+comments/followers:median";
 * const rank = benchmarkEngagement(0.03, { platform: "instagram", followers: 20_000, basis });
 * console.log(rank.value?.toFixed(2)); // => 0.53
 * console.log(benchmarkEngagement(0.03, { platform: "twitch", followers: 20_000, basis }).reason); // => no-benchmark
 */
export function benchmarkEngagement(rate: Maybe<number> | Measure, options: BenchmarkOptions): Measure {
  const { platform, followers, peers } = options;
  requireOneOf(platform, platforms, "unknown-platform", "platform");
  const measure = typeof rate === "object" && rate !== null ? rate : undefined;
  const value = measure ? measure.value : (rate as Maybe<number>);
  if (options.basis === undefined && !measure) refuse("basis-required", "basis");
  const own = measure?.basis ? canonical(measure.basis) : undefined;
  const basis = options.basis === undefined ? (own ?? "") : canonical(options.basis);
  if (own !== undefined && own !== basis) refuse("basis-conflict", "basis");

  const unknown = (reason: UnknownReason, notes: readonly Note[] = []): Measure => ({
    value: null,
    reason,
    n: 0,
    basis,
    model,
    notes,
  });
  if (value === null || value === undefined) return unknown(measure?.reason ?? "not-given");
  refuse(amountProblem(value), "rate");
  if (followers === null || followers === undefined) return unknown("missing-followers");
  refuse(countProblem(followers), "followers");

  const found = findTable(basis, options);
  if (typeof found === "string") {
    const exists = found === "too-few-peers" || found === "outside-benchmark" ? [] : tables;
    return unknown(
      found,
      exists.map((table) => ({ code: "measured-instead", path: `${table.platform} ${table.basis}` })),
    );
  }
  const factor = peers ? undefined : factorOf(options.category);
  const given = measure?.notes ?? [];
  // A rate that was shrunken toward the same peers says so already.
  const isSaid = given.some(({ code, source }) => code === "benchmark-limits" && source === found.source);
  const limits: Note[] = peers || isSaid ? [] : [{ code: "benchmark-limits", source: found.source }];
  if (!peers && options.category)
    limits.push(
      factor ? { code: "category-peers", source: instagramCategoryFactors.source } : { code: "no-category-peers" },
    );
  const usual = peerQuantiles(found, followers);
  if (!usual) return unknown("outside-benchmark", limits);
  const quantiles = factor ? usual.map((quantile) => quantile * factor) : usual;

  const { rank, beyond } = percentileRank(value, quantiles, found.levels);
  // A bound beyond the outermost quantile leaves the rank open up to its natural end.
  const boundOf = (bound: number | null, end: 0 | 1): number | null => {
    if (bound === null) return null;
    refuse(amountProblem(bound), "rate.interval");
    const at = percentileRank(bound, quantiles, found.levels);
    return at.beyond && at.rank < 0.5 === (end === 0) ? end : at.rank;
  };
  const { interval: seen } = measure ?? {};
  const interval: Interval | undefined = seen && {
    ...seen,
    low: boundOf(seen.low, 0),
    high: boundOf(seen.high, 1),
  };
  return {
    value: rank,
    ...(interval && { interval }),
    n: found.neighbours,
    basis,
    model: factor ? (found.id.replace("@", "-by-category@") as ModelId) : found.id,
    notes: [...given, ...limits, ...(beyond ? [{ code: "beyond-benchmark" } as const] : [])],
  };
}

/** A basis as the library writes it, whatever the order in which somebody wrote its interactions. */
const canonical = (basis: string): string =>
  tables.some((table) => table.basis === basis) ? basis : formatBasis(parseBasis(basis));

/** How the creators of a category lie beside all others, where that was measured. */
function factorOf(category: Maybe<string>): number | undefined {
  const name = category?.toLowerCase() ?? "";
  const factors: Readonly<Record<string, number>> = instagramCategoryFactors.factors;
  return Object.hasOwn(factors, name) ? factors[name] : undefined;
}

const isList = (peers: BenchmarkOptions["peers"]): peers is readonly EngagementPeer[] => Array.isArray(peers);

/** The table to rank in, or why there is none. */
function findTable(basis: string, { platform, followers, peers }: BenchmarkOptions): PeerTable | UnknownReason {
  if (isList(peers)) {
    const known = peers.filter(isComplete);
    if (known.length < fewestPeers.value) return "too-few-peers";
    const size = followers as number;
    const within = known.some((peer) => peer.followers <= size) && known.some((peer) => peer.followers >= size);
    if (!within) return "outside-benchmark";
    // Peers far from this size hardly count; what is left must still be enough to rank among.
    if (effectivePeers(known, size) < fewestPeers.value / 3) return "too-few-peers";
    return measureEngagementPeers(known, { id: "own-peers@1", platform, basis, followers: [size], source: "caller" });
  }
  if (peers) guardPeerTable(peers);
  const candidates = (peers ? [peers] : tables).filter((table) => table.platform === platform);
  return candidates.find((table) => table.basis === basis) ?? (candidates.length ? "basis-mismatch" : "no-benchmark");
}
