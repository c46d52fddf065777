import { millisecondsPerDay } from "../core/time.js";
import type { Touch } from "./journeys.js";

/** The share of a conversion that each touchpoint of a journey gets; they sum to 1. `undefined` where it cannot be told. */
export type CreditRule = (touches: readonly Touch[]) => readonly number[] | undefined;

/** All of it to the first touchpoint. */
export const firstCredit: CreditRule = (touches) => touches.map((_, i) => (i === 0 ? 1 : 0));

/** All of it to the last touchpoint. */
export const lastCredit: CreditRule = (touches) => touches.map((_, i) => (i === touches.length - 1 ? 1 : 0));

/** The same to each touchpoint. */
export const linearCredit: CreditRule = (touches) => touches.map(() => 1 / touches.length);

/**
 * Shapley's value of the game in which channels together are worth the conversions of the journeys that need no other
 * channel. Each journey is a game of its own in which nobody gets anything unless all its channels are in, so its channels
 * share alike, and values of games add up.
 */
export const shapleyCredit: CreditRule = (touches) => {
  const seen = new Set<number>();
  const isNew = touches.map(({ channel }) => seen.size < seen.add(channel).size);
  return isNew.map((counts) => (counts ? 1 / seen.size : 0));
};

/** Shares for both ends; what lies between shares the rest, and two touchpoints share in the proportion of the ends. */
export const positionCredit =
  (first: number, last: number): CreditRule =>
  (touches) => {
    const end = touches.length - 1;
    if (end === 0) return [1];
    if (end === 1) return first + last > 0 ? [first / (first + last), last / (first + last)] : [0.5, 0.5];
    // Weights that sum to 1 leave nothing, where 1 − 0.9 − 0.1 leaves less than that.
    const between = Math.max(0, 1 - first - last) / (end - 1);
    return touches.map((_, i) => (i === 0 ? first : i === end ? last : between));
  };

/**
 * Halved for each half-life that a touchpoint lies before the conversion. When that was cancels out: only how far the
 * touchpoints lie from each other counts.
 */
export const decayCredit =
  (halfLifeDays: number): CreditRule =>
  (touches) => {
    const latest = touches[touches.length - 1]?.at;
    if (latest === undefined || touches.some(({ at }) => at === undefined)) return undefined;
    const weights = touches.map(({ at }) => 2 ** (((at as number) - latest) / millisecondsPerDay / halfLifeDays));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  };
