import * as z from "zod";
import type { QuoteRank } from "../cost/index.js";
import { amount, count } from "./fields.js";
import { measureWith } from "./measure-schema.js";
import { oneCurrency } from "./money-measure-schema.js";
import { moneySchema } from "./money-schema.js";
import { deliverableSchema } from "./quote-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/** What the price of a quote buys. */
const buysSchema = () =>
  z
    .object(
      {
        deliverables: z
          .array(deliverableSchema, says("not-an-array"))
          .nullable()
          .describe("The deliverables; null where they are unknown."),
        rights: count.nullable().describe("How many rights come with it; null where that is unknown."),
        expectedViews: amount.nullable().describe("The views that can be expected; null where they are unknown."),
      },
      says("not-an-object"),
    )
    .describe("What the price buys.");

/**
 * What `evaluateQuote` returns.
 *
 * @example
 * import { evaluateQuote } from "influencer-scoring/cost";
 * import { quoteRankSchema } from "influencer-scoring/schemas";
 * const quote = { price: { amount: "880", currency: "EUR" }, deliverables: [{ format: "story", count: 2 }] };
 * const { reason, unitPrice } = quoteRankSchema.parse(evaluateQuote(quote, []));
 * console.log(reason, unitPrice?.amount); // => too-few-quotes 440
 */
export const quoteRankSchema: Schema<QuoteRank> = /* @__PURE__ */ resultFor<QuoteRank>()(() =>
  measureWith("The share of comparable quotes that are cheaper for what they buy, 0 to 1.", {
    unitPrice: moneySchema
      .nullable()
      .describe("The price of one deliverable, or of a thousand views; null where it is unknown."),
    medianUnitPrice: moneySchema
      .nullable()
      .describe("The same of the middle one of the comparable quotes; null where there is no rank."),
    buys: buysSchema(),
  })
    .superRefine(oneCurrency)
    .meta({ title: "QuoteRank", description: "Where a quoted price stands among comparable ones." }),
);
