/** Random variables for simulations, each drawn from a source of uniform numbers. */
export interface Distributions {
  /** Uniform, 0 ≤ x < 1. */
  readonly uniform: () => number;
  /** Normal with mean 0 and variance 1 (Box and Muller). */
  readonly normal: () => number;
  /** Lognormal with the given mean and coefficient of variation. */
  readonly lognormal: (mean: number, variation: number) => number;
  /** Gamma with the given mean and coefficient of variation (Marsaglia and Tsang 2000). */
  readonly gamma: (mean: number, variation: number) => number;
  /** Poisson (inversion up to a mean of 30, else Hörmann's PTRS 1993). */
  readonly poisson: (mean: number) => number;
}

export function distributions(uniform: () => number): Distributions {
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const standardGamma = (shape: number): number => {
    if (shape < 1) return standardGamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const logFactorial = (k: number): number => {
    let sum = 0;
    if (k < 20) for (let i = 2; i <= k; i++) sum += Math.log(i);
    else sum = k * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI * k) + 1 / (12 * k) - 1 / (360 * k ** 3);
    return sum;
  };
  return {
    uniform,
    normal,
    lognormal: (mean, variation) => {
      const variance = Math.log(1 + variation ** 2);
      return mean * Math.exp(Math.sqrt(variance) * normal() - variance / 2);
    },
    gamma: (mean, variation) => standardGamma(1 / variation ** 2) * mean * variation ** 2,
    poisson: (mean) => {
      if (mean < 30) {
        let term = Math.exp(-mean);
        let rest = uniform();
        let k = 0;
        while (rest > term && k < 1000) {
          rest -= term;
          k++;
          term *= mean / k;
        }
        return k;
      }
      const b = 0.931 + 2.53 * Math.sqrt(mean);
      const a = -0.059 + 0.02483 * b;
      const accept = 0.9277 - 3.6224 / (b - 2);
      for (;;) {
        const u = uniform() - 0.5;
        const v = 1 - uniform();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
        if (us >= 0.07 && v <= accept) return k;
        if (k < 0 || (us < 0.013 && v > us)) continue;
        const inverse = 1.1239 + 1.1328 / (b - 3.4);
        if (Math.log((v * inverse) / (a / us ** 2 + b)) <= k * Math.log(mean) - mean - logFactorial(k)) return k;
      }
    },
  };
}
