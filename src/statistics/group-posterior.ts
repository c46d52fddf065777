import { sum } from "./trimmed-mean.js";

/** One answer to "how much do the members of a group truly differ", how likely it is, and what follows from it. */
export interface GroupState {
  /** The standard deviation of the true values. */
  readonly deviation: number;
  /** The probability of this answer among all of the grid. */
  readonly probability: number;
  /** What the mean of the true values is then, and the variance of that. */
  readonly mean: number;
  readonly meanVariance: number;
}

/** Cells of the grid: each is a per cent wide or less where the probability lies. */
const cells = 400;

/** Fewest members that say anything of how much they differ: with two the probability would not sum to 1. */
export const fewestMembers = 3;

/**
 * The normal hierarchical model, with a flat prior for the mean and for the standard deviation between members, on a grid:
 * all of the answers, not the likeliest alone. `normalShrinkage` takes one; of twenty members that hardly differ it is 0 in
 * one group of four, and all members would be called alike.
 *
 * @see Gelman, A. et al. (2013). Bayesian Data Analysis, 3rd edition, section 5.4. CRC Press.
 */
export function groupPosterior(estimates: readonly number[], variances: readonly number[]): readonly GroupState[] {
  const scale = scaleOf(estimates, variances);
  const states = Array.from({ length: cells }, (_, cell) => {
    // From 0 to infinity, with half of the cells below the scale.
    const u = (cell + 0.5) / cells;
    const deviation = (scale * u) / (1 - u);
    const weights = variances.map((variance) => 1 / (variance + deviation ** 2));
    const total = sum(weights);
    const mean = sum(estimates.map((estimate, i) => (weights[i] as number) * estimate)) / total;
    const misfit = sum(estimates.map((estimate, i) => (weights[i] as number) * (estimate - mean) ** 2));
    const logs = sum(weights.map(Math.log)) - Math.log(total) - misfit;
    return { deviation, mean, meanVariance: 1 / total, log: logs / 2 - 2 * Math.log(1 - u) };
  });
  const most = Math.max(...states.map(({ log }) => log));
  const likelihoods = states.map(({ log }) => Math.exp(log - most));
  const all = sum(likelihoods);
  return states.map(({ deviation, mean, meanVariance }, cell) => ({
    deviation,
    probability: (likelihoods[cell] as number) / all,
    mean,
    meanVariance,
  }));
}

/** About the deviation to expect: that of the estimates, or their error where that is larger. */
function scaleOf(estimates: readonly number[], variances: readonly number[]): number {
  const n = estimates.length;
  const center = sum(estimates) / n;
  const spread = sum(estimates.map((estimate) => (estimate - center) ** 2)) / (n - 1);
  return Math.sqrt(Math.max(spread, n / sum(variances.map((variance) => 1 / variance))));
}

/** How much of the distance from the mean of the group is left to an estimate. */
export const weightOf = ({ deviation }: GroupState, variance: number): number =>
  deviation ** 2 / (deviation ** 2 + variance);

/** What to expect of a member: the mean and the variance of its true value, over all answers. */
export function expectedOf(
  estimate: number,
  variance: number,
  states: readonly GroupState[],
): { readonly mean: number; readonly variance: number } {
  const each = states.map((state) => {
    const weight = weightOf(state, variance);
    const center = state.mean + weight * (estimate - state.mean);
    return { center, variance: weight * variance + (1 - weight) ** 2 * state.meanVariance, p: state.probability };
  });
  const mean = sum(each.map((one) => one.p * one.center));
  return { mean, variance: sum(each.map((one) => one.p * (one.variance + (one.center - mean) ** 2))) };
}
