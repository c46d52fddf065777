import type { Maybe, Measure } from "../core/measure.js";
import type { MoneyInput } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import {
  costPerAcquisitionDefinition,
  costPerAssetDefinition,
  costPerClickDefinition,
  costPerEngagementDefinition,
  costPerFollowerDefinition,
  costPerMilleDefinition,
  costPerNewCustomerDefinition,
  costPerReachDefinition,
  costPerViewDefinition,
} from "../reference/unit-costs.js";
import { unitCost } from "./unit-cost.js";

/**
 * The cost per mille (CPM): the cost of a thousand impressions, 1000 · cost / impressions.
 *
 * Impressions count each time it is shown, reach each account once. Where a platform tells views only, give those as a
 * measure, or use {@link costPerView}: a thousand views are no thousand impressions, and the basis says which it is.
 *
 * @param cost - what was spent, or the measure of it
 * @param impressions - times the content was shown, or the measure of it
 * @returns an amount in the currency of the cost, with its interval, reasons and refusals as {@link unitCost}
 * @throws InvalidInputError as {@link unitCost}, at `cost` and `impressions`
 * @see X's Ads API: derived metrics
 * @example
 * import { costPerMille } from "influencer-scoring/cost";
 * const { value, basis } = costPerMille({ amount: "1250.00", currency: "EUR" }, 40_000);
 * console.log(value.amount, value.currency, basis); // => 31.25 EUR cost/1000 impressions
 */
export function costPerMille(cost: MoneyInput, impressions: Maybe<number> | Measure): MoneyMeasure {
  return unitCost(cost, impressions, costPerMilleDefinition);
}

/**
 * The cost per engagement (CPE): cost / engagements.
 *
 * Which interactions count is the caller's choice, and moves the number more than anything else: say it beside it. The ANA
 * counts clicks, likes, comments and shares.
 *
 * @param cost - what was spent, or the measure of it
 * @param engagements - the interactions, added up by the caller, or the measure of it
 * @returns an amount in the currency of the cost, with its interval, reasons and refusals as {@link unitCost}
 * @throws InvalidInputError as {@link unitCost}, at `cost` and `engagements`
 * @see ANA Influencer Marketing Measurement Guidelines (2022), after its report
 * @example
 * import { costPerEngagement } from "influencer-scoring/cost";
 * const { value, basis } = costPerEngagement({ amount: "450.00", currency: "EUR" }, 1_800);
 * console.log(value.amount, value.currency, basis); // => 0.25 EUR cost/engagements
 */
export function costPerEngagement(cost: MoneyInput, engagements: Maybe<number> | Measure): MoneyMeasure {
  return unitCost(cost, engagements, costPerEngagementDefinition);
}

/**
 * The cost per view (CPV): cost / views.
 *
 * What a view is differs between platforms, from the first frame to thirty seconds.
 *
 * @param cost - what was spent, or the measure of it
 * @param views - views or plays, as the platform counts them, or the measure of it
 * @returns an amount in the currency of the cost, with its interval, reasons and refusals as {@link unitCost}
 * @throws InvalidInputError as {@link unitCost}, at `cost` and `views`
 * @see docs/cost.md
 * @example
 * import { costPerView } from "influencer-scoring/cost";
 * const { value, basis } = costPerView({ amount: "450.00", currency: "EUR" }, 36_000);
 * console.log(value.amount, value.currency, basis); // => 0.0125 EUR cost/views
 */
export function costPerView(cost: MoneyInput, views: Maybe<number> | Measure): MoneyMeasure {
  return unitCost(cost, views, costPerViewDefinition);
}

/**
 * The cost per click (CPC): cost / clicks.
 *
 * @param cost - what was spent, or the measure of it
 * @param clicks - clicks on the link, or the measure of it
 * @returns an amount in the currency of the cost, with its interval, reasons and refusals as {@link unitCost}
 * @throws InvalidInputError as {@link unitCost}, at `cost` and `clicks`
 * @see docs/cost.md
 * @example
 * import { costPerClick } from "influencer-scoring/cost";
 * const { value, basis } = costPerClick({ amount: "450.00", currency: "EUR" }, 300);
 * console.log(value.amount, value.currency, basis); // => 1.5 EUR cost/clicks
 */
export function costPerClick(cost: MoneyInput, clicks: Maybe<number> | Measure): MoneyMeasure {
  return unitCost(cost, clicks, costPerClickDefinition);
}

