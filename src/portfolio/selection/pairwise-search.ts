import { refuse } from "../../core/guard.js";
import { selectionLimits } from "../../reference/selection-limits.js";
import { bestPairBound, leastOverlap, quadraticBound, spanningTreeBound } from "../overlap-bounds.js";
import { pairwiseReachOf } from "../pairwise-reach.js";
import type { Candidate } from "./candidate.js";
import type { Grouping } from "./grouping.js";
import { overlapBound } from "./overlap-bound.js";
import { overlapGoal } from "./overlap-goal.js";
import type { SharedAudiences } from "./shared-audiences.js";
import type { Search } from "./solve.js";
import type { TakenCandidate } from "./take-candidates.js";

const { values, rounds } = selectionLimits;
/** Up to so many creators, overlaps are looked up in a square table. */
const mostInTable = 2_000;

/** How to search for the net reach of audiences with overlaps, as `netReach` estimates and bounds it. */
export function pairwiseSearch<C extends Candidate>(
  known: readonly TakenCandidate<C>[],
  reaches: readonly number[],
  { overlapOf: given, byInterest, missing }: SharedAudiences,
  population: number | null,
): Search {
  const isWhole = missing === 0;
  const size = reaches.length;
  const reachOf = (each: number): number => reaches[each] as number;
  // Those that are unknown are independent, as netReach takes them.
  const taken = (a: number, b: number): number => {
    const overlap = given(a, b);
    return Number.isNaN(overlap) ? (reachOf(a) * reachOf(b)) / (population || 1) : overlap;
  };
  const overlapOf = size > mostInTable ? taken : tabled(size, taken);
  const among = (set: readonly number[], fill: (a: number, b: number) => number): Float64Array => {
    const table = new Float64Array(set.length ** 2);
    set.forEach((a, i) => {
      set.forEach((b, j) => {
        table[i * set.length + j] = i === j ? reachOf(a) : fill(a, b);
      });
    });
    return table;
  };
  const some = (set: readonly number[]): number[] => set.map(reachOf);
  const estimate = (set: readonly number[]): number => {
    const reach = pairwiseReachOf(some(set), among(set, given), population);
    if (!reach) refuse("contradictory-overlaps", "overlaps");
    return (reach as { estimate: number }).estimate;
  };
  const least = (a: number, b: number): number => {
    const overlap = given(a, b);
    return Number.isNaN(overlap) ? leastOverlap(reachOf(a), reachOf(b), population) : overlap;
  };
  let floor: { readonly players: readonly number[]; readonly value: number } | undefined;
  const mayReach = (value: number, set: readonly number[], integral: number, players: readonly number[]): boolean => {
    // The bounds that may lift an estimate lift it the more, the more creators there are. Those that even out contacts
    // are never above the integral, and where overlaps are unknown the last is not sure to rise.
    if (floor?.players !== players)
      floor = {
        players,
        value: isWhole ? highestFloor(some(players), among(players, given)) : Number.POSITIVE_INFINITY,
      };
    if (Math.max(integral, floor.value) * (1 + rounding) < value) return false;
    return Math.min(spanningTreeBound(some(set), among(set, least)), population ?? Number.POSITIVE_INFINITY) >= value;
  };
  const groups = byInterest && groupNumbers(known);
  const shares: Grouping | undefined =
    byInterest && groups
      ? { within: byInterest.within, across: Math.min(byInterest.within, byInterest.across), groups }
      : undefined;
  return {
    goal: overlapGoal(reaches, overlapOf, estimate, mayReach),
    values,
    boundOf: (problem, target) => overlapBound(problem, { reaches, overlapOf, population }, shares, { rounds, target }),
  };
}

/** What the bounds from below come to at most for any of some audiences. */
function highestFloor(reaches: readonly number[], table: Float64Array): number {
  const bend = quadraticBound(reaches, table, false);
  if (bend === null) refuse("contradictory-overlaps", "overlaps");
  return Math.max(bestPairBound(reaches, table), bend as number);
}

/** What the last digits of a bound may be off by. */
const rounding = 1e-9;

function tabled(size: number, overlapOf: (a: number, b: number) => number): (a: number, b: number) => number {
  const table = new Float64Array(size * size);
  for (let a = 0; a < size; a++)
    for (let b = 0; b < a; b++) {
      const overlap = overlapOf(a, b);
      table[a * size + b] = overlap;
      table[b * size + a] = overlap;
    }
  return (a, b) => table[a * size + b] as number;
}

/** The interest group of each as a number; each of none is a group alone. */
function groupNumbers<C extends Candidate>(known: readonly TakenCandidate<C>[]): number[] {
  const first = new Map<string, number>();
  return known.map(({ interest }, place) => {
    if (interest === undefined) return place;
    if (!first.has(interest)) first.set(interest, place);
    return first.get(interest) as number;
  });
}
