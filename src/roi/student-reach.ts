import { betaQuantile } from "../statistics/beta-quantile.js";

/**
 * How far from 0 a variable of Student's t distribution stays with a probability, for any degrees of freedom, whole or
 * not, few or beyond counting: t² / (ν + t²) is a beta variable of ½ and ν / 2. Infinite where so high a probability
 * leaves the range of numbers.
 */
export function studentReach(probability: number, degrees: number): number {
  const share = betaQuantile(probability, 0.5, degrees / 2);
  return Math.sqrt((degrees * share) / (1 - share));
}
