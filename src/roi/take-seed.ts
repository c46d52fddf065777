import { InvalidInputError } from "../core/error.js";
import type { Maybe } from "../core/measure.js";

/** The seed, where one is said; what it may be, the generator says. */
export function takeSeed(seed: Maybe<number>): number {
  if (seed === undefined || seed === null) throw new InvalidInputError("missing", "seed");
  if (typeof seed !== "number") throw new InvalidInputError("not-a-number", "seed");
  return seed;
}
