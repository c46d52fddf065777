import * as z from "zod";
import type { CostPerMilleRange, PriceBandInput } from "../cost/index.js";
import { text } from "./fields.js";
import { knownCurrency } from "./given-money.js";
import { aboveZero, maybe } from "./input-fields.js";
import { givenCount } from "./measure-input-schema.js";
import { tableAmount } from "./media-value-rates-schema.js";
import { says, saysRecord } from "./says.js";
import { lazySchemaFor, type ObjectSchema, type Schema } from "./schema-for.js";

/**
 * A range of costs per mille. That its ends are in order is for `priceBand` to say.
 *
 * @example
 * import { costPerMilleRangeSchema } from "influencer-scoring/schemas";
 * console.log(costPerMilleRangeSchema.safeParse({ low: "10", high: 25, currency: "EUR" }).success); // => true
 * const { error } = costPerMilleRangeSchema.safeParse({ low: "10", high: "25", currency: "EUR", per: "deliverable" });
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => unknown-option [ 'per' ]
 */
export const costPerMilleRangeSchema: ObjectSchema<CostPerMilleRange> =
  /* @__PURE__ */ lazySchemaFor<CostPerMilleRange>()(() =>
    z
      .object(
        {
          low: tableAmount().describe("The lower end, a decimal string or a number."),
          high: maybe(tableAmount()).describe("The upper end; unknown where the range is open."),
          currency: knownCurrency().describe("The currency of both, ISO 4217."),
          per: (z.literal("1000 impressions", says("unknown-option")) as unknown as Schema<string>)
            .optional()
            .describe("What the price is for; only that of a thousand impressions can be taken."),
          source: text.optional().describe("Where the range comes from."),
        },
        says("not-an-object"),
      )
      .meta({ title: "CostPerMilleRange", description: "A range of costs per mille." }),
  );

/**
 * What `priceBand` takes.
 *
 * @example
 * import { priceBandInputSchema } from "influencer-scoring/schemas";
 * const costPerMille = { low: "10", high: "25", currency: "EUR" };
 * const input = { expectedViews: 12_000, costPerMille, multipliers: { "usage-rights": 0 } };
 * const { error } = priceBandInputSchema.safeParse(input);
 * console.log(error?.issues[0]?.message, error?.issues[0]?.path); // => out-of-range [ 'multipliers', 'usage-rights' ]
 */
export const priceBandInputSchema: ObjectSchema<PriceBandInput> = /* @__PURE__ */ lazySchemaFor<PriceBandInput>()(() =>
  z
    .object(
      {
        expectedViews: maybe(givenCount()).describe("How many views, or impressions, can be expected."),
        costPerMille: maybe(costPerMilleRangeSchema).describe("What a thousand of them cost."),
        multipliers: z
          .record(text, aboveZero(), saysRecord)
          .nullish()
          .describe("Factors above 0 for what comes with it, by name; they are multiplied."),
      },
      says("not-an-object"),
    )
    .meta({ title: "PriceBandInput", description: "From what a price follows." }),
);
