import { InvalidInputError } from "../core/error.js";
import { requireLength, requireNumbers } from "./require-numbers.js";
import { mean, sum } from "./trimmed-mean.js";

/** The straight line with the least squares. */
export interface LeastSquaresLine {
  /** Units of y for one unit of x. */
  readonly slope: number;
  /** The value at x = 0. */
  readonly intercept: number;
  /** The standard error of the slope, for points that scatter unequally (HC3); `null` where the line must pass a point. */
  readonly standardError: number | null;
}

/**
 * Ordinary least squares of y on x, with the standard error of MacKinnon and White (HC3), which holds where the points
 * scatter unequally along x: each residual is divided by one less its leverage. The same as `lm(y ~ x)` and
 * `sandwich::vcovHC(type = "HC3")` in R. One wild point can turn the line; {@link robustSlope} is not so easily moved.
 *
 * @param x - finite numbers, at least three, and two of them different
 * @param y - as many finite numbers
 * @returns slope, intercept and the standard error of the slope
 * @throws InvalidInputError `empty` where there are fewer than three points, `not-a-number` or `not-finite` at `x[i]` and
 * `y[i]`, `out-of-range` where the lengths differ (`y`), or all x are the same (`x`)
 * @see MacKinnon, J. G. & White, H. (1985). Some heteroskedasticity-consistent covariance matrix estimators with improved
 * finite sample properties. Journal of Econometrics 29(3).
 * @example
 * import { leastSquares } from "influencer-scoring/statistics";
 * const { slope, intercept } = leastSquares([1, 2, 3, 4], [3, 5, 7, 9]);
 * console.log(slope, intercept); // => 2 1
 */
export function leastSquares(x: readonly number[], y: readonly number[]): LeastSquaresLine {
  requireNumbers(x, "x");
  requireNumbers(y, "y");
  const n = x.length;
  requireLength(y, n, "y");
  if (n < 3) throw new InvalidInputError("empty", "x");
  const [centre, middle] = [mean(x), mean(y)];
  const apart = x.map((each) => each - centre);
  const spread = sum(apart.map((each) => each * each));
  if (!(spread > 0)) throw new InvalidInputError("out-of-range", "x");
  const slope = sum(apart.map((each, i) => each * ((y[i] as number) - middle))) / spread;
  const intercept = middle - slope * centre;
  const freedoms = apart.map((each) => 1 - 1 / n - (each * each) / spread);
  // One point alone at its x: the line passes through it, and its residual says nothing.
  if (!freedoms.every((freedom) => freedom > 1e-12)) return { slope, intercept, standardError: null };
  const squares = apart.map((each, i) => {
    const rest = (y[i] as number) - middle - slope * each;
    return (each * (rest / (freedoms[i] as number))) ** 2;
  });
  return { slope, intercept, standardError: Math.sqrt(sum(squares)) / spread };
}
