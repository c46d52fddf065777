import type { Money } from "../../core/creator.js";
import { refuse } from "../../core/guard.js";
import { decimalsOf } from "../../money/decimal.js";
import { minorUnits } from "../../money/minor-units.js";
import { multiplyMoney } from "../../money/multiply-money.js";

/** Amounts as whole numbers of one small unit, so that sums of them are exact. */
export interface WholeUnits {
  /** An amount in that unit; throws where a number cannot hold it exactly. */
  readonly unitsOf: (amount: Money, path: string) => number;
  /** The amount that so many units are. */
  readonly moneyOf: (units: number) => Money;
}

const decimalsNeeded = ({ amount }: Money): number =>
  amount.includes(".") ? decimalsOf(amount.replace(/0+$/, "")) : 0;

/** The unit is that of the currency, or the last decimal that any of the amounts needs where that is smaller. */
export function wholeUnits(amounts: readonly Money[], currency: string): WholeUnits {
  const most = (decimalsIn: (amount: Money) => number, least: number): number =>
    amounts.reduce((found, amount) => Math.max(found, decimalsIn(amount)), least);
  const decimals = most(decimalsNeeded, minorUnits(currency));
  const shown = most(({ amount }) => decimalsOf(amount), 0);
  const fraction = decimals > 0 ? "1".padStart(decimals, "0") : "";
  // As many decimals as the amount that shows most, though the unit may need fewer.
  const padded = fraction.padEnd(shown, "0");
  const unit = { amount: decimals > 0 ? `0.${padded}` : "1", currency };
  return {
    unitsOf: ({ amount }, path) => {
      const [whole, rest = ""] = amount.split(".");
      // A zero may have been written with a sign.
      const units = Number(`${whole}${rest.slice(0, decimals).padEnd(decimals, "0")}`) || 0;
      // Twice as much must still be exact, since one cost is added to what was spent before it is compared.
      if (units > Number.MAX_SAFE_INTEGER / 2)
        refuse(decimals > minorUnits(currency) ? "too-many-decimals" : "out-of-range", path);
      return units;
    },
    moneyOf: (units) => multiplyMoney(unit, units),
  };
}
