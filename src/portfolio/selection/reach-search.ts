import { bare, countOf } from "../../core/given.js";
import { refuse } from "../../core/guard.js";
import type { Known, Maybe, Measure } from "../../core/measure.js";
import type { UnknownReason } from "../../core/reason.js";
import { selectionLimits } from "../../reference/selection-limits.js";
import { independentNetReach } from "../independent-reach.js";
import { type NetReachMeasure, netReach } from "../net-reach.js";
import type { Overlap } from "../overlaps.js";
import { amongWhom } from "../pairwise-reach.js";
import { guardReach } from "../take-audiences.js";
import type { Candidate, SelectOptions } from "./candidate.js";
import { pairwiseSearch } from "./pairwise-search.js";
import { type SharedAudiences, takeSharedAudiences } from "./shared-audiences.js";
import type { Search } from "./solve.js";
import { independentGoal } from "./sum-goals.js";
import type { TakenCandidate } from "./take-candidates.js";

/** How net reach is searched, and what `netReach` says of a set. */
export interface ReachSearch {
  readonly search: Search;
  /** `null` where those reached by themselves look like shares of a population and are none. */
  readonly netReachOf: (set: readonly number[]) => NetReachMeasure | null;
}

const { values } = selectionLimits;

/** Refuses reaches that are not people where the population is given, or no shares of it where it is not. */
function guardReaches(
  worths: readonly Known[],
  paths: readonly string[],
  people: Measure | undefined,
  isPairwise: boolean,
): void {
  worths.forEach((worth, i) => {
    const path = paths[i] as string;
    guardReach(worth, path, people);
    if (!people && !isPairwise && worth.value > 1) refuse("population-required", path);
  });
}

/** How to search for net reach; or why it is unknown. */
export function reachSearch<C extends Candidate>(
  known: readonly TakenCandidate<C>[],
  reaches: readonly number[],
  ids: readonly string[],
  { population, overlaps, by }: SelectOptions<C>,
): ReachSearch | UnknownReason {
  const people = population === undefined || population === null ? undefined : countOf(population, "population");
  const isPairwise = overlaps !== undefined && overlaps !== null;
  const worths = known.map(({ worth }) => worth as Known);
  const paths = known.map(({ place }) => `candidates[${place}].reach`);
  guardReaches(worths, paths, people, isPairwise);
  const isLow = by === "low";
  const audience = (each: number): { id: string; reach: Maybe<number> | Measure } => {
    const { id, candidate } = known[each] as TakenCandidate<C>;
    return { id, reach: isLow ? (reaches[each] as number) : candidate.reach };
  };
  // Low ends may be parts of a person, which netReach does not take.
  const isPart = (each: number): boolean => (reaches[each] as number) > 0 && (reaches[each] as number) < 1;
  if (!isPairwise) {
    if (people && people.value === null) return people.reason;
    const total = people ? people.value : 1;
    const goal = independentGoal(reaches, total, (some) => independentNetReach(some, total, 1));
    const isTaken = (set: readonly number[]): boolean => total === 1 || !set.some(isPart);
    return {
      search: { goal, values },
      netReachOf: (set) => (isTaken(set) ? netReach(set.map(audience), { population }) : null),
    };
  }
  const among = amongWhom({ known: worths, paths }, people);
  const shared = takeSharedAudiences(overlaps, known, ids, reaches, among);
  if (shared.missing > 0 && (!people || people.value === null)) return people?.reason ?? "missing-overlap";
  return {
    search: pairwiseSearch(known, reaches, shared, among.population),
    netReachOf: (set) => {
      const isFew = !people && set.every((each) => (reaches[each] as number) <= 1);
      if (!among.isShare && (isFew || set.some(isPart))) return null;
      return netReach(set.map(audience), {
        population,
        method: "pairwise",
        overlaps: pairsAmong(set, known, shared, isLow),
      });
    },
  };
}

/** The overlaps among a set, as `netReach` takes them. */
function pairsAmong<C extends Candidate>(
  set: readonly number[],
  known: readonly TakenCandidate<C>[],
  { overlapOf, givenOf }: SharedAudiences,
  isLow: boolean,
): Overlap[] {
  const pairs: Overlap[] = [];
  const idOf = (each: number): string => (known[each] as TakenCandidate<C>).id;
  set.forEach((a, i) => {
    for (const b of set.slice(0, i)) {
      const given = isLow ? undefined : givenOf(a, b);
      const overlap = overlapOf(a, b);
      // What was computed is an expectation, and may be a part of a person.
      if (!Number.isNaN(overlap)) pairs.push({ between: [idOf(a), idOf(b)], overlap: given ?? bare(overlap) });
    }
  });
  return pairs;
}
