import { expect } from "vitest";

/** Asserts that two numbers agree to a share of their size (1e-9 where nothing is said). */
export function expectClose(actual: number | null | undefined, expected: number, relative = 1e-9): void {
  const off = Math.abs((actual ?? Number.NaN) - expected);
  expect(off, `${actual} should be ${expected}`).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-12));
}
