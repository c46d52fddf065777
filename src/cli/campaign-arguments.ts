import { readFileSync } from "node:fs";
import { isInvalidInputError } from "../core/index.js";
import { defineExchangeTable, type ExchangeTable } from "../money/index.js";
import { type CampaignReportOptions, campaignReport, type PartOfSales } from "../scorecard/index.js";
import { campaignShape } from "./csv/index.js";
import { systemCode } from "./failures.js";
import { printable } from "./printable.js";
import { type Arguments, readArguments } from "./read-arguments.js";
import { amountIn, checked, isDecimal, meaning, readNumber, readWhole } from "./read-values.js";
import {
  type OutputFormat,
  oneOf,
  readFormat,
  readingFor,
  readRowsArguments,
  rowsOptions,
  wrong,
} from "./rows-arguments.js";
import type { RowsArguments } from "./run-rows.js";

/** What `campaigns` was asked for. */
export interface CampaignArguments extends RowsArguments {
  /** How to write the reports. */
  readonly format: OutputFormat;
  /** Flat rows instead of nested ones. */
  readonly flat: boolean;
  /** How many to choose; absent for reports without a ranking. */
  readonly first: number | undefined;
  /** The seed of the ranking. */
  readonly seed: number;
  /** What the records do not tell. */
  readonly report: CampaignReportOptions;
}

const numbers = { variation: "variation", level: "level", "sales-tax": "salesTax" } as const;
const parts = {
  "cost-of-goods": "costOfGoods",
  refunds: "refunds",
  discounts: "discounts",
  "variable-cost": "variableCost",
} as const;
const shares = { "capture-rate": "captureRate", leaked: "leaked" } as const;
const texts = [...Object.keys(numbers), ...Object.keys(parts), ...Object.keys(shares)];
const usualSeed = 1;

/**
 * Reads the arguments of `campaigns`.
 *
 * @param list - the arguments behind it
 * @param isTerminal - whether standard output is a terminal
 * @returns the options, or `undefined` where help is asked for
 * @throws UsageError for whatever is not understood
 */
export function readCampaignArguments(list: readonly string[], isTerminal: boolean): CampaignArguments | undefined {
  return readingFor("campaigns", () => read(list, isTerminal));
}

function read(list: readonly string[], isTerminal: boolean): CampaignArguments | undefined {
  const given = readArguments("campaigns", list, {
    flat: "flag",
    first: "text",
    seed: "text",
    currency: "text",
    exchange: "text",
    taxes: "text",
    ...Object.fromEntries(texts.map((name) => [name, "text" as const])),
    ...rowsOptions,
  });
  if (given.flags.has("help")) return undefined;
  const flat = given.flags.has("flat");
  const rows = readRowsArguments(given, campaignShape);
  const report = readReportOptions(given);
  tryOut(report);
  const first = readWhole("first", given.texts.get("first"), 1);
  if (first !== undefined && report.variation === undefined)
    throw wrong("--first needs --variation: how much orders vary (standard deviation over mean), or nothing is sure");
  return {
    ...rows,
    format: readFormat(given, flat, isTerminal),
    flat,
    first,
    seed: readWhole("seed", given.texts.get("seed"), 0) ?? usualSeed,
    report,
  };
}

function readReportOptions({ texts: said }: Arguments): CampaignReportOptions {
  const read = <K extends string, T>(names: Readonly<Record<string, K>>, one: (option: string, text: string) => T) =>
    Object.fromEntries(
      Object.entries(names).flatMap(([option, name]) => {
        const text = said.get(option);
        return text === undefined ? [] : [[name, one(option, text)] as const];
      }),
    ) as Partial<Record<K, T>>;
  const file = said.get("exchange");
  const exchange = file === undefined ? undefined : readExchange(file);
  const currency = said.get("currency") ?? exchange?.base;
  const taxes = said.get("taxes");
  return {
    ...read(numbers, readNumber),
    ...read(parts, readPart),
    ...read(shares, readShare),
    ...(exchange && { exchange }),
    ...(currency !== undefined && { currency }),
    ...(taxes !== undefined && { taxes: oneOf("taxes", taxes, ["given", "without", "with"] as const) }),
  };
}

/** 0, a share of the revenue in per cent, or an amount for each conversion. */
function readPart(option: string, text: string): PartOfSales {
  const [, percent] = /^(\d+(?:\.\d+)?)%$/.exec(text) ?? [];
  // By its text: 2.9 / 100 is no longer the number nearest to 0.029.
  if (percent !== undefined) return { share: Number(`${percent}e-2`) };
  const perConversion = amountIn(option, text);
  if (perConversion) return { perConversion };
  if (isDecimal(text) && Number(text) === 0) return 0;
  throw wrong(`--${option} is 0, a share of the revenue such as 8%, or an amount for each conversion such as 1.20EUR`);
}

/** A share as a fraction, or as so many of so many. */
function readShare(option: string, text: string): number | { successes: number; trials: number } {
  const [, successes, trials] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (trials !== undefined) return { successes: Number(successes), trials: Number(trials) };
  if (isDecimal(text)) return Number(text);
  throw wrong(`--${option} is a share such as 0.6, or so many of so many such as 60/100`);
}

function readExchange(file: string): ExchangeTable {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw wrong(`--exchange: cannot read ${printable(file)} (${systemCode(error)})`);
  }
  let table: ExchangeTable;
  try {
    table = JSON.parse(text);
  } catch {
    throw wrong(`--exchange: ${printable(file)}: invalid-json (it is not one JSON value)`);
  }
  return checked(
    "exchange",
    () => defineExchangeTable(table),
    (path) => (path === "" ? "" : `${path}: `),
  );
}

const names: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...numbers, ...parts, ...shares }).map(([option, name]) => [name, option]),
);

/** Impossible options would refuse every row: said at once, they refuse none. */
function tryOut(report: CampaignReportOptions): void {
  const one = { amount: "1", currency: report.currency ?? "EUR" };
  try {
    campaignReport({ costs: [{ kind: "fee", cost: one }], results: { conversions: 1, revenue: one } }, report);
  } catch (error) {
    // Which currencies meet is for the rows to tell.
    if (!isInvalidInputError(error) || error.code === "currency-mismatch" || error.code === "missing-rate") return;
    const [field = ""] = error.path.split(/[.[]/);
    throw wrong(`--${names[field] ?? "currency"}: ${meaning(error)}`);
  }
}
