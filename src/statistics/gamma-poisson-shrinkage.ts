import { countProblem, refuse } from "../core/guard.js";
import { requireLength, requireNumbers, requirePositive } from "./require-numbers.js";
import { sum } from "./trimmed-mean.js";

/** What a group of counts says about the rate of each of its members. */
export interface GammaPoissonShrinkage {
  /** The shape of the gamma prior of the rates; null where the rates differ no more than chance explains. */
  readonly shape: number | null;
  /** The rate parameter of the prior, in units of exposure; null together with the shape. */
  readonly rate: number | null;
  /** The rate of each member, drawn toward the rate of all, in the order given. */
  readonly shrunken: readonly number[];
}

/**
 * Empirical Bayes for rates of counts, such as comments for a number of views: rates follow a gamma distribution over
 * the group, a count follows a Poisson distribution of its rate times its exposure, and each rate becomes the mean of
 * its posterior, `(shape + count) / (rate + exposure)`. The prior comes from the method of moments in Marshall's form:
 * with `m = Σ count / Σ exposure` and `s² = Σ exposure (r − m)² / Σ exposure`, the variance of the rates is
 * `A = s² − m / mean(exposure)`, the shape `m² / A` and the rate `m / A`, as R's `spdep::EBest(family = "poisson")`.
 * Where A is not above 0 there is no gamma prior: shape and rate are null, and every rate is m.
 *
 * @param counts - whole numbers from 0, at least one
 * @param exposures - what each count was counted over, above 0
 * @returns the prior and the shrunken rates, in counts for one unit of exposure
 * @throws InvalidInputError `empty` where there is no count, `negative`, `not-an-integer` and so on at `counts[i]`;
 * `not-a-number`, `not-finite` or `out-of-range` at `exposures[i]`; `out-of-range` where the lengths differ
 * (`exposures`)
 * @see Clayton, D. & Kaldor, J. (1987). Empirical Bayes estimates of age-standardized relative risks for use in disease
 * mapping. Biometrics 43(3) (the model).
 * @see Marshall, R. J. (1991). Mapping disease and mortality rates using empirical Bayes estimators. Applied Statistics
 * 40(2) (the moments).
 * @example
 * import { gammaPoissonShrinkage } from "influencer-scoring/statistics";
 * const { shrunken } = gammaPoissonShrinkage([5, 10, 400], [100, 1000, 10_000]);
 * console.log(shrunken.map((rate) => rate.toFixed(4))); // => [ '0.0393', '0.0200', '0.0399' ]
 */
export function gammaPoissonShrinkage(counts: readonly number[], exposures: readonly number[]): GammaPoissonShrinkage {
  requireNumbers(counts, "counts");
  requireLength(exposures, counts.length, "exposures");
  counts.forEach((count, i) => {
    refuse(countProblem(count), `counts[${i}]`);
    requirePositive(exposures[i], `exposures[${i}]`);
  });
  const exposure = sum(exposures);
  const overall = sum(counts) / exposure;
  const squares = exposures.map((own, i) => own * ((counts[i] as number) / own - overall) ** 2);
  const variance = (sum(squares) - overall * counts.length) / exposure;
  if (!(variance > 0)) return { shape: null, rate: null, shrunken: counts.map(() => overall) };
  const [shape, rate] = [overall ** 2 / variance, overall / variance];
  return { shape, rate, shrunken: counts.map((count, i) => (shape + count) / (rate + (exposures[i] as number))) };
}
