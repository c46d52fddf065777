import { pathKey } from "../core/checks.js";
import { InvalidInputError } from "../core/error.js";
import type { ErrorCode } from "../core/error-codes.js";
import { amountProblem, refuse } from "../core/guard.js";
import { dayProblem } from "../core/time.js";
import { Exact } from "./decimal.js";
import { plainDecimal } from "./guard-money.js";
import { currencyProblem } from "./minor-units.js";

/** What one unit of a currency buys of others on a day. A model as data: frozen, flat and JSON-safe. */
export interface ExchangeTable {
  /** What kind of model this is. */
  readonly kind: "exchange-table";
  /** The day of the rates, `YYYY-MM-DD`. */
  readonly date: string;
  /** The currency of which one unit is exchanged. */
  readonly base: string;
  /** How much of each other currency that unit buys, as decimal strings. */
  readonly rates: Readonly<Record<string, string>>;
  /** Where the rates come from, in the caller's words. */
  readonly source: string;
}

/** A rate as a decimal string; a number is taken as it is written. */
const decimalText = (rate: string | number): string => (typeof rate === "number" ? new Exact(rate).toFixed() : rate);

/** What is wrong with a rate, or `undefined`. */
function rateProblem(value: unknown): ErrorCode | undefined {
  if (value === undefined || value === null) return "missing";
  if (typeof value === "number") return amountProblem(value) ?? (value === 0 ? "out-of-range" : undefined);
  if (typeof value !== "string" || !plainDecimal.test(value)) return "invalid-decimal";
  return value.startsWith("-") || !/[1-9]/.test(value) ? "out-of-range" : undefined;
}

function sourceProblem(value: unknown): ErrorCode | undefined {
  if (value === undefined || value === null) return "missing";
  if (typeof value !== "string") return "not-a-string";
  return value === "" ? "empty-string" : undefined;
}

function guardObject(value: unknown, path: string): void {
  refuse(value === undefined || value === null ? "missing" : undefined, path);
  refuse(typeof value !== "object" || Array.isArray(value) ? "not-an-object" : undefined, path);
}

/**
 * Makes a table of exchange rates, from the rates of a day and the words that say whose they are. There is no table in
 * the library, and none is fetched: which rates apply is a question of the contract.
 *
 * @param table - `date`: the day, `YYYY-MM-DD`; `base`: the currency of which one unit is exchanged; `rates`: how much
 * of each other currency it buys, decimal strings or numbers above 0; `source`: where they come from
 * @returns a frozen copy, with the rates as decimal strings; a number is taken as it is written
 * @throws InvalidInputError `invalid-date` at `date`; `invalid-currency` or `unknown-currency` at `base` or a key of
 * `rates`; `duplicate-name` where the base has a rate; `invalid-decimal` or `out-of-range` (not above 0) at a rate;
 * `not-a-string` or `empty-string` at `source`; `not-an-object` at `rates`; `missing` where there is nothing
 * @example
 * import { defineExchangeTable } from "influencer-scoring/money";
 * const table = defineExchangeTable({
 *   date: "2026-05-04",
 *   base: "EUR",
 *   rates: { USD: "1.1312", GBP: "0.8514" },
 *   source: "made up for this example",
 * });
 * console.log(table.kind, table.rates.USD); // => exchange-table 1.1312
 */
export function defineExchangeTable(
  table: Omit<ExchangeTable, "kind" | "rates"> & { readonly rates: Readonly<Record<string, string | number>> },
): ExchangeTable {
  guardObject(table, "");
  const { date, base, rates, source } = table;
  refuse(dayProblem(date), "date");
  refuse(currencyProblem(base), "base");
  guardObject(rates, "rates");
  for (const [currency, rate] of Object.entries(rates)) {
    const path = `rates${pathKey(currency)}`;
    refuse(currencyProblem(currency) ?? (currency === base ? "duplicate-name" : rateProblem(rate)), path);
  }
  refuse(sourceProblem(source), "source");
  const texts = Object.entries(rates).map(([currency, rate]) => [currency, decimalText(rate)] as const);
  return Object.freeze({
    kind: "exchange-table",
    date,
    base,
    rates: Object.freeze(Object.fromEntries(texts)),
    source,
  });
}

/** How much of a currency one unit of the base buys. */
export function rateOf(table: ExchangeTable, currency: string): string {
  const { base, rates } = table;
  if (currency === base) return "1";
  if (!Object.hasOwn(rates, currency)) throw new InvalidInputError("missing-rate", `table.rates.${currency}`);
  refuse(rateProblem(rates[currency]), `table.rates.${currency}`);
  return decimalText(rates[currency] as string | number);
}

/** Refuses what is no table; the rates are looked at when they are used. */
export function guardExchangeTable(table: ExchangeTable): void {
  guardObject(table, "table");
  refuse((table.kind ?? "exchange-table") === "exchange-table" ? undefined : "unknown-option", "table.kind");
  refuse(dayProblem(table.date), "table.date");
  refuse(currencyProblem(table.base), "table.base");
  guardObject(table.rates, "table.rates");
}
