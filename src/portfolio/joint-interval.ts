import { jointLevel } from "../core/carry-interval.js";
import type { Interval } from "../core/measure.js";
import type { Note } from "../core/note.js";

/** The level at which several intervals hold at once, and the method by which. */
export type Joint = Pick<Interval, "level" | "method">;

/**
 * At which level several intervals hold at once, whatever they have to do with each other (Bonferroni). A note tells why
 * they do not: one lies outside its ends, or no level is left. `undefined` where there is no interval.
 */
export function jointOf(intervals: readonly Interval<unknown>[]): Joint | Note | undefined {
  const [first] = intervals;
  if (!first) return undefined;
  if (intervals.some(({ shape }) => shape === "outside")) return { code: "outside-interval" };
  const level = jointLevel(intervals.map((each) => each.level));
  if (level <= 0) return { code: "no-joint-level" };
  return { level, method: intervals.length > 1 ? "bonferroni" : first.method };
}
