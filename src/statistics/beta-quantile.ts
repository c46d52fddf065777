import { InvalidInputError } from "../core/error.js";
import { requirePositive } from "./require-numbers.js";

/** What Stirling's formula leaves of ln Γ(z): ln Γ(z) − (z − ½) ln z + z − ½ ln 2π. */
function stirlingRest(shape: number): number {
  let rest = 0;
  let z = shape;
  for (; z < 15; z++) rest += (z + 0.5) * Math.log1p(1 / z) - 1;
  const square = z * z;
  return rest + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / z;
}

/** ln(1 + d), where 1 + d is known to more digits than d once they leave 1. */
function logOf(sum: number, d: number): number {
  return sum < 0.5 ? Math.log(sum) : Math.log1p(d);
}

/**
 * DiDonato and Morris's continued fraction: the incomplete beta integral over its integrand times x (1 − x), for x up to
 * the mean. `rest` is 1 − x and `lead` is a − (a + b) x, which lose their digits if they are computed from x.
 */
function continuedFraction(a: number, b: number, x: number, rest: number, lead: number): number {
  let c = (a / (a + 1)) * (lead + 1);
  let d = 0;
  let denominator = c;
  for (let m = 1; ; m++) {
    const step = a + 2 * m;
    const common = m * (b - m) * x;
    const numerator = ((a + m - 1) / (step - 1)) * ((a + b + m - 1) / (step - 1)) * common * x;
    const next = m + common / (step - 1) + ((a + m) / (step + 1)) * (lead + 1 + m * (1 + rest));
    d = 1 / (next + numerator * d);
    c = next + numerator / c;
    denominator *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) return 1 / denominator;
  }
}

/** The log odds of the quantile, for p up to ½. */
function logOdds(p: number, a: number, b: number): number {
  const n = a + b;
  const constant = Math.log((a * b) / (2 * Math.PI * n)) / 2 - stirlingRest(a) - stirlingRest(b) + stirlingRest(n);
  // As a function of the log odds the logarithm of the probability is concave. So Newton's steps, wherever they begin,
  // land below the root at first, rise from then on, and never pass it.
  let odds = Math.log(a / b);
  for (let step = 0; ; step++) {
    const x = 1 / (1 + Math.exp(-odds));
    const rest = 1 / (1 + Math.exp(odds));
    if (x === 0) return odds;
    const lead = rest * a - x * b;
    // The density over the log odds, xᵃ (1 − x)ᵇ / B(a, b), written so that large shapes lose no digits.
    const density = constant + a * logOf((x * n) / a, -lead / a) + b * logOf((rest * n) / b, lead / b);
    const probability =
      lead >= 0
        ? density + Math.log(continuedFraction(a, b, x, rest, lead))
        : Math.log1p(-Math.exp(density) * continuedFraction(b, a, rest, x, -lead));
    const next = odds + (Math.log(p) - probability) * Math.exp(probability - density);
    if (step > 0 && !(next > odds)) return odds;
    odds = next;
  }
}

/**
 * The quantile of the beta distribution, R's `qbeta(p, a, b)`.
 *
 * @param p - the probability, above 0 and below 1
 * @param a - the first shape, a finite number above 0
 * @param b - the second shape, a finite number above 0
 * @returns the value that a variable stays below with probability p, 0 to 1
 * @throws InvalidInputError `out-of-range` where p, a or b are not, `not-a-number` or `not-finite` where a or b are not
 * @see DiDonato, A. R. & Morris, A. H. (1992). Algorithm 708: Significant digit computation of the incomplete beta
 * function ratios. ACM Transactions on Mathematical Software 18(3) (the continued fraction).
 * @example
 * import { betaQuantile } from "influencer-scoring/statistics";
 * console.log(betaQuantile(0.25, 2, 1).toFixed(6)); // => 0.500000
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p > 0 && p < 1)) throw new InvalidInputError("out-of-range", "p");
  requirePositive(a, "a");
  requirePositive(b, "b");
  const odds = p > 0.5 ? -logOdds(1 - p, b, a) : logOdds(p, a, b);
  return 1 / (1 + Math.exp(-odds));
}
