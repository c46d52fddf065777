import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { refuse } from "../core/guard.js";
import type { Interval, Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { guardMoney } from "../money/guard-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { levelProblem } from "./take-level.js";

/** An amount that somebody knows, that a measure of this library made, or that is unknown. */
export type MoneyInput = Maybe<Money | MoneyMeasure>;

/** What an argument says: its amount, or why it is unknown. */
export interface TakenMoney {
  /** The amount, or `undefined` where it is unknown. */
  readonly amount: Money | undefined;
  /** Why it is unknown; of use only where it is. */
  readonly reason: UnknownReason;
  /** The interval of the measure that it came from, where that has one between two bounds. */
  readonly interval: Interval<Money> | undefined;
  /** Over how many units it was taken, or 1. */
  readonly n: number;
  /** The notes of the measure that it came from. */
  readonly notes: readonly Note[];
}

/**
 * Reads an amount, with what a measure carries. An earned media value is what the same attention would have cost as
 * advertising; it is nobody's revenue, so it is refused wherever it comes in.
 */
export function takeMoney(
  value: MoneyInput,
  path: string,
  reason: UnknownReason,
  options: { readonly negative?: boolean } = {},
): TakenMoney {
  if (value === undefined || value === null) return { amount: undefined, reason, interval: undefined, n: 0, notes: [] };
  if ((value as { kind?: unknown }).kind === "earned-media-value")
    throw new InvalidInputError("media-value-is-no-revenue", path);
  if (!isMeasure(value)) {
    guardMoney(value, path, options);
    return { amount: value, reason, interval: undefined, n: 1, notes: [] };
  }
  const { n } = value;
  const notes = Array.isArray(value.notes) ? value.notes : [];
  if (value.value === null) return { amount: undefined, reason: value.reason, interval: undefined, n, notes };
  guardMoney(value.value, path, options);
  const interval = value.interval?.shape === "between" ? value.interval : undefined;
  if (interval) refuse(levelProblem(interval.level), `${path}.interval.level`);
  for (const bound of [interval?.low ?? null, interval?.high ?? null]) {
    if (bound === null) continue;
    guardMoney(bound, `${path}.interval`, { negative: true });
    requireCurrency(bound, value.value, `${path}.interval`);
  }
  return { amount: value.value, reason, interval, n, notes };
}

function isMeasure(value: object): value is MoneyMeasure {
  return typeof value === "object" && "value" in value && "basis" in value;
}

/** Throws unless an amount is in the currency of another. */
export function requireCurrency(amount: Money, other: Money, path: string): void {
  if (amount.currency !== other.currency) throw new InvalidInputError("currency-mismatch", `${path}.currency`);
}
