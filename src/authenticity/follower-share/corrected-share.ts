import { amountProblem, countProblem, refuse, shareProblem } from "../../core/guard.js";
import { normalQuantile } from "../../statistics/normal.js";
import { type BoundedShare, type Moments, mixtureBounds } from "./mixture.js";

/** How often a check is right: as a share that is known without error, or as counts of a validation. */
export type Accuracy = number | { readonly right: number; readonly of: number };

/** Throws where an accuracy is impossible. */
export function guardAccuracy(accuracy: Accuracy, path: string): void {
  if (typeof accuracy === "number") return refuse(shareProblem(accuracy), path);
  if (typeof accuracy !== "object" || !accuracy) refuse("not-a-number", path);
  const { right, of } = accuracy;
  refuse(countProblem(of) ?? (of === 0 ? "out-of-range" : undefined), `${path}.of`);
  refuse(amountProblem(right) ?? countProblem(right) ?? (right > of ? "out-of-range" : undefined), `${path}.right`);
}

/** The share of an accuracy, as it was seen. */
const shareOf = (accuracy: Accuracy): number =>
  typeof accuracy === "number" ? accuracy : accuracy.right / accuracy.of;

/** An accuracy as a mean with the variance of its trials; validations get one success and one failure more. */
function trials(accuracy: Accuracy): Moments {
  const [mean, n] =
    typeof accuracy === "number"
      ? [accuracy, Number.POSITIVE_INFINITY]
      : [(accuracy.right + 1) / (accuracy.of + 2), accuracy.of + 2];
  return { mean, variance: mean * (1 - mean), n };
}

/**
 * Rogan and Gladen's estimate of a share from how many were flagged. Its interval holds all shares that the counts leave
 * possible; with a perfect check it is Wilson's.
 *
 * @returns the share, or `undefined` where sensitivity and specificity together tell nothing, or no share fits them
 */
export function correctedShare(
  flagged: number,
  classified: number,
  sensitivity: Accuracy,
  specificity: Accuracy,
  level: number,
  population: number,
): BoundedShare | undefined {
  const gain = shareOf(sensitivity) + shareOf(specificity) - 1;
  const z = normalQuantile((1 + level) / 2);
  const fake = trials(sensitivity);
  const right = trials(specificity);
  const genuine = { ...right, mean: 1 - right.mean };
  if (gain <= 0 || fake.mean <= genuine.mean) return undefined;
  const bounds = mixtureBounds({ mean: flagged / classified, n: classified }, fake, genuine, z, population);
  if (!bounds) return undefined;
  const { low, high } = bounds;
  const value = Math.min(1, Math.max(0, (flagged / classified + shareOf(specificity) - 1) / gain));
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}
