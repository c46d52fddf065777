import { amountProblem, countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { PeerTable } from "../core/peer-table.js";
import type { UnknownReason } from "../core/reason.js";
import { guardPeerTable, peerQuantiles } from "../peers/percentile-rank.js";
import { instagramEngagementMedians } from "../reference/instagram-engagement-medians.js";
import { instagramRateSpread } from "../reference/thresholds.js";
import { normalQuantile } from "../statistics/normal.js";
import type { BenchmarkOptions } from "./benchmark-engagement.js";

/** Whom to shrink a rate toward, and how strongly. */
export interface ShrinkOptions extends Pick<BenchmarkOptions, "platform" | "followers"> {
  /** Peers of your own, on the basis of the rate and with a level of 0.5; then their `spread` is needed as well. */
  readonly peers?: PeerTable | undefined;
  /** Variances of the logarithm: `between` accounts of one size, and `within` an account, between its posts. */
  readonly spread?: { readonly between: number; readonly within: number } | undefined;
  /** Confidence level of the interval; 0.95 where nothing is said. */
  readonly level?: number | undefined;
}

const model: ModelId = "shrunken-rate@1";

/**
 * A rate drawn toward the rates of peers of the same size, the more the fewer posts it rests on, so that three lucky
 * posts do not top a ranking. Empirical Bayes for normal means on the logarithm: with n posts, variance `within` between
 * the posts of an account and `between` accounts, the weight of the creator's own rate is
 * n · between / (n · between + within), the rest goes to the peers' median.
 *
 * Built in are likes and comments per follower on Instagram (Kim et al. 2020): after one post a rate keeps two thirds of
 * its weight, after twelve 96 %. It predicts held-out posts better than the rate itself; `docs/engagement.md` has the figures.
 *
 * @param rate - a measure of the rate, with its number of posts and its basis
 * @param options - platform, followers; peers and spread of your own
 * @returns the shrunken rate, with the interval of the creator's true rate; unknown with the rate's own reason,
 * `zero-rate`, `missing-followers`, `no-benchmark`, `basis-mismatch`, `outside-benchmark`, `no-spread`
 * @throws InvalidInputError for impossible numbers, with code and path
 * @see Efron, B. & Morris, C. (1975). Data analysis using Stein's estimator and its generalizations. JASA 70(350).
 * @example
 * import { engagementRate, shrinkRate } from "influencer-scoring/engagement";
 * const rate = engagementRate([{ likes: 2_400, comments: 100 }], { by: "followers", followers: 20_000 });
 * const shrunken = shrinkRate(rate, { platform: "instagram", followers: 20_000 });
 * console.log(rate.value, shrunken.value?.toFixed(3)); // => 0.125 0.077
 */
export function shrinkRate(rate: Measure, options: ShrinkOptions): Measure {
  const { platform, followers, peers, level = 0.95 } = options;
  const { basis, n, notes } = rate;
  const unknown = (reason: UnknownReason): Measure => ({ value: null, reason, n, basis, model, notes });
  if (rate.value === null) return unknown(rate.reason);
  refuse(amountProblem(rate.value), "rate");
  refuse(level > 0 && level < 1 ? undefined : "out-of-range", "level");
  if (rate.value === 0) return unknown("zero-rate");
  if (followers === null || followers === undefined) return unknown("missing-followers");
  refuse(countProblem(followers), "followers");
  if (peers) guardPeerTable(peers);

  const tables: readonly PeerTable[] = peers ? [peers] : instagramEngagementMedians;
  const candidates = tables.filter((table) => table.platform === platform);
  const table = candidates.find((one) => one.basis === basis);
  if (!table) return unknown(candidates.length ? "basis-mismatch" : "no-benchmark");
  const spread = options.spread ?? (peers ? undefined : instagramRateSpread);
  if (!spread) return unknown("no-spread");
  for (const name of ["between", "within"] as const) refuse(amountProblem(spread[name]), `spread.${name}`);
  const middle = medianOf(table, followers);
  if (!middle) return unknown("outside-benchmark");

  const own = n * spread.between;
  const weight = own + spread.within > 0 ? own / (own + spread.within) : 1;
  const center = weight * Math.log(rate.value) + (1 - weight) * Math.log(middle);
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt(spread.between * (1 - weight));
  return {
    value: Math.exp(center),
    interval: {
      low: Math.exp(center - reach),
      high: Math.exp(center + reach),
      shape: "between",
      level,
      method: "normal-posterior-log",
    },
    n,
    basis,
    model,
    notes: peers ? notes : [...notes, { code: "benchmark-limits", source: table.source }],
  };
}

/** The median of peers of one size. */
function medianOf(table: PeerTable, followers: Maybe<number>): number | undefined {
  const middle = table.levels.indexOf(0.5);
  if (middle < 0) refuse("invalid-peers", "peers.levels");
  return peerQuantiles(table, followers as number)?.[middle];
}
