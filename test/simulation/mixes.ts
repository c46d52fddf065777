// Creators whose truth is known, to see how often the intervals of rosters and mixes hold, and whether probabilities do.
import type { Measure } from "../../src/core/index.js";
import { expectedViews } from "../../src/engagement/index.js";
import { compareMixes, type MixCreator, rosterVariability } from "../../src/portfolio/index.js";
import { type Distributions, distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** How the reach of a follower, or a size, varies from creator to creator. */
export const shapes = {
  lognormal: ({ normal }: Distributions, sigma: number) => Math.exp(sigma * normal()),
  gamma: ({ gamma }: Distributions, sigma: number) => gamma(1, Math.sqrt(Math.expm1(sigma ** 2))),
  "one in 20 at eight times": ({ normal, uniform }: Distributions, sigma: number) =>
    Math.exp(sigma * normal()) * (uniform() < 0.05 ? 8 : 1),
} as const;

export interface RosterSetting {
  readonly creators: number;
  readonly shape: keyof typeof shapes;
  /** Deviation of the logarithm of the follower counts. */
  readonly sizes: number;
  /** Deviation of the logarithm of the reach of a follower. */
  readonly ratios: number;
  /** Reach rises with this power of the followers; 1 where not given. */
  readonly power?: number;
}

/** How often the 95 % predictions of a roster held the reach of the next one, and how wide they were (high over low). */
export function simulateRosters(setting: RosterSetting, rosters: number) {
  const { creators, shape, sizes, ratios, power = 1 } = setting;
  const draws = distributions(random(creators * 1_000 + sizes * 100 + ratios * 10 + (1 - power)));
  // Three people for each that the creators reach on average.
  const population = Math.round(18_000 * creators * Math.exp((sizes ** 2 + ratios ** 2) / 2));
  const roster = () =>
    Array.from({ length: creators }, () => {
      const followers = Math.max(1, Math.round(20_000 * Math.exp(sizes * draws.normal())));
      const typical = 6_000 * (followers / 20_000) ** power;
      const reach = Math.max(1, Math.round(typical * shapes[shape](draws, ratios)));
      return { followers, reach: Math.min(reach, population) };
    });
  let [sameSizes, nextRoster, netSame, netNext] = [0, 0, 0, 0];
  const widths = { sameSizes: [] as number[], nextRoster: [] as number[] };
  for (let i = 0; i < rosters; i++) {
    const next = roster();
    const total = next.reduce((sum, { reach }) => sum + reach, 0);
    const net = population * (1 - next.reduce((missed, { reach }) => missed * (1 - reach / population), 1));
    const told = rosterVariability(roster(), { next: next.map(({ followers }) => followers), population });
    const holds = ({ interval }: Measure, truth: number) =>
      interval && truth >= (interval.low ?? 0) && truth <= (interval.high ?? Number.POSITIVE_INFINITY) ? 1 : 0;
    sameSizes += holds(told.sameSizes, total);
    nextRoster += holds(told.nextRoster, total);
    netSame += holds(told.sameSizes.netReach, net);
    netNext += holds(told.nextRoster.netReach, net);
    for (const name of ["sameSizes", "nextRoster"] as const) {
      const { low, high } = told[name].interval ?? {};
      widths[name].push((high ?? Number.MAX_VALUE) / (low ?? 0));
    }
  }
  const middle = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] as number;
  return {
    sameSizes: sameSizes / rosters,
    nextRoster: nextRoster / rosters,
    netSame: netSame / rosters,
    netNext: netNext / rosters,
    width: { sameSizes: middle(widths.sameSizes), nextRoster: middle(widths.nextRoster) },
  };
}

export interface MixSetting {
  /** How many small creators stand against one large one. */
  readonly small: number;
  /** How much creators do well or badly together, in truth and as told. */
  readonly correlation: number;
  readonly told: number;
  /** Posts seen of each creator. */
  readonly posts: number;
}

const deviation = 0.5;

/** Campaigns with small creators against one large one, and what was told of them before. */
export function simulateMixes({ small, correlation, told, posts }: MixSetting, campaigns: number, plays = 600) {
  // Enough people for the luckiest of the large ones, and few enough for audiences to overlap.
  const population = 120_000 * small;
  const { normal } = distributions(random(small * 1_000 + correlation * 100 + told * 10 + posts));
  let covered = 0;
  const bins = Array.from({ length: 5 }, () => ({ count: 0, said: 0, came: 0 }));
  let squares = 0;
  for (let i = 0; i < campaigns; i++) {
    const shock = normal();
    /** A creator of whom some posts were seen, and the reach that came. */
    const creator = (typical: number): { readonly creator: MixCreator; readonly came: number } => {
      const post = (z: number) => Math.max(1, Math.round(typical * Math.exp(deviation * z)));
      const seen = Array.from({ length: posts }, () => ({ views: post(normal()) }));
      const came = post(Math.sqrt(correlation) * shock + Math.sqrt(1 - correlation) * normal());
      return { creator: { reach: expectedViews(seen) }, came };
    };
    const micro = Array.from({ length: small }, () => creator(4_000 * Math.exp(0.7 * normal())));
    const macro = [creator(4_000 * small * Math.exp(0.25 + 0.8 * Math.min(normal(), 2)))];
    const net = (list: typeof micro) =>
      population * (1 - list.reduce((missed, { came }) => missed * (1 - Math.min(came / population, 1)), 1));
    const comparison = compareMixes(
      { micro: micro.map((each) => each.creator), macro: macro.map((each) => each.creator) },
      { goal: "awareness", population, seed: i, draws: plays, correlation: told },
    );
    const [first] = comparison.mixes;
    const { low, high } = first?.netReach.interval ?? {};
    const reached = net(micro);
    if (reached >= (low ?? 0) && reached <= (high ?? 0)) covered++;
    const said = first?.probability.value ?? Number.NaN;
    const came = reached > net(macro) ? 1 : 0;
    const bin = bins[Math.min(Math.floor(said * 5), 4)] as (typeof bins)[number];
    bin.count++;
    bin.said += said;
    bin.came += came;
    squares += (said - came) ** 2;
  }
  return {
    covered: covered / campaigns,
    brier: squares / campaigns,
    bins: bins.map(({ count, said, came }) => ({ count, said: said / count, came: came / count })),
  };
}
