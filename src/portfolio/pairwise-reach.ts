import { refuse } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { wideBounds } from "../reference/portfolio-limits.js";
import { carriedBox } from "./box-interval.js";
import { conditionalNetReach } from "./conditional-reach.js";
import { endsWithin, grossReach, largestReach } from "./independent-reach.js";
import {
  bestPairBound,
  evenContactsBound,
  hasImpossibleTriple,
  leastOverlap,
  precision,
  quadraticBound,
  spanningTreeBound,
} from "./overlap-bounds.js";
import { type Among, type Overlaps, type TakenOverlaps, takeOverlaps } from "./overlaps.js";
import type { ReachBounds, Reached } from "./reached.js";
import { isShareOfPeople, type TakenAudiences, takeAudiences } from "./take-audiences.js";

/** What audiences with known overlaps reach together. */
export interface PairwiseReach {
  /** The estimate. */
  readonly estimate: number;
  /** Never less. */
  readonly low: number;
  /** Never more. */
  readonly high: number;
}

/** Overlaps with those that are unknown (NaN) filled in by what can be told of two sizes. */
function filled(
  reaches: readonly number[],
  table: Float64Array,
  overlapOf: (one: number, two: number) => number,
): Float64Array {
  const size = reaches.length;
  return table.map((overlap, at) =>
    Number.isNaN(overlap) ? overlapOf(reaches[Math.floor(at / size)] as number, reaches[at % size] as number) : overlap,
  );
}

/** What independent audiences share; nothing where the population is unknown or nobody. */
const independentOverlap = (population: number | null) => (one: number, two: number) =>
  population ? (one * two) / population : 0;

/**
 * What audiences reach together by their overlaps, NaN where unknown: those are taken as independent for the estimate,
 * and for the bounds as what is worst.
 *
 * @returns `null` where no audiences can have such overlaps
 */
export function pairwiseReachOf(
  reaches: readonly number[],
  table: Float64Array,
  population: number | null,
): PairwiseReach | null {
  const isComplete = !table.some(Number.isNaN);
  const least = isComplete ? table : filled(reaches, table, (one, two) => leastOverlap(one, two, population));
  const most = isComplete ? table : filled(reaches, table, Math.min);
  const bend = quadraticBound(reaches, most, !isComplete);
  if (bend === null || hasImpossibleTriple(reaches, table)) return null;
  // What a rounding may have added to a bound must not break it.
  const rounding = precision * grossReach(reaches);
  const low = Math.max(bestPairBound(reaches, most), evenContactsBound(reaches, most) - rounding, bend - rounding);
  const high = Math.min(spanningTreeBound(reaches, least), population ?? Number.POSITIVE_INFINITY);
  if (low > high + rounding) return null;
  const floor = Math.min(low, high);
  const taken = isComplete ? table : filled(reaches, table, independentOverlap(population));
  return { estimate: Math.min(Math.max(conditionalNetReach(reaches, taken), floor), high), low: floor, high };
}

/**
 * The estimate at other ends of the reaches and of the uncertain overlaps. An overlap keeps its share of the smaller of
 * its two audiences.
 */
