import { countProblem, refuse } from "../core/guard.js";
import { requireLevel } from "./order-statistic-interval.js";

/** Throws unless successes are a count within trials, at least one, and the level lies between 0 and 1. */
export function requireTrials(successes: number, trials: number, level: number): void {
  refuse(countProblem(trials), "trials");
  if (trials === 0) refuse("out-of-range", "trials");
  refuse(countProblem(successes), "successes");
  if (successes > trials) refuse("out-of-range", "successes");
  requireLevel(level);
}