/**
 * The cost per account reached (CPR): cost / reach.
 *
 * @param cost - what was spent, or the measure of it
 * @param reach - distinct accounts reached; the reach of several creators does not add up, or the measure of it
 * @returns an amount in the currency of the cost, with its interval, reasons and refusals as {@link unitCost}
 * @throws InvalidInputError as {@link unitCost}, at `cost` and `reach`
 * @see ANA Influencer Marketing Measurement Guidelines (2022), after its report
 * @example
 * import { costPerReach } from "influencer-scoring/cost";
 * const { value, basis } = costPerReach({ amount: "450.00", currency: "EUR" }, 18_000);
 * console.log(value.amount, value.currency, basis); // => 0.025 EUR cost/reach
 */
export function costPerReach(cost: MoneyInput, reach: Maybe<number> | Measure): MoneyMeasure {
  return unitCost(cost, reach, costPerReachDefinition);
}

/**
 * The cost per acquisition (CPA): cost / conversions.
 *
 * Where only new customers shall count, {@link costPerNewCustomer} is the number.
 *
 * @param cost - what was spent, or the measure of it
 * @param conversions - sales or other conversions, by new and by returning customers, or the measure of it
 * @returns an amount in the currency of the cost, with its interval, reasons and refusals as {@link unitCost}
 * @throws InvalidInputError as {@link unitCost}, at `cost` and `conversions`
 * @see ANA Influencer Marketing Measurement Guidelines (2022), after its report
 * @example
 * import { costPerAcquisition } from "influencer-scoring/cost";
 * const { value, basis } = costPerAcquisition({ amount: "450.00", currency: "EUR" }, 12);
 * console.log(value.amount, value.currency, basis); // => 37.5 EUR cost/conversions
 */
export function costPerAcquisition(cost: MoneyInput, conversions: Maybe<number> | Measure): MoneyMeasure {
  return unitCost(cost, conversions, costPerAcquisitionDefinition);
}

/**
 * The cost per new customer, the customer acquisition cost (CAC): cost / new customers.
 *
 * @param cost - what was spent, or the measure of it
 * @param newCustomers - customers who had never bought, or the measure of it
 * @returns an amount in the currency of the cost, with its interval, reasons and refusals as {@link unitCost}
 * @throws InvalidInputError as {@link unitCost}, at `cost` and `newCustomers`
 * @see docs/cost.md
 * @example
 * import { costPerNewCustomer } from "influencer-scoring/cost";
 * const { value, basis } = costPerNewCustomer({ amount: "450.00", currency: "EUR" }, 9);
 * console.log(value.amount, value.currency, basis); // => 50 EUR cost/newCustomers
 */
export function costPerNewCustomer(cost: MoneyInput, newCustomers: Maybe<number> | Measure): MoneyMeasure {
  return unitCost(cost, newCustomers, costPerNewCustomerDefinition);
}

/**
 * The cost per follower gained (CPF): cost / new followers.
 *
 * It is not the price per follower that the creator has, which says nothing about what was gained.
 *
 * @param cost - what was spent, or the measure of it
 * @param newFollowers - followers that the campaign brought, from 0; a loss is no gain, or the measure of it
 * @returns an amount in the currency of the cost, with its interval, reasons and refusals as {@link unitCost}
 * @throws InvalidInputError as {@link unitCost}, at `cost` and `newFollowers`
 * @see docs/cost.md
 * @example
 * import { costPerFollower } from "influencer-scoring/cost";
 * const { value, basis } = costPerFollower({ amount: "450.00", currency: "EUR" }, 600);
 * console.log(value.amount, value.currency, basis); // => 0.75 EUR cost/newFollowers
 */
export function costPerFollower(cost: MoneyInput, newFollowers: Maybe<number> | Measure): MoneyMeasure {
  return unitCost(cost, newFollowers, costPerFollowerDefinition);
}

/**
 * The cost per asset: cost / usable pieces of content.
 *
 * @param cost - what was spent, or the measure of it
 * @param assets - pieces of content that can be used, or the measure of it
 * @returns an amount in the currency of the cost, with its interval, reasons and refusals as {@link unitCost}
 * @throws InvalidInputError as {@link unitCost}, at `cost` and `assets`
 * @see docs/cost.md
 * @example
 * import { costPerAsset } from "influencer-scoring/cost";
 * const { value, basis } = costPerAsset({ amount: "450.00", currency: "EUR" }, 4);
 * console.log(value.amount, value.currency, basis); // => 112.5 EUR cost/assets
 */
export function costPerAsset(cost: MoneyInput, assets: Maybe<number> | Measure): MoneyMeasure {
  return unitCost(cost, assets, costPerAssetDefinition);
}
