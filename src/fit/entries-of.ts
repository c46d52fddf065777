import type { Maybe } from "../core/measure.js";
import { requireRecord } from "../core/require-object.js";

/** The entries of a record that may be unknown. */
export function entriesOf<T>(given: Maybe<Readonly<Record<string, T>>>, path: string): readonly [string, T][] {
  if (given === undefined || given === null) return [];
  requireRecord(given, path);
  return Object.entries(given);
}
