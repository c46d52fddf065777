import { isPlainObject } from "./checks.js";
import { InvalidInputError } from "./error.js";
import type { ErrorCode } from "./error-codes.js";
import { amountProblem, refuse } from "./guard.js";
import type { Maybe } from "./measure.js";

/** Throws unless a value is an object that is no list. */
export function requireObject(value: unknown, path: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InvalidInputError("not-an-object", path);
}

/** Throws unless a value is an object as a literal or JSON makes it. A `Map` has no keys to read, and would pass for empty. */
export function requireRecord(value: unknown, path: string): void {
  if (!isPlainObject(value)) throw new InvalidInputError("not-an-object", path);
}

/** Throws unless a value is a list without holes, and at the first of these; a missing list counts as empty. */
export function listOf<T>(value: Maybe<readonly T[]>, path: string): readonly T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new InvalidInputError("not-an-array", path);
  // What goes through a list one by one passes over its holes.
  if (value.includes(undefined as T))
    throw new InvalidInputError("missing", `${path}[${Array.from(value).indexOf(undefined as T)}]`);
  return value;
}

/** What is wrong with an expected count: a number from 0, whole or not, as large as a count can be. */
export function expectedProblem(value: unknown): ErrorCode | undefined {
  return amountProblem(value) ?? ((value as number) > Number.MAX_SAFE_INTEGER ? "out-of-range" : undefined);
}

/** A number that may be unknown, as `undefined`; throws where it is impossible. */
export function numberOr<T>(
  value: Maybe<number>,
  path: string,
  otherwise: T,
  problemOf: (value: unknown) => ErrorCode | undefined = amountProblem,
): number | T {
  if (value === undefined || value === null) return otherwise;
  refuse(problemOf(value), path);
  return value;
}
