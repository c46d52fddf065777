/** Mean and variance of a number between 0 and 1, and over how many accounts they were taken. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
  readonly n: number;
}

/** Mean and variance. */
export function moments(values: readonly number[]): Moments {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(n - 1, 1), n };
}

/** A share with its bounds. */
export interface BoundedShare {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a sample is judged by: its mean, and over how many followers. */
export type SampleMean = Pick<Moments, "mean" | "n">;

/** The share of fakes at which the mean of a sample lies as it does between those of both classes. */
export function mixtureShare(sample: SampleMean, fake: Moments, genuine: Moments): number {
  return Math.min(1, Math.max(0, (sample.mean - genuine.mean) / (fake.mean - genuine.mean)));
}

/**
 * That share with all shares that the means leave possible: those for which the sample's mean is at most z standard
 * errors away from what the share would give (a score test turned round); `undefined` where no share is possible. The standard error holds the sampling of followers, smaller where a good
 * part of the audience was sampled, and that of both labelled classes.
 */
export function mixtureBounds(
  sample: SampleMean,
  fake: Moments,
  genuine: Moments,
  z: number,
  population: number,
  designEffect = 1,
): BoundedShare | undefined {
  const value = mixtureShare(sample, fake, genuine);
  const possible = (share: number): boolean => {
    const expected = share * fake.mean + (1 - share) * genuine.mean;
    const within = share * fake.variance + (1 - share) * genuine.variance;
    const variance = within + share * (1 - share) * (fake.mean - genuine.mean) ** 2;
    const sampling = (variance / sample.n) * (1 - sample.n / population) + within / population;
    const labels = (share ** 2 * fake.variance) / fake.n + ((1 - share) ** 2 * genuine.variance) / genuine.n;
    return Math.abs(sample.mean - expected) <= z * Math.sqrt(sampling + designEffect * labels);
  };
  if (!possible(value)) return undefined;
  // The possible shares lie around the value without a gap, so the edge is found by halving.
  const edge = (outer: number): number => {
    if (possible(outer)) return outer;
    let [inside, outside] = [value, outer];
    for (let step = 0; step < 50; step++) {
      const middle = (inside + outside) / 2;
      if (possible(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return { value, low: edge(0), high: edge(1) };
}

/**
 * Wilson's interval for a share whose error is not that of counting: `perTrial` is what 1/n is there.
 */
export function shareBounds(value: number, perTrial: number, z: number): BoundedShare {
  const square = z * z * perTrial;
  const middle = (value + square / 2) / (1 + square);
  const reach = Math.sqrt(square * value * (1 - value) + square ** 2 / 4) / (1 + square);
  return { value, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
