import type { Bounds } from "./order-statistic-interval.js";
import { studentTQuantile } from "./student-t.js";
import { isUniform, mostUnseen, type UnitTally } from "./tally-units.js";
import { sum } from "./trimmed-mean.js";

/** Simpson's concentration, as it is among the units and as it is estimated to be where they come from. */
export interface UnitConcentration {
  /** Among the units themselves, Σ p². */
  readonly plugIn: number;
  /** Over two different units: the unbiased one. */
  readonly value: number;
  /** Bounds of what it is where the units come from; `undefined` with fewer than 3 units. */
  readonly bounds: Bounds | undefined;
}

/**
 * The probability that what two different units (posts) are about is the same, Σ (S² − Σ w²) / (M² − Σ m²) with the sums S
 * of each type's weights w and the sum M of each unit's weights m. With one type a unit it is Simpson's unbiased one.
 *
 * The bounds are t-distributed on the logit, with the variance of the jackknife over units, but no less than
 * 2 λ (1 − λ) / (n (n − 1)), which is all there is where types are equally common.
 */
export function concentrationOfUnits(tally: UnitTally, level: number): UnitConcentration {
  const { units, weightOf, totals, mass } = tally;
  const n = units.length;
  const plugIn = sum([...totals.values()].map((total) => (total / mass) ** 2));
  const sizes = units.map((unit) => weightOf(unit.length) * unit.length);
  const alone = sum(units.map((unit) => weightOf(unit.length) ** 2 * unit.length));
  const same = sum([...totals.values()].map((total) => total * total)) - alone;
  const pairs = mass * mass - sum(sizes.map((size) => size * size));
  if (isUniform(tally)) {
    const unseen = mostUnseen(n, level);
    return { plugIn, value: plugIn, bounds: totals.size === 1 ? [(1 - unseen) ** 2, 1] : undefined };
  }
  // Among units of nothing but single appearances, rounding may leave something below 0.
  const value = Math.max(same / pairs, 0);
  if (value === 0) return { plugIn, value, bounds: [0, mostAlike(n, level)] };
  if (n < 3) return { plugIn, value, bounds: undefined };
  const without = units.map((unit, j) => {
    const weight = weightOf(unit.length);
    const shared = sum(unit.map((type) => (totals.get(type) as number) - weight));
    const size = sizes[j] as number;
    return (same - 2 * weight * shared) / (pairs - 2 * size * (mass - size));
  });
  const center = sum(without) / n;
  const jackknife = ((n - 1) / n) * sum(without.map((each) => (each - center) ** 2));
  const variance = Math.max(jackknife, (2 * value * (1 - value)) / (n * (n - 1)));
  const reach = (studentTQuantile((1 + level) / 2, n - 1) * Math.sqrt(variance)) / (value * (1 - value));
  const odds = value / (1 - value);
  const shareOf = (each: number): number => each / (1 + each);
  return { plugIn, value, bounds: [shareOf(odds * Math.exp(-reach)), 1 / (1 + Math.exp(-reach) / odds)] };
}

/**
 * The largest concentration with which n units would all differ with probability 1 − level: that of one type of share s
 * beside countless rare ones, which leaves them different most often, (1 + ns) · exp(−ns) = 1 − level.
 */
function mostAlike(n: number, level: number): number {
  let [low, high] = [0, n];
  while (high - low > 1e-12 * n) {
    const middle = (low + high) / 2;
    if (Math.log1p(middle) - middle > Math.log(1 - level)) low = middle;
    else high = middle;
  }
  return (high / n) ** 2;
}
