import { bare, countOf } from "../core/given.js";
import { refuse, requireOneOf } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { requireObject } from "../core/require-object.js";
import { independentReach, sainsburyReach } from "../reference/reach-methods.js";
import { grossReach, reachByChance } from "./independent-reach.js";
import { hasMembers, type MemberAudience, type MemberIds, reachByMembers } from "./members.js";
import { precision } from "./overlap-bounds.js";
import type { Overlaps } from "./overlaps.js";
import { reachByPairs } from "./pairwise-reach.js";
import type { ReachBounds, Reached } from "./reached.js";
import { type CreatorAudience, guardReach, mergeNotes, type TakenAudiences, takeAudiences } from "./take-audiences.js";

/** The ways in which audiences can be put together. */
export const reachMethods = /* @__PURE__ */ Object.freeze([
  "independent",
  "sainsbury",
  "sainsbury-0.95",
  "pairwise",
  "exact",
] as const);

/** How audiences are put together; `sainsbury` is another name of `independent`, and `sainsbury-0.95` is something else. */
export type ReachMethodName = (typeof reachMethods)[number];

/** What the net reach is to rest on. */
export interface NetReachOptions {
  /** How many people there are; reaches and overlaps are then people. Where it is not given, they are shares of it. */
  readonly population?: Maybe<number> | Measure;
  /** How the audiences are put together; see {@link netReach} for what is taken where it is not given. */
  readonly method?: Maybe<ReachMethodName>;
  /** What pairs of audiences have in common: the value of `pairwise`, and the `bounds` of any method. */
  readonly overlaps?: Maybe<Overlaps>;
}

/** How many are reached at least once. */
export type NetReachMeasure = Measure & {
  /** The sum of the reaches, which counts people as often as they are reached; `null` where one is unknown. */
  readonly gross: number | null;
  /** The net reach as a share of the population; `null` where either is unknown. */
  readonly share: number | null;
  /**
   * Between what the net reach lies whatever else is true, at the reaches, the overlaps and the population as they are
   * given. Overlaps count here whatever the method; where members are counted, there is nothing left to bound.
   */
  readonly bounds: ReachBounds;
};

/** An audience: its reach, bare, measured or beside an id, or for `exact` the ids of its members. */
export type AudienceInput = Maybe<number> | Measure | CreatorAudience | MemberIds | MemberAudience;

const model: ModelId = "net-reach@1";

