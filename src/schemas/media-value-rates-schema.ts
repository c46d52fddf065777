import * as z from "zod";
import type { MediaValueRates, ValuableCounts, ValuedCount } from "../cost/index.js";
import { valuedCounts } from "../cost/media-value-rates.js";
import { valuedCount } from "./earned-media-value-schema.js";
import { amount, name } from "./fields.js";
import { decimalFrom0, knownCurrency } from "./given-money.js";
import { kinds } from "./kinds.js";
import { givenCount } from "./measure-input-schema.js";
import { says, saysKeys } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";
import { daySchema } from "./time-schema.js";

/** An amount as a table tells it, a decimal string or a number. */
export const tableAmount = () =>
  kinds(
    (value) => (typeof value === "number" ? 1 : 0),
    decimalFrom0(),
    amount.max(Number.MAX_SAFE_INTEGER, says("invalid-amount")),
  );

/** Amounts by what they value. */
const rates = () => z.partialRecord(valuedCount(), tableAmount(), saysKeys);

/**
 * What somebody says that attention is worth. That nothing is valued twice, and something at all, is for
 * `earnedMediaValue` to say.
 *
 * @example
 * import { mediaValueRatesSchema } from "influencer-scoring/schemas";
 * const table = { kind: "media-value-rates", currency: "USD", date: "2026-01-01", source: "mine" };
 * console.log(mediaValueRatesSchema.safeParse({ ...table, perAction: { likes: "0.30" } }).success); // => true
 * const { error } = mediaValueRatesSchema.safeParse({ ...table, perMille: { loves: 2 } });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => unknown-interaction [ 'perMille', 'loves' ]
 */
export const mediaValueRatesSchema: ObjectSchema<MediaValueRates> = /* @__PURE__ */ lazySchemaFor<MediaValueRates>()(
  () =>
    z
      .object(
        {
          kind: z.literal("media-value-rates", says("unknown-option")).describe("What kind of model this is."),
          currency: knownCurrency().describe("The currency of all rates, ISO 4217."),
          date: daySchema.describe("The day of the rates, YYYY-MM-DD."),
          source: name.describe("Where the rates come from."),
          perAction: rates().nullish().describe("What one of each is worth."),
          perMille: rates().nullish().describe("What a thousand of each are worth."),
        },
        says("not-an-object"),
      )
      .meta({
        title: "MediaValueRates",
        description: "What somebody says that attention is worth. Always the caller's.",
      }),
);

const counts = () => {
  const count = givenCount().nullish().describe("How many there were, bare or measured; null is unknown.");
  return Object.fromEntries(valuedCounts.map((each) => [each, count])) as Record<ValuedCount, typeof count>;
};

/**
 * Counts of what people did with posts, each bare or measured; a post is such an object.
 *
 * @example
 * import { valuableCountsSchema } from "influencer-scoring/schemas";
 * console.log(valuableCountsSchema.parse({ id: "p1", likes: 310, comments: null })); // => { likes: 310, comments: null }
 * console.log(valuableCountsSchema.safeParse({ views: -1 }).error?.issues[0]?.message); // => negative
 */
export const valuableCountsSchema: ObjectSchema<ValuableCounts> = /* @__PURE__ */ lazySchemaFor<ValuableCounts>()(() =>
  z
    .object(counts(), says("not-an-object"))
    .meta({ title: "ValuableCounts", description: "Counts of what people did with posts." }),
);
