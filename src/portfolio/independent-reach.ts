import type { Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import type { ReachMethod } from "../reference/reach-methods.js";
import { carriedBox } from "./box-interval.js";
import type { Reached } from "./reached.js";
import type { TakenAudiences } from "./take-audiences.js";

const rising = (a: number, b: number): number => a - b;

/** The sum, in an order of its own, so that the order given changes no digit. */
export function grossReach(reaches: readonly number[]): number {
  return [...reaches].sort(rising).reduce((sum, reach) => sum + reach, 0);
}

/** The largest, 0 where there is none. Two at a time, since arguments have an end. */
export function largestReach(reaches: readonly number[]): number {
  return reaches.reduce((most, reach) => Math.max(most, reach), 0);
}

/**
 * Random duplication: the share reached by some and by one independent audience more, which adds its share of those not
 * reached so far. One after the other this is 1 − Π(1 − r), and loses no digits where that would.
 */
export function withOneMore(reached: number, share: number): number {
  return reached + share * (1 - reached);
}

/**
 * Net reach by random duplication, times a factor: never below the largest audience, and never above the sum or the
 * population.
 */
export function independentNetReach(reaches: readonly number[], population: number, factor: number): number {
  const gross = grossReach(reaches);
  let net = 0;
  if (population > 0) for (const reach of [...reaches].sort(rising)) net = withOneMore(net, reach / population);
  // In a population without end nobody is reached twice.
  const within = Number.isFinite(population) ? Math.min(factor * net * population, gross, population) : factor * gross;
  return Math.max(within, largestReach(reaches));
}

/**
 * Net reach of creators who are all alike, each pair sharing the same part of an audience: r · (1 − (1 − s)ⁿ) / s, and n · r
 * where they share nothing. Random duplication is s = r / population.
 */
export function alikeNetReach(count: number, reach: number, shared: number): number {
  return shared === 0 || count === 0 ? count * reach : (reach * (0 - Math.expm1(count * Math.log1p(-shared)))) / shared;
}

/** The net reach by random duplication, or by a share of it. */
export function reachByChance(
  { known, count }: TakenAudiences,
  people: Measure | undefined,
  { name, factor, source }: ReachMethod,
): Reached {
  const reaches = known.map(({ value }) => value);
  const total = people ? people.value : 1;
  const gross = known.length === count ? grossReach(reaches) : null;
  const low = largestReach(reaches);
  const value = total === null ? (people?.reason as UnknownReason) : independentNetReach(reaches, total, factor);
  const notes: Note[] = [...(people?.notes ?? [])];
  if (factor < 1) {
    notes.push({ code: "rule-of-thumb", path: "method", source });
    if (known.length > 0 && value === low) notes.push({ code: "at-least-largest" });
  }
  const parts = people?.value === null || !people ? known : [...known, people];
  const { interval, left } = carriedBox({ rising: parts }, (ends) => {
    const among = people ? (ends[known.length] ?? Number.POSITIVE_INFINITY) : 1;
    const some = endsWithin(ends.slice(0, known.length), people);
    return independentNetReach(some, Math.max(among, largestReach(some)), factor);
  });
  return {
    value,
    bounds: { low, high: gross === null ? total : Math.min(gross, total ?? gross) },
    basis: `${people ? "reach" : "reach/population"}:${name}`,
    notes: [...notes, ...left],
    interval,
  };
}

/** Ends of reaches, none beyond the people that there may be; `people` undefined where reaches are shares. */
export function endsWithin(ends: readonly number[], people: Measure | undefined): readonly number[] {
  const most = people ? ((people.interval ? people.interval.high : people.value) ?? Number.POSITIVE_INFINITY) : 1;
  return ends.map((end) => Math.min(end, most));
}
