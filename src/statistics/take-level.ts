import { shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { numberOr } from "../core/require-object.js";
import { requireLevel } from "./order-statistic-interval.js";

/** The confidence level, 0.95 where none is said; throws where it is not between 0 and 1. */
export function takeLevel(level: Maybe<number>): number {
  const taken = numberOr(level, "level", 0.95, shareProblem);
  requireLevel(taken);
  return taken;
}
