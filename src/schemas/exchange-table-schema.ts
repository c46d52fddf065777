import * as z from "zod";
import type { defineExchangeTable, ExchangeTable } from "../money/index.js";
import { name } from "./fields.js";
import { knownCurrency } from "./given-money.js";
import { aboveZero } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { says, saysKeys } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { daySchema } from "./time-schema.js";

/** How much of a currency is bought: a plain decimal string above 0. */
const rate = () =>
  z
    .string(says("invalid-decimal"))
    .regex(/^-?\d+(?:\.\d+)?$/, { ...says("invalid-decimal"), abort: true })
    .regex(/^[\d.]*[1-9]/, says("out-of-range"));

const tableFields = () => ({
  date: daySchema.describe("The day of the rates, YYYY-MM-DD."),
  base: knownCurrency().describe("The currency of which one unit is exchanged."),
  source: name.describe("Where the rates come from."),
});

/**
 * A table of exchange rates.
 *
 * @example
 * import { exchangeTableSchema } from "influencer-scoring/schemas";
 * const table = { kind: "exchange-table", date: "2026-05-04", base: "EUR", rates: { USD: "1.13" }, source: "mine" };
 * console.log(exchangeTableSchema.safeParse(table).success); // => true
 * const { error } = exchangeTableSchema.safeParse({ ...table, rates: { USD: "1,13" } });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => invalid-decimal [ 'rates', 'USD' ]
 */
export const exchangeTableSchema: ObjectSchema<ExchangeTable> = /* @__PURE__ */ lazySchemaFor<ExchangeTable>()(() =>
  z
    .object(
      {
        kind: z.literal("exchange-table", says("unknown-option")).describe("What kind of model this is."),
        ...tableFields(),
        rates: z
          .record(knownCurrency(), rate(), saysKeys)
          .describe("How much of each other currency that unit buys, as decimal strings above 0."),
      },
      says("not-an-object"),
    )
    .meta({ title: "ExchangeTable", description: "What one unit of a currency buys of others on a day." }),
);

/** What an exchange table is made of. */
export type NewTable = Parameters<typeof defineExchangeTable>[0];

/**
 * What `defineExchangeTable` makes a table of; its rates may be numbers. That the base has no rate of its own is for the
 * function to say.
 *
 * @example
 * import { exchangeTableInputSchema } from "influencer-scoring/schemas";
 * const table = { date: "2026-05-04", base: "EUR", rates: { USD: 1.13, GBP: "0.85" }, source: "mine" };
 * console.log(exchangeTableInputSchema.safeParse(table).success); // => true
 */
export const exchangeTableInputSchema: ObjectSchema<NewTable> = /* @__PURE__ */ lazySchemaFor<NewTable>()(() =>
  z
    .object(
      {
        ...tableFields(),
        rates: z
          .record(
            knownCurrency(),
            kinds((value) => (typeof value === "number" ? 1 : 0), rate(), aboveZero()),
            saysKeys,
          )
          .describe("How much of each other currency that unit buys, above 0."),
      },
      says("not-an-object"),
    )
    .meta({
      title: "ExchangeTableInput",
      description: "What one unit of a currency buys of others, to make a table of.",
    }),
);
