import type { Interval } from "../core/measure.js";
import type { Composition } from "../core/scorecard.js";

/** Scores with their weights; `null` where one is unknown. */
export interface Weighted {
  readonly weight: number;
  readonly score: number | null;
}

/**
 * The weighted mean of the scores that are known, arithmetic or geometric; `undefined` where none of them has weight.
 * Weights need not sum to 1.
 */
export function composed(parts: readonly Weighted[], composition: Composition): number | undefined {
  let [total, weights, least, most] = [0, 0, Number.POSITIVE_INFINITY, 0];
  const isGeometric = composition === "geometric";
  for (const { weight, score } of parts) {
    if (score === null || weight === 0) continue;
    // ln 0 is minus infinity, and makes the whole 0.
    total += weight * (isGeometric ? Math.log(score) : score);
    weights += weight;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  if (weights === 0) return undefined;
  const mean = isGeometric ? Math.exp(total / weights) : total / weights;
  // A mean lies between the least and the most; rounding does not change that.
  return Math.min(most, Math.max(least, mean));
}

/** The level of several intervals whose ends are put together; 1 where none of them can fail. */
export function lowestLevel(intervals: readonly Interval[]): number {
  let level = 1;
  for (const interval of intervals) if (interval.level < level) level = interval.level;
  return level;
}

/** A score that is known, with the ends of its interval. */
export interface Bounded {
  readonly weight: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/** What errors of components may have to do with each other. */
export type Dependence = "any" | "independent";

/**
 * The interval of a composed score. With `any` dependence the ends are put together, which holds for errors that are about
 * normal even where they are one and the same. With `independent` errors the distances to the ends are squared and added
 * (Zou and Donner's method of variance estimates recovery), of a geometric mean on the logarithm.
 */
export function composedEnds(
  parts: readonly Bounded[],
  composition: Composition,
  dependence: Dependence,
): readonly [low: number, high: number] {
  const end = (name: "low" | "high"): number =>
    composed(
      parts.map((part) => ({ weight: part.weight, score: part[name] })),
      composition,
    ) ?? 0;
  const ends = [end("low"), end("high")] as const;
  if (dependence === "any") return ends;
  const isGeometric = composition === "geometric";
  const scale = (score: number): number => (isGeometric ? Math.log(score) : score);
  const middle = scale(composed(parts, composition) as number);
  // From a zero on the logarithm every distance is endless, and the ends stand.
  if (!Number.isFinite(middle)) return ends;
  let [below, above, weights] = [0, 0, 0];
  for (const { weight, score, low, high } of parts) {
    if (weight === 0) continue;
    below += (weight * (scale(score) - scale(low))) ** 2;
    above += (weight * (scale(high) - scale(score))) ** 2;
    weights += weight;
  }
  const back = (value: number): number => (isGeometric ? Math.exp(value) : value);
  // Never beyond the ends put together, which rounding could make it.
  return [
    Math.max(ends[0], back(middle - Math.sqrt(below) / weights)),
    Math.min(ends[1], back(middle + Math.sqrt(above) / weights)),
  ];
}
