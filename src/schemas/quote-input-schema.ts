import * as z from "zod";
import type { QuoteOptions, QuoteWithViews } from "../cost/index.js";
import { exchangeTableSchema } from "./exchange-table-schema.js";
import { texts } from "./fields.js";
import { payableMoney } from "./given-money.js";
import { level } from "./input-fields.js";
import { givenCount } from "./measure-input-schema.js";
import { deliverableSchema } from "./quote-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/**
 * A quote as `evaluateQuote` takes it, with the views that can be expected.
 *
 * @example
 * import { quoteWithViewsSchema } from "influencer-scoring/schemas";
 * const quote = { price: { amount: "900", currency: "EUR" }, deliverables: [{ format: "story", count: 3 }] };
 * console.log(quoteWithViewsSchema.safeParse({ ...quote, expectedViews: 12_000 }).success); // => true
 * console.log(quoteWithViewsSchema.safeParse({ expectedViews: "12k" }).error?.issues[0]?.message); // => not-a-number
 */
export const quoteWithViewsSchema: ObjectSchema<QuoteWithViews> = /* @__PURE__ */ lazySchemaFor<QuoteWithViews>()(() =>
  z
    .object(
      {
        price: payableMoney().nullish().describe("The price, from 0."),
        deliverables: z.array(deliverableSchema, says("not-an-array")).nullish().describe("What is delivered for it."),
        rights: texts.nullish().describe("Rights that come with it, in the caller's words."),
        validUntil: timeSchema.nullish().describe("Until when it stands."),
        expectedViews: givenCount()
          .nullish()
          .describe("The views that can be expected of all deliverables together, bare or measured."),
      },
      says("not-an-object"),
    )
    .meta({ title: "QuoteWithViews", description: "A quote, with how many views can be expected of what it buys." }),
);

/**
 * How `evaluateQuote` compares.
 *
 * @example
 * import { quoteOptionsSchema } from "influencer-scoring/schemas";
 * console.log(quoteOptionsSchema.safeParse({ by: "views", asOf: "2026-05-02T00:00:00Z" }).success); // => true
 * console.log(quoteOptionsSchema.safeParse({ level: 95 }).error?.issues[0]?.message); // => out-of-range
 */
export const quoteOptionsSchema: ObjectSchema<QuoteOptions> = /* @__PURE__ */ lazySchemaFor<QuoteOptions>()(() =>
  z
    .object(
      {
        by: z
          .enum(["deliverables", "views"], says("unknown-option"))
          .nullish()
          .describe("What a price is divided by; deliverables where not given."),
        rights: z
          .enum(["same", "any"], says("unknown-option"))
          .nullish()
          .describe("same leaves out quotes with other rights, any keeps them; same where not given."),
        asOf: timeSchema.nullish().describe("The moment at which the quote must stand."),
        exchange: exchangeTableSchema.nullish().describe("The rates at which prices of others are exchanged."),
        level: level().nullish().describe("The confidence level, between 0 and 1; 0.95 where not given."),
      },
      says("not-an-object"),
    )
    .meta({ title: "QuoteOptions", description: "How to compare quotes." }),
);
