import type { Interval, Known } from "./measure.js";

/** The two ends of what is known of a number; both are the value where it has no interval. */
interface Ends<B> {
  /** The lower end; `null` where there is none. */
  readonly low: B | null;
  /** The upper end; `null` where there is none. */
  readonly high: B | null;
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
  const [first, second] = [a.interval, b.interval];
  const one = first ?? second;
  if (!one) return undefined;
  const isBoth = first !== undefined && second !== undefined;
  const isOutside = first?.shape === "outside" || second?.shape === "outside";
  if (isOutside && (isBoth || one.low === null || one.high === null)) return undefined;
  const level = isBoth ? jointLevel([first.level, second.level]) : one.level;
  if (level <= 0) return undefined;
  const ends = <B>({ value, interval }: Known<unknown, B>): Ends<B> =>
    interval ?? { low: value as B, high: value as B };
  return {
    low: low(ends(a), ends(b)),
    high: high(ends(a), ends(b)),
    shape: isOutside ? "outside" : "between",
    level,
    method: isBoth ? "bonferroni" : one.method,
  };
}

/** The level at which several intervals hold at once, whatever they have to do with each other (Bonferroni). */
export function jointLevel(levels: readonly number[]): number {
  const uncertain = levels.filter((level) => level < 1);
  if (uncertain.length < 2) return uncertain[0] ?? 1;
  return 1 - uncertain.reduce((missed, level) => missed + (1 - level), 0);
}
