import { type PeerTable, peerNeighbours } from "../../src/reference/index.js";
import { normalQuantile, sorted } from "../../src/statistics/index.js";

/** What an account's posts add up to. */
export interface RatioCounts {
  readonly followers: number;
  /** The count above the line, such as comments. */
  readonly above: number;
  /** The count below the line, such as likes; above 0. */
  readonly below: number;
}

/** The follower counts at which the table of ratios holds quantiles. */
const ratioFollowers = [
  1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 10_000_000,
];

/** The probabilities of its quantiles. */
const ratioLevels = [
  0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9,
  0.95, 0.98, 0.99, 0.995,
];

/** Logarithms of the ratio that the likelihood is added up over. */
const grid = Float64Array.from({ length: 120 }, (_, i) => Math.log(1e-5) + ((Math.log(5) - Math.log(1e-5)) * i) / 119);

/**
 * The ratios behind the counts. What accounts show is scattered by chance: of a hundred likes with one comment each
 * thirty, some have none. So near each size a normal distribution of the logarithm of the ratio is fitted, with Poisson
 * counts around it (expectation and maximisation over a grid), to the accounts nearest in size, weighted as in
 * `measureEngagementPeers`.
 */
export function fitRatioPeers(
  counts: readonly RatioCounts[],
  table: Pick<PeerTable, "id" | "platform" | "basis" | "formats" | "source">,
): PeerTable {
  const likelihoods = counts.map(({ above, below }) => {
    const logs = grid.map((log) => above * log - below * Math.exp(log));
    const most = logs.reduce((a, b) => Math.max(a, b));
    return logs.map((log) => Math.exp(log - most));
  });
  const sizes = counts.map(({ followers }) => Math.log(followers));
  const neighbours = Math.min(peerNeighbours.value, counts.length);
  const quantiles = ratioFollowers.map((followers) => {
    const distances = sizes.map((size) => Math.abs(size - Math.log(followers)));
    const reach = (sorted(distances)[neighbours - 1] as number) * (1 + 1e-6);
    const near = distances.flatMap((distance, i) =>
      distance < reach
        ? [{ weight: (1 - (distance / reach) ** 3) ** 3, likelihood: likelihoods[i] as Float64Array }]
        : [],
    );
    const { middle, spread } = fitNormal(near);
    return ratioLevels.map((level) => Math.exp(middle + spread * normalQuantile(level)));
  });
  return {
    kind: "peer-table",
    ...table,
    followers: ratioFollowers,
    levels: ratioLevels,
    quantiles,
    neighbours,
    accounts: counts.length,
  };
}

/** The normal distribution over the grid under which the weighted accounts are most likely. */
function fitNormal(accounts: readonly { weight: number; likelihood: Float64Array }[]) {
  let [middle, spread] = [Math.log(0.03), 1];
  for (let step = 0; step < 500; step++) {
    const density = grid.map((log) => Math.exp(-(((log - middle) / spread) ** 2) / 2));
    let [weights, first, second] = [0, 0, 0];
    for (const { weight, likelihood } of accounts) {
      let [total, ofLog, ofSquare] = [0, 0, 0];
      for (let i = 0; i < grid.length; i++) {
        const log = grid[i] as number;
        const p = (likelihood[i] as number) * (density[i] as number);
        total += p;
        ofLog += p * log;
        ofSquare += p * log * log;
      }
      weights += weight;
      first += (weight * ofLog) / total;
      second += (weight * ofSquare) / total;
    }
    const next = { middle: first / weights, spread: Math.sqrt(second / weights - (first / weights) ** 2) };
    const moved = Math.abs(next.middle - middle) + Math.abs(next.spread - spread);
    ({ middle, spread } = next);
    if (moved < 1e-5) break;
  }
  return { middle, spread };
}
