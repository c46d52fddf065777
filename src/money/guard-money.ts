import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import type { ErrorCode } from "../core/error-codes.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { decimalsOf } from "./decimal.js";
import { currencyProblem, minorUnits } from "./minor-units.js";

/** A decimal string as we read it: digits, and a point before the decimals. No exponent, no separator, no space. */
export const plainDecimal: RegExp = /^-?\d+(?:\.\d+)?$/;

/** What {@link guardMoney} lets pass. */
export interface GuardMoneyOptions {
  /** Somebody pays it, so it has no more decimals than its currency. */
  readonly payable?: Maybe<boolean>;
  /** It may be below 0. */
  readonly negative?: Maybe<boolean>;
}

const anySign: GuardMoneyOptions = { negative: true };

/** What is wrong with the text of an amount, or `undefined`. */
function amountProblem(value: unknown): ErrorCode | undefined {
  if (value === undefined || value === null) return "missing";
  return typeof value === "string" && plainDecimal.test(value) ? undefined : "invalid-amount";
}

/** What is wrong with an amount in the place where it stands, or `undefined`. */
function usageProblem(text: string, currency: string, options: Maybe<GuardMoneyOptions>): ErrorCode | undefined {
  if (!options?.negative && text.startsWith("-") && /[1-9]/.test(text)) return "negative";
  return options?.payable && decimalsOf(text) > minorUnits(currency) ? "too-many-decimals" : undefined;
}

/**
 * Refuses what is no {@link Money}, and what is not allowed where it stands: an amount below 0, or one that nobody can
 * pay. Decimals are counted as written, so 100.00 yen is refused as payable: such an amount was hardly meant in yen.
 *
 * @param value - anything
 * @param path - where it stands, for the error; empty for the input itself
 * @param options - `negative`: may be below 0; `payable`: has no more decimals than its currency
 * @throws InvalidInputError `missing` or `not-an-object` at the path; `missing`, `invalid-amount`, `negative` or
 * `too-many-decimals` at its `amount`; `missing`, `invalid-currency` or `unknown-currency` at its `currency`
 * @example
 * import { isInvalidInputError } from "influencer-scoring/core";
 * import { guardMoney } from "influencer-scoring/money";
 * try {
 *   guardMoney({ amount: "1,250.00", currency: "EUR" }, "fee");
 * } catch (error) {
 *   if (isInvalidInputError(error)) console.log(error.code, error.path); // => invalid-amount fee.amount
 * }
 */
export function guardMoney(value: unknown, path: string, options?: Maybe<GuardMoneyOptions>): asserts value is Money {
  if (value === undefined || value === null) throw new InvalidInputError("missing", path);
  if (typeof value !== "object" || Array.isArray(value)) throw new InvalidInputError("not-an-object", path);
  const { amount, currency } = value as Money;
  refuseField(amountProblem(amount), path, "amount");
  refuseField(currencyProblem(currency), path, "currency");
  refuseField(usageProblem(amount, currency, options), path, "amount");
}

/** Throws where a problem was found. The path is only put together then. */
function refuseField(problem: ErrorCode | undefined, path: string, field: string): void {
  if (problem) throw new InvalidInputError(problem, path ? `${path}.${field}` : field);
}

/** Refuses what is no amount of money; it may be below 0. */
export function guardAny(value: unknown, path: string): asserts value is Money {
  guardMoney(value, path, anySign);
}

/** Refuses a pair of amounts that cannot be set against each other. */
export function guardPair(a: unknown, b: unknown): void {
  guardAny(a, "a");
  guardAny(b, "b");
  if (a.currency !== b.currency) throw new InvalidInputError("currency-mismatch", "b.currency");
}

/** Refuses what is neither a finite number nor a decimal string. */
export function guardNumber(value: unknown, path: string): asserts value is number | string {
  if (typeof value === "string") refuse(plainDecimal.test(value) ? undefined : "invalid-decimal", path);
  else if (typeof value !== "number") throw new InvalidInputError("not-a-number", path);
  else if (!Number.isFinite(value)) throw new InvalidInputError("not-finite", path);
}
