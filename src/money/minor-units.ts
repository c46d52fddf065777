import { currencies } from "../core/currencies.js";
import type { ErrorCode } from "../core/error-codes.js";
import { refuse } from "../core/guard.js";

/** The decimals of each currency, filled from the reference data at the first look. */
const known = /* @__PURE__ */ new Map<unknown, number>();

function decimalsOfCurrency(currency: unknown): number | undefined {
  if (known.size === 0) {
    const add = (codes: string, decimals: number) => {
      for (const code of codes.split(" ")) known.set(code, decimals);
    };
    for (const [decimals, codes] of Object.entries(currencies.decimals)) add(codes, Number(decimals));
    add(currencies.withdrawn, 2);
  }
  return known.get(currency);
}

/** What is wrong with a currency, or `undefined`. */
export function currencyProblem(value: unknown): ErrorCode | undefined {
  if (decimalsOfCurrency(value) !== undefined) return undefined;
  if (value === undefined || value === null) return "missing";
  return typeof value === "string" && /^[A-Z]{3}$/.test(value) ? "unknown-currency" : "invalid-currency";
}

/**
 * How many decimals an amount can have that is paid in a currency: 2 for the euro, 0 for the yen, 3 for the dinar of
 * Kuwait. ISO 4217 calls it the minor unit. Currencies withdrawn since 2023 are known as well, since campaigns of the
 * past were paid in them. Metals, drawing rights and test codes are not: nobody is paid in them.
 *
 * @param currency - ISO 4217 code, three capital letters
 * @returns 0, 2, 3 or 4
 * @throws InvalidInputError `missing`, `invalid-currency` (not three capital letters) or `unknown-currency`, at `currency`
 * @see ISO 4217 maintenance agency, list one
 * @example
 * import { minorUnits } from "influencer-scoring/money";
 * console.log(minorUnits("EUR"), minorUnits("JPY"), minorUnits("KWD")); // => 2 0 3
 */
export function minorUnits(currency: string): number {
  refuse(currencyProblem(currency), "currency");
  return decimalsOfCurrency(currency) as number;
}
