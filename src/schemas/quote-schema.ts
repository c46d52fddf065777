import * as z from "zod";
import type { Deliverable, Quote } from "../core/creator.js";
import { count, texts } from "./fields.js";
import { moneySchema } from "./money-schema.js";
import { postFormatSchema } from "./platform-schema.js";
import { says } from "./says.js";
import { schemaFor } from "./schema-for.js";
import { timeSchema } from "./time-schema.js";

/**
 * Something to be delivered, and how often.
 *
 * @example
 * import { deliverableSchema } from "influencer-scoring/schemas";
 * console.log(deliverableSchema.safeParse({ format: "story", count: 3 }).success); // => true
 * console.log(deliverableSchema.safeParse({ format: "story", count: 2.5 }).error?.issues[0]?.message); // => not-an-integer
 */
export const deliverableSchema = schemaFor<Deliverable>()(
  z
    .object({ format: postFormatSchema, count: count.describe("How many.") }, says("not-an-object"))
    .meta({ title: "Deliverable", description: "Something to be delivered." }),
);

/**
 * What a creator asks for what.
 *
 * @example
 * import { quoteSchema } from "influencer-scoring/schemas";
 * const quote = { price: { amount: "900", currency: "EUR" }, deliverables: [{ format: "story", count: 3 }] };
 * console.log(quoteSchema.safeParse(quote).success); // => true
 */
export const quoteSchema = schemaFor<Quote>()(
  z
    .object(
      {
        price: moneySchema.nullish().describe("The price."),
        deliverables: z.array(deliverableSchema, says("not-an-array")).nullish().describe("What is delivered for it."),
        rights: texts.nullish().describe("Rights that come with it, in the caller's words."),
        validUntil: timeSchema.nullish().describe("Until when it stands."),
      },
      says("not-an-object"),
    )
    .meta({ title: "Quote", description: "What a creator asks for what." }),
);
