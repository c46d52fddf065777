/**
 * What a campaign cost, what it cost of each, and what a price stands for. Amounts are exact.
 *
 * @packageDocumentation
 */
export { type CostKinds, costKinds } from "../reference/cost-kinds.js";
export { type UnitCostDefinition, unitCostDefinitions } from "../reference/unit-costs.js";
export { type CampaignCost, type CampaignCostOptions, campaignCost } from "./campaign-cost.js";
export { type CostTax, type TaxTreatment, taxTreatments } from "./cost-tax.js";
export type { CampaignCostItem } from "./costs-by-kind.js";
export { type CountName, countNames } from "./count-name.js";
export { type EarnedMediaValue, earnedMediaValue, type ValuableCounts } from "./earned-media-value.js";
export { evaluateQuote, type QuoteOptions, type QuoteRank } from "./evaluate-quote.js";
export { type MediaRates, type MediaValueRates, type ValuedCount, valuedCounts } from "./media-value-rates.js";
export { type InvalidShare, type NetMeasure, netOfInvalid } from "./net-of-invalid.js";
export { type CostPerMilleRange, type PriceBandInput, priceBand } from "./price-band.js";
export type { QuoteUnit, QuoteWithViews } from "./read-quote.js";
export { withoutTax, withTax } from "./tax.js";
export { unitCost, unitCostNumber } from "./unit-cost.js";
export {
  costPerAcquisition,
  costPerAsset,
  costPerClick,
  costPerEngagement,
  costPerFollower,
  costPerMille,
  costPerNewCustomer,
  costPerReach,
  costPerView,
} from "./unit-costs.js";
