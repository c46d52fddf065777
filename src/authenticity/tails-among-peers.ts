import type { PeerTable } from "../core/peer-table.js";
import { percentileRank } from "../peers/percentile-rank.js";
import { normalProbability } from "../statistics/normal.js";

/** How many peers lie on either side. Peers who are alike count on both, so the two may add up to more than 1. */
export interface Tails {
  /** The share of peers with as little, or less. */
  readonly lower: number;
  /** The share of peers with as much, or more. */
  readonly upper: number;
}

/** The smallest share that a table can tell: what lies beyond its outermost quantile, or one peer more than it rests on. */
function smallestShares({ levels, neighbours }: PeerTable): Tails {
  const one = 1 / (neighbours + 1);
  return { lower: Math.max(levels[0] as number, one), upper: Math.max(1 - (levels.at(-1) as number), one) };
}

/**
 * The tails of a rate among the quantiles of peers, linear between them.
 *
 * @param rate - the rate
 * @param quantiles - the peers' quantiles at the size, one for each level of the table
 * @param table - the table that they are from
 */
export function tailsOfRate(rate: number, quantiles: readonly number[], table: PeerTable): Tails {
  const { levels } = table;
  const least = smallestShares(table);
  const first = quantiles.indexOf(rate);
  const { rank } = percentileRank(rate, quantiles, levels);
  const lower = first < 0 ? rank : (levels[quantiles.lastIndexOf(rate)] as number);
  const upper = 1 - (first < 0 ? rank : (levels[first] as number));
  return { lower: Math.max(lower, least.lower), upper: Math.max(upper, least.upper) };
}

/**
 * The tails of a count among peers, were they given as much to count from: of peers with as many likes, how many show as
 * few comments? A peer's count is Poisson with mean (its ratio · exposure), so chance is counted in, and ten likes
 * without a comment are nothing special. Between two quantiles the peers are spread evenly on the cube root of the ratio;
 * those beyond the outermost quantile are taken to lie beyond the count.
 *
 * @param count - what was counted above the line, such as comments
 * @param exposure - what was counted below it, such as likes; above 0
 * @param quantiles - the peers' quantiles of the ratio at the size, one for each level of the table
 * @param table - the table that they are from
 */
export function tailsOfCount(count: number, exposure: number, quantiles: readonly number[], table: PeerTable): Tails {
  const { levels } = table;
  const least = smallestShares(table);
  /** The share of peers between the outermost quantiles whose count is at most so many. */
  const share = (most: number): number => {
    const distances = quantiles.map((ratio) => standardDistance(most, ratio * exposure));
    const integrals = distances.map(integralOfProbability);
    let total = 0;
    for (let i = 1; i < levels.length; i++) {
      const length = (distances[i - 1] as number) - (distances[i] as number);
      const rise = (integrals[i - 1] as number) - (integrals[i] as number);
      // Too short for a difference of its ends to keep digits: Φ in its place.
      const probability = length < 1e-4 ? normalProbability(distances[i] as number) : rise / length;
      total += ((levels[i] as number) - (levels[i - 1] as number)) * probability;
    }
    return total;
  };
  const bottom = levels[0] as number;
  const upper = count === 0 ? 1 : 1 - bottom - share(count - 1);
  return { lower: Math.max(bottom + share(count), least.lower), upper: Math.max(upper, least.upper) };
}

/**
 * How far, in standard deviations, a Poisson variable with this mean stays from exceeding a count: Φ of it is the
 * probability of at most so many, to .013 and mostly far better.
 *
 * @see Wilson, E. B. & Hilferty, M. M. (1931). The Distribution of Chi-Square. PNAS 17(12)
 */
function standardDistance(count: number, mean: number): number {
  const a = count + 1;
  return 3 * Math.sqrt(a) * (1 - 1 / (9 * a) - Math.cbrt(mean / a));
}

/** The integral of Φ up to x, x Φ(x) + φ(x). Over an interval, divided by its length, it is the average of Φ there. */
function integralOfProbability(x: number): number {
  // So far out it is 0 or x to nine digits, and that is quicker.
  if (Math.abs(x) > 6) return Math.max(x, 0);
  return x * normalProbability(x) + Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