/**
 * Net reach: how many people a set of creators reaches at least once. Summed reach (`gross`) counts them as often as they
 * are reached, and no creator's report can tell it; what audiences have in common has to be known or assumed.
 *
 * - `independent` (random duplication): 1 − Π(1 − r). Whom one creator reaches says nothing of whom another does. Some call
 *   it Sainsbury (`sainsbury` is accepted). Creators of one field share more than that, so it is rather too high for them.
 * - `sainsbury-0.95`: 0.95 times as much, a habit of the trade under the same name (note `rule-of-thumb`). Where that is
 *   less than the largest audience alone, that audience's reach stands (note `at-least-largest`).
 * - `pairwise`: from `overlaps`; Σ rᵢ · E(1/Kᵢ), where Kᵢ counts those who reach a person whom i reaches, the others
 *   independently with dᵢⱼ/rᵢ. Random duplication is its special case. `bounds` hold whatever threes and fours share: from
 *   above those of Hunter and Worsley, from below the best of Kuai, Alajaji and Takahara, of Gallot and Kounias, and of two
 *   audiences. Overlaps not told are unknown, never 0: with a population they are taken as independent (note
 *   `assumed-independent`), without one the value is `missing-overlap`, and the bounds stand.
 * - `exact`: audiences are lists or sets of ids; they are counted.
 *
 * Where no `method` is named: `pairwise` with overlaps, `exact` with members, else `independent`. Overlaps given with another
 * method are checked, and `bounds` rest on them (note `overlaps-not-used`, and `outside-bounds` where the method does not
 * fit them). An audience without members among others with them leaves the value unknown; its reach counts in `bounds`.
 *
 * With a `population` reaches are people, or shares where it is 1; without one they are shares of it. `pairwise` needs none,
 * and takes reaches as people where one is above 1. Where each is exactly 1 either may be meant, and the population is
 * required.
 *
 * Intervals of reaches, overlaps and population are carried: the value at all the ends that make it smallest, and largest,
 * at the level at which all hold at once. Where no level is left, `no-joint-level` is noted, and `outside-interval` for one
 * that lies outside its ends. They tell nothing of how well the method holds. Where `pairwise` rests on sure numbers alone,
 * the interval is that of `bounds`, which holds in any case (level 1, method `pair-bounds`); bounds far apart are noted
 * (`wide-bounds`).
 *
 * @param audiences - reaches, bare or measured, alone or as `{ id, reach }`; for `exact` ids or `{ id, members }`
 * @param options - `method`, `population`, `overlaps`
 * @returns the net reach in the unit of the reaches, never above their sum and never below the largest, with `gross`,
 * `share` and `bounds`; unknown with `missing-part` or the reason of a measure (a reach is unknown), `missing-overlap`,
 * `not-given`, or the reason of the population; the bounds then stand for what is known
 * @throws InvalidInputError `population-required` for a reach above 1 without a population; `people-required` for a share
 * with one, bare or measured, or among people, and for an overlap between 0 and 1 where reaches are people;
 * `share-mismatch` for a share of something else, such as followers; `out-of-range` for a reach above the value of the
 * population; `overlap-above-audience`, `contradictory-overlaps`, `unknown-audience`, `duplicate-pair` at `overlaps`;
 * `too-many-audiences` for overlaps among more than 3,000; `duplicate-name` for an id twice, `unknown-option` at `method`,
 * `negative` and so on
 * @see Hunter, D. (1976). An upper bound for the probability of a union. Journal of Applied Probability 13.
 * @see Kuai, H., Alajaji, F., Takahara, G. (2000). A lower bound on the probability of a finite union of events. Discrete
 * Mathematics 215.
 * @see Gallot, S. (1966). A bound for the maximum of a number of random variables. Journal of Applied Probability 3.
 * @see docs/portfolio.md
 * @example
 * import { netReach } from "influencer-scoring/portfolio";
 * console.log(netReach(Array(400).fill(0.001)).value?.toFixed(4)); // => 0.3298
 * const creators = [{ id: "ana", reach: 20_000 }, { id: "ben", reach: 30_000 }, { id: "cem", reach: 10_000 }];
 * console.log(netReach(creators, { population: 1_000_000 }).value); // => 58906
 * const overlaps = [
 *   { between: ["ana", "ben"], overlap: 4_000 },
 *   { between: ["ana", "cem"], overlap: 2_000 },
 *   { between: ["ben", "cem"], overlap: 1_000 },
 * ] as const;
 * const { value, bounds } = netReach(creators, { overlaps });
 * console.log(value?.toFixed(0), bounds.low.toFixed(0), bounds.high?.toFixed(0)); // => 53244 53000 54000
 * console.log(netReach([["u1", "u2"], ["u2", "u3"]]).value); // => 3
 */
export function netReach(audiences: Maybe<readonly AudienceInput[]>, options: NetReachOptions = {}): NetReachMeasure {
  return netReachOf(audiences, options, "audiences");
}

