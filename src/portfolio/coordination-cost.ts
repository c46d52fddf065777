import type { Money } from "../core/creator.js";
import { countOf, isMeasure } from "../core/given.js";
import { countProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { UnknownReason } from "../core/reason.js";
import { numberOr, requireObject } from "../core/require-object.js";
import { amountsOf } from "./amounts.js";
import { type BestNumber, bestNumber, type GainFunction, type ReachGain, takeGain } from "./best-number.js";
import { costMeasure, hoursMeasure } from "./coordination-measures.js";
import { type CoordinationRates, costAt, hoursAt, pairCount, takeRates } from "./coordination-rates.js";

/** What coordination costs, and what creators bring. */
export interface CoordinationOptions<T extends number | Money> extends CoordinationRates<T> {
  /** What creators bring, for the best number of them: people reached, or a function of the number, net of their fees. */
  readonly gain?: Maybe<ReachGain<T> | GainFunction<T>>;
  /** The most creators that can be had; needed where the gain is a function. */
  readonly most?: Maybe<number>;
}

/** One point of a curve. */
export interface CoordinationPoint<T extends number | Money> {
  /** How many creators. */
  readonly creators: number;
  /** What coordinating them costs; `null` where unknown. */
  readonly cost: T | null;
  /** How many hours it takes; `null` where unknown. */
  readonly hours: number | null;
  /** What they bring, less their fees; `null` where unknown. */
  readonly gain: T | null;
  /** What is left of the gain; `null` where unknown. */
  readonly net: T | null;
}

/** What it costs to run creators. */
export type CoordinationCost<T extends number | Money> = Measure<T> & {
  /** How many creators; `null` where unknown. */
  readonly creators: number | null;
  /** How many pairs they make; `null` where unknown. */
  readonly pairs: number | null;
  /** The hours that it takes. */
  readonly hours: Measure;
  /** What one creator more costs and takes; each `null` where unknown. */
  readonly next: { readonly cost: T | null; readonly hours: number | null };
  /** The number of creators beyond which one more costs more than it brings. */
  readonly best: BestNumber<T>;
  /** Cost, hours and gain for a few numbers of creators, rising. */
  readonly curve: readonly CoordinationPoint<T>[];
};

/** How many steps a curve has between none and its end. */
const steps = 8;

/** How many creators there are: a list of them, a number, or a measure of one. */
function creatorsOf(given: unknown): Measure {
  const number = countOf((Array.isArray(given) ? given.length : given) as Maybe<number>, "creators");
  const { value, reason } = number;
  if (value === null) return { ...number, reason: isMeasure(given) ? reason : "not-given" };
  refuse(countProblem(value), "creators");
  return number;
}

/**
 * What it costs to run so many creators: fixed + perCreator · n + perPair · n (n − 1) / 2, exactly. With one creator there
 * is one contract; with forty there are forty, and 780 pairs whose posts and prices can collide. The rates are the
 * caller's: nobody has measured them.
 *
 * Rates are money, or plain numbers in one unit of the caller's own, such as hours. They can also be told in hours, which
 * stand beside the cost and, with an `hourlyRate`, are part of it. Without a rate for pairs there is no such part; the
 * basis says what was counted, and a note names what was not. A rate that is given and unknown makes the cost unknown.
 *
 * With a `gain`, `best` is the number of creators that leaves most. The gain is that of net reach: the more people are
 * reached, the fewer are left for the next creator, population · (1 − (1 − reach / population)ⁿ) times what a person is
 * worth, less the fees. Or it is a function of the number. Where numbers leave the same, the smallest stands. The gain
 * is taken at its values, without intervals: whether larger audiences call for more creators or for fewer depends.
 *
 * @param creators - how many, a list of them, or a measure such as that of {@link creatorsNeeded}
 * @param options - the rates, what creators bring, and the most that can be had
 * @returns the cost, in money or as a number as the rates are; intervals of the rates and of the number are carried at the
 * level at which all hold. With `pairs`, `hours`, `next`, `best` and `curve`. Unknown with `not-given` (the number),
 * `missing-part` (what is fixed or what a creator adds is not told; write 0 where it is nothing; the notes name it), or the
 * reason of a rate.
 * `best` is unknown with `not-given` (no gain), `missing-part`, the reason of a measure, `unbounded` (another creator costs
 * nothing and always adds)
 * @throws InvalidInputError `negative`, `not-a-number`, `not-an-integer` and so on with their path; `currency-mismatch`;
 * `out-of-range` at `gain.reachPerCreator` above the population; `missing` at `most` where the gain is a function
 * @see docs/portfolio.md
 * @example
 * import { coordinationCost } from "influencer-scoring/portfolio";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const rates = { fixed: eur("500.00"), perCreator: eur("60.00"), perPair: eur("0.50"), hoursPerCreator: 2 };
 * const gain = { valuePerPerson: eur("0.05"), reachPerCreator: 8_000, population: 200_000, fee: eur("150.00") };
 * const { value, pairs, hours, next, best } = coordinationCost(20, { ...rates, gain });
 * console.log(value?.amount, pairs, hours.value, next.cost?.amount); // => 1795.00 190 40 70.00
 * console.log(best.value, best.net?.amount.slice(0, 6)); // => 15 876.63
 */
export function coordinationCost(
  creators: Maybe<number | readonly unknown[]> | Measure,
  options: CoordinationOptions<Money>,
): CoordinationCost<Money>;
/**
 * The same in plain numbers, all of one unit of the caller's own.
 *
 * @param creators - how many, a list of them, or a measure
 * @param options - the rates, what creators bring, and the most that can be had
 * @returns the cost, as a number
 * @throws InvalidInputError as for money
 * @example
 * import { coordinationCost } from "influencer-scoring/portfolio";
 * console.log(coordinationCost(10, { fixed: 500, perCreator: 100, perPair: 5 }).value); // => 1725
 */
export function coordinationCost(
  creators: Maybe<number | readonly unknown[]> | Measure,
  options: CoordinationOptions<number>,
): CoordinationCost<number>;
export function coordinationCost<T extends number | Money>(
  creators: Maybe<number | readonly unknown[]> | Measure,
  options: CoordinationOptions<T>,
): CoordinationCost<T> {
  requireObject(options, "options");
  const number = creatorsOf(creators);
  const { gain } = options;
  const most = numberOr(options.most, "most", undefined, countProblem);
  const worth = gain && typeof gain === "object" ? [gain.valuePerPerson, gain.fee] : [];
  const { fixed, perCreator, perPair, hourlyRate } = options;
  const amounts = amountsOf<T>([fixed, perCreator, perPair, hourlyRate, ...worth]);
  const rates = takeRates(options, amounts, "");
  const { cost: terms, hours } = rates;
  const costOf = typeof terms === "string" ? undefined : (n: number): T => costAt(terms, n, amounts) as T;
  const taken = gain === undefined || gain === null ? undefined : takeGain<T>(gain, amounts, most);
  const best = bestNumber(taken, costOf ?? (terms as UnknownReason), amounts, most);

  const n = number.value;
  const point = (at: number): CoordinationPoint<T> => {
    const cost = costOf ? costOf(at) : null;
    const brings = (taken && "gainAt" in taken ? taken.gainAt(at) : undefined) ?? null;
    const net = cost !== null && brings !== null ? amounts.minus(brings, cost) : null;
    return { creators: at, cost, hours: hours ? hoursAt(hours, at) : null, gain: brings, net };
  };
  const extra = {
    creators: n,
    pairs: n === null ? null : pairCount(n),
    hours: hoursMeasure(number, rates),
    next: {
      cost: n === null || !costOf ? null : amounts.minus(costOf(n + 1), costOf(n)),
      hours: n === null || !hours ? null : hoursAt(hours, n + 1) - hoursAt(hours, n),
    },
    best,
    curve: numbersOf(n, best.value, typeof gain === "function" ? most : undefined).map(point),
  };
  return { ...costMeasure(number, rates, amounts), ...extra };
}

/** A few numbers of creators: none, those asked for, the best, one more, and steps between. */
function numbersOf(asked: number | null, best: number | null, most: number | undefined): readonly number[] {
  const end = Math.min(Math.max(asked ?? 0, 2 * (best ?? 0), 1), most ?? Number.POSITIVE_INFINITY);
  const all = Array.from({ length: steps + 1 }, (_, i) => Math.round((end * i) / steps));
  if (asked !== null && asked <= end) all.push(asked);
  if (best !== null) all.push(best, Math.min(best + 1, end));
  return [...new Set(all)].sort((a, b) => a - b);
}
