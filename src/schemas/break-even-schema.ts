import * as z from "zod";
import type { BreakEven } from "../roi/index.js";
import { measureSchema } from "./measure-schema.js";
import { moneyMeasureSchema } from "./money-measure-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/**
 * What `breakEven` returns: a measure for each answer.
 *
 * @example
 * import { breakEven } from "influencer-scoring/roi";
 * import { breakEvenSchema } from "influencer-scoring/schemas";
 * const cost = { amount: "1000.00", currency: "EUR" };
 * const averageOrderValue = { amount: "60.00", currency: "EUR" };
 * const answers = breakEvenSchema.parse(breakEven({ cost, averageOrderValue, margin: 0.4 }));
 * console.log(answers.wholeConversions.value, answers.conversionRate.reason); // => 42 missing-denominator
 */
export const breakEvenSchema: ObjectSchema<BreakEven> = /* @__PURE__ */ lazySchemaFor<BreakEven>()(() =>
  z
    .object(
      {
        conversions: measureSchema.describe("Conversions that pay for the campaign: cost / contribution of one."),
        wholeConversions: measureSchema.describe("The same, as the whole number that has to be reached."),
        revenue: moneyMeasureSchema.describe("Revenue that pays for the campaign: cost / margin."),
        returnOnAdSpend: measureSchema.describe("The return on ad spend at which profit begins: 1 / margin."),
        conversionRate: measureSchema.describe("The share of the expected clicks that has to convert."),
        conversionsPerImpression: measureSchema.describe("The share of the expected impressions that has to convert."),
        spend: moneyMeasureSchema.describe("The most that may be spent for the expected conversions."),
        costPerAcquisition: moneyMeasureSchema.describe("The most that may be paid for a conversion."),
        costPerClick: moneyMeasureSchema.describe("The most that may be paid for a click."),
        costPerMille: moneyMeasureSchema.describe("The most that may be paid for a thousand impressions."),
      },
      says("not-an-object"),
    )
    .meta({ title: "BreakEven", description: "Where profit begins, seen from each side." }),
);
