import type { Interval, Known } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { jointOf } from "./joint-interval.js";

/** What a number rests on: parts that it rises with, and parts that it falls with. */
export interface Parts {
  /** The larger, the larger the number. */
  readonly rising: readonly Known[];
  /** The larger, the smaller the number. */
  readonly falling?: readonly Known[];
}

/** An interval that was carried, or what is to be said where one could not be. */
export interface Carried {
  /** `undefined` where no part has an interval, one lies outside its ends, or no level is left. */
  readonly interval: Interval | undefined;
  /** Why the intervals of parts were lost; empty where none was. */
  readonly left: readonly Note[];
}

/**
 * The interval of a number that rises with some parts and falls with others: its value at the ends that make it smallest,
 * and at those that make it largest, at the level at which all the intervals hold at once. An open lower end of a part is
 * 0 and an open upper end `Infinity`; where the number is infinite at its largest, the interval is open above.
 */
export function carriedBox(
  { rising, falling = [] }: Parts,
  at: (rising: readonly number[], falling: readonly number[]) => number,
): Carried {
  const joint = jointOf(rising.concat(falling).flatMap(({ interval }) => interval ?? []));
  if (!joint) return { interval: undefined, left: [] };
  if ("code" in joint) return { interval: undefined, left: [joint] };
  const lowOf = ({ value, interval }: Known): number => (interval ? (interval.low ?? 0) : value);
  const highOf = ({ value, interval }: Known): number =>
    interval ? (interval.high ?? Number.POSITIVE_INFINITY) : value;
  const [low, high] = [at(rising.map(lowOf), falling.map(highOf)), at(rising.map(highOf), falling.map(lowOf))];
  return {
    interval: { low, high: Number.isFinite(high) ? high : null, shape: "between", ...joint },
    left: [],
  };
}
