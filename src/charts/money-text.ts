import type { Money } from "../core/creator.js";
import { moneyToNumber } from "../money/compare-money.js";
import { minorUnits } from "../money/minor-units.js";
import { roundMoney } from "../money/round-money.js";
import { grouped, rounded } from "./rounded.js";
import { plainText } from "./wrap-text.js";

/** Amounts of fewer minor units than that lose too much where they are rounded to whole ones. */
const few = 100;

/**
 * An amount as a person writes it: 1,234.56 EUR, and 300 EUR where there are no cents. What is no whole number of minor units
 * and small shows three figures, so that nothing but 0 is written as 0.
 */
export function moneyText(amount: Money): string {
  const { currency } = amount;
  const value = moneyToNumber(amount);
  const digits = minorUnits(currency);
  const exact = roundMoney(amount);
  const isSmall = Math.abs(value) < few / 10 ** digits && moneyToNumber(exact) !== value;
  const text = isSmall && value !== 0 ? rounded(value) : written(exact.amount);
  return `${text} ${plainText(currency)}`;
}

/** A rounded amount, with its digits in threes; without decimals where all are 0. */
function written(amount: string): string {
  const [whole = "", decimals = ""] = amount.replace("-", "").split(".");
  const sign = amount.startsWith("-") ? "−" : "";
  return `${sign}${grouped(whole)}${/[1-9]/.test(decimals) ? `.${decimals}` : ""}`;
}
