import type { Bounds } from "./order-statistic-interval.js";
import { sorted } from "./quantile.js";
import { studentTReach } from "./student-t.js";
import { sum } from "./trimmed-mean.js";

// The arithmetic of the intervals on the log scale. What is public, `ratioInterval` and `trimmedMeanInterval`, checks
// its arguments first; whoever has checked them already, calls these.

/** Fewest units that an interval for a mean or a ratio is given for; with two the spread is a guess. */
const fewestUnits = 3;

/** `estimate · exp(± t · error / estimate)`, which never crosses 0 and leans to the right as such data do. */
function onLogScale(estimate: number, error: number, units: number, level: number): Bounds | undefined {
  if (units < fewestUnits || !(estimate > 0 && error > 0)) return undefined;
  const factor = Math.exp((studentTReach(level, units - 1) * error) / estimate);
  // So few values for so high a level that nothing is excluded.
  return factor < Number.POSITIVE_INFINITY ? [estimate / factor, estimate * factor] : undefined;
}

/** {@link ratioInterval}, unchecked. */
export function ratioBounds(
  numerators: readonly number[],
  denominators: readonly number[],
  level: number,
): Bounds | undefined {
  const exposure = sum(denominators);
  const ratio = sum(numerators) / exposure;
  const squares = numerators.map((numerator, i) => {
    const denominator = denominators[i] as number;
    return ((numerator - ratio * denominator) / (1 - denominator / exposure)) ** 2;
  });
  return onLogScale(ratio, Math.sqrt(sum(squares)) / exposure, numerators.length, level);
}

/** {@link trimmedMeanInterval}, unchecked, with the number of values cut off at each end. */
export function trimmedMeanBounds(values: readonly number[], cut: number, level: number): Bounds | undefined {
  const n = values.length;
  const ordered = sorted(values);
  const kept = ordered.slice(cut, n - cut);
  const count = kept.length;
  const winsorized = ordered.map((_, i) => kept[Math.min(Math.max(i - cut, 0), count - 1)] as number);
  const center = sum(winsorized) / n;
  const squares = sum(winsorized.map((value) => (value - center) ** 2));
  // With nothing trimmed this is s / √(n − 1), the error that a ratio with equal denominators has.
  const error = Math.sqrt(((squares / (n - 1)) * n) / (count * (count - 1)));
  return onLogScale(sum(kept) / count, error, count, level);
}
