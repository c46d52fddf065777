import { studentTReach } from "../statistics/student-t.js";
import { mean, sum } from "../statistics/trimmed-mean.js";

/** The ratios of two means that a test does not reject: between two numbers, all but what lies between, or all. */
export interface RatioSet {
  readonly low: number | null;
  readonly high: number | null;
  readonly shape: "between" | "outside";
}

const finite = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);

/**
 * Fieller's set for the ratio of the means of paired values: all ratios θ at which the mean of x − θ y is no further from
 * 0 than t standard errors, (x̄ − θ ȳ)² ≤ t² (s_xx − 2 θ s_xy + θ² s_yy) / n. Where the mean of y is not clearly different
 * from 0 the set has no end: it is then everything but a gap, or everything.
 *
 * @param x - numerators, at least two
 * @param y - denominators, as many
 */
export function fiellerBounds(x: readonly number[], y: readonly number[], level: number): RatioSet {
  const n = x.length;
  const [above, below] = [mean(x), mean(y)];
  const moment = (a: readonly number[], b: readonly number[], center: number, other: number): number =>
    sum(a.map((value, i) => (value - center) * ((b[i] as number) - other))) / (n - 1) / n;
  const square = studentTReach(level, n - 1) ** 2;
  // The set is a θ² − 2 b θ + c ≤ 0, and always holds the ratio itself.
  const a = below ** 2 - square * moment(y, y, below, below);
  const b = above * below - square * moment(x, y, above, below);
  const c = above ** 2 - square * moment(x, x, above, above);
  const discriminant = b * b - a * c;
  if (a <= 0 && discriminant <= 0) return { low: null, high: null, shape: "between" };
  // The root that adds loses no digits; the other one follows from the product of both, c / a.
  const larger = b + (b < 0 ? -1 : 1) * Math.sqrt(Math.max(0, discriminant));
  const roots = larger === 0 ? [0, 0] : [larger / a, c / larger];
  return {
    low: finite(Math.min(...roots)),
    high: finite(Math.max(...roots)),
    shape: a < 0 ? "outside" : "between",
  };
}
