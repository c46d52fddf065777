import { normalQuantile } from "../statistics/normal.js";
import type { Bounds } from "../statistics/order-statistic-interval.js";

/** How many of how many. */
export interface Group {
  /** How many converted. */
  readonly conversions: number;
  /** How many there were. */
  readonly n: number;
}

/** Finds where a falling function passes 0, to the last digit; between bounds where it does not, the nearer bound. */
function rootOf(falling: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (!(middle > low && middle < high)) return middle;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
}

/**
 * The score statistic of the hypothesis p₁ = shift + factor · p₂: how far the observed shares are from it, in standard
 * errors at the most likely pair of shares that fulfils it. Its square at 0 and 1 is Pearson's χ² without correction.
 */
export function scoreOf(one: Group, two: Group, shift: number, factor: number): number {
  const distance = one.conversions / one.n - shift - (factor * two.conversions) / two.n;
  if (distance === 0) return 0;
  // The likelihood along the line is concave in p₂, so its slope falls.
  const slope = (p: number): number => {
    const q = shift + factor * p;
    return factor * pull(one, q) + pull(two, p);
  };
  const p = rootOf(slope, Math.max(0, -shift / factor), Math.min(1, (1 - shift) / factor));
  const q = Math.min(1, Math.max(0, shift + factor * p));
  const variance = (q * (1 - q)) / one.n + (factor ** 2 * p * (1 - p)) / two.n;
  return distance / Math.sqrt(variance);
}

/** The slope of the log-likelihood of a share. */
function pull({ conversions, n }: Group, p: number): number {
  return (conversions > 0 ? conversions / p : 0) - (n > conversions ? (n - conversions) / (1 - p) : 0);
}

/** The differences p₁ − p₂ that the score test does not reject (Mee 1984). */
export function differenceBounds(one: Group, two: Group, level: number): Bounds {
  const reach = -normalQuantile((1 - level) / 2);
  return [
    rootOf((shift) => scoreOf(one, two, shift, 1) - reach, -1, 1),
    rootOf((shift) => scoreOf(one, two, shift, 1) + reach, -1, 1),
  ];
}

/** The ratios p₁ / p₂ that the score test does not reject (Koopman 1984); the second group has a conversion. */
export function ratioBounds(one: Group, two: Group, level: number): Bounds {
  const reach = -normalQuantile((1 - level) / 2);
  let most = 1;
  while (scoreOf(one, two, 0, most) > -reach) most *= 2;
  return [
    one.conversions === 0 ? 0 : rootOf((factor) => scoreOf(one, two, 0, factor) - reach, 0, most),
    rootOf((factor) => scoreOf(one, two, 0, factor) + reach, 0, most),
  ];
}
