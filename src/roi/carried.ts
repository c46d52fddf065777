import { jointFrame } from "../core/carry-interval.js";
import type { Interval } from "../core/measure.js";
import type { Note } from "../core/note.js";

/** An interval that was carried over; where one could not be, there is none, and the note says so. */
export interface Carried<B> {
  readonly interval?: Interval<B>;
  readonly notes: readonly Note[];
}

const code = "interval-not-carried";

/** Something that may have an interval. */
interface Unsure {
  readonly interval?: Interval<unknown> | undefined;
}

/** Carries the intervals of what goes into a number over to it; `ends` works out the lower and the upper end. */
export function carried<B>(given: readonly Unsure[], ends: () => readonly [low: B | null, high: B | null]): Carried<B> {
  const intervals = given.flatMap(({ interval }) => interval ?? []);
  const frame = jointFrame(intervals);
  const [low, high] = frame ? ends() : [null, null];
  // Nothing lies outside one end alone.
  if (frame && (frame.shape === "between" || (low !== null && high !== null)))
    return { interval: { low, high, ...frame }, notes: [] };
  return { notes: intervals.length > 0 ? [{ code }] : [] };
}

/** The note that an interval was not carried; the path where it is that of one input. */
export const notCarried = (place: { readonly path?: string; readonly count?: number } = {}): Note => ({
  code,
  ...place,
});
