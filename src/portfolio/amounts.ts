import type { Money } from "../core/creator.js";
import { isMeasure, numberOf } from "../core/given.js";
import { refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import { expectedProblem } from "../core/require-object.js";
import { addMoney, subtractMoney } from "../money/add-money.js";
import { moneyToNumber } from "../money/compare-money.js";
import { moneyOf } from "../money/given-money.js";
import { guardMoney } from "../money/guard-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { multiplyMoney } from "../money/multiply-money.js";

/** The arithmetic of amounts that are all money of one currency, or all plain numbers of one unit. */
export interface Amounts<T> {
  readonly zero: T;
  readonly plus: (a: T, b: T) => T;
  readonly minus: (a: T, b: T) => T;
  readonly times: (a: T, factor: number) => T;
  readonly toNumber: (a: T) => number;
  /** Reads an amount that may be unknown or measured, from 0. */
  readonly take: (value: unknown, path: string) => Measure<T>;
  /** Refuses what is no such amount, which may be below 0. */
  readonly guard: (value: unknown, path: string) => void;
}

const plain: Amounts<number> = {
  zero: 0,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, factor) => a * factor,
  toNumber: (a) => a,
  take: (value, path) => numberOf(value as Maybe<number>, path, "missing-part", expectedProblem),
  guard: (value, path) => refuse(expectedProblem(typeof value === "number" ? Math.abs(value) : value), path),
};

const inCurrency = (currency: string): Amounts<Money> => {
  const requireSame = (a: Money | null, path: string): void => {
    if (a && a.currency !== currency) refuse("currency-mismatch", `${path}.currency`);
  };
  return {
    zero: { amount: "0", currency },
    plus: addMoney,
    minus: subtractMoney,
    times: multiplyMoney,
    toNumber: moneyToNumber,
    take: (value, path) => {
      const taken = moneyOf(value as Maybe<Money | MoneyMeasure>, path, "cost", "missing-part");
      requireSame(taken.value, path);
      return taken;
    },
    guard: (value, path) => {
      guardMoney(value, path, { negative: true });
      requireSame(value, path);
    },
  };
};

/** The arithmetic for a list of amounts: that of money where any is an object, else that of plain numbers. */
export function amountsOf<T extends number | Money>(values: readonly unknown[]): Amounts<T> {
  const bare = values.map((value) => (isMeasure(value) ? value.value : value));
  const first = bare.find((value): value is Money => typeof value === "object" && value !== null);
  if (!first) return plain as unknown as Amounts<T>;
  return inCurrency(first.currency) as unknown as Amounts<T>;
}
