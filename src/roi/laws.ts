import type { Interval } from "../core/measure.js";
import { normalQuantile } from "../statistics/normal.js";
import type { TakenShare } from "../statistics/take-share.js";
import type { Draws } from "./draws.js";

/** Draws a number that is not sure. */
export type Law = (draws: Draws) => number;

/** One side of a law: the value at a reach of 0, the end of the interval at 1. */
type Piece = (reach: number, draws: Draws) => number;

/**
 * Half of the draws on either side of the value, so that it is their median, and as many beyond an end as the level says:
 * the quantiles of the law are those of the interval, however unlike its sides are.
 */
function twoPiece(level: number, below: Piece, above: Piece): Law {
  const full = normalQuantile((1 + level) / 2);
  return (draws) => {
    const z = draws.normal() / full;
    return z < 0 ? below(-z, draws) : above(z, draws);
  };
}

/** Nears a bound without reaching it, by the same factor with each step: from the value over the end on. */
function towards(value: number, end: number, bound: number): Piece {
  // Of an end at the bound nothing is known of what lies before it.
  if (end === bound && value !== bound) return (_, { uniform }) => value + (bound - value) * uniform();
  const ratio = value === bound ? 1 : (end - bound) / (value - bound);
  return (reach) => bound + (value - bound) * ratio ** reach;
}

/** Bounds that hold in any case tell nothing of what lies between them. */
const uniformBetween =
  (low: number, high: number): Law =>
  ({ uniform }) =>
    low + (high - low) * (1 - uniform());

/** Whether an interval lies around a value. */
const isAround = ({ shape }: Interval, low: number, value: number, high: number): boolean =>
  shape === "between" && low <= value && value <= high;

/**
 * The law of a share that is known: itself where it has no interval; Jeffreys' posterior of counts; uniform between bounds
 * that hold in any case; else so that its quantiles are the ends of its interval. `undefined` where that cannot be.
 */
export function shareLaw({ share, interval, n }: TakenShare): Law | undefined {
  const value = share as number;
  if (!interval) return () => value;
  const [low, high] = [interval.low ?? 0, interval.high ?? 1];
  if (!isAround(interval, low, value, high)) return undefined;
  if (low === high) return () => value;
  if (interval.method === "wilson")
    return ({ gamma }) => {
      const part = gamma(value * n + 0.5);
      return part / (part + gamma((1 - value) * n + 0.5));
    };
  if (interval.level === 1) return uniformBetween(low, high);
  return twoPiece(interval.level, towards(value, low, 0), towards(value, high, 1));
}

/** The law of an amount of any sign; `undefined` where its interval does not tell one. */
export function amountLaw(value: number, interval: Interval): Law | undefined {
  const { low, high, level } = interval;
  if (low === null || high === null || !isAround(interval, low, value, high)) return undefined;
  if (level === 1) return uniformBetween(low, high);
  return twoPiece(
    level,
    (reach) => value + (low - value) * reach,
    (reach) => value + (high - value) * reach,
  );
}

/** The law of a cost, which stays above 0; `undefined` where its interval does not tell one. */
export function costLaw(value: number, interval: Interval): Law | undefined {
  const { low, high, level } = interval;
  if (low === null || high === null || low <= 0 || !isAround(interval, low, value, high)) return undefined;
  if (level === 1) return uniformBetween(low, high);
  return twoPiece(level, towards(value, low, 0), towards(value, high, 0));
}

/** Whether a law was fitted to an interval, and so rests on an assumed shape. Counts have a law of their own. */
export function isFitted(interval: Interval | undefined): boolean {
  return interval !== undefined && interval.method !== "wilson" && interval.low !== interval.high;
}
