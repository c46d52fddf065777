import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";

/** What is worked out, or something else where no number is so large. */
export function finiteOr<T, U>(compute: () => T, otherwise: U): T | U {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InvalidInputError && error.code === "out-of-range") return otherwise;
    throw error;
  }
}

/** An amount, guarded before, as a number; throws at its own place where no number is so large. */
export function numberAt({ amount }: Money, path: string): number {
  const number = Number(amount) || 0;
  if (!Number.isFinite(number)) throw new InvalidInputError("out-of-range", `${path}.amount`);
  return number;
}
