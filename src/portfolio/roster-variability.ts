import { countOf } from "../core/given.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { requireObject } from "../core/require-object.js";
import { quantile, sorted } from "../statistics/quantile.js";
import { takeLevel } from "../statistics/take-level.js";
import { mean, sum } from "../statistics/trimmed-mean.js";
import { type Departures, departuresOf } from "./departures.js";
import {
  type PredictedReach,
  predictedReach,
  sizedPrediction,
  sizeSlope,
  unsizedPrediction,
} from "./predicted-reach.js";
import { type Member, type RosterCreator, takeRoster } from "./take-roster.js";

/** What {@link rosterVariability} is to rest on. */
export interface RosterOptions {
  /** How many people there are, for net reach: what is to be expected of it, and what a departure costs. */
  readonly population?: Maybe<number> | Measure;
  /** The next roster, as creators or follower counts; the same creators where not given. */
  readonly next?: Maybe<readonly Maybe<number | RosterCreator>[]>;
  /** The level of the intervals; 0.95 where not given. */
  readonly level?: Maybe<number>;
}

/** How much the creators of a roster differ, and what that means for its reach. */
export type RosterVariability = Measure & {
  /** The mean of the follower counts; `null` where none is known. */
  readonly mean: number | null;
  /** Follower counts that so many of the creators stay below; empty where none is known. */
  readonly quantiles: readonly { readonly p: number; readonly value: number }[];
  /** The Gini coefficient of the follower counts: 0 where all are alike, near 1 where one has nearly all. `null` where unknown. */
  readonly gini: number | null;
  /** The share of all followers that the largest creator has; `null` where unknown. */
  readonly largestShare: number | null;
  /** How many creators of equal size would be as concentrated, 1 / Σ share²; `null` where unknown. */
  readonly effectiveCreators: number | null;
  /** All reach over all followers, of the creators that tell both: reach weighted by size. */
  readonly reachPerFollower: Measure;
  /** By which power of the followers reach rises: 1 is in proportion, which is also what is assumed of fewer than 8 creators. */
  readonly sizePower: number;
  /** The gross reach of the next roster, its follower counts being known, with the net reach beside it. */
  readonly sameSizes: PredictedReach;
  /** The same for a roster of as many creators like these, whose sizes are not known and vary as these do. */
  readonly nextRoster: PredictedReach;
  /** What it costs when one creator leaves. */
  readonly departures: Departures;
};

const model: ModelId = "roster-variability@1";
const shown = [0.05, 0.25, 0.5, 0.75, 0.95];

/** The unevenness of sizes that rise. */
function giniOf(rising: readonly number[]): number {
  const n = rising.length;
  return sum(rising.map((size, i) => (2 * (i + 1) - n - 1) * size)) / (n * sum(rising));
}

/** All reach over all followers. What was seen of few creators of uneven sizes bears no honest interval. */
function pooledRatio(members: readonly Member[]): Measure {
  const reach = sum(members.map((each) => each.reach.value as number));
  const followers = sum(members.map((each) => each.followers as number));
  const common = { n: members.length, basis: "reach/followers:pooled", model, notes: [] };
  if (members.length === 0) return { value: null, reason: "not-given", ...common };
  return { value: reach / followers, ...common };
}