function estimateAtEnds(
  reaches: readonly number[],
  { table, uncertain }: TakenOverlaps,
  ends: {
    readonly reaches: readonly number[];
    readonly overlaps: readonly number[];
    readonly population: number | null;
  },
): number {
  if (ends.reaches.includes(Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  const size = reaches.length;
  const moved = table.slice();
  uncertain.forEach(({ i, j }, k) => {
    moved[i * size + j] = ends.overlaps[k] as number;
    moved[j * size + i] = ends.overlaps[k] as number;
  });
  const scaled = moved.map((overlap, at) => {
    const [i, j] = [Math.floor(at / size), at % size];
    const before = Math.min(reaches[i] as number, reaches[j] as number);
    const now = Math.min(ends.reaches[i] as number, ends.reaches[j] as number);
    return before === 0 ? 0 : Math.min(overlap, before) * (now / before);
  });
  const taken = filled(ends.reaches, scaled, independentOverlap(ends.population));
  const net = conditionalNetReach(ends.reaches, taken);
  return Math.max(Math.min(net, ends.population ?? net), largestReach(ends.reaches));
}

/** The overlaps of the known audiences, those not told taken as independent; reaches on the diagonal. */
export function overlapTable(
  audiences: Maybe<readonly unknown[]>,
  overlaps: Maybe<Overlaps>,
  among: Among,
): Float64Array {
  const list = "creators";
  const taken = takeAudiences(audiences, list, () => undefined);
  const reaches = taken.known.map(({ value }) => value);
  const { table } = takeOverlaps(overlaps, taken, among, list);
  return filled(reaches, table, independentOverlap(among.population));
}

/**
 * Among whom audiences overlap. Where nobody tells the population, a reach above 1 is people of a population that is not
 * needed; where all are below, they are shares of one. Where each is 1 or nobody, either may be meant.
 */
export function amongWhom(
  { known, paths }: Pick<TakenAudiences, "known" | "paths">,
  people: Measure | undefined,
): Among {
  if (people) return { population: people.value, isShare: people.value === 1 };
  if (largestReach(known.map(({ value }) => value)) > 1) {
    const odd = known.findIndex(isShareOfPeople);
    if (odd >= 0) refuse("people-required", paths[odd] as string);
    return { population: null, isShare: false };
  }
  const whole = known.findIndex(({ value }) => value === 1);
  if (whole >= 0 && !known.some(isShareOfPeople)) refuse("population-required", paths[whole] as string);
  return { population: 1, isShare: true };
}

/** The net reach by what pairs have in common. */
export function reachByPairs(
  audiences: TakenAudiences,
  people: Measure | undefined,
  given: Maybe<Overlaps>,
  list: string,
): Reached {
  const { known, count } = audiences;
  const reaches = known.map(({ value }) => value);
  const among = amongWhom(audiences, people);
  const { population: total } = among;
  const overlaps = takeOverlaps(given, audiences, among, list);
  const reach = pairwiseReachOf(reaches, overlaps.table, total);
  if (reach === null) refuse("contradictory-overlaps", "overlaps");
  const { estimate, low, high } = reach as Exclude<typeof reach, null>;
  const isWhole = known.length === count;
  const bounds = { low, high: isWhole ? high : total };
  const canFill = people !== undefined && people.value !== null;
  const notes: Note[] = [...overlaps.notes, ...(people?.notes ?? [])];
  if (overlaps.missing > 0) {
    const path = "overlaps";
    notes.push({ code: canFill ? "assumed-independent" : "missing-part", path, count: overlaps.missing });
  }
  const value = overlaps.missing > 0 && !canFill ? "missing-overlap" : estimate;
  if (value === estimate && high > wideBounds.value * low) notes.push({ code: "wide-bounds" });
  const isOpen = overlaps.missing > 0 && canFill;
  const parts = {
    rising: isOpen ? [...known, people] : known,
    falling: overlaps.uncertain.map(({ overlap }) => overlap),
  };
  const isSure = ![...known, ...parts.falling, ...(people ? [people] : [])].some(({ interval }) => interval);
  const { interval, left } = isSure
    ? { interval: sureInterval(bounds), left: [] }
    : carriedBox(parts, (rising, falling) => {
        const some = people || among.isShare ? endsWithin(rising.slice(0, known.length), people) : rising;
        const population = isOpen ? Math.max(rising[known.length] as number, largestReach(some)) : total;
        return estimateAtEnds(reaches, overlaps, { reaches: some, overlaps: falling, population });
      });
  return {
    value,
    bounds,
    basis: `${!people && among.isShare ? "reach/population" : "reach"}:pairwise`,
    notes: [...notes, ...left],
    interval,
  };
}

/** Where reaches and overlaps are sure, so are the bounds: an interval that holds in any case. */
function sureInterval({ low, high }: ReachBounds): Interval | undefined {
  if (high === null || low === high) return undefined;
  return { low, high, shape: "between", level: 1, method: "pair-bounds" };
}
