import { isMeasure, missing, numberOf } from "../core/given.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { UnknownReason } from "../core/reason.js";
import { expectedProblem } from "../core/require-object.js";

/** How many of something, known or expected, or a measure of it. */
export type CountInput = Maybe<number> | Measure;

/** Reads a count. A measured one is an estimate and need not be whole, nor need one that is expected. A rate is no count. */
export function takeCount(
  count: CountInput,
  path: string,
  reason: UnknownReason,
  { whole = false }: { readonly whole?: boolean } = {},
): Measure {
  if (count === null || count === undefined) return missing(reason);
  const measure = numberOf(count, path, reason, whole && !isMeasure(count) ? countProblem : expectedProblem);
  if (measure.basis.includes("/")) refuse("not-a-count", path);
  return measure;
}