/**
 * How much the creators of a roster differ in size, what that means for the reach of the next roster, and what it costs
 * when one of them leaves.
 *
 * The value is the coefficient of variation of the follower counts, standard deviation over mean: 0 where all are alike.
 * Nothing of it is uncertain, since the roster is what it is.
 *
 * Two predictions say what to expect of a gross reach, the sum that counts people as often as they are reached, from reaches
 * that were seen or are expected; with a `population` each tells the net reach as well, audiences being independent.
 * `sameSizes` knows the follower counts of the next roster, so that only what a creator of a size reaches varies. How reach
 * rises with the followers is found by least squares on both logarithms (`sizePower`), from 8 creators on; of fewer it is
 * taken to be in proportion (note `assumed-proportional`). `nextRoster` knows only how many creators there will be: sizes
 * vary as well. How much wider its interval is, is what the varying sizes cost. Both take what varies to be lognormal and
 * independent between creators (a note says so), the sum by Fenton's and Wilkinson's approximation, mixed over what the
 * creators seen leave open of mean, slope and variance. Where the reaches are measures with intervals, these are what one
 * creator comes out different from one time to the next. How often the intervals hold is told in `docs/portfolio.md`.
 *
 * @param creators - the roster: creators with `followers` and, for the predictions, `reach`; or bare follower counts
 * @param options - the population, the next roster, the level
 * @returns the coefficient of variation of the follower counts, from 0, with `quantiles`, `gini`, `largestShare`,
 * `effectiveCreators`, `reachPerFollower`, `sizePower`, `sameSizes`, `nextRoster` and `departures`. Creators of which
 * something is unknown are left out where it is needed, with a note. Unknown with `too-few-creators` (fewer than 2, or for a prediction
 * fewer than 3), `zero-denominator` (nobody follows anybody), and the predictions with `not-given` (no reach is known),
 * `zero-rate` (a creator reached nobody), their net reach with `missing-denominator` (no population). An end of an interval
 * beyond all numbers is `null`
 * @throws InvalidInputError `negative`, `not-an-integer` and so on at `creators[i]`; `duplicate-name` for an id twice; at a
 * reach `share-mismatch` for a share of followers, `people-required` for one between 0 and 1 where the population is given,
 * and `out-of-range` where it is above the population
 * @see Fenton, L. F. (1960). The sum of log-normal probability distributions in scatter transmission systems. IRE
 * Transactions on Communications Systems 8(1).
 * @see docs/portfolio.md
 * @example
 * import { rosterVariability } from "influencer-scoring/portfolio";
 * const sizes = [[8_000, 2_100], [12_000, 4_000], [15_000, 3_300], [22_000, 5_200], [60_000, 19_000]] as const;
 * const roster = sizes.map(([followers, reach]) => ({ followers, reach }));
 * const { value, largestShare, sameSizes, nextRoster, departures } = rosterVariability(roster, { population: 300_000 });
 * console.log(value?.toFixed(2), largestShare?.toFixed(2)); // => 0.90 0.51
 * const ends = (measure: typeof sameSizes) => [measure.interval?.low, measure.interval?.high].map((x) => x?.toFixed(0));
 * console.log(ends(sameSizes).join(" "), ends(nextRoster).join(" ")); // => 22691 47756 6813 287371
 * console.log(departures.worst?.share.toFixed(2), departures.worst?.netShare?.toFixed(2)); // => 0.57 0.56
 */
export function rosterVariability(
  creators: Maybe<readonly Maybe<number | RosterCreator>[]>,
  options: RosterOptions = {},
): RosterVariability {
  requireObject(options, "options");
  const level = takeLevel(options.level);
  const population = options.population ?? undefined;
  const people = population === undefined ? undefined : countOf(population, "population");
  const members = takeRoster(creators, "creators", people);
  const next = options.next ? takeRoster(options.next, "next", people) : members;

  const sizes = sorted(members.flatMap(({ followers }) => followers ?? []));
  const n = sizes.length;
  const total = sum(sizes);
  const average = n > 0 ? mean(sizes) : null;
  const seen = members.filter(({ reach }) => reach.value !== null);
  const both = seen.filter(({ followers }) => followers !== undefined && followers > 0);
  const notes: Note[] = seen.flatMap(({ reach }) => reach.notes);
  if (n < members.length) notes.push({ code: "missing-part", path: "followers", count: members.length - n });
  if (seen.length < members.length)
    notes.push({ code: "missing-part", path: "reach", count: members.length - seen.length });

  const slope = sizeSlope(both);
  const extra = {
    mean: average,
    quantiles: n > 0 ? shown.map((p) => ({ p, value: quantile(sizes, p) })) : [],
    gini: total > 0 ? giniOf(sizes) : null,
    largestShare: total > 0 ? (sizes.at(-1) as number) / total : null,
    effectiveCreators: total > 0 ? 1 / sum(sizes.map((size) => (size / total) ** 2)) : null,
    reachPerFollower: pooledRatio(both),
    sizePower: slope.power,
    sameSizes: predictedReach(sizedPrediction(both, next, slope), people, level),
    nextRoster: predictedReach(unsizedPrediction(seen, next.length), people, level),
    departures: departuresIn(members, people?.value ?? undefined),
  };
  const common = { n, basis: "followers:variation", model, notes };
  if (average === null || n < 2) return { value: null, reason: "too-few-creators", ...common, ...extra };
  if (average === 0) return { value: null, reason: "zero-denominator", ...common, ...extra };
  const deviation = Math.sqrt(sum(sizes.map((size) => (size - average) ** 2)) / (n - 1));
  return { value: deviation / average, ...common, ...extra };
}

/** What departures cost, in reach where any is known, else in followers. */
function departuresIn(members: readonly Member[], population: number | undefined): Departures {
  const reaching = members.flatMap(({ index, id, reach }) =>
    reach.value === null ? [] : { index, id, size: reach.value },
  );
  if (reaching.length === 0) {
    const followed = members.flatMap(({ index, id, followers }) =>
      followers === undefined ? [] : { index, id, size: followers },
    );
    return departuresOf(followed, "followers", undefined);
  }
  return departuresOf(reaching, "reach", population);
}
