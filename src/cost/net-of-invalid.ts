import { carryInterval } from "../core/carry-interval.js";
import type { Money } from "../core/creator.js";
import { countOf, isMeasure, numberOf } from "../core/given.js";
import { refuse, requireOneOf, shareProblem } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { UnknownReason } from "../core/reason.js";
import { requireObject } from "../core/require-object.js";
import { subtractMoney } from "../money/add-money.js";
import { isZeroMoney } from "../money/compare-money.js";
import { moneyOf } from "../money/given-money.js";
import { type MoneyMeasure, money } from "../money/money.js";
import { divideMoney } from "../money/multiply-money.js";
import { type CountName, countNames, isCountName } from "./count-name.js";

/** The share of a count that is invalid, and which count it is a share of. */
export type InvalidShare = {
  /** What it is a share of; it dilutes that count and no other. */
  readonly of: CountName;
} & (Measure | { readonly value: Maybe<number> | Measure });

/** A number net of what is invalid, beside the gross number. */
export type NetMeasure<T> = Measure<T> & {
  /** The number with what is invalid; `null` where it is unknown. */
  readonly gross: T | null;
  /** What the share was a share of. */
  readonly of: CountName;
};

const model: ModelId = "net-of-invalid@1";

/**
 * A count without its invalid part, gross · (1 − share), or a unit cost over the valid part only, gross / (1 − share). The
 * gross number stands beside it, as the MRC asks of measurements filtered for invalid traffic.
 *
 * A share dilutes what it is a share *of*, and nothing else: that a fifth of the followers show signals consistent with
 * fake accounts says nothing about how many of the views or engagements came from them. A share of followers on a count of
 * views is refused. What a measure counts, its basis tells; of a bare number, say it: `{ of: "views" }`.
 *
 * Intervals of the number and of the share are carried over; where both have one, the interval is the widest that both
 * leave, at the level at which both hold.
 *
 * @param number - a count, or a measure of one or of a unit cost
 * @param share - the invalid share, 0 to 1, bare or measured, and what it is `of`
 * @param options - `of`: what a bare number counts
 * @returns the net number, with the gross one; unknown with the number's or the share's reason, `not-given` or
 * `missing-denominator` (no number), `missing-share`, `zero-denominator` (a unit cost where all is invalid)
 * @throws InvalidInputError `share-mismatch` at `share.of` where the number counts something else, `basis-required` at `of` where
 * nothing says what it counts, `basis-conflict` at `of` and where a measured share is by its basis one of something else, `counted-twice` where it is net already, `out-of-range` at `share`
 * above 1 (20 for 20 % is refused), and other codes for impossible numbers
 * @see MRC, Invalid Traffic Detection and Filtration Standards, for gross and net counts; docs/cost.md
 * @example
 * import { costPerMille, netOfInvalid } from "influencer-scoring/cost";
 * const invalid = { of: "impressions", value: 0.2 };
 * const impressions = netOfInvalid(40_000, invalid, { of: "impressions" });
 * console.log(impressions.gross, impressions.value, impressions.basis); // => 40000 32000 impressions:net
 * const cost = { amount: "1250.00", currency: "EUR" };
 * console.log(costPerMille(cost, impressions).value.amount); // => 39.0625
 * console.log(netOfInvalid(costPerMille(cost, 40_000), invalid).value.amount); // => 39.0625
 */
export function netOfInvalid(
  number: MoneyMeasure,
  share: InvalidShare,
  options?: { readonly of?: Maybe<CountName> },
): NetMeasure<Money>;
/**
 * A count without its invalid part: gross · (1 − share).
 *
 * @param number - a count, or a measure of one
 * @param share - the invalid share, 0 to 1, bare or measured, and what it is `of`
 * @param options - `of`: what a bare number counts
 * @returns the net count, with the gross one
 * @throws InvalidInputError as for a unit cost
 * @example
 * import { netOfInvalid } from "influencer-scoring/cost";
 * console.log(netOfInvalid(1_000, { of: "views", value: 0.1 }, { of: "views" }).value); // => 900
 */
