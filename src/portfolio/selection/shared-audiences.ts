import { refuse, shareProblem } from "../../core/guard.js";
import type { Known, Maybe } from "../../core/measure.js";
import { listOf, requireObject } from "../../core/require-object.js";
import { leastOverlap, precision } from "../overlap-bounds.js";
import type { Among } from "../overlaps.js";
import { isShareOfPeople } from "../take-audiences.js";
import type { Candidate, SharedAudienceInput, SharesByInterest } from "./candidate.js";
import { sharedPairs } from "./shared-pairs.js";
import type { TakenCandidate } from "./take-candidates.js";

/** What candidates' audiences have in common. */
export interface SharedAudiences {
  /** The overlap of two, NaN where it is unknown. */
  readonly overlapOf: (a: number, b: number) => number;
  /** What was given for two, if anything was. */
  readonly givenOf: (a: number, b: number) => Known | undefined;
  /** How many pairs are unknown. */
  readonly missing: number;
  /** The shares by interest, where they were given and no pair says otherwise. */
  readonly byInterest: SharesByInterest | undefined;
}

/** Reads overlaps. `reaches` are those that count, which may be less than all of what was given; `ids` are those of all. */
export function takeSharedAudiences<C extends Candidate>(
  overlaps: SharedAudienceInput,
  known: readonly TakenCandidate<C>[],
  ids: readonly string[],
  reaches: readonly number[],
  { population, isShare }: Among,
): SharedAudiences {
  const byInterest = Array.isArray(overlaps) ? undefined : (overlaps as SharesByInterest);
  if (byInterest) {
    requireObject(byInterest, "overlaps");
    for (const name of ["within", "across"] as const) {
      const share: Maybe<number> = byInterest[name];
      refuse(share === undefined || share === null ? "missing" : shareProblem(share), `overlaps.${name}`);
    }
  }
  const path = byInterest ? "overlaps.pairs" : "overlaps";
  const list = listOf<unknown>(byInterest ? byInterest.pairs : (overlaps as readonly unknown[]), path);
  const places = new Map(known.map(({ id }, place) => [id, place]));
  const size = known.length;
  const pairs = new Map<number, Known>();
  let asShare: string | undefined;
  let isPeople = isShare;
  for (const { first, second, overlap, path: at } of sharedPairs(list, path, ids)) {
    if (overlap.value !== null && isShareOfPeople(overlap)) asShare ??= at;
    else if (overlap.value !== 0) isPeople = true;
    const [a, b] = [places.get(first), places.get(second)];
    if (overlap.value === null || a === undefined || b === undefined) continue;
    const [one, two] = [worthOf(known, a), worthOf(known, b)];
    if (overlap.value > Math.min(one, two)) refuse("overlap-above-audience", at);
    if (overlap.value < leastOverlap(one, two, population) * (1 - precision)) refuse("contradictory-overlaps", at);
    const key = Math.min(a, b) * size + Math.max(a, b);
    const before = pairs.get(key);
    if (before && before.value !== overlap.value) refuse("duplicate-pair", at);
    pairs.set(key, overlap);
  }
  // An expected overlap may be a part of a person; where all are, they were meant as shares.
  if (asShare && !isPeople) refuse("people-required", asShare);
  const givenOf = (a: number, b: number): Known | undefined => pairs.get(Math.min(a, b) * size + Math.max(a, b));
  const otherwise = (a: number, b: number): number => {
    const [one, two] = [reaches[a] as number, reaches[b] as number];
    if (!byInterest) return Number.NaN;
    const share = isSameInterest(known, a, b) ? byInterest.within : byInterest.across;
    return Math.max(share * Math.min(one, two), leastOverlap(one, two, population));
  };
  const overlapOf = (a: number, b: number): number => {
    const given = pairs.size > 0 ? givenOf(a, b) : undefined;
    if (!given) return otherwise(a, b);
    // What counts of a reach may be less than all of it; the overlap keeps its share of the smaller audience.
    const before = Math.min(worthOf(known, a), worthOf(known, b));
    const now = Math.min(reaches[a] as number, reaches[b] as number);
    return now === before ? given.value : (given.value / before) * now;
  };
  const missing = byInterest ? 0 : (size * (size - 1)) / 2 - pairs.size;
  return { overlapOf, givenOf, missing, byInterest: pairs.size === 0 ? byInterest : undefined };
}

const worthOf = <C extends Candidate>(known: readonly TakenCandidate<C>[], place: number): number =>
  known[place]?.worth?.value as number;

/** Whether two are of one interest group; those of none are of no group together. */
function isSameInterest<C extends Candidate>(known: readonly TakenCandidate<C>[], a: number, b: number): boolean {
  const interest = known[a]?.interest;
  return interest !== undefined && interest === known[b]?.interest;
}
