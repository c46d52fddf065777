import * as z from "zod";
import type { BreakEvenInput, ContributionParts } from "../roi/index.js";
import { kinds } from "./kinds.js";
import { givenExpected } from "./measure-input-schema.js";
import { givenCost, givenRevenue } from "./money-input-schema.js";
import { contributionOfOneFields } from "./sales-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/**
 * What `breakEven` takes.
 *
 * @example
 * import { breakEvenInputSchema } from "influencer-scoring/schemas";
 * const cost = { amount: "1000.00", currency: "EUR" };
 * console.log(breakEvenInputSchema.safeParse({ cost, margin: 0.4, clicks: 2_100 }).success); // => true
 * console.log(breakEvenInputSchema.safeParse({ cost, clicks: -1 }).error?.issues[0]?.message); // => negative
 */
export const breakEvenInputSchema: ObjectSchema<BreakEvenInput> = /* @__PURE__ */ lazySchemaFor<BreakEvenInput>()(() =>
  z
    .object(
      {
        cost: givenCost().nullish().describe("What the campaign costs."),
        ...contributionOfOneFields(),
        conversions: givenExpected().nullish().describe("How many conversions are expected; need not be whole."),
        clicks: givenExpected().nullish().describe("How many clicks are expected."),
        impressions: givenExpected().nullish().describe("How many impressions are expected."),
      },
      says("not-an-object"),
    )
    .meta({ title: "BreakEvenInput", description: "What is known before a campaign." }),
);

/** A part that is taken off: an amount, unknown, or 0 for nothing. */
const part = () =>
  kinds((value) => (value === 0 ? 0 : 1), z.literal(0, says("not-an-object")), givenRevenue()).nullish();

/**
 * What `contribution` takes.
 *
 * @example
 * import { contributionPartsSchema } from "influencer-scoring/schemas";
 * const parts = { revenue: { amount: "5000.00", currency: "EUR" }, costOfGoods: null, refunds: 0, discounts: 0 };
 * console.log(contributionPartsSchema.safeParse({ ...parts, variableCost: 0 }).success); // => true
 * console.log(contributionPartsSchema.safeParse({ ...parts, variableCost: 12 }).error?.issues[0]?.message); // => not-an-object
 */
export const contributionPartsSchema: ObjectSchema<ContributionParts> =
  /* @__PURE__ */ lazySchemaFor<ContributionParts>()(() =>
    z
      .object(
        {
          revenue: givenRevenue().nullish().describe("Sales at the price listed, before discounts, without sales tax."),
          costOfGoods: part().describe("What the goods cost that were sold; 0 for nothing."),
          refunds: part().describe("What was paid back; 0 for nothing."),
          discounts: part().describe("What customers paid less than listed; 0 where revenue is already net of it."),
          variableCost: part().describe("What else each sale cost, such as payment fees; 0 for nothing."),
        },
        says("not-an-object"),
      )
      .meta({ title: "ContributionParts", description: "What a campaign's sales brought and took. Unknown is not 0." }),
  );
