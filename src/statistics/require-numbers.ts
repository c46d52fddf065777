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

/** Throws unless a value is a list. */
export function requireList(values: unknown, path: string): asserts values is readonly unknown[] {
  if (!Array.isArray(values)) throw new InvalidInputError("not-an-array", path);
}

/** Throws unless a value is a list of nothing but true and false. */
export function requireBooleans(values: unknown, path: string): void {
  requireList(values, path);
  for (let i = 0; i < values.length; i++) if (typeof values[i] !== "boolean") refuse("not-a-boolean", `${path}[${i}]`);
}

/** Throws unless a value is a list of so many names or numbers of clusters. */
export function requireClusters(keys: unknown, length: number, path: string): void {
  requireList(keys, path);
  if (keys.length !== length) refuse("out-of-range", path);
  for (let i = 0; i < length; i++)
    if (typeof keys[i] !== "string" && typeof keys[i] !== "number") refuse("not-a-string", `${path}[${i}]`);
}
