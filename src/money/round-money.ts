import type { Money } from "../core/creator.js";
import { countProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { Exact } from "./decimal.js";
import { guardAny } from "./guard-money.js";
import { minorUnits } from "./minor-units.js";

/**
 * The ways to round, each in the place where decimal.js has it: away from zero, towards zero, upwards, downwards; or to
 * the nearest, and from the middle between two away from zero, towards zero, or to the even digit.
 *
 * @example
 * import { roundingModes, roundMoney } from "influencer-scoring/money";
 * const half = { amount: "-2.5", currency: "JPY" };
 * console.log(roundingModes.map((mode) => `${mode} ${roundMoney(half, { mode }).amount}`).join(", "));
 * // => up -3, down -2, ceiling -2, floor -3, half-up -3, half-down -2, half-even -2
 */
export const roundingModes = ["up", "down", "ceiling", "floor", "half-up", "half-down", "half-even"] as const;

/** One of {@link roundingModes}. */
export type RoundingMode = (typeof roundingModes)[number];

/** How {@link roundMoney} rounds. */
export interface RoundMoneyOptions {
  /** How to round; `half-even` where not given, which favours neither side. */
  readonly mode?: Maybe<RoundingMode>;
  /** How many decimals to keep, 0 to 100; those of the currency where not given. */
  readonly digits?: Maybe<number>;
}

/**
 * Rounds an amount, to what can be paid where nothing else is asked for. It shows exactly so many decimals.
 *
 * @param a - an amount
 * @param options - `mode`: one of {@link roundingModes}, `half-even` by default; `digits`: how many decimals, those of the
 * currency by default
 * @returns the rounded amount; a zero has no sign
 * @throws InvalidInputError `unknown-option` at `mode`; `negative`, `not-an-integer` or `out-of-range` (above 100) at
 * `digits`; for what is no money, as {@link guardMoney}
 * @example
 * import { roundMoney } from "influencer-scoring/money";
 * console.log(roundMoney({ amount: "2.665", currency: "EUR" }).amount); // => 2.66
 * console.log(roundMoney({ amount: "2.665", currency: "EUR" }, { mode: "half-up" }).amount); // => 2.67
 * console.log(roundMoney({ amount: "2.5", currency: "KWD" }).amount); // => 2.500
 */
export function roundMoney(a: Money, options?: Maybe<RoundMoneyOptions>): Money {
  guardAny(a, "a");
  const mode = options?.mode ?? "half-even";
  const digits = options?.digits ?? minorUnits(a.currency);
  requireOneOf(mode, roundingModes, "unknown-option", "mode");
  refuse(countProblem(digits) ?? (digits > 100 ? "out-of-range" : undefined), "digits");
  const rounded = new Exact(a.amount).toDecimalPlaces(digits, roundingModes.indexOf(mode) as 0);
  return { amount: rounded.toFixed(digits), currency: a.currency };
}
