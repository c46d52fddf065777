import { jointLevel } from "../core/carry-interval.js";
import type { Money } from "../core/creator.js";
import { countOf, isMeasure } from "../core/given.js";
import { refuse } from "../core/guard.js";
import type { Interval, Known, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { sumMoney } from "../money/add-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { multiplyMoney } from "../money/multiply-money.js";
import {
  type MediaRate,
  type MediaValueRates,
  readRates,
  type ValuedCount,
  valuedCounts,
} from "./media-value-rates.js";

/** Counts of what people did with posts, each bare or measured; a post is such an object. */
export type ValuableCounts = Readonly<Partial<Record<ValuedCount, Maybe<number> | Measure>>>;

/** An earned media value. Nothing that computes a return takes one. */
export type EarnedMediaValue = MoneyMeasure & {
  /** Tells it from money that somebody earned or spent. */
  readonly kind: "earned-media-value";
  /** What each count adds; empty where the value is unknown. */
  readonly byCount: Readonly<Partial<Record<ValuedCount, Money>>>;
  /** The day of the rates. */
  readonly ratesOf: string;
};

const model: ModelId = "earned-media-value@1";

/**
 * The earned media value (EMV): each count times what a table says that one is worth, added up. It estimates what similar
 * attention might have cost as advertising. **It is no return**: nobody earned it, and the note `not-a-return` always says so.
 * Whatever divides it by the cost learns about the table, not about the campaign; the functions of `influencer-scoring/roi`
 * refuse it by code.
 *
 * The table is the caller's, with currency, day and source; published ones differ tenfold, and most of a value comes from
 * likes. Rates of one action and of a thousand are different fields. What would count twice is refused: two of views, reach
 * and impressions, engagements beside their parts, or one count in both fields. Rates are amounts, and cannot depend on what
 * the campaign cost.
 *
 * @param counts - what people did; unknown counts are not 0
 * @param rates - what each is worth
 * @returns the value, in the currency of the rates, with what each count adds; unknown with `not-given` (no counts),
 * `missing-part` (a count that the rates value is unknown; the notes name it), or the reason of a measured count
 * @throws InvalidInputError `counted-twice`, `unknown-interaction`, `invalid-amount` and others at `rates…`, `empty` at `rates`
 * without a rate, `not-a-count` and others at `counts…`
 * @see AMEC, Barcelona Principles 3.0 (2020), principle 5; docs/cost.md
 * @example
 * import { earnedMediaValue } from "influencer-scoring/cost";
 * const rates = {
 *   kind: "media-value-rates", currency: "USD", date: "2026-01-01", source: "placeholders of Later's help page",
 *   perAction: { likes: "0.30", comments: "0.50" }, perMille: { impressions: "0.05" },
 * };
 * const { value, byCount, notes } = earnedMediaValue({ likes: 5_000, comments: 500, impressions: 50_000 }, rates);
 * console.log(value.amount, byCount.likes.amount, notes[0].code); // => 1752.50 1500.00 not-a-return
 */
export function earnedMediaValue(counts: Maybe<ValuableCounts>, rates: MediaValueRates): EarnedMediaValue {
  const table = readRates(rates);
  if (counts !== null && counts !== undefined && (typeof counts !== "object" || Array.isArray(counts)))
    refuse("not-an-object", "counts");
  const given: ValuableCounts = counts ?? {};
  const measures = new Map(valuedCounts.map((name) => [name, countOf(given[name], `counts.${name}`)]));
  const parts = table.map((rate) => ({ ...rate, count: measures.get(rate.name) as Measure }));

  const untold = parts.filter(({ count }) => count.value === null);
  const names = parts.map(({ name }) => name);
  const unvalued = valuedCounts.filter((name) => measures.get(name)?.value !== null && !names.includes(name));
  const notes: readonly Note[] = [
    { code: "not-a-return" },
    ...untold.map(({ name }): Note => ({ code: "missing-part", path: name })),
    ...unvalued.map((name): Note => ({ code: "not-valued", path: name })),
    ...parts.flatMap(({ count }) => count.notes),
  ];
  const common = {
    kind: "earned-media-value",
    n: parts.length - untold.length,
    basis: `earned media value: ${parts.map(({ name, isPerMille }) => (isPerMille ? `${name}/1000` : name)).join("+")}`,
    model,
    notes,
    ratesOf: rates.date,
  } as const;
  const [unknown] = untold;
  if (unknown) {
    const reason = isMeasure(given[unknown.name]) ? (unknown.count.reason as UnknownReason) : "missing-part";
    return { value: null, reason: counts ? reason : "not-given", ...common, byCount: {} };
  }

  const sum = (of: (count: Known) => number): Money =>
    sumMoney(
      parts.map((part) => worth(part, of(part.count as Known))),
      rates.currency,
    );
  const interval = intervalOf(
    parts.map(({ count }) => count as Known),
    sum,
  );
  return {
    value: sum(({ value }) => value),
    ...(interval && { interval }),
    ...common,
    byCount: Object.fromEntries(parts.map((part) => [part.name, worth(part, part.count.value as number)])),
  };
}

/** What so many are worth. */
function worth({ rate, isPerMille }: MediaRate, count: number): Money {
  const value = multiplyMoney(rate, count);
  return isPerMille ? multiplyMoney(value, "0.001") : value;
}

/** The interval of the sum: all counts at their lower, and all at their upper ends. */
function intervalOf(
  counts: readonly Known[],
  sum: (of: (count: Known) => number) => Money,
): Interval<Money> | undefined {
  const intervals = counts.flatMap(({ interval }) => interval ?? []);
  const [first] = intervals;
  const level = jointLevel(intervals.map((interval) => interval.level));
  if (!first || level <= 0 || intervals.some(({ shape }) => shape === "outside")) return undefined;
  return {
    low: sum(({ value, interval }) => (interval ? (interval.low ?? 0) : value)),
    high: intervals.some(({ high }) => high === null) ? null : sum(({ value, interval }) => interval?.high ?? value),
    shape: "between",
    level,
    method: intervals.length > 1 ? "bonferroni" : first.method,
  };
}
