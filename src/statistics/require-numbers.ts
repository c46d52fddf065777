import { InvalidInputError } from "../core/error.js";
import { refuse } from "../core/guard.js";

/** Throws unless a value is a finite number. */
export function requireFinite(value: unknown, path: string): void {
  if (typeof value !== "number") throw new InvalidInputError("not-a-number", path);
  if (!Number.isFinite(value)) throw new InvalidInputError("not-finite", path);
}

/** Throws unless a list holds a number, and finite numbers only. */
export function requireNumbers(values: readonly number[], path: string): void {
  if (values.length === 0) throw new InvalidInputError("empty", path);
  for (let i = 0; i < values.length; i++) requireFinite(values[i], `${path}[${i}]`);
}

/** Throws unless a value is a finite number above 0. */
export function requirePositive(value: unknown, path: string): void {
  requireFinite(value, path);
  if (!((value as number) > 0)) refuse("out-of-range", path);
}

/** Throws unless a list is as long as the one before it. */
export function requireLength(values: readonly number[], length: number, path: string): void {
  if (values.length !== length) throw new InvalidInputError("out-of-range", path);
}
