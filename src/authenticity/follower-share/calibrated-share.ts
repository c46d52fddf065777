import { followerShareLimits } from "../../reference/follower-share.js";
import { normalQuantile } from "../../statistics/normal.js";
import { type BoundedShare, type Moments, mixtureBounds, mixtureShare, moments } from "./mixture.js";

/** So near to 0 and 1 the weights are still drawn from a share; beyond they would rest on a handful of accounts. */
const edge = 0.02;
const rounds = 6;

/**
 * Maximum likelihood for the share of fakes, from the points of a sample and of labelled accounts of both classes. The
 * ratio of both densities is taken as log-linear in the points, by the means and the common variance of the labelled
 * accounts; then the likelihood equation says that the mean posterior probability of the sample is what the share makes
 * of the mean posterior of either class.
 */
export function calibratedShare(
  sample: readonly number[],
  fake: readonly number[],
  genuine: readonly number[],
  level: number,
  population: number,
): BoundedShare | undefined {
  const [f, g] = [moments(fake), moments(genuine)];
  const variance = (f.variance + g.variance) / 2;
  // Labelled accounts whose fakes have no more points than the genuine tell nothing.
  if (f.mean <= g.mean) return undefined;
  const slope = variance > 0 ? (f.mean - g.mean) / variance : 1;
  const center = (f.mean + g.mean) / 2;
  const posteriors = (points: readonly number[], share: number) => {
    const odds = (1 - share) / share;
    return moments(points.map((point) => 1 / (1 + odds * Math.exp(-slope * (point - center)))));
  };
  let share = 0.5;
  const at = () => {
    const prior = Math.min(1 - edge, Math.max(edge, share));
    return [posteriors(sample, prior), posteriors(fake, prior), posteriors(genuine, prior)] as const;
  };
  for (let round = 1; round < rounds; round++) share = mixtureShare(...at());
  const [mean, fakes, others] = at();
  const z = normalQuantile((1 + level) / 2);
  const bounds = (f: Moments, g: Moments) =>
    mixtureBounds(mean, f, g, z, population, followerShareLimits.labelledDesignEffect);
  // Few labelled accounts hold too few of the rare ones that look like the other class. So each end of the interval is
  // taken with one more of them.
  const [estimate, lower, upper] = [
    bounds(fakes, others),
    bounds(fakes, withOneMore(others, 1)),
    bounds(withOneMore(fakes, 0), others),
  ];
  if (!estimate) return undefined;
  return {
    value: estimate.value,
    low: Math.min(estimate.low, lower?.low ?? 0),
    high: Math.max(estimate.high, upper?.high ?? 1),
  };
}

/** Mean and variance with one more value. */
function withOneMore({ mean, variance, n }: Moments, value: number): Moments {
  const shift = (value - mean) / (n + 1);
  return { mean: mean + shift, variance: ((n - 1) * variance) / n + (value - mean) * shift, n: n + 1 };
}
