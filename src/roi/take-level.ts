import type { ErrorCode } from "../core/error-codes.js";
import { shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { requireLevel } from "../statistics/order-statistic-interval.js";
import { numberOr } from "./require-object.js";

/** What is wrong with the level of an interval; 1 is that of bounds that hold in any case. */
export function levelProblem(level: unknown): ErrorCode | undefined {
  return shareProblem(level) ?? (level === 0 ? "out-of-range" : undefined);
}

/** The confidence level, 0.95 where none is said; throws where it is not between 0 and 1. */
export function takeLevel(level: Maybe<number>): number {
  const taken = numberOr(level, "level", 0.95, shareProblem);
  requireLevel(taken);
  return taken;
}
