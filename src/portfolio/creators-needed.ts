import { bare, countOf, missing, numberOf } from "../core/given.js";
import { refuse, shareProblem } from "../core/guard.js";
import { isKnown, type Known, type Maybe, type Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { expectedProblem, requireObject } from "../core/require-object.js";
import { carriedBox } from "./box-interval.js";
import { alikeNetReach, grossReach } from "./independent-reach.js";
import { precision } from "./overlap-bounds.js";
import { type CreatorAudience, guardReach, takeAudiences } from "./take-audiences.js";

/** What is to be reached, and among whom. */
export interface CreatorsNeededOptions {
  /** How many are to be reached at least once: people where the population is given, else a share of it. */
  readonly targetReach: Maybe<number> | Measure;
  /** How many people there are. */
  readonly population?: Maybe<number> | Measure;
  /** The share of a creator's audience that another such creator reaches as well; chance where not given. */
  readonly overlap?: Maybe<number> | Measure;
}

/** How many creators it takes. */
export type CreatorsNeededMeasure = Measure & {
  /** What no number of such creators exceeds; `null` where it is unknown, or nothing limits it. */
  readonly ceiling: number | null;
  /** The net reach of as many; `null` where it is unknown. */
  readonly netReach: number | null;
  /** What the last of them adds; `null` where it is unknown. */
  readonly lastAdds: number | null;
};

/** One number of creators, and what they reach. */
interface Needed {
  readonly count: number;
  readonly net: number;
  readonly added: number;
}

const model: ModelId = "creators-needed@1";

/** The fewest creators that reach the target; `undefined` where none do, or more than can be counted. */
function fewest(target: number, reach: number, shared: number): Needed | undefined {
  if (target === 0) return { count: 0, net: 0, added: 0 };
  if (reach === 0 || (target > reach && target * shared >= reach)) return undefined;
  if (target <= reach) return { count: 1, net: reach, added: reach };
  // A logarithm is not exact, so the whole number before it and those after it are looked at.
  const guess = shared === 0 ? target / reach : Math.log1p(-(target / reach) * shared) / Math.log1p(-shared);
  let count = Math.ceil(guess) - 1;
  if (!Number.isSafeInteger(count)) return undefined;
  while (count < guess + 1 && alikeNetReach(count, reach, shared) < target * (1 - precision)) count++;
  const net = alikeNetReach(count, reach, shared);
  return { count, net, added: net - alikeNetReach(count - 1, reach, shared) };
}

/** The mean reach of the creators given, of one or of many, and whether what is uncertain of it was lost. */
function meanReach(
  creators: Maybe<number> | Measure | Maybe<readonly (Maybe<number> | Measure | CreatorAudience)[]>,
  guard: (reach: Known, path: string) => void,
): readonly [reach: Measure, isLost: boolean] {
  const path = "creators";
  if (!Array.isArray(creators)) {
    const reach = numberOf(creators as Maybe<number> | Measure, path, "not-given", expectedProblem);
    if (isKnown(reach)) guard(reach, path);
    return [reach, false];
  }
  const { known, reason, notes } = takeAudiences(creators, path, guard);
  if (known.length === 0) return [{ ...missing(reason ?? "not-given"), notes }, false];
  const at = (reaches: readonly number[]): number => grossReach(reaches) / reaches.length;
  const { interval, left } = carriedBox({ rising: known }, at);
  const value = at(known.map((each) => each.value));
  const mean = { ...bare(value), ...(interval && { interval }), n: known.length, notes: [...notes, ...left] };
  return [mean, left.length > 0];
}

/**
 * How many creators of this size it takes to reach so many people at least once, and the ceiling that no number of them
 * exceeds. Each new creator adds less: n creators reach r · (1 − (1 − s)ⁿ) / s, where r is the reach of one and s the share
 * of an audience that another such creator reaches as well. By chance s = r / population, and the ceiling is the
 * population; with heavier overlap it is r / s, and a target above it is `out-of-reach`.
 *
 * The reach of one may be a number, a measure such as that of `expectedViews`, or a list of creators, whose mean stands
 * for others like them. An interval of the reach, the target, the overlap or the population is carried: as many are
 * needed at worst and at best, with an open upper end where the target is out of reach at worst. Where no level is left at
 * which all hold, as with 20 creators at 95 % each, there is none, and `no-joint-level` is noted. It holds where all creators
 * reach the mean; what sizes that differ do is `rosterVariability`'s to tell.
 *
 * @param creators - the reach of one creator, or creators with their `reach`
 * @param options - the `targetReach`, and the `population` or the `overlap`, or both
 * @returns a whole number of creators, with `ceiling`, `netReach` of as many and what the last one adds; unknown with
 * `out-of-reach` (the ceiling tells why), `not-given` (no reach or no target), or the reason of a measure
 * @throws InvalidInputError `population-required` for people where neither population nor overlap is given;
 * `people-required` for shares where the population is given; `out-of-range` for a reach above the population and an
 * overlap above 1; `contradictory-overlaps` for an overlap below 2 − population / reach, which the population has no room
 * for; `share-mismatch` for a share of anything but the population; `negative`, `not-a-number` and so on
 * @see {@link netReach} for the formula; docs/portfolio.md
 * @example
 * import { creatorsNeeded } from "influencer-scoring/portfolio";
 * const target = { targetReach: 200_000, population: 1_000_000 };
 * const byChance = creatorsNeeded(20_000, target);
 * console.log(byChance.value, byChance.netReach?.toFixed(0), byChance.lastAdds?.toFixed(0)); // => 12 215283 16015
 * const alike = creatorsNeeded(20_000, { ...target, overlap: 0.2 });
 * console.log(alike.value, alike.reason, alike.ceiling); // => null out-of-reach 100000
 */
export function creatorsNeeded(
  creators: Maybe<number> | Measure | Maybe<readonly (Maybe<number> | Measure | CreatorAudience)[]>,
  options: CreatorsNeededOptions,
): CreatorsNeededMeasure {
  requireObject(options, "options");
  const isOpen = options.population === undefined || options.population === null;
  const people = isOpen ? undefined : countOf(options.population, "population");
  const overlap =
    options.overlap === undefined || options.overlap === null
      ? undefined
      : numberOf(options.overlap, "overlap", "not-given", shareProblem);
  const guard = (number: Known, path: string): void => {
    guardReach(number, path, people);
    if (isOpen && !overlap && number.value > 1) refuse("population-required", path);
  };
  const [reach, isLost] = meanReach(creators, guard);
  const target = numberOf(options.targetReach, "targetReach", "not-given", expectedProblem);
  // More than everybody can be wanted, and is out of reach.
  if (isKnown(target))
    guard({ ...target, value: Math.min(target.value, people?.value ?? target.value) }, "targetReach");

  const isShare = isOpen && (reach.value ?? 0) <= 1 && (target.value ?? 0) <= 1;
  const total = people ?? bare(isShare ? 1 : Number.POSITIVE_INFINITY);
  const notes: Note[] = [reach, target, overlap, people].flatMap((each) => each?.notes ?? []);
  const common = { n: reach.n, basis: `creators:${overlap ? "overlap" : "independent"}`, model, notes };
  const unknown = (reason: UnknownReason, ceiling: number | null): CreatorsNeededMeasure => {
    return { value: null, reason, ...common, ceiling, netReach: null, lastAdds: null };
  };
  for (const each of [reach, target, overlap, total]) if (each && !isKnown(each)) return unknown(each.reason, null);
  const [one, goal, all] = [reach, target, total] as [Known, Known, Known];
  // Two audiences share at least what the population has no room for apart.
  if (overlap && one.value > 0 && (overlap.value as number) < (2 - all.value / one.value) * (1 - precision))
    refuse("contradictory-overlaps", "overlap");
  const shares = overlap ? [overlap as Known] : [];
  const sharedOf = (each: number, among: number, share: number | undefined): number =>
    share ?? (among > 0 && Number.isFinite(among) ? Math.min(1, each / among) : 0);
  const neededFor = (asked: number, each: number, among: number, share: number | undefined): Needed | undefined =>
    asked > among ? undefined : fewest(asked, Math.min(each, among), sharedOf(each, among, share));

  const share = overlap?.value ?? undefined;
  const shared = sharedOf(one.value, all.value, share);
  const limit = one.value === 0 ? 0 : Math.min(all.value, shared > 0 ? one.value / shared : Number.POSITIVE_INFINITY);
  const ceiling = Number.isFinite(limit) ? limit : null;
  const needed = neededFor(goal.value, one.value, all.value, share);
  if (!needed) return unknown("out-of-reach", ceiling);
  const parts = { rising: [goal, ...shares], falling: [one, all] };
  const { interval, left } = carriedBox(parts, ([asked, some], [each, among]) => {
    const count = neededFor(asked as number, each as number, among as number, some)?.count;
    return count ?? Number.POSITIVE_INFINITY;
  });
  notes.push(...left);
  const { count, net, added } = needed;
  return {
    value: count,
    // An interval of the others alone would say too much.
    ...(interval && !isLost && { interval }),
    ...common,
    ceiling,
    netReach: Math.min(net, all.value),
    lastAdds: added,
  };
}
