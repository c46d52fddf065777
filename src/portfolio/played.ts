import type { Money } from "../core/creator.js";
import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { money } from "../money/money.js";
import type { PlayedMeasure } from "./mix.js";

/** The model of all that comes of the plays. */
export const playModel: ModelId = "compare-mixes@1";

/** What a number came out as in the plays, or why it is unknown. */
export type Outcomes = Float64Array | UnknownReason;

/** What is told of a played number beside its value. */
export interface PlayedContext {
  readonly basis: string;
  readonly notes: readonly Note[];
  /** What is to be said where anything was drawn. */
  readonly chance: readonly Note[];
  readonly level: number;
}

interface Summary {
  readonly isSure: boolean;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly deviation: number;
}

/** The quantile of type 7, of values that rise. */
function risingQuantile(rising: Float64Array, p: number): number {
  const position = (rising.length - 1) * p;
  const index = Math.floor(position);
  const low = rising[index] as number;
  return low + ((rising[index + 1] ?? low) - low) * (position - index);
}

/** What the plays came out as; a text where they are unknown or beyond all numbers. */
function summaryOf(outcomes: Outcomes, level: number): Summary | UnknownReason {
  if (typeof outcomes === "string") return outcomes;
  const rising = Float64Array.from(outcomes).sort();
  const [least, most] = [rising[0] as number, rising[rising.length - 1] as number];
  if (!(Math.max(-least, most) <= Number.MAX_SAFE_INTEGER)) return "unbounded";
  const value = risingQuantile(rising, 0.5);
  // 0 takes the place of −0, which is no other number.
  if (least === most)
    return { isSure: true, value: value || 0, low: value, high: value, mean: value || 0, deviation: 0 };
  let off = 0;
  let squares = 0;
  for (const each of rising) {
    off += each - value;
    squares += (each - value) ** 2;
  }
  const shift = off / rising.length;
  const tail = (1 - level) / 2;
  return {
    isSure: false,
    value,
    low: risingQuantile(rising, tail),
    high: risingQuantile(rising, 1 - tail),
    mean: value + shift,
    deviation: Math.sqrt(Math.max(squares / rising.length - shift ** 2, 0)),
  };
}

const between = <T>(low: T, high: T, level: number): Interval<T> => ({
  low,
  high,
  shape: "between",
  level,
  method: "simulation",
});

/** A number from the plays. */
export function playedNumber(outcomes: Outcomes, { basis, notes, chance, level }: PlayedContext): PlayedMeasure {
  const summary = summaryOf(outcomes, level);
  if (typeof summary === "string")
    return { value: null, reason: summary, n: 0, basis, model: playModel, notes, mean: null, deviation: null };
  const { isSure, value, low, high, mean, deviation } = summary;
  const common = { n: outcomes.length, basis, model: playModel, mean, deviation };
  if (isSure) return { value, ...common, notes };
  return { value, interval: between(low, high, level), ...common, notes: [...notes, ...chance] };
}

/** An amount of money from the plays; where nothing was drawn, the exact one. */
export function playedMoney(
  outcomes: Outcomes,
  exact: () => Money,
  currency: string | undefined,
  { basis, notes, chance, level }: PlayedContext,
): PlayedMeasure<Money> {
  const summary = currency === undefined ? "not-given" : summaryOf(outcomes, level);
  if (typeof summary === "string")
    return { value: null, reason: summary, n: 0, basis, model: playModel, notes, mean: null, deviation: null };
  const common = { n: outcomes.length, basis, model: playModel };
  const worth = (number: number): Money => money(number, currency as string);
  if (summary.isSure) return { value: exact(), ...common, notes, mean: exact(), deviation: worth(0) };
  const { value, low, high, mean, deviation } = summary;
  return {
    value: worth(value),
    interval: between(worth(low), worth(high), level),
    ...common,
    notes: [...notes, ...chance],
    mean: worth(mean),
    deviation: worth(deviation),
  };
}

/** One number of each play from two others. */
export function combined(a: Outcomes, b: Outcomes, combine: (a: number, b: number) => number): Outcomes {
  if (typeof a === "string") return a;
  if (typeof b === "string") return b;
  return a.map((value, play) => combine(value, b[play] as number));
}

/** A played number without mean and deviation. */
export function plainMeasure({ mean: _, deviation: __, ...measure }: PlayedMeasure): Measure {
  return measure;
}
