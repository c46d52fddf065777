import { amountProblem, refuse } from "../core/guard.js";
import { type ClusterKey, clustersOf, designEffect, independent } from "./design-effect.js";
import { requireLevel } from "./order-statistic-interval.js";
import { requireBooleans, requireClusters, requireList } from "./require-numbers.js";

/** When half of them have ended. */
export interface SurvivalMedian {
  /** The time by which half have ended; `null` where fewer than half were seen to. */
  readonly median: number | null;
  /** The low bound; `null` where there is none. */
  readonly low: number | null;
  /** The high bound; `null` where there is none. */
  readonly high: number | null;
}

/** Kaplan and Meier's curve. */
export interface SurvivalCurve {
  /** The times at which something ended, rising. */
  readonly times: readonly number[];
  /** The share that goes on after each of them. */
  readonly shares: readonly number[];
  /** How many were still looked at when it came, and how many ended then. */
  readonly atRisk: readonly number[];
  readonly ends: readonly number[];
}

/** Below this a difference of shares is rounding. */
const tolerance = 1e-9;

/** Kaplan and Meier's curve of times that ended, or were looked at until then and had not. */
export function survivalCurve(times: readonly number[], ended: readonly boolean[]): SurvivalCurve {
  const order = [...times.keys()].sort((a, b) => (times[a] as number) - (times[b] as number));
  const [at, shares, atRisk, ends]: [number[], number[], number[], number[]] = [[], [], [], []];
  let share = 1;
  for (let i = 0; i < order.length; ) {
    const time = times[order[i] as number] as number;
    const risk = order.length - i;
    let count = 0;
    for (; i < order.length && times[order[i] as number] === time; i++) if (ended[order[i] as number]) count++;
    if (count === 0) continue;
    share *= (risk - count) / risk;
    at.push(time);
    shares.push(share);
    atRisk.push(risk);
    ends.push(count);
  }
  return { times: at, shares, atRisk, ends };
}

/**
 * How much each of them moves the share that goes on after the curve's step `last` (the infinitesimal jackknife). They sum
 * to 0, and the sum of their squares is the variance of the share, as Greenwood's formula has it for large samples.
 */
export function survivalInfluence(
  curve: SurvivalCurve,
  last: number,
  times: readonly number[],
  ended: readonly boolean[],
): number[] {
  const share = curve.shares[last] as number;
  const end = curve.times[last] as number;
  // Σ d / (Y (Y − d)) up to each step.
  const sums: number[] = [];
  let sum = 0;
  for (let step = 0; step <= last; step++) {
    const [risk, count] = [curve.atRisk[step] as number, curve.ends[step] as number];
    sum += count / (risk * (risk - count));
    sums.push(sum);
  }
  const stepOf = new Map(curve.times.map((time, step) => [time, step]));
  const order = [...times.keys()].sort((a, b) => (times[a] as number) - (times[b] as number));
  const influence = new Array<number>(times.length);
  let reached = -1;
  for (const index of order) {
    const time = times[index] as number;
    while (reached < last && (curve.times[reached + 1] as number) <= time) reached++;
    const survived = reached < 0 ? 0 : (sums[reached] as number);
    const step = stepOf.get(time);
    const own =
      ended[index] && time <= end && step !== undefined
        ? 1 / ((curve.atRisk[step] as number) - (curve.ends[step] as number))
        : 0;
    influence[index] = share * (survived - own);
  }
  return influence;
}

/**
 * The time by which half have ended, where some have not ended yet: Kaplan and Meier's median, in the middle where the
 * curve is level at one half, as R's `survfit` has it. The bounds are Woodruff's: the times at which the curve crosses
 * ½ ± z · √(¼ / n*), with n* the number of independent times, all of them seen to the end, that would leave the curve as
 * unsure at the median. With clusters, n* is divided by the design effect of `clusteredShareInterval`.
 *
 * @param times - how long each was looked at, numbers from 0, at least one
 * @param ended - whether each ended then; the others were looked at no longer
 * @param level - the confidence level, between 0 and 1
 * @param by - for each what it belongs to, such as its post
 * @param and - for each what else it belongs to, such as its writer
 * @returns the median, and its bounds, `null` where the curve does not get so far
 * @throws InvalidInputError `empty`, `not-a-number`, `not-finite` or `negative` at `times`; `out-of-range` where the
 * lengths differ (`ended`, `by`, `and`) or at `level`; `not-an-array` at any of the lists, `not-a-boolean` at `ended[i]`
 * @see Kaplan, E. L. & Meier, P. (1958). Nonparametric estimation from incomplete observations. Journal of the American
 * Statistical Association 53(282).
 * @see Woodruff, R. S. (1952). Confidence intervals for medians and other position measures. Journal of the American
 * Statistical Association 47(260).
 * @example
 * import { survivalMedian } from "influencer-scoring/statistics";
 * const hours = [1, 2, 2, 3, 5, 8, 13, 48, 48, 48];
 * console.log(survivalMedian(hours, hours.map((each) => each < 48), 0.95)); // => { median: 6.5, low: 2, high: null }
 */
export function survivalMedian(
  times: readonly number[],
  ended: readonly boolean[],
  level: number,
  by?: readonly ClusterKey[],
  and?: readonly ClusterKey[],
): SurvivalMedian {
  requireLevel(level);
  requireList(times, "times");
  const n = times.length;
  if (n === 0) refuse("empty", "times");
  // Not forEach, which passes over the holes of a list. A path is only made where something is wrong.
  for (let i = 0; i < n; i++) {
    const problem = amountProblem(times[i]);
    if (problem) refuse(problem, `times[${i}]`);
  }
  requireBooleans(ended, "ended");
  if (ended.length !== n) refuse("out-of-range", "ended");
  if (by) requireClusters(by, n, "by");
  if (and) requireClusters(and, n, "and");
  const curve = survivalCurve(times, ended);
  const crossed = curve.shares.findIndex((share) => share <= 0.5 + tolerance);
  if (crossed < 0) return { median: null, low: null, high: null };
  const time = curve.times[crossed] as number;
  const isLevel = (curve.shares[crossed] as number) > 0.5 - tolerance;
  const median = isLevel ? (time + (curve.times[crossed + 1] ?? time)) / 2 : time;

  // A share of 0 varies no more: then the step before tells how unsure the curve is, if there is one.
  const last = (curve.shares[crossed] as number) > 0 ? crossed : crossed - 1;
  if (last < 0) return { median, low: null, high: null };
  const influence = survivalInfluence(curve, last, times, ended);
  const variance = influence.reduce((total, each) => total + each * each, 0);
  const share = curve.shares[last] as number;
  const end = curve.times[last] as number;
  const clusters = by && clustersOf(by, and);
  const design = clusters
    ? designEffect(
        times.map((each, index) => ended[index] === true && each <= end),
        clusters,
        level,
        influence,
        variance,
      )
    : independent(level);
  const reach = (design.reach / 2) * Math.sqrt((design.effect * variance) / (share * (1 - share)));
  const from = 0.5 - reach;
  const to = 0.5 + reach;
  const low =
    from <= tolerance ? undefined : curve.times[curve.shares.findIndex((each) => 1 - each >= from - tolerance)];
  const high = curve.times[curve.shares.findIndex((each) => 1 - each > to + tolerance)];
  return { median, low: low ?? null, high: high ?? null };
}
