import { refuse } from "../core/guard.js";
import { type ClusterKey, type Clusters, clustersOf, type DesignEffect, designEffect } from "./design-effect.js";
import { type Bounds, requireLevel } from "./order-statistic-interval.js";
import { requireBooleans, requireClusters } from "./require-numbers.js";
import { scoreBounds } from "./wilson-interval.js";

/** The design effect of a share. */
export function shareEffect(outcomes: readonly boolean[], clusters: Clusters, level: number): DesignEffect {
  const share = outcomes.filter(Boolean).length / outcomes.length;
  const residuals = outcomes.map((hit) => (hit ? 1 : 0) - share);
  return designEffect(outcomes, clusters, level, residuals, outcomes.length * share * (1 - share), true);
}

/** Wilson's bounds of a share of so many independent trials as trials with a design effect are worth. */
export function effectiveBounds(successes: number, trials: number, { effect, reach }: DesignEffect): Bounds {
  const [low, high] = scoreBounds(successes / effect, trials / effect, reach);
  return [Math.max(low, 0), Math.min(high, 1)];
}

/**
 * An interval for a share whose trials are not independent: Wilson's, with as many trials as independent ones would say
 * the same, n / d. The design effect d is the cluster-robust variance of the share (of two kinds of clusters that cross:
 * V₁ + V₂ − V₁₂) over that of independent trials, at least 1; residuals are corrected for the share of the trials that
 * their cluster holds, and Student's t takes the place of the normal quantile, with as many degrees of freedom as there are
 * effective clusters, (Σ m)² / Σ m², of the kind that has fewer, less one. Few clusters with the rarer outcome tell little
 * of d, which is then far too small as often as not: so it is averaged, on the logarithm, with the largest d that is
 * possible (clusters alike throughout, Σ m² / n), which counts as one cluster. Without any spread d is that largest one,
 * and the normal quantile stays. Where no two trials belong together, it is Wilson's interval. Where clusters are of very
 * different size, and the large ones fare otherwise, it holds less often than it says.
 *
 * @param outcomes - whether each trial succeeded, at least one
 * @param by - for each trial what it belongs to, such as its post; trials that share it may depend on each other
 * @param level - the confidence level, between 0 and 1; see `docs/fit.md` for how often it holds
 * @param and - for each trial what else it belongs to, such as its writer
 * @returns the bounds of the share, 0 to 1, or `undefined` with fewer than two clusters of the first kind
 * @throws InvalidInputError `empty` at `outcomes`, `out-of-range` where the lengths differ (`by`, `and`) or at `level`;
 * `not-an-array` and `not-a-boolean` at `outcomes`; `not-an-array` and `not-a-string` at `by` and `and`
 * @see Korn, E. L. & Graubard, B. I. (1998). Confidence intervals for proportions with small expected number of positive
 * counts estimated from survey data. Survey Methodology 24(2) (the effective number of trials).
 * @see Cameron, A. C., Gelbach, J. B. & Miller, D. L. (2011). Robust inference with multiway clustering. Journal of
 * Business & Economic Statistics 29(2).
 * @example
 * import { clusteredShareInterval, wilsonInterval } from "influencer-scoring/statistics";
 * // Four posts with ten comments each; under two of them, all but one were answered, under the others one was.
 * const posts = Array.from({ length: 40 }, (_, i) => i % 4);
 * const answered = posts.map((post, i) => (post < 2 ? i >= 4 : i < 4));
 * console.log(clusteredShareInterval(answered, posts, 0.95)?.map((bound) => bound.toFixed(2)).join(" to ")); // => 0.07 to 0.93
 * console.log(wilsonInterval(20, 40, 0.95).map((bound) => bound.toFixed(2)).join(" to ")); // => 0.35 to 0.65
 */
export function clusteredShareInterval(
  outcomes: readonly boolean[],
  by: readonly ClusterKey[],
  level: number,
  and?: readonly ClusterKey[],
): Bounds | undefined {
  requireLevel(level);
  requireBooleans(outcomes, "outcomes");
  const n = outcomes.length;
  if (n === 0) refuse("empty", "outcomes");
  requireClusters(by, n, "by");
  if (and) requireClusters(and, n, "and");
  const clusters = clustersOf(by, and);
  return clusters && effectiveBounds(outcomes.filter(Boolean).length, n, shareEffect(outcomes, clusters, level));
}
