import { sorted } from "./quantile.js";

/** `Σ t (t − 1) f(t)` over the groups of equal values, t being the size of a group. */
export function sumOverTies(values: readonly number[], f: (size: number) => number): number {
  const ordered = sorted(values);
  let total = 0;
  let size = 0;
  for (let i = 0; i < ordered.length; i++) {
    size++;
    if (ordered[i + 1] === ordered[i]) continue;
    total += size * (size - 1) * f(size);
    size = 0;
  }
  return total;
}

/** 18 times the variance that values with these ties take from Kendall's score: `Σ t (t − 1) (2t + 5)`. */
export function tieCorrection(values: readonly number[]): number {
  return sumOverTies(values, (size) => 2 * size + 5);
}
