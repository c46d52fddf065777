import { refuse } from "../../core/guard.js";
import type { Goal, Grown } from "./goal.js";

interface Own extends Grown {
  readonly set: readonly number[];
}

/** A goal of the caller's own: all that is known of it is its value for any set. */
export function ownGoal(worth: (set: readonly number[]) => number): Goal<Own> {
  const ask = (set: readonly number[]): number => {
    const value: unknown = worth(set);
    refuse(typeof value === "number" ? (Number.isFinite(value) ? undefined : "not-finite") : "not-a-number", "goal");
    return value as number;
  };
  const setOf = (set: readonly number[]): Own => ({ set, value: ask(set) });
  return {
    none: setOf([]),
    of: setOf,
    grow: ({ set }, added) => setOf([...set, added]),
    valueWith: ({ set }, added) => ask([...set, added]),
    worth: ask,
  };
}
