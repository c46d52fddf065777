import { expect } from "vitest";

/** What of a measure is read; the rest is passed on as it is. */
const read = ["value", "interval", "low", "high", "level"];

/** The ways to every part of a value, itself first. */
export function* waysIn(value: unknown, way: readonly string[] = []): Generator<readonly string[]> {
  yield way;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inside] of Object.entries(value)) yield* waysIn(inside, [...way, key]);
}

/** The ways to every part of some arguments that is read. */
export function* waysRead(value: unknown, way: readonly string[] = []): Generator<readonly string[]> {
  if (way.length > 0) yield way;
  if (typeof value !== "object" || value === null) return;
  const isMeasured = "notes" in value || "shape" in value;
  for (const [key, inside] of Object.entries(value))
    if (!isMeasured || read.includes(key)) yield* waysRead(inside, [...way, key]);
}

/** A copy with one part replaced. */
export function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const parts = copy as Record<string, unknown>;
  parts[key] = replaced(parts[key], rest, by);
  return copy;
}

/** Plain data: what JSON gives back as it was. */
export function expectPlain(value: unknown): void {
  if (typeof value === "number") return expect(Number.isFinite(value), "a finite number").toBe(true);
  if (typeof value !== "object" || value === null)
    return expect(["string", "boolean", "undefined", "object"]).toContain(typeof value);
  expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
  for (const each of Object.values(value)) expectPlain(each);
}
