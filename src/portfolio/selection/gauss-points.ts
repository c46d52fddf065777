/** A point of a quadrature between 0 and 1, and its weight. */
export interface GaussPoint {
  readonly at: number;
  readonly weight: number;
}

/** Steps of Newton's method from Chebyshev's points to the roots; after five nothing changes any more. */
const steps = 6;

/**
 * The points of Gauss and Legendre between 0 and 1: with n of them, polynomials up to degree 2n − 1 are integrated
 * exactly.
 */
export function gaussPoints(n: number): readonly GaussPoint[] {
  return Array.from({ length: n }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < steps; step++) {
      let [before, now] = [1, x];
      for (let k = 2; k <= n; k++) [before, now] = [now, ((2 * k - 1) * x * now - (k - 1) * before) / k];
      slope = (n * (x * now - before)) / (x * x - 1);
      x -= now / slope;
    }
    return { at: (1 - x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
  });
}
