import { InvalidInputError } from "../core/error.js";

/** Numbers thrown away at first, until every bit of the seed has reached every bit of the state. */
const warmUp = 12;

/**
 * A generator of uniform random numbers that gives the same numbers for the same seed everywhere: sfc32, the small fast
 * counting generator with 128 bits of state, which begins at 0, the low and the high half of the seed, and a counter of
 * 1; its first 12 numbers are thrown away. It uses integers of 32 bits only. It is for simulation and not for secrets.
 *
 * @param seed - a safe whole number from 0
 * @returns a function that returns the next number at each call, a multiple of 2⁻³², at least 0 and below 1
 * @throws InvalidInputError `out-of-range` where the seed is not such a number
 * @see Doty-Humphrey, C. (2010). PractRand: a C++ library of pseudo-random number generators and tests,
 * https://pracrand.sourceforge.net
 * @example
 * import { seededRandom } from "influencer-scoring/statistics";
 * const random = seededRandom(7);
 * console.log(random().toFixed(4), random().toFixed(4)); // => 0.4279 0.4889
 */
export function seededRandom(seed: number): () => number {
  if (!(Number.isSafeInteger(seed) && seed >= 0)) throw new InvalidInputError("out-of-range", "seed");
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return (result >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < warmUp; i++) next();
  return next;
}
