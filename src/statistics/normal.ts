import { InvalidInputError } from "../core/error.js";
import { requireFinite } from "./require-numbers.js";

/** The coefficients of a polynomial over another, the highest power first. */
type Rational = readonly [numerator: readonly number[], denominator: readonly number[]];

// Wichura's PPND16: three rational functions, each the best of its degree on its stretch.
/** Within 0.425 of ½. */
const central: Rational = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
];
/** Down to exp(−25). */
const middle: Rational = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
/** Beyond. */
const tail: Rational = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
];

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((total, coefficient) => total * x + coefficient, 0);
}

function rational([numerator, denominator]: Rational, x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

/**
 * The quantile of the standard normal distribution by Wichura's algorithm AS 241, as R's `qnorm(p)`; exact to about 16
 * digits.
 *
 * @param p - the probability, above 0 and below 1
 * @returns the value that a variable stays below with probability p
 * @throws InvalidInputError `out-of-range` where p is not
 * @see Wichura, M. J. (1988). Algorithm AS 241: The percentage points of the normal distribution. Applied Statistics
 * 37(3).
 * @example
 * import { normalQuantile } from "influencer-scoring/statistics";
 * console.log(normalQuantile(0.975).toFixed(4)); // => 1.9600
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new InvalidInputError("out-of-range", "p");
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * rational(central, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  return Math.sign(q) * (r <= 5 ? rational(middle, r - 1.6) : rational(tail, r - 5));
}

/** Where the series is left for the continued fraction: below it the series loses no more than three digits. */
const seriesReach = 3;
/** Steps of the continued fraction that are enough from there on for every digit. */
const fractionSteps = 100;

/**
 * The probability that a standard normal variable stays below a value, R's `pnorm(x)`: near 0 by Marsaglia's series,
 * `½ + φ(x) · (x + x³/3 + x⁵/15 + …)`, and in the tails by Laplace's continued fraction. The lower tail keeps its digits
 * down to 1e-300; for the upper tail ask for `normalProbability(-x)`.
 *
 * @param x - a finite number
 * @returns a probability, 0 to 1
 * @throws InvalidInputError `not-a-number` or `not-finite` where x is not a finite number
 * @see Marsaglia, G. (2004). Evaluating the normal distribution. Journal of Statistical Software 11(4).
 * @example
 * import { normalProbability } from "influencer-scoring/statistics";
 * console.log(normalProbability(-1.96).toFixed(4)); // => 0.0250
 */
export function normalProbability(x: number): number {
  requireFinite(x, "x");
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const distance = Math.abs(x);
  if (distance >= seriesReach) {
    let fraction = distance;
    for (let step = fractionSteps; step > 0; step--) fraction = distance + step / fraction;
    return x < 0 ? density / fraction : 1 - density / fraction;
  }
  let term = x;
  let total = 0;
  for (let odd = 3; total + term !== total; odd += 2) {
    total += term;
    term *= (x * x) / odd;
  }
  return 0.5 + density * total;
}
