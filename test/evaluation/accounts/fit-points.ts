import { signalPoints } from "../../../src/authenticity/read-profile.js";
import type { PointsSignal } from "../../../src/core/points-model.js";
import type { Account } from "./read-accounts.js";

/** Weights that give both classes a half. */
function balancedWeights(accounts: readonly Account[]): number[] {
  const fakes = accounts.filter(({ fake }) => fake).length;
  return accounts.map(({ fake }) => 0.5 / (fake ? fakes : accounts.length - fakes));
}

/** Mean points of a signal where both classes weigh the same; `null` where the set has no such column. */
function balancedMean(signal: PointsSignal, accounts: readonly Account[]): number | null {
  const seen = accounts.filter(({ profile }) => signalPoints(signal, profile) !== null);
  if (seen.length < accounts.length / 2) return null;
  const weights = balancedWeights(seen);
  return seen.reduce(
    (sum, { profile }, i) => sum + (weights[i] as number) * (signalPoints(signal, profile) as number),
    0,
  );
}

/** First centers: means over the sets that have the column. */
function meanCenters(signals: readonly PointsSignal[], sets: readonly (readonly Account[])[]): PointsSignal[] {
  return signals.map((signal) => {
    const means = sets.map((set) => balancedMean(signal, set)).filter((mean) => mean !== null);
    const center = means.length ? means.reduce((sum, mean) => sum + mean, 0) / means.length : 0;
    return { ...signal, center };
  });
}

/**
 * The centers: the means, moved by the one factor that {@link fitSlope} finds best for all sets together, and rounded to a
 * twentieth of a point.
 */
export function fitCenters(signals: readonly PointsSignal[], sets: readonly (readonly Account[])[]): PointsSignal[] {
  const means = meanCenters(signals, sets);
  const { centering } = fitSlope(means, sets);
  return means.map((signal) => ({ ...signal, center: Math.round(signal.center * centering * 20) / 20 }));
}

/** Slope, and a factor on the centers, by logistic regression of the label on points and centers seen; classes and sets weigh the same. */
export function fitSlope(
  signals: readonly PointsSignal[],
  sets: readonly (readonly Account[])[],
): { slope: number; centering: number } {
  const rows = sets.flatMap((set) => {
    const weights = balancedWeights(set);
    return set.map(({ profile, fake }, i) => {
      let [points, center] = [0, 0];
      for (const signal of signals) {
        const found = signalPoints(signal, profile);
        if (found === null) continue;
        points += found;
        center += signal.center;
      }
      return { points, center, fake: Number(fake), weight: weights[i] as number };
    });
  });
  let [a, b] = [1, 1];
  for (let round = 0; round < 50; round++) {
    let [ga, gb, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
    for (const { points, center, fake, weight } of rows) {
      const p = 1 / (1 + Math.exp(-(a * points - b * center)));
      const error = weight * (fake - p);
      const curve = weight * p * (1 - p);
      ga += error * points;
      gb -= error * center;
      aa += curve * points * points;
      ab -= curve * points * center;
      bb += curve * center * center;
    }
    const determinant = aa * bb - ab * ab;
    a += (bb * ga - ab * gb) / determinant;
    b += (aa * gb - ab * ga) / determinant;
  }
  return { slope: a, centering: b / a };
}
