import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import type { Interval } from "../core/measure.js";
import type { Note } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import type { MoneyInput, MoneyPlace } from "../money/given-money.js";
import { moneyOf } from "../money/given-money.js";

/** What an argument says: its amount, or why it is unknown. */
export interface TakenMoney {
  /** The amount, or `undefined` where it is unknown. */
  readonly amount: Money | undefined;
  /** Why it is unknown; of use only where it is. */
  readonly reason: UnknownReason;
  /** The interval of the measure that it came from. */
  readonly interval: Interval<Money> | undefined;
  /** Over how many units it was taken, or 1. */
  readonly n: number;
  /** The notes of the measure that it came from. */
  readonly notes: readonly Note[];
}

const anySign = { negative: true };

/** Reads an amount, with what a measure carries. The ends of its interval may be of any sign, as of an estimate they are. */
export function takeMoney(
  value: MoneyInput,
  path: string,
  reason: UnknownReason,
  { place = "revenue", negative = false }: { readonly place?: MoneyPlace; readonly negative?: boolean } = {},
): TakenMoney {
  const { value: amount, reason: why, interval, n, notes } = moneyOf(value, path, place, reason, { negative }, anySign);
  return { amount: amount ?? undefined, reason: why ?? reason, interval: interval ?? undefined, n, notes };
}

/** Both ends of what is known of an amount; the amount itself where it has no interval. */
export function endsOf({ interval, amount }: TakenMoney): Pick<Interval<Money>, "low" | "high"> {
  return interval ?? { low: amount as Money, high: amount as Money };
}

/** Whether an amount is below 0. */
export const isNegative = ({ amount }: Money): boolean => /^-.*[1-9]/.test(amount);

/** Throws unless an amount is in the currency of another. */
export function requireCurrency(amount: Money, other: Money, path: string): void {
  if (amount.currency !== other.currency) throw new InvalidInputError("currency-mismatch", `${path}.currency`);
}
