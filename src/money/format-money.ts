import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { refuse, requireOneOf } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { moneyToNumber } from "./compare-money.js";
import { minorUnits } from "./minor-units.js";
import { type RoundMoneyOptions, roundMoney } from "./round-money.js";

const displays = ["symbol", "narrowSymbol", "code", "name"] as const;

/** How {@link formatMoney} writes. */
export interface FormatMoneyOptions extends RoundMoneyOptions {
  /** How to name the currency: `symbol` (US$), `narrowSymbol` ($), `code` (USD) or `name`; `symbol` where not given. */
  readonly display?: Maybe<(typeof displays)[number]>;
}

/**
 * Writes an amount as people of a language do, by `Intl.NumberFormat`. It is rounded to what can be paid, and shows the
 * decimals that ISO 4217 gives its currency, where `Intl` alone would leave some out (forints, rupiahs); large amounts
 * keep all their digits. For people to read only: what it writes changes with the version of the engine's language data.
 *
 * @param a - an amount
 * @param locale - a language tag, such as `en-GB`; there is no default, since that would depend on the machine
 * @param options - `digits` (0 to 20) and `mode` as {@link roundMoney} takes them; `display`: how to name the currency
 * @returns the text
 * @throws InvalidInputError `unknown-option` at `locale`, `display` or `mode`; `out-of-range` at `digits`, and at
 * `a.amount` where it has over 300 digits; for what is no money, as {@link guardMoney}
 * @example
 * import { formatMoney } from "influencer-scoring/money";
 * console.log(formatMoney({ amount: "9007199254740993.005", currency: "EUR" }, "en-GB")); // => €9,007,199,254,740,993.00
 * console.log(formatMoney({ amount: "1250", currency: "USD" }, "en-US", { digits: 0 })); // => $1,250
 */
export function formatMoney(a: Money, locale: string, options?: Maybe<FormatMoneyOptions>): string {
  const rounded = roundMoney(a, options);
  const digits = options?.digits ?? minorUnits(a.currency);
  const display = options?.display ?? "symbol";
  requireOneOf(display, displays, "unknown-option", "display");
  // Engines of 2023 show no more decimals, and infinity for what is beyond a number.
  refuse(digits > 20 ? "out-of-range" : undefined, "digits");
  moneyToNumber(rounded);
  const format = formatFor(locale, {
    style: "currency",
    currency: a.currency,
    currencyDisplay: display,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // The text and not the number, of which digits would be lost. The types of 2022 do not know it yet.
  return format.format(rounded.amount as unknown as number);
}

function formatFor(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    if (typeof locale === "string") return new Intl.NumberFormat(locale, options);
  } catch {
    // Not a language tag.
  }
  throw new InvalidInputError("unknown-option", "locale");
}
