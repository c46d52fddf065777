import type { Appearances } from "./appearances.js";
import { binomialTail } from "./binomial-tail.js";

/**
 * The size of the audience that would show as many different commenters, if everybody in it were as likely to comment:
 * where each post draws its commenters from `size` people, Σ (1 − Π (1 − s / size)) of them are seen. Infinite where
 * nobody came back.
 */
export function evenAudience({ postsOf, sizes, count }: Appearances): number {
  const seen = postsOf.length;
  if (seen === count) return Number.POSITIVE_INFINITY;
  const expected = (size: number): number =>
    -size * Math.expm1(sizes.reduce((none, of) => none + Math.log1p(-of / size), 0));
  // More people show more faces: halve the range, on the logarithm, until it is gone.
  let low = sizes.reduce((most, of) => Math.max(most, of), seen);
  let high = 2 * low;
  while (expected(high) < seen) high *= 2;
  for (;;) {
    const middle = Math.sqrt(low * high);
    if (!(middle > low && middle < high)) return low;
    if (expected(middle) < seen) low = middle;
    else high = middle;
  }
}

/** The Herfindahl index of appearances over commenters that such an audience shows on average: E Σ a² / N². */
export function expectedHerfindahl({ sizes, count }: Appearances, audience: number): number {
  const squares = sizes.reduce((total, size) => total + size * size, 0);
  return (count + (count * count - squares) / audience) / (count * count);
}

/** The share of appearances by commenters under at least so many posts that such an audience shows on average. */
export function expectedShare({ sizes, count }: Appearances, audience: number, posts: number): number {
  return binomialTail(posts - 1, sizes.length - 1, Math.min(1, count / (audience * sizes.length)));
}
