import type { Interval } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";

/** What the net reach can be in any case. */
export interface ReachBounds {
  /** Never below this. */
  readonly low: number;
  /** Never above this; `null` where nothing limits it. */
  readonly high: number | null;
}

/** What can be told of the reach, before it is put into a measure. */
export interface Reached {
  readonly value: number | UnknownReason;
  readonly bounds: ReachBounds;
  readonly basis: string;
  readonly notes: readonly Note[];
  /** Where what the value rests on has intervals, and a level is left. */
  readonly interval?: Interval | undefined;
}
