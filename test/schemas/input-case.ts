import type * as z from "zod";
import { eur } from "./some-returns.js";

/** A schema of an input, and a function that takes what it is of. */
export interface InputCase {
  /** The name of the type, and what else tells the case from others. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** The function, with the input in its place. */
  readonly call: (input: never) => unknown;
  /** What the function calls the input in its paths; empty where it is the only one. */
  readonly path: string;
  /** Other names that the function has for the input, or for a part of it, with what they stand for. */
  readonly names?: Readonly<Record<string, string>>;
  /** An input in which every field that the function reads is told. */
  readonly input: unknown;
  /** Code and path of what the function refuses since parts do not go together, or in other words than the schema. */
  readonly unlike?: RegExp;
  /** The paths at which the function looks less closely than the schema, or not at all. */
  readonly unread?: RegExp;
  /**
   * Whether the function looks at types less closely than the schema, and may refuse in other words. Whatever it refuses,
   * or breaks at, the schema refuses all the same.
   */
  readonly loose?: boolean;
}

/** A measure of money, with an interval. */
export const sum = {
  value: eur("900"),
  interval: { low: eur("700"), high: eur("1200"), shape: "between", level: 0.95, method: "log-t" },
  n: 5,
  basis: "contribution",
  model: "sales-interval@1",
  notes: [{ code: "heavy-tailed", count: 2 }],
} as const;

export const share = {
  value: 0.2,
  interval: { low: 0.1, high: 0.35, shape: "between", level: 0.95, method: "wilson" },
  n: 40,
  basis: "invalid/sampled",
  model: "mine@1",
  notes: [],
} as const;

export const counted = { successes: 60, trials: 100 };

export const perView = { kind: "unit-cost", id: "mine@1", per: "views", scale: 1000, source: "mine" } as const;
