import * as z from "zod";
import { breakEvenInputSchema, contributionPartsSchema } from "./break-even-input-schema.js";
import { campaignCostItemSchema, campaignCostOptionsSchema, costTaxSchema } from "./campaign-cost-item-schema.js";
import { differenceGroupsSchema, differenceOptionsSchema } from "./difference-input-schema.js";
import { exchangeTableInputSchema, exchangeTableSchema } from "./exchange-table-schema.js";
import { attributionOptionsSchema, journeySchema, touchpointSchema } from "./journey-schema.js";
import type { JsonSchemaOptions } from "./json-schema-options.js";
import { lifetimeInputSchema, paybackInputSchema } from "./lifetime-input-schema.js";
import {
  liftGroupsSchema,
  liftPowerInputSchema,
  liftSampleSizeInputSchema,
  liftToFindSchema,
} from "./lift-input-schema.js";
import { mediaValueRatesSchema, valuableCountsSchema } from "./media-value-rates-schema.js";
import { costPerMilleRangeSchema, priceBandInputSchema } from "./price-band-input-schema.js";
import { quoteOptionsSchema, quoteWithViewsSchema } from "./quote-input-schema.js";
import { ordersNeededOptionsSchema, salesOptionsSchema } from "./sales-options-schema.js";
import { campaignReturnSchema, campaignSalesSchema, contributionOfOneSchema, salesSchema } from "./sales-schema.js";
import { simulationInputSchema, simulationOptionsSchema } from "./simulation-input-schema.js";
import { captureOptionsSchema, trackedCampaignSchema } from "./tracked-campaign-schema.js";
import { unitCostDefinitionSchema } from "./unit-cost-definition-schema.js";

/** The inputs beside a creator that have a JSON Schema, by their type's name. */
export type InputName =
  | "AttributionOptions"
  | "BreakEvenInput"
  | "CampaignCostItem"
  | "CampaignCostOptions"
  | "CampaignReturn"
  | "CampaignSales"
  | "CaptureOptions"
  | "ContributionOfOne"
  | "ContributionParts"
  | "CostPerMilleRange"
  | "CostTax"
  | "DifferenceGroups"
  | "DifferenceOptions"
  | "ExchangeTable"
  | "ExchangeTableInput"
  | "Journey"
  | "LifetimeInput"
  | "LiftGroups"
  | "LiftPowerInput"
  | "LiftSampleSizeInput"
  | "LiftToFind"
  | "MediaValueRates"
  | "OrdersNeededOptions"
  | "PaybackInput"
  | "PriceBandInput"
  | "QuoteOptions"
  | "QuoteWithViews"
  | "Sales"
  | "SalesOptions"
  | "SimulationInput"
  | "SimulationOptions"
  | "Touchpoint"
  | "TrackedCampaign"
  | "UnitCostDefinition"
  | "ValuableCounts";

/**
 * The JSON Schema of every input beside a creator that is an object, by the name of its type, for the requests of an API
 * or a tool definition. Each has an object as its root, stands for itself without references, and allows unknown keys.
 * What it cannot tell, such as currencies that must agree, the functions refuse by code and path.
 *
 * @param options - the dialect; draft 2020-12 where none is given
 * @returns a new plain object of plain objects
 * @example
 * import { inputJsonSchemas } from "influencer-scoring/schemas";
 * const { LiftToFind, Journey } = inputJsonSchemas();
 * console.log(LiftToFind.required); // => [ 'holdoutRate', 'lift' ]
 * console.log(Journey.required); // => [ 'touchpoints' ]
 */
export function inputJsonSchemas(options: JsonSchemaOptions = {}): Record<InputName, z.core.JSONSchema.BaseSchema> {
  const target = options.target ?? "draft-2020-12";
  const json = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", target });
  return {
    AttributionOptions: json(attributionOptionsSchema),
    BreakEvenInput: json(breakEvenInputSchema),
    CampaignCostItem: json(campaignCostItemSchema),
    CampaignCostOptions: json(campaignCostOptionsSchema),
    CampaignReturn: json(campaignReturnSchema),
    CampaignSales: json(campaignSalesSchema),
    CaptureOptions: json(captureOptionsSchema),
    ContributionOfOne: json(contributionOfOneSchema),
    ContributionParts: json(contributionPartsSchema),
    CostPerMilleRange: json(costPerMilleRangeSchema),
    CostTax: json(costTaxSchema),
    DifferenceGroups: json(differenceGroupsSchema),
    DifferenceOptions: json(differenceOptionsSchema),
    ExchangeTable: json(exchangeTableSchema),
    ExchangeTableInput: json(exchangeTableInputSchema),
    Journey: json(journeySchema),
    LifetimeInput: json(lifetimeInputSchema),
    LiftGroups: json(liftGroupsSchema),
    LiftPowerInput: json(liftPowerInputSchema),
    LiftSampleSizeInput: json(liftSampleSizeInputSchema),
    LiftToFind: json(liftToFindSchema),
    MediaValueRates: json(mediaValueRatesSchema),
    OrdersNeededOptions: json(ordersNeededOptionsSchema),
    PaybackInput: json(paybackInputSchema),
    PriceBandInput: json(priceBandInputSchema),
    QuoteOptions: json(quoteOptionsSchema),
    QuoteWithViews: json(quoteWithViewsSchema),
    Sales: json(salesSchema),
    SalesOptions: json(salesOptionsSchema),
    SimulationInput: json(simulationInputSchema),
    SimulationOptions: json(simulationOptionsSchema),
    Touchpoint: json(touchpointSchema),
    TrackedCampaign: json(trackedCampaignSchema),
    UnitCostDefinition: json(unitCostDefinitionSchema),
    ValuableCounts: json(valuableCountsSchema),
  };
}
