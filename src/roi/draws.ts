import { seededRandom } from "../statistics/seeded-random.js";

/** Random variables for simulations, all drawn from one seed. */
export interface Draws {
  /** Uniform, 0 ≤ x < 1. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** Gamma with a shape above 0, and a scale of 1, so that the shape is its mean. */
  readonly gamma: (shape: number) => number;
  /** How many events happen where so many are expected. */
  readonly poisson: (mean: number) => number;
}

/** ln k!, by Stirling's series; exact enough from 0 on, since the first ones are added up. */
function logFactorial(k: number): number {
  let rest = 0;
  let z = k + 1;
  for (; z < 10; z++) rest += Math.log(z);
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + (1 / 12 - 1 / (360 * z * z)) / z - rest;
}

/** Up to this mean events are counted one by one; beyond, the transformed rejection is faster. */
const mostCounted = 30;

/**
 * Random variables of a seed.
 *
 * @see Marsaglia, G. & Tsang, W. W. (2000). A simple method for generating gamma variables. ACM Transactions on
 * Mathematical Software 26(3).
 * @see Hörmann, W. (1993). The transformed rejection method for generating Poisson random variables. Insurance:
 * Mathematics and Economics 12(1) (PTRS, with its constants).
 */
export function drawsOf(seed: number): Draws {
  const uniform = seededRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const counted = (mean: number): number => {
    let events = 0;
    for (let product = 1 - uniform(); product > Math.exp(-mean); events++) product *= 1 - uniform();
    return events;
  };
  const rejected = (mean: number): number => {
    const b = 0.931 + 2.53 * Math.sqrt(mean);
    const a = 0.02483 * b - 0.059;
    const inverse = 1.1239 + 1.1328 / (b - 3.4);
    for (;;) {
      const u = uniform() - 0.5;
      const v = 1 - uniform();
      const us = 0.5 - Math.abs(u);
      const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2)) return k;
      if (k < 0 || (us < 0.013 && v > us)) continue;
      if (Math.log((v * inverse) / (a / (us * us) + b)) <= k * Math.log(mean) - mean - logFactorial(k)) return k;
    }
  };
  return { uniform, normal, gamma, poisson: (mean) => (mean < mostCounted ? counted(mean) : rejected(mean)) };
}
