import { InvalidInputError } from "./error.js";
import type { ErrorCode } from "./error-codes.js";

/** What is wrong with a finite number that must not be negative, or `undefined`. */
export function amountProblem(value: unknown): ErrorCode | undefined {
  if (typeof value !== "number") return "not-a-number";
  if (!Number.isFinite(value)) return "not-finite";
  return value < 0 ? "negative" : undefined;
}

/** What is wrong with a count (a safe whole number from 0), or `undefined`. */
export function countProblem(value: unknown): ErrorCode | undefined {
  const problem = amountProblem(value);
  if (problem || Number.isSafeInteger(value)) return problem;
  return Number.isInteger(value) ? "unsafe-integer" : "not-an-integer";
}

/** What is wrong with a share (0 to 1), or `undefined`. */
export function shareProblem(value: unknown): ErrorCode | undefined {
  return amountProblem(value) ?? ((value as number) > 1 ? "out-of-range" : undefined);
}

/** Throws where a problem was found. */
export function refuse(problem: ErrorCode | undefined, path: string): void {
  if (problem) throw new InvalidInputError(problem, path);
}

/** Throws unless the value is one of a list. */
export function requireOneOf<T>(value: unknown, list: readonly T[], code: ErrorCode, path: string): asserts value is T {
  if (!list.includes(value as T)) throw new InvalidInputError(code, path);
}

/** What is wrong with the level of an interval; 1 is that of bounds that hold in any case. */
export function levelProblem(level: unknown): ErrorCode | undefined {
  return shareProblem(level) ?? (level === 0 ? "out-of-range" : undefined);
}