/** The same for a list that has another name in paths. */
export function netReachOf(
  audiences: Maybe<readonly unknown[]>,
  options: NetReachOptions,
  name: string,
): NetReachMeasure {
  requireObject(options, "options");
  const population = options.population ?? undefined;
  const people = population === undefined ? undefined : countOf(population, "population");
  const overlaps = options.overlaps ?? undefined;
  const method = options.method ?? usualMethod(audiences, overlaps);
  requireOneOf(method, reachMethods, "unknown-option", "method");
  const [taken, reached] = reachBy(method, audiences, name, people, overlaps);
  const { value, basis, bounds, interval } = reached;
  const isGiven = audiences !== undefined && audiences !== null;
  const gross =
    isGiven && taken.known.length === taken.count ? grossReach(taken.known.map((each) => each.value)) : null;
  const notes = mergeNotes([...taken.notes, ...reached.notes]);
  const most = basis.startsWith("reach/population") ? 1 : (people?.value ?? null);
  const common = { n: taken.count, basis, model, gross, bounds: isGiven ? bounds : { low: 0, high: most } };
  const reason = isGiven ? (taken.reason ?? (typeof value === "string" ? value : undefined)) : "not-given";
  if (reason !== undefined || typeof value === "string")
    return { value: null, reason: reason as UnknownReason, ...common, share: null, notes };
  return {
    value,
    ...(interval && { interval: around(interval, value) }),
    ...common,
    share: shareOf(value, basis, people),
    notes,
  };
}

/** Ends of an estimate are estimates as well, and must not part from it. */
function around(interval: Interval, value: number): Interval {
  const { low, high } = interval;
  return { ...interval, low: low && Math.min(low, value), high: high && Math.max(high, value) };
}

/** What is known of the audiences, and of whom they reach together. */
function reachBy(
  method: ReachMethodName,
  audiences: Maybe<readonly unknown[]>,
  name: string,
  people: Measure | undefined,
  overlaps: Overlaps | undefined,
): readonly [TakenAudiences, Reached] {
  if (method === "exact") {
    const [taken, reached] = reachByMembers(audiences, name, people);
    if (!overlaps) return [taken, reached];
    // Who is counted leaves nothing open, and overlaps must not contradict it.
    const { bounds } = reachByPairs(taken, people ?? bare(Number.MAX_SAFE_INTEGER), overlaps, name);
    if (taken.known.length === taken.count && isOutside(reached.value, bounds))
      refuse("contradictory-overlaps", "overlaps");
    return [taken, { ...reached, notes: [...reached.notes, unused] }];
  }
  const isPairwise = method === "pairwise";
  const taken = takeAudiences(audiences, name, (each, path) => {
    guardReach(each, path, people);
    if (!people && !isPairwise && each.value > 1) refuse("population-required", path);
  });
  if (isPairwise) return [taken, reachByPairs(taken, people, overlaps, name)];
  const reached = reachByChance(taken, people, method === "sainsbury-0.95" ? sainsburyReach : independentReach);
  if (!overlaps) return [taken, reached];
  // Without a population reaches are shares of one, which is 1.
  const { bounds } = reachByPairs(taken, people ?? bare(1), overlaps, name);
  const outside: readonly Note[] = isOutside(reached.value, bounds) ? [{ code: "outside-bounds" }] : [];
  return [taken, { ...reached, bounds, notes: [...reached.notes, unused, ...outside] }];
}

/** Whether a net reach lies beyond bounds, by more than the rounding of its last digits. */
function isOutside(value: Reached["value"], { low, high }: ReachBounds): boolean {
  if (typeof value !== "number") return false;
  return value < low * (1 - precision) || (high !== null && value > high * (1 + precision));
}

const unused = { code: "overlaps-not-used", path: "overlaps" } as const;

/** The net reach as a share, where the population is known. */
function shareOf(value: number, basis: string, people: Measure | undefined): number | null {
  if (basis.startsWith("reach/population")) return value;
  return people?.value ? value / people.value : null;
}

/** What is meant where no method is named: it shows in what is given. */
function usualMethod(audiences: Maybe<readonly unknown[]>, overlaps: Overlaps | undefined): ReachMethodName {
  if (overlaps !== undefined) return "pairwise";
  return Array.isArray(audiences) && audiences.some(hasMembers) ? "exact" : "independent";
}