export function netOfInvalid(
  number: Maybe<number> | Measure,
  share: InvalidShare,
  options?: { readonly of?: Maybe<CountName> },
): NetMeasure<number>;
export function netOfInvalid(
  number: Maybe<number> | Measure | MoneyMeasure,
  share: InvalidShare,
  options: { readonly of?: Maybe<CountName> } = {},
): NetMeasure<number> | NetMeasure<Money> {
  requireObject(share, "share");
  requireObject(options, "options");
  const { of } = share;
  requireOneOf(of, countNames, "unknown-option", "share.of");
  const basis = isMeasure(number) && typeof number.basis === "string" ? number.basis : "";
  const counted =
    countedBy(basis, options.of ?? undefined) ?? (number === null || number === undefined ? of : undefined);
  if (counted === undefined) refuse("basis-required", "of");
  if (counted !== of) refuse("share-mismatch", "share.of");
  if (basis.endsWith(":net")) refuse("counted-twice", "share");
  const given = "basis" in share ? share : share.value;
  if (isMeasure(given)) {
    const whole = /\/(?:\d+ )?([A-Za-z]+)(?::|$)/.exec(typeof given.basis === "string" ? given.basis : "")?.[1];
    if (whole !== undefined && whole !== of && isCountName(whole)) refuse("basis-conflict", "share.of");
  }
  const invalid = numberOf(given, "share", "missing-share", shareProblem);

  const common = { n: invalid.n, basis: `${basis || of}:net`, model, of };
  return basis.startsWith("cost/")
    ? netCost(moneyOf(number as MoneyMeasure, "cost", "unit-cost"), invalid, common)
    : netCount(countOf(number as Maybe<number> | Measure, of), invalid, common);
}

interface Common {
  readonly n: number;
  readonly basis: string;
  readonly model: ModelId;
  readonly of: CountName;
}

function netCount(count: Measure, share: Measure, what: Common): NetMeasure<number> {
  const common = { ...what, gross: count.value, notes: [...count.notes, ...share.notes] };
  if (count.value === null) return { value: null, reason: count.reason, ...common };
  if (share.value === null) return { value: null, reason: share.reason, ...common };
  // Not times 1 − share, which turns 0.7 of 40,000 into 12000.000000000002.
  const valid = (gross: number, invalid: number): number => gross - gross * invalid;
  const interval = carryInterval<number, number, number>(
    count,
    share,
    ({ low }, { high: most }) => (low === null ? null : valid(low, most ?? 1)),
    ({ high }, { low: least }) => (high === null ? null : valid(high, least ?? 0)),
  );
  return { value: valid(count.value, share.value), ...(interval && { interval }), ...common };
}

function netCost(cost: MoneyMeasure, share: Measure, what: Common): NetMeasure<Money> {
  const common = { ...what, gross: cost.value, notes: [...cost.notes, ...share.notes] };
  const unknown = (reason: UnknownReason): NetMeasure<Money> => ({ value: null, reason, ...common });
  if (cost.value === null) return unknown(cost.reason);
  if (share.value === null) return unknown(share.reason);
  if (share.value === 1) return unknown("zero-denominator");
  const overValid = (gross: Money, invalid: number): Money =>
    divideMoney(gross, subtractMoney(money(1, gross.currency), money(invalid, gross.currency)).amount);
  const interval = carryInterval<Money, number, Money>(
    cost,
    share,
    ({ low }, { low: least }) => low && overValid(low, least ?? 0),
    ({ high }, { high: most }) =>
      high && (isZeroMoney(high) ? high : most === null || most === 1 ? null : overValid(high, most)),
  );
  return { value: overValid(cost.value, share.value), ...(interval && { interval }), ...common };
}

/** What a measure or a bare number counts: `views` of `views:next`, `impressions` of `cost/1000 impressions`. */
function countedBy(basis: string, said: CountName | undefined): string | undefined {
  const told = /^(?:cost\/(?:\d+ )?)?([A-Za-z]+)(?::|$)/.exec(basis)?.[1];
  if (told !== undefined && said !== undefined && told !== said) refuse("basis-conflict", "of");
  return told ?? said;
}
