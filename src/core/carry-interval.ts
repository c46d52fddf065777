import type { Interval, Known } from "./measure.js";

/** The two ends of what is known of a number; both are the value where it has no interval. */
interface Ends<B> {
  /** The lower end; `null` where there is none. */
  readonly low: B | null;
  /** The upper end; `null` where there is none. */
  readonly high: B | null;
}

/**
 * What the intervals of several numbers leave of shape, level and method to the interval of what is made of them: what
 * each level misses adds up. `undefined` where there is none, where nothing is left of the levels, and for an interval that
 * lies outside its ends, unless it is the only one and has two ends.
 */
export function jointFrame(
  intervals: readonly Interval<unknown>[],
): Pick<Interval, "shape" | "level" | "method"> | undefined {
  const [one, another] = intervals;
  if (!one) return undefined;
  const isOpen = another || one.low === null || one.high === null;
  if (isOpen && intervals.some(({ shape }) => shape === "outside")) return undefined;
  const level = jointLevel(intervals.map((interval) => interval.level));
  return level > 0 ? { shape: one.shape, level, method: another ? "bonferroni" : one.method } : undefined;
}

/**
 * The interval of what is made of two numbers, from the intervals of either or both. Of both, the ends are put together
 * at their worst (a box), and what either level misses adds up. An interval that lies outside its ends is carried where
 * it is the only one and has two ends.
 */
export function carryInterval<A, B, R>(
  a: Known<unknown, A>,
  b: Known<unknown, B>,
  low: (a: Ends<A>, b: Ends<B>) => R | null,
  high: (a: Ends<A>, b: Ends<B>) => R | null,
): Interval<R> | undefined {
  const frame = jointFrame([a.interval, b.interval].flatMap((interval) => (interval ? [interval] : [])));
  if (!frame) return undefined;
  const ends = <B>({ value, interval }: Known<unknown, B>): Ends<B> =>
    interval ?? { low: value as B, high: value as B };
  return { low: low(ends(a), ends(b)), high: high(ends(a), ends(b)), ...frame };
}

/** The level at which several intervals hold at once, whatever they have to do with each other (Bonferroni). */
export function jointLevel(levels: readonly number[]): number {
  const uncertain = levels.filter((level) => level < 1);
  if (uncertain.length < 2) return uncertain[0] ?? 1;
  const level = 1 - uncertain.reduce((missed, each) => missed + (1 - each), 0);
  // Without the digits that rounding makes: twice 95 % are 0.9, and not 0.8999999999999999.
  const rounded = Math.round(level * 1e12) / 1e12;
  return rounded < 1 ? rounded : level;
}
