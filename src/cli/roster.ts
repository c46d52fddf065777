import { amountProblem, countProblem } from "../core/guard.js";
import { isInvalidInputError, type Measure, type Money, type Problem } from "../core/index.js";
import { amountOf } from "../money/given-money.js";
import { addMoney, guardMoney, type MoneyMeasure, multiplyMoney, roundMoney } from "../money/index.js";
import type { MixCreator } from "../portfolio/index.js";
import { expectations } from "./csv/index.js";

/** A creator who may be booked, as its row tells. */
export interface MixRow extends MixCreator {
  /** The caller's own name. */
  readonly id: string;
  /** The mix that it would be booked with; empty where nothing is said. */
  readonly mix: string;
}

/** What all rows are read with. */
export interface RosterOptions {
  /** The level at which the ends of the expected numbers hold. */
  readonly level: number;
  /** What one's own hour costs; `undefined` where hours have no price. */
  readonly hourlyRate: Money | undefined;
  /** How many people there are; `undefined` where nothing is said. */
  readonly population: number | undefined;
  /** The currency of the options; `undefined` where they have none, and then that of the first row counts. */
  readonly currency: string | undefined;
  /** Whether mixes are compared; otherwise a row needs no mix, and an id stands once in all of them. */
  readonly isMixed: boolean;
}

/** A row that was read, or what is wrong with it. */
export type ReadRow =
  | { readonly ok: true; readonly value: MixRow }
  | { readonly ok: false; readonly issues: readonly Problem[] };

/**
 * Reads rows as creators who may be booked, one after the other: the currency is that of the first, and nobody stands in
 * a mix twice.
 *
 * @param options - what all rows are read with
 */
export function rosterReader(options: RosterOptions): (value: unknown) => ReadRow {
  let { currency } = options;
  const taken = new Set<string>();
  return (given) => {
    if (typeof given !== "object" || given === null || Array.isArray(given))
      return { ok: false, issues: [{ code: "not-an-object", path: "" }] };
    const row = given as Readonly<Record<string, unknown>>;
    const issues: Problem[] = [];
    const found = (code: Problem["code"] | undefined, path: string): boolean => {
      if (code) issues.push({ code, path });
      return code !== undefined;
    };
    const [id, mix] = [nameOf(row, "id", true, found), nameOf(row, "mix", options.isMixed, found)];
    const key = JSON.stringify(options.isMixed ? [mix, id] : id);
    if (id !== "" && taken.has(key)) found("duplicate-name", "id");
    if (isTold(row.followers)) found(countProblem(row.followers), "followers");
    const expected = expectations.map((name) => [name, expectedOf(row, name, options.level, found)] as const);
    const reach = row.reach as number;
    if (typeof reach === "number" && reach > (options.population ?? reach)) found("out-of-range", "reach");
    const hours = numberIn(row, "hours", found);
    const price = priceOf(row, found);
    if (price && currency !== undefined && price.currency !== currency) found("currency-mismatch", "currency");
    if (issues.length > 0) return { ok: false, issues };
    taken.add(key);
    currency ??= price?.currency;
    const cost = costOf(price, hours, options.hourlyRate);
    return { ok: true, value: { id, mix, ...Object.fromEntries(expected), cost, hours } };
  };
}

/** Keeps what is wrong with a field, and tells whether anything is. */
type Found = (code: Problem["code"] | undefined, path: string) => boolean;
type Row = Readonly<Record<string, unknown>>;

const isTold = (value: unknown): boolean => value !== undefined && value !== null;

/** A text of a row; empty where it is unknown or refused. */
function nameOf(row: Row, field: string, isNeeded: boolean, found: Found): string {
  const text = row[field];
  if (!isTold(text) || text === "") {
    found(isNeeded ? "missing" : undefined, field);
    return "";
  }
  return found(typeof text === "string" ? undefined : "not-a-string", field) ? "" : (text as string);
}

/** A number of a row; `undefined` where it is unknown or refused. */
function numberIn(row: Row, field: string, found: Found): number | undefined {
  const value = row[field];
  return isTold(value) && !found(amountProblem(value), field) ? (value as number) : undefined;
}

/** What is expected of a creator, with the ends between which it will be where they are told. */
function expectedOf(row: Row, name: string, level: number, found: Found): number | Measure | undefined {
  const [lowName, highName] = [`${name}Low`, `${name}High`];
  const [value, low, high] = [name, lowName, highName].map((field) => numberIn(row, field, found));
  const [hasLow, hasHigh] = [isTold(row[lowName]), isTold(row[highName])];
  if (!hasLow && !hasHigh) return value;
  // Ends by themselves say nothing, and one of them would leave the other at anything.
  if (!isTold(row[name])) found("missing", name);
  if (!hasLow) found("missing", lowName);
  if (!hasHigh) found("missing", highName);
  if (value === undefined || low === undefined || high === undefined) return undefined;
  if (low > value) found("out-of-range", lowName);
  if (high < value) found("out-of-range", highName);
  const interval = { low, high, shape: "between", level, method: "given" } as const;
  return { value, interval, n: 1, basis: name, model: "roster@1", notes: [] };
}

/** The price of a row; `undefined` where it is unknown or refused. */
function priceOf(row: Row, found: Found): Money | undefined {
  const { price, currency } = row;
  if (!isTold(price)) return undefined;
  if (!isTold(currency)) {
    found("missing", "currency");
    return undefined;
  }
  try {
    const amount = amountOf(price as string | number, currency as string, "price");
    guardMoney(amount, "price", { payable: true });
    return amount;
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    found(error.code, /currency$/.test(error.path) ? "currency" : "price");
    return undefined;
  }
}

/** What a creator costs: its price, and one's own hours where an hour has a price. */
function costOf(price: Money | undefined, hours: number | undefined, rate: Money | undefined): Money | MoneyMeasure {
  if (!price || (rate && hours === undefined)) return unknownCost(price ? "hours" : "price");
  return rate ? addMoney(price, roundMoney(multiplyMoney(rate, hours as number))) : price;
}

/** A cost of which a part is unknown. */
const unknownCost = (path: string): MoneyMeasure => ({
  value: null,
  reason: "missing-part",
  n: 0,
  basis: "cost",
  model: "roster@1",
  notes: [{ code: "missing-part", path, count: 1 }],
});
