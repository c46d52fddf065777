import type { Money } from "../core/creator.js";
import { bare, guardEnds, guardShape, isMeasure, missing } from "../core/given.js";
import { amountProblem, refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { UnknownReason } from "../core/reason.js";
import { compareMoney } from "./compare-money.js";
import { type GuardMoneyOptions, guardMoney } from "./guard-money.js";
import { type MoneyMeasure, money } from "./money.js";

/** An amount that somebody knows, that a measure of this library made, or that is unknown. No earned media value. */
export type MoneyInput = Maybe<Money | (MoneyMeasure & { readonly kind?: never })>;

/**
 * Which place an amount is meant for. An earned media value is what the same attention would have cost as advertising:
 * nobody spent it, and nobody earned it, so it is refused in either place.
 */
export type MoneyPlace = "cost" | "unit-cost" | "revenue";

/** An earned media value is known by its kind, and by its model where somebody took that off. */
function isMediaValue(given: object): boolean {
  const { kind, model } = given as { readonly kind?: unknown; readonly model?: unknown };
  return kind === "earned-media-value" || (typeof model === "string" && model.startsWith("earned-media-value@"));
}

/**
 * An amount of money, bare or measured, as a measure. `options` say what the amount may be, `ends` what the ends of its
 * interval may be.
 */
export function moneyOf(
  given: MoneyInput,
  path: string,
  place: MoneyPlace,
  reason: UnknownReason = "not-given",
  options?: GuardMoneyOptions,
  ends: GuardMoneyOptions | undefined = options,
): MoneyMeasure {
  if (given === null || given === undefined) return missing(reason);
  if (isMediaValue(given)) refuse(place === "revenue" ? "media-value-is-no-revenue" : "media-value-is-no-cost", path);
  if (!isMeasure(given)) {
    guardMoney(given, path, options);
    return bare(given);
  }
  guardShape(given, path);
  const { value, interval, basis } = given as MoneyMeasure;
  // The cost of a click is no cost of a campaign, and nothing that could be divided by clicks once more.
  if (basis.startsWith("cost/") && place === "cost") refuse("not-a-total", path);
  if (value !== null) guardMoney(value, path, options);
  if (interval) {
    guardEnds(interval, path, (end, at) => guardMoney(end, at, ends), compareMoney);
    for (const end of [interval.low, interval.high])
      if (end && end.currency !== value?.currency) refuse("currency-mismatch", `${path}.interval.currency`);
  }
  return given as MoneyMeasure;
}

/** An amount in words of a table: a decimal string or a number, from 0. */
export function amountOf(amount: string | number, currency: string, path: string): Money {
  if (amount === null || amount === undefined) refuse("missing", path);
  if (typeof amount === "number") refuse(amountProblem(amount), path);
  else if (typeof amount !== "string" || !/^-?\d+(?:\.\d+)?$/.test(amount)) refuse("invalid-amount", path);
  else if (/^-.*[1-9]/.test(amount)) refuse("negative", path);
  return money(amount, currency);
}
