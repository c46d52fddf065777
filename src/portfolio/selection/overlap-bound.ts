import { type BoundEffort, type Concave, concaveBound } from "./concave-bound.js";
import { dense } from "./densities.js";
import { type Grouping, groupingOf, groupsAt, levelsOf, type Sharing } from "./grouping.js";
import { layered } from "./layers.js";
import type { Problem } from "./problem.js";
import { relax } from "./relax.js";

/** What a bound rests on: reaches, and the overlap of any two. */
export interface Audiences {
  readonly reaches: readonly number[];
  readonly overlapOf: (a: number, b: number) => number;
  /** The population, or `null` where it is unknown. */
  readonly population: number | null;
}

/** Concave functions that are never below net reach, by what any two share at least, on two measures of sharing. */
function waysOf({ reaches, overlapOf }: Audiences, order: readonly number[], known: Grouping | undefined): Concave[] {
  if (known) return [layered(order, reaches, known)];
  const reachOf = (each: number): number => reaches[each] as number;
  const largest = reachOf(order[0] as number);
  // As a part of the smaller audience. Somebody who reaches nobody shares all there is.
  const share: Sharing = (a, b) => {
    const smaller = Math.min(reachOf(a), reachOf(b));
    return smaller > 0 ? overlapOf(a, b) / smaller : 1;
  };
  // As a part of the product of both. No more can be told of nobody than of the largest with itself.
  const density: Sharing = (a, b) => {
    const product = reachOf(a) * reachOf(b);
    return product > 0 ? overlapOf(a, b) / product : 1 / largest;
  };
  const groupings = (sharing: Sharing, most: number): Grouping[] =>
    levelsOf(sharing, order).map((least) => groupingOf(sharing, order, groupsAt(sharing, order, least), most));
  return [
    ...groupings(share, 1).map((grouping) => layered(order, reaches, grouping)),
    ...groupings(density, 1 / largest).flatMap((grouping) =>
      grouping.within > 0 ? [dense(order, reaches, grouping)] : [],
    ),
  ];
}

/**
 * The most that audiences with overlaps can reach, from above: the least of the sum of the reaches and of what groups
 * allow that share at least so much, see {@link layered} and {@link dense}. More overlap never raises the estimate, so
 * each of them holds.
 *
 * @param known - the groups, by shares of the smaller audience, where they were given; else several ways are tried
 */
export function overlapBound(
  problem: Problem,
  audiences: Audiences,
  known: Grouping | undefined,
  effort: BoundEffort,
): number {
  const { reaches, population } = audiences;
  const order = [...problem.included, ...problem.free].sort(
    (a, b) => (reaches[b] as number) - (reaches[a] as number) || a - b,
  );
  const sum = relax(problem, reaches, { steps: effort.rounds, target: effort.target }).bound;
  const most = Math.min(sum, population ?? Number.POSITIVE_INFINITY);
  if (order.every((each) => reaches[each] === 0)) return most;
  // A few rounds tell which ways are best.
  const tried = waysOf(audiences, order, known).map((concave) => ({
    concave,
    bound: concaveBound(problem, concave, { ...effort, rounds: trial }),
  }));
  tried.sort((a, b) => a.bound - b.bound);
  const bounds = tried.slice(0, best).map(({ concave }) => concaveBound(problem, concave, effort));
  return Math.min(most, ...bounds);
}

const trial = 10;
const best = 2;
