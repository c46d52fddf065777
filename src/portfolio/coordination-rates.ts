import type { Money } from "../core/creator.js";
import { isMeasure } from "../core/given.js";
import type { Interval, Known, Maybe, Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { expectedProblem, numberOr } from "../core/require-object.js";
import type { MoneyMeasure } from "../money/money.js";
import type { Amounts } from "./amounts.js";

/** A rate: exact money, or a plain number in a unit of the caller's; bare or measured. */
export type CoordinationRate<T extends number | Money> = Maybe<T> | (T extends Money ? MoneyMeasure : Measure);

/** What it takes to run creators, beside what they are paid. Nobody has measured these: they are the caller's own. */
export interface CoordinationRates<T extends number | Money> {
  /** What running any number of creators costs, however few: brief, contract template, tool. 0 where nothing. */
  readonly fixed?: CoordinationRate<T>;
  /** What each creator adds: search, contract, shipping, approval, payment. */
  readonly perCreator?: CoordinationRate<T>;
  /** What each pair of creators adds: posts that must not collide, prices that get compared. */
  readonly perPair?: CoordinationRate<T>;
  /** Hours that running any number of creators takes. */
  readonly fixedHours?: Maybe<number>;
  /** Hours that each creator adds. */
  readonly hoursPerCreator?: Maybe<number>;
  /** Hours that each pair of creators adds. */
  readonly hoursPerPair?: Maybe<number>;
  /** What an hour costs; without it hours stand beside the cost and are no part of it. */
  readonly hourlyRate?: CoordinationRate<T>;
}

const fields = [
  { rate: "fixed", hours: "fixedHours", term: "" },
  { rate: "perCreator", hours: "hoursPerCreator", term: "*creators" },
  { rate: "perPair", hours: "hoursPerPair", term: "*pairs" },
] as const;

/** How many pairs so many creators make. */
export const pairCount = (creators: number): number => (creators < 2 ? 0 : (creators * (creators - 1)) / 2);

/** Whether anything stands there, known or not. */
export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Something that is so much each, and counted once, by creators or by pairs. */
interface Term<T> extends Ends<T> {
  readonly by: 0 | 1 | 2;
}

/** A value, and the least and the most that it may be. */
interface Ends<T> {
  readonly each: T;
  readonly low: T | null;
  readonly high: T | null;
}

/** Rates that were read: the cost and the hours of any number of creators. */
export interface TakenRates<T> {
  /** The parts of the cost, each so much; a text tells why a part that it needs is unknown. */
  readonly cost: readonly Term<T>[] | UnknownReason;
  /** The hours, by none, by creators and by pairs; `undefined` where they are unknown. */
  readonly hours: readonly [fixed: number, perCreator: number, perPair: number] | undefined;
  /** What an hour costs; `undefined` where it is not given. */
  readonly price: Measure<T> | undefined;
  /** What the cost is made of. */
  readonly basis: string;
  /** What the hours are made of. */
  readonly hoursBasis: string;
  /** The intervals of all rates that the cost rests on. */
  readonly intervals: readonly Interval<unknown>[];
  /** What is missing, and what came with measured rates. */
  readonly notes: readonly Note[];
}

/**
 * Reads the rates. A part of the cost is told in money, in hours that have a price, or in both, which add up. A rate that is
 * not given is no part of it, but for what is needed; one that is given and unknown makes the cost unknown.
 */
export function takeRates<T extends number | Money>(
  rates: CoordinationRates<T>,
  amounts: Amounts<T>,
  path: string,
): TakenRates<T> {
  const at = (name: string): string => (path ? `${path}.${name}` : name);
  const take = (name: keyof CoordinationRates<T>): Measure<T> => amounts.take(rates[name], at(name));
  const price = take("hourlyRate");
  const notes: Note[] = [...price.notes];
  const taken = fields.map(({ rate, hours }) => {
    const each = take(rate);
    notes.push(...each.notes);
    return { each, hours: numberOr(rates[hours], at(hours), undefined, expectedProblem) };
  });
  const terms: Term<T>[] = [];
  const told: string[] = [];
  const measured: Measure<unknown>[] = [];
  const hours = taken.map((each) => each.hours);
  const isTimed = hours.some((each) => each !== undefined);
  let reason: UnknownReason | undefined;
  const lack = (name: string, why: UnknownReason | undefined): void => {
    reason ??= why;
    notes.push({ code: "missing-part", path: at(name) });
  };
  taken.forEach(({ each, hours: some }, by) => {
    const { rate, hours: hoursName, term } = fields[by] as (typeof fields)[number];
    if (each.value !== null) {
      terms.push({ ...endsOf(each as Known<T>), by: by as 0 | 1 | 2 });
      measured.push(each);
      told.push(`${rate}${term}`);
    }
    const isPriced = some !== undefined && price.value !== null;
    if (isPriced) {
      terms.push({
        ...timesHours(endsOf(price as Known<T>), { each: some, low: some, high: some }, amounts),
        by: by as 0 | 1 | 2,
      });
      told.push(`hourlyRate*${hoursName}${term}`);
    }
    if (each.value !== null) return;
    if (isMeasure(rates[rate])) lack(rate, each.reason);
    else if (!isPriced) lack(rate, rate === "perPair" ? undefined : "missing-part");
  });
  if (isTimed && price.value === null) {
    if (isMeasure(rates.hourlyRate)) lack("hourlyRate", price.reason);
    else notes.push({ code: "unpriced-hours" });
  }
  if (isTimed && price.value !== null) measured.push(price);
  const [fixedHours = 0, perCreator, perPair = 0] = hours;
  return {
    cost: reason ?? terms,
    hours: perCreator === undefined ? undefined : [fixedHours, perCreator, perPair],
    price: isGiven(rates.hourlyRate) ? price : undefined,
    basis: told.join("+") || "cost",
    hoursBasis: fields.flatMap((field, i) => (hours[i] === undefined ? [] : `${field.hours}${field.term}`)).join("+"),
    intervals: measured.flatMap(({ interval }) => interval ?? []),
    notes,
  };
}

/** A value with its ends, which are the value itself where it is sure. */
function endsOf<T>({ value, interval }: Known<T>): Ends<T> {
  return { each: value, low: interval ? interval.low : value, high: interval ? interval.high : value };
}

/** What so many hours cost, with the least and the most that it may be. */
function timesHours<T>(price: Ends<T>, hours: Ends<number>, amounts: Amounts<T>): Ends<T> {
  const times = (rate: T | null, some: number | null): T | null =>
    rate === null || some === null ? null : amounts.times(rate, some);
  return {
    each: amounts.times(price.each, hours.each),
    low: times(price.low, hours.low ?? 0),
    high: times(price.high, hours.high),
  };
}

/**
 * The same rates with the creators' own hours, at what an hour costs. `hours` is `undefined` where no creator tells any;
 * where some do, those that are unknown make the cost unknown.
 */
export function withHours<T extends number | Money>(
  rates: TakenRates<T>,
  hours: Measure | undefined,
  amounts: Amounts<T>,
): TakenRates<T> {
  const { cost, price, intervals } = rates;
  if (!hours || !price || typeof cost === "string") return rates;
  if (price.value === null) {
    const notes: readonly Note[] = [...rates.notes, { code: "missing-part", path: "coordination.hourlyRate" }];
    return { ...rates, cost: price.reason as UnknownReason, notes };
  }
  if (hours.value === null) return { ...rates, cost: hours.reason };
  const own = timesHours(endsOf(price as Known<T>), endsOf(hours), amounts);
  const more = [hours.interval, price.interval].flatMap((each) => (each && !intervals.includes(each) ? each : []));
  return {
    ...rates,
    cost: [...cost, { ...own, by: 0 }],
    basis: cost.length > 0 ? `${rates.basis}+hourlyRate*hours` : "hourlyRate*hours",
    intervals: [...intervals, ...more],
  };
}

/** What so many creators cost, or the least or most that it may be; `null` where a rate has no such end. */
export function costAt<T>(
  terms: readonly Term<T>[],
  creators: number,
  amounts: Amounts<T>,
  end: "each" | "low" | "high" = "each",
): T | null {
  const times = [1, creators, pairCount(creators)];
  let total: T = amounts.zero;
  for (const term of terms) {
    const rate = term[end];
    if (rate === null) return null;
    total = amounts.plus(total, amounts.times(rate, times[term.by] as number));
  }
  return total;
}

/** How many hours so many creators take. */
export function hoursAt([fixed, perCreator, perPair]: readonly [number, number, number], creators: number): number {
  return fixed + perCreator * creators + perPair * pairCount(creators);
}
